/** The annotation guide: what to mark, what has been read, and how old the corpus is as far as it is dated. */

import type { DeliverableSection } from "./document.ts";
import type { Pen } from "./pen.ts";
import * as pens from "./pen.ts";

/** @param since first week of the post that keeps the guide */
export function writeAnnotation(pen: Pen, since: number): readonly DeliverableSection[] {
  const { t, names, snapshot } = pen;
  const live = pens.atWork(pen);
  const readers = live.filter(({ assistant }) => pens.findAssistant(pen, assistant)?.corpus === true);
  const sampled = live.flatMap((place) =>
    place.residualError === null ? [] : [{ ...place, residualError: place.residualError }],
  );
  const rules = pens.rulesWith(pen, ["staleness"]);
  const kept = snapshot.guardrails
    .filter(({ id, phase }) => phase !== "drafted" && rules.some((rule) => rule.id === id))
    .flatMap(({ adoptedWeek }) => adoptedWeek ?? []);
  // Before somebody tends the pages, nobody writes a date on them.
  const dated = Math.min(since, ...kept);
  const stale = new Set(
    pen.scenario.incidents.filter(({ driver }) => driver === "stale-use").map(({ id }) => id),
  );
  return [
    pens.section(pen, "deliverable.guide-title", [
      pens.text(pen, "deliverable.guide-intro"),
      {
        kind: "list",
        items: [
          ...pens.kindsAtWork(pen).map(({ assistant }) =>
            t.t("deliverable.guide-mark", {
              assistant: t.text(assistant.name),
              failure: t.text(assistant.mainFailure),
            }),
          ),
          t.t("deliverable.guide-doubt"),
        ],
      },
    ]),
    pens.section(pen, "deliverable.sample-title", [
      pens.text(pen, "deliverable.sample-total", {
        cases: sampled.reduce((sum, { residualError }) => sum + residualError.cases, 0),
        wrong: sampled.reduce((sum, { residualError }) => sum + pens.wrongCases(residualError), 0),
      }),
      pens.table(
        pen,
        sampled,
        [
          ...pens.placeColumns(pen),
          ["deliverable.col-read", ({ residualError }) => t.number(residualError.cases)],
          ["deliverable.col-wrong", ({ residualError }) => t.number(pens.wrongCases(residualError))],
          ["deliverable.col-share", ({ residualError }) => pens.share(pen, residualError)],
        ],
        "deliverable.sample-none",
      ),
      pens.text(pen, "deliverable.interval-note"),
    ]),
    pens.section(pen, "deliverable.corpus-title", [
      readers.length === 0
        ? pens.text(pen, "deliverable.corpus-none")
        : { kind: "list", items: readers.map((place) => pens.placeName(pen, place)) },
      pens.text(pen, "deliverable.corpus-age", { since: dated, weeks: Math.max(0, snapshot.week - dated) }),
      pens.rulesTable(pen, rules),
    ]),
    pens.section(pen, "deliverable.stale-title", [
      pens.table(
        pen,
        pens.noticed(pen, ({ incident = "" }) => stale.has(incident)),
        [
          ["deliverable.col-week", ({ week }) => t.number(week)],
          ["deliverable.col-team", ({ department = "" }) => names.department(department)],
          ["deliverable.col-incident", ({ incident = "" }) => names.incident(incident)],
          ["deliverable.col-severity", ({ severity = 1 }) => t.t(`severity.${severity}`)],
        ],
        "deliverable.stale-none",
      ),
    ]),
    pens.unknowns(
      pen,
      [
        pens.naming(pen, "deliverable.unknown-unlogged", pens.unmeasured(pen)),
        readers.length === 0 ? null : t.t("deliverable.corpus-unknown", { since: dated }),
      ],
      "deliverable.annotation-unknown",
    ),
  ];
}
