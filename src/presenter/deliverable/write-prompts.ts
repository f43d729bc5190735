/** The prompt library: for each kind of assistant at work, what to ask, what not to, and what to read again. */

import type { DeliverableSection } from "./document.ts";
import type { Pen } from "./pen.ts";
import * as pens from "./pen.ts";

export function writePrompts(pen: Pen): readonly DeliverableSection[] {
  const { t, names } = pen;
  const kinds = pens.kindsAtWork(pen);
  return [
    pens.section(pen, "deliverable.frame-title", [
      pens.text(pen, "deliverable.frame-intro", { count: kinds.length }),
      {
        kind: "list",
        items: [
          t.t("deliverable.frame-task"),
          t.t("deliverable.frame-source"),
          t.t("deliverable.frame-doubt"),
        ],
      },
    ]),
    ...kinds.map(
      ({ assistant, places }): DeliverableSection => ({
        title: t.text(assistant.name),
        blocks: [
          {
            kind: "list",
            items: [
              t.t("deliverable.prompt-for", { purpose: t.text(assistant.description) }),
              t.t("deliverable.prompt-ask", { step: pens.stepName(pen, assistant) }),
              t.t("deliverable.prompt-check", { failure: t.text(assistant.mainFailure) }),
              t.t("deliverable.prompt-use", {
                teams: pens.several(
                  pen,
                  places.map(({ department }) => names.department(department)),
                ),
                uses: t.number(places.reduce((sum, { usesPerWeek }) => sum + usesPerWeek, 0)),
              }),
              t.t("deliverable.prompt-noticed", {
                count: pens.noticed(pen, (event) => event.assistant === assistant.id).length,
              }),
            ],
          },
        ],
      }),
    ),
    pens.unknowns(
      pen,
      [pens.naming(pen, "deliverable.unknown-unlogged", pens.unmeasured(pen))],
      "deliverable.prompts-unknown",
    ),
  ];
}
