/** Filtering and logging rules: what is filtered, what leaves a trace, who has access, and what got through. */

import type { HazardDriver } from "../../contract/scenario.ts";
import type { DeploymentSnapshot } from "../../contract/snapshot.ts";
import type { DeliverableSection } from "./document.ts";
import type { Pen } from "./pen.ts";
import * as pens from "./pen.ts";
import { publicUse } from "./write-policy.ts";
import { riskTable } from "./write-risk.ts";

const FILTERS = ["leak", "injection", "violations", "sensitive-share", "evidence"];
const SECURITY: readonly HazardDriver[] = ["violations", "leak", "injection", "unlogged"];

export function writeSecurity(pen: Pen): readonly DeliverableSection[] {
  const { t, names, snapshot, scenario } = pen;
  const live = pens.atWork(pen);
  const kinds = scenario.incidents.filter(({ driver }) => SECURITY.includes(driver)).map(({ id }) => id);
  const signal = snapshot.signals.find(({ id }) => id === "sensitive-data");
  const alone = live.filter(({ level }) => level !== "proposes");
  return [
    pens.section(pen, "deliverable.filter-title", [pens.rulesTable(pen, pens.rulesWith(pen, FILTERS))]),
    pens.section(pen, "deliverable.logging-title", [
      pens.text(pen, "deliverable.logging-intro"),
      pens.table(
        pen,
        live,
        [
          ...pens.placeColumns(pen),
          ["deliverable.col-autonomy", (place) => pens.levelName(pen, place)],
          ["deliverable.col-logged", ({ residualError }) => t.number(residualError?.cases ?? 0)],
          ["deliverable.col-asked", ({ casesAsked }) => t.number(casesAsked)],
          ["deliverable.col-state", (place) => logState(pen, place)],
        ],
        "deliverable.nothing-live",
      ),
    ]),
    pens.section(pen, "deliverable.access-title", [
      pens.table(
        pen,
        live,
        [
          ...pens.placeColumns(pen),
          ["deliverable.col-licences", ({ licensed }) => pens.people(pen, licensed)],
          ["deliverable.col-users", ({ users }) => pens.people(pen, users)],
        ],
        "deliverable.nothing-live",
      ),
      alone.length === 0
        ? pens.text(pen, "deliverable.alone-none")
        : pens.text(pen, "deliverable.alone", {
            names: pens.several(pen, pens.placeNames(pen, alone)),
          }),
    ]),
    pens.section(pen, "deliverable.through-title", [
      riskTable(pen, kinds, "deliverable.through-none"),
      ...(signal === undefined
        ? []
        : [
            pens.text(pen, "deliverable.signal-state", {
              signal: names.signal(signal.id),
              state: t.t(`signal-phase.${signal.phase}`).toLocaleLowerCase(t.locale),
              weeks: signal.heldWeeks,
            }),
          ]),
    ]),
    pens.unknowns(
      pen,
      [publicUse(pen), pens.naming(pen, "deliverable.unknown-unlogged", pens.unmeasured(pen))],
      "deliverable.security-unknown",
    ),
  ];
}

function logState({ t }: Pen, { residualError, casesAsked }: DeploymentSnapshot): string {
  const missing = casesAsked - (residualError?.cases ?? 0);
  if (residualError === null) return t.t("deliverable.log-none");
  return missing > 0 ? t.t("deliverable.log-short", { missing }) : t.t("deliverable.log-enough");
}
