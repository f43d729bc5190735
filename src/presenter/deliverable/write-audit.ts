/** The audit report of the algorithm interpreter: errors measured, pairs tested, and what to try again. */

import type { SimEvent } from "../../contract/event.ts";
import type { DeploymentSnapshot } from "../../contract/snapshot.ts";
import type { DeliverableBlock, DeliverableSection } from "./document.ts";
import type { Pen } from "./pen.ts";
import * as pens from "./pen.ts";

export function writeAudit(pen: Pen): readonly DeliverableSection[] {
  const { t } = pen;
  const live = pens.atWork(pen);
  const unaudited = live.filter(({ audit }) => !audit?.reportedWeek);
  return [
    pens.section(pen, "deliverable.audit-errors-title", [
      pens.text(pen, "deliverable.audit-scope", {
        live: live.length,
        logged: live.filter(({ residualError }) => residualError !== null).length,
        audited: live.length - unaudited.length,
      }),
      pens.table(
        pen,
        live,
        [
          ...pens.placeColumns(pen),
          ["deliverable.col-autonomy", (place) => pens.levelName(pen, place)],
          ["deliverable.col-logs", (place) => pens.share(pen, place.residualError)],
          ["deliverable.col-audit", ({ audit }) => pens.share(pen, audit?.residualError)],
          ["deliverable.col-audit-week", ({ audit }) => pens.week(pen, audit?.reportedWeek)],
        ],
        "deliverable.nothing-live",
      ),
      pens.text(pen, "deliverable.interval-note"),
    ]),
    pairsSection(pen),
    pens.section(pen, "deliverable.audits-title", [auditsTable(pen)]),
    pens.section(pen, "deliverable.tests-title", [
      pens.text(pen, "deliverable.tests-intro"),
      pens.table(
        pen,
        pens.kindsAtWork(pen),
        [
          ["deliverable.col-assistant", ({ assistant }) => t.text(assistant.name)],
          ["deliverable.col-step", ({ assistant }) => pens.stepName(pen, assistant)],
          ["deliverable.col-provoke", ({ assistant }) => t.text(assistant.mainFailure)],
          [
            "deliverable.col-noticed",
            ({ assistant: { id } }) =>
              t.number(pens.noticed(pen, ({ assistant }) => assistant === id).length),
          ],
        ],
        "deliverable.nothing-live",
      ),
    ]),
    pens.unknowns(
      pen,
      [
        pens.naming(pen, "deliverable.unknown-unlogged", pens.unmeasured(pen)),
        pens.naming(pen, "deliverable.unknown-unaudited", pens.placeNames(pen, unaudited)),
      ],
      "deliverable.audit-unknown",
    ),
  ];
}

/** Systems that rank people, and what equal files met. */
export function pairsSection(pen: Pen): DeliverableSection {
  const ranking = pens
    .atWork(pen)
    .filter(({ assistant }) => pens.findAssistant(pen, assistant)?.highRisk === true);
  return pens.section(pen, "deliverable.pairs-title", [
    pens.text(pen, "deliverable.pairs-intro", { limit: pen.t.number(impactLimit(pen), 2) }),
    pens.table(
      pen,
      ranking,
      [
        ...pens.placeColumns(pen),
        ["deliverable.col-ratio", ({ audit }) => ratioOf(pen, audit)],
        ["deliverable.col-reading", (place) => readPairs(pen, place)],
      ],
      "deliverable.pairs-none",
    ),
  ]);
}

/** Every report so far; also what the evaluation suite leans on. */
export function auditsTable(pen: Pen): DeliverableBlock {
  const { t, names } = pen;
  const amount = (event: SimEvent, name: string): string => {
    const value = event.amounts?.[name];
    return value === undefined ? t.t("deliverable.unknown") : t.number(value);
  };
  return pens.table(
    pen,
    pen.events.filter(({ kind }) => kind === "audit-reported"),
    [
      ["deliverable.col-week", ({ week }) => t.number(week)],
      ["deliverable.col-assistant", ({ assistant = "" }) => names.assistant(assistant)],
      ["deliverable.col-team", ({ department = "" }) => names.department(department)],
      ["deliverable.col-read", (event) => amount(event, "cases")],
      ["deliverable.col-wrong", (event) => amount(event, "errors")],
    ],
    "deliverable.audits-none",
  );
}

/** Ratio below which the difference counts as unequal treatment. */
function impactLimit({ scenario }: Pen): number {
  return scenario.values["audit.impact-limit"];
}

function ratioOf(pen: Pen, audit: DeploymentSnapshot["audit"]): string {
  return audit?.impactRatio ? pens.ratio(pen, audit.impactRatio) : pen.t.t("deliverable.not-tested");
}

/** What the pairs allow one to say, and no more. */
function readPairs(pen: Pen, { audit }: DeploymentSnapshot): string {
  const found = audit?.impactRatio;
  if (!found) return pen.t.t("deliverable.unknown");
  const limit = impactLimit(pen);
  if (found.high < limit) return pen.t.t("deliverable.pairs-unequal");
  if (found.value < limit) return pen.t.t("deliverable.pairs-likely");
  return pen.t.t(found.low < limit ? "deliverable.pairs-open" : "deliverable.pairs-equal");
}
