/** The data platform: which data meets which assistant, what it costs, and which rules hold it in place. */

import type { DeliverableSection } from "./document.ts";
import type { Pen } from "./pen.ts";
import * as pens from "./pen.ts";
import { publicUse } from "./write-policy.ts";

const IN_PLACE = ["leak", "sensitive-share", "evidence", "staleness"];

export function writePlatform(pen: Pen): readonly DeliverableSection[] {
  const { t, names, scenario, snapshot } = pen;
  const live = pens.atWork(pen);
  const readers = live.filter(({ assistant }) => pens.findAssistant(pen, assistant)?.corpus === true);
  return [
    pens.section(pen, "deliverable.flows-title", [
      pens.table(
        pen,
        scenario.departments.flatMap(({ id, dataSensitivity }) => {
          const here = live.filter(({ department }) => department === id);
          return here.length === 0 ? [] : [{ id, dataSensitivity, here }];
        }),
        [
          ["deliverable.col-team", ({ id }) => names.department(id)],
          ["deliverable.col-sensitivity", ({ dataSensitivity }) => t.percent(dataSensitivity)],
          [
            "deliverable.col-assistants",
            ({ here }) =>
              pens.several(
                pen,
                here.map(({ assistant }) => names.assistant(assistant)),
              ),
          ],
          [
            "deliverable.col-uses",
            ({ here }) => t.number(here.reduce((sum, { usesPerWeek }) => sum + usesPerWeek, 0)),
          ],
          [
            "deliverable.col-logged",
            ({ here }) => t.number(here.reduce((sum, one) => sum + (one.residualError?.cases ?? 0), 0)),
          ],
        ],
        "deliverable.nothing-live",
      ),
      pens.text(pen, "deliverable.sensitivity-note"),
    ]),
    pens.section(pen, "deliverable.corpora-title", [
      readers.length === 0
        ? pens.text(pen, "deliverable.corpus-none")
        : { kind: "list", items: readers.map((place) => pens.placeName(pen, place)) },
    ]),
    pens.section(pen, "deliverable.running-title", [
      pens.text(pen, "deliverable.running-total", {
        cost: t.money(live.reduce((sum, { costPerWeek }) => sum + costPerWeek, 0)),
        bill: t.money(snapshot.money.billThisWeek),
      }),
      pens.table(
        pen,
        live,
        [
          ...pens.placeColumns(pen),
          ["deliverable.col-cost", ({ costPerWeek }) => t.money(costPerWeek)],
          ["deliverable.col-bill", ({ inference }) => t.money(inference?.billThisWeek ?? 0)],
        ],
        "deliverable.nothing-live",
      ),
    ]),
    pens.section(pen, "deliverable.place-title", [pens.rulesTable(pen, pens.rulesWith(pen, IN_PLACE))]),
    pens.unknowns(
      pen,
      [publicUse(pen), pens.naming(pen, "deliverable.unknown-unlogged", pens.unmeasured(pen))],
      "deliverable.platform-unknown",
    ),
  ];
}
