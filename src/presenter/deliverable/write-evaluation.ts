/** The evaluation suite: each assistant against its own limit, with the cases it rests on, and what a change resets. */

import type { DeploymentSnapshot } from "../../contract/snapshot.ts";
import { LEVELS } from "../autonomy.ts";
import type { DeliverableSection } from "./document.ts";
import type { Pen } from "./pen.ts";
import * as pens from "./pen.ts";
import { auditsTable, pairsSection } from "./write-audit.ts";

export function writeEvaluation(pen: Pen): readonly DeliverableSection[] {
  const { t, names } = pen;
  const live = pens.atWork(pen);
  return [
    pens.section(pen, "deliverable.suite-title", [
      pens.text(pen, "deliverable.suite-intro"),
      pens.table(
        pen,
        live,
        [
          ...pens.placeColumns(pen),
          ["deliverable.col-read", ({ residualError }) => t.number(residualError?.cases ?? 0)],
          ["deliverable.col-share", ({ residualError }) => pens.share(pen, residualError)],
          ["deliverable.col-limit", ({ errorLimit }) => t.percent(errorLimit, 1)],
          ["deliverable.col-reading", (place) => judge(pen, place)],
        ],
        "deliverable.nothing-live",
      ),
      pens.text(pen, "deliverable.interval-note"),
    ]),
    pairsSection(pen),
    pens.section(pen, "deliverable.audits-title", [auditsTable(pen)]),
    pens.section(pen, "deliverable.changes-title", [
      pens.text(pen, "deliverable.changes-intro"),
      pens.table(
        pen,
        pen.events.filter(({ kind }) => kind === "autonomy-changed"),
        [
          ["deliverable.col-week", ({ week }) => t.number(week)],
          ["deliverable.col-assistant", ({ assistant = "" }) => names.assistant(assistant)],
          ["deliverable.col-team", ({ department = "" }) => names.department(department)],
          ["deliverable.col-new-level", ({ amounts }) => levelAt(pen, amounts?.level)],
          [
            "deliverable.col-evidence",
            ({ amounts }) =>
              t.t(amounts?.override === 1 ? "deliverable.without-evidence" : "deliverable.by-rule"),
          ],
        ],
        "deliverable.changes-none",
      ),
    ]),
    pens.section(pen, "deliverable.suite-rules-title", [
      pens.rulesTable(pen, pens.rulesWith(pen, ["evidence", "audit"])),
    ]),
    pens.unknowns(
      pen,
      [pens.naming(pen, "deliverable.unknown-unlogged", pens.unmeasured(pen))],
      "deliverable.evaluation-unknown",
    ),
  ];
}

/** The level that an event counts from 1. */
function levelAt({ t }: Pen, level = 1): string {
  return t.t(`autonomy.${LEVELS[level - 1] ?? "proposes"}`);
}

/** Where the interval lies beside the limit; too few cases decide nothing. */
function judge({ t }: Pen, { residualError, errorLimit, casesAsked }: DeploymentSnapshot): string {
  if (residualError === null) return t.t("deliverable.unknown");
  if (residualError.cases < casesAsked)
    return t.t("deliverable.log-short", { missing: casesAsked - residualError.cases });
  if (residualError.high <= errorLimit) return t.t("deliverable.within-limit");
  return t.t(residualError.low > errorLimit ? "deliverable.above-limit" : "deliverable.undecided");
}
