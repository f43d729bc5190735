/** The usage policy: who may use what, the rules in force, what the law asks, and where the policy was passed over. */

import type { LegalNote } from "../../contract/scenario.ts";
import type { Text } from "../../contract/text.ts";
import type { ConsultationPhase } from "../../contract/workforce.ts";
import type { DeliverableSection } from "./document.ts";
import type { Pen } from "./pen.ts";
import * as pens from "./pen.ts";

const CONSULTED: readonly ConsultationPhase[] = ["agreed", "under-way", "contested", "none"];

export function writePolicy(pen: Pen): readonly DeliverableSection[] {
  return [...writeRules(pen), pens.unknowns(pen, [publicUse(pen)], "deliverable.policy-unknown")];
}

/** All of the policy but what is not known; the one post of governance has a register to add to it. */
export function writeRules(pen: Pen): readonly DeliverableSection[] {
  const { t, names, snapshot, scenario } = pen;
  const inForce = (id: string) =>
    snapshot.guardrails.some((rule) => rule.id === id && rule.phase !== "absent" && rule.phase !== "drafted");
  const rules = scenario.guardrails.filter(({ id }) => inForce(id));
  const missing = scenario.guardrails.filter(({ id }) => !inForce(id)).map(({ name }) => t.text(name));
  const overrides = pen.events.filter(
    ({ kind, amounts }) => kind === "autonomy-changed" && amounts?.override === 1,
  );
  const law = [...pens.kindsAtWork(pen).map(({ assistant }) => assistant), ...rules].flatMap(
    (one: { readonly name: Text; readonly law: LegalNote | null }) =>
      one.law === null
        ? []
        : t.t("deliverable.law-note", {
            name: t.text(one.name),
            text: t.text(one.law.text),
            source: t.text(one.law.source),
          }),
  );
  return [
    pens.section(pen, "deliverable.uses-title", [
      pens.text(pen, "deliverable.uses-intro"),
      pens.table(
        pen,
        pens.atWork(pen),
        [
          ...pens.placeColumns(pen),
          ["deliverable.col-autonomy", (place) => pens.levelName(pen, place)],
          ["deliverable.col-allowed", ({ level }) => t.t(`autonomy-meaning.${level}`)],
          [
            "deliverable.col-risk",
            ({ assistant }) =>
              t.t(
                pens.findAssistant(pen, assistant)?.highRisk === true
                  ? "deliverable.high-risk"
                  : "deliverable.ordinary-risk",
              ),
          ],
        ],
        "deliverable.nothing-live",
      ),
    ]),
    pens.section(pen, "deliverable.rules-title", [
      pens.rulesTable(pen, rules),
      ...(missing.length === 0
        ? []
        : [pens.text(pen, "deliverable.rules-missing", { names: pens.several(pen, missing) })]),
    ]),
    pens.section(pen, "deliverable.law-title", [
      law.length === 0 ? pens.text(pen, "deliverable.law-none") : { kind: "list", items: law },
    ]),
    pens.section(pen, "deliverable.consultation-title", [
      {
        kind: "list",
        items: CONSULTED.flatMap((phase) => {
          const teams = snapshot.workforce.teams.filter(({ consultation }) => consultation === phase);
          return teams.length === 0
            ? []
            : t.t("deliverable.consultation-line", {
                state: t.t(`consultation-phase.${phase}`),
                teams: pens.several(
                  pen,
                  teams.map(({ department }) => names.department(department)),
                ),
              });
        }),
      },
    ]),
    pens.section(pen, "deliverable.overrides-title", [
      pens.table(
        pen,
        overrides,
        [
          ["deliverable.col-week", ({ week }) => t.number(week)],
          ["deliverable.col-assistant", ({ assistant = "" }) => names.assistant(assistant)],
          ["deliverable.col-team", ({ department = "" }) => names.department(department)],
          ["deliverable.col-cases-known", ({ amounts }) => t.number(amounts?.cases ?? 0)],
        ],
        "deliverable.overrides-none",
      ),
    ]),
  ];
}

/** Where tools outside the policy were seen. */
export function publicUse(pen: Pen): string | null {
  return pens.naming(pen, "deliverable.unknown-public", pens.publicUseTeams(pen));
}
