/** What each post at work has written. The same run up to the same week gives the same words. */

import type { Translator } from "../../i18n/translator.ts";
import type { DeliverableModel, DeliverableSection, RunSoFar } from "./document.ts";
import { createPen, type Pen } from "./pen.ts";
import { writeAnnotation } from "./write-annotation.ts";
import { writeAudit } from "./write-audit.ts";
import { writeBenchmark } from "./write-benchmark.ts";
import { writeCourse } from "./write-course.ts";
import { writeEvaluation } from "./write-evaluation.ts";
import { writePlan } from "./write-plan.ts";
import { writePlatform } from "./write-platform.ts";
import { publicUse, writePolicy, writeRules } from "./write-policy.ts";
import { writePrompts } from "./write-prompts.ts";
import { riskUnknowns, writeRegister, writeRisk } from "./write-risk.ts";
import { writeSecurity } from "./write-security.ts";

/** @param since first week of the post */
type Writer = (pen: Pen, since: number) => readonly DeliverableSection[];

const WRITERS: ReadonlyMap<string, Writer> = new Map<string, Writer>([
  ["algorithm-interpreter", writeAudit],
  ["annotation-specialist", writeAnnotation],
  ["deployment-engineer", writePlan],
  ["governance", (pen) => [...writeRules(pen), ...writeRegister(pen), riskUnknowns(pen, [publicUse(pen)])]],
  ["governance-compliance", writePolicy],
  ["governance-security", writeSecurity],
  ["governance-risk", writeRisk],
  ["inference-specialist", writeBenchmark],
  ["ai-trainer", writeCourse],
  ["prompt-engineer", writePrompts],
  ["data-architect", writePlatform],
  ["ml-engineer", writeEvaluation],
]);

/** Roles that have a document to write, whether anybody holds them or not. */
export const DELIVERABLE_ROLES: readonly string[] = [...WRITERS.keys()];

/** One document for each role that somebody is at work in, in the order of the scenario. */
export function presentDeliverables(run: RunSoFar, t: Translator): readonly DeliverableModel[] {
  const { scenario, snapshot } = run;
  const pen = createPen(run, t);
  return scenario.roles.flatMap((role): DeliverableModel[] => {
    const write = WRITERS.get(role.id);
    const weeks = snapshot.posts
      .filter((post) => post.role === role.id && post.phase === "active")
      .map(({ activeWeek }) => activeWeek ?? snapshot.week);
    if (write === undefined || weeks.length === 0) return [];
    const since = Math.min(...weeks);
    return [
      {
        role: role.id,
        title: t.text(role.deliverable),
        origin: t.t("deliverable.origin", {
          role: t.text(role.name),
          company: scenario.companyName,
          since,
          week: snapshot.week,
          date: t.date(snapshot.date),
        }),
        // Written when somebody reads it: a list of titles needs none of it.
        get sections() {
          return write(pen, since);
        },
      },
    ];
  });
}
