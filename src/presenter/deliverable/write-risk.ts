/** The risk register: what has happened, what is open, what has not been seen, and what limits it. */

import type { SimEvent } from "../../contract/event.ts";
import type { MessageKey } from "../../i18n/messages.en.ts";
import type { DeliverableBlock, DeliverableSection } from "./document.ts";
import type { Pen } from "./pen.ts";
import * as pens from "./pen.ts";

const LIMITS = ["incident-loss", "incident-detection", "detection", "unattended"];

export function writeRisk(pen: Pen): readonly DeliverableSection[] {
  return [...writeRegister(pen), riskUnknowns(pen)];
}

/** Risks not met yet and what nobody looks at: never a sign that there is nothing. */
export function riskUnknowns(pen: Pen, more: readonly (string | null)[] = []): DeliverableSection {
  const { t } = pen;
  const seen = new Set(pens.noticed(pen).map(({ incident }) => incident));
  const present = new Set(pens.atWork(pen).map(({ assistant }) => assistant));
  const unseen = pen.scenario.incidents.filter(
    ({ id, assistants }) => !seen.has(id) && assistants.some((one) => present.has(one)),
  );
  return pens.unknowns(
    pen,
    [
      pens.naming(
        pen,
        "deliverable.unknown-unseen",
        unseen.map(({ name }) => t.text(name)),
      ),
      pens.naming(pen, "deliverable.unknown-unlogged", pens.unmeasured(pen)),
      ...more,
    ],
    "deliverable.risk-unknown",
  );
}

/** The register itself, without what is not known. */
export function writeRegister(pen: Pen): readonly DeliverableSection[] {
  const { t, names, snapshot } = pen;
  const all = pens.noticed(pen);
  const small = pen.events.filter(({ kind }) => kind === "small-incidents");
  const open = snapshot.incidents.filter(({ phase }) => phase !== "closed");
  const waits = all.flatMap(({ amounts }) => amounts?.weeks ?? []);
  return [
    pens.section(pen, "deliverable.register-title", [
      pens.text(pen, "deliverable.register-total", {
        count: all.length,
        loss: t.money(sum(all, "euros")),
        small: sum(small, "count"),
        smallLoss: t.money(sum(small, "euros")),
      }),
      riskTable(
        pen,
        pen.scenario.incidents.map(({ id }) => id),
        "deliverable.register-none",
      ),
      ...(waits.length === 0
        ? []
        : [
            pens.text(pen, "deliverable.register-delay", {
              count: waits.length,
              weeks: t.number(waits.reduce((total, weeks) => total + weeks, 0) / waits.length, 1),
            }),
          ]),
      pens.text(pen, "deliverable.register-expected", { loss: t.money(snapshot.figures.safety) }),
    ]),
    pens.section(pen, "deliverable.open-title", [
      pens.table(
        pen,
        open,
        [
          ["deliverable.col-incident", ({ kind }) => names.incident(kind)],
          ["deliverable.col-team", ({ department }) => names.department(department)],
          [
            "deliverable.col-assistant",
            ({ assistant }) =>
              assistant === null ? t.t("deliverable.no-assistant") : names.assistant(assistant),
          ],
          ["deliverable.col-severity", ({ severity }) => t.t(`severity.${severity}`)],
          ["deliverable.col-since", ({ noticedWeek }) => t.number(noticedWeek)],
          ["deliverable.col-state", ({ phase }) => t.t(`incident-phase.${phase}`)],
          ["deliverable.col-answer", ({ event }) => answerDue(pen, event)],
          ["deliverable.col-loss", ({ loss }) => t.money(loss)],
        ],
        "deliverable.open-none",
      ),
    ]),
    pens.section(pen, "deliverable.limits-title", [pens.rulesTable(pen, pens.rulesWith(pen, LIMITS))]),
  ];
}

/** One row for each of these kinds that was noticed: how often, how bad, when, at what known loss. */
export function riskTable(pen: Pen, kinds: readonly string[], empty: MessageKey): DeliverableBlock {
  const { t, names } = pen;
  const rows = kinds.flatMap((kind) => {
    const events = pens.noticed(pen, ({ incident }) => incident === kind);
    const [first] = events;
    return first === undefined ? [] : [{ kind, events, first, last: events[events.length - 1] ?? first }];
  });
  return pens.table(
    pen,
    rows,
    [
      ["deliverable.col-incident", ({ kind }) => names.incident(kind)],
      ["deliverable.col-times", ({ events }) => t.number(events.length)],
      ["deliverable.col-worst", ({ events }) => t.t(`severity.${worst(events)}`)],
      ["deliverable.col-first", ({ first }) => t.number(first.week)],
      ["deliverable.col-last", ({ last }) => t.number(last.week)],
      ["deliverable.col-loss", ({ events }) => t.money(sum(events, "euros"))],
    ],
    empty,
  );
}

function worst(events: readonly SimEvent[]) {
  return events.reduce<1 | 2 | 3 | 4>((most, { severity = 1 }) => (severity > most ? severity : most), 1);
}

function sum(events: readonly SimEvent[], amount: string): number {
  return events.reduce((total, { amounts }) => total + (amounts?.[amount] ?? 0), 0);
}

/** Until when a decision about an incident waits, where one does. */
function answerDue({ t, snapshot }: Pen, id: string): string {
  const event = snapshot.pending.find((one) => one.id === id);
  if (event === undefined) return t.t("deliverable.answered");
  return event.deadlineWeek === undefined
    ? t.t("deliverable.waits")
    : t.t("deliverable.due", { week: event.deadlineWeek });
}
