/** What every document is written with: names, numbers with their interval, and what may not be told of few people. */

import type { SimEvent } from "../../contract/event.ts";
import type { Assistant, Guardrail } from "../../contract/scenario.ts";
import type { DeploymentSnapshot, Estimate } from "../../contract/snapshot.ts";
import { NARROW_SPACE } from "../../i18n/format.ts";
import type { MessageKey } from "../../i18n/messages.en.ts";
import type { MessageValues, Translator } from "../../i18n/translator.ts";
import { isLive } from "../autonomy.ts";
import { getNames, type Names } from "../names.ts";
import type { DeliverableBlock, DeliverableSection, RunSoFar } from "./document.ts";

/** Fewest people of whom a number is told. */
const FEWEST = 5;

export interface Pen extends RunSoFar {
  readonly names: Names;
  readonly t: Translator;
}

/** A column of a table: its head, and what it says of each thing. */
export type Column<T> = readonly [head: MessageKey, cell: (thing: T) => string];

export function createPen(run: RunSoFar, t: Translator): Pen {
  const { scenario, snapshot, events } = run;
  return { scenario, snapshot, events, names: getNames(scenario, t), t };
}

export function section(
  pen: Pen,
  title: MessageKey,
  blocks: readonly DeliverableBlock[],
): DeliverableSection {
  return { title: pen.t.t(title), blocks };
}

export function text(pen: Pen, key: MessageKey, values?: MessageValues): DeliverableBlock {
  return { kind: "text", text: pen.t.t(key, values) };
}

/** A table of things, or the sentence that says there is none. */
export function table<T>(
  pen: Pen,
  things: readonly T[],
  columns: readonly Column<T>[],
  empty: MessageKey,
): DeliverableBlock {
  if (things.length === 0) return text(pen, empty);
  return {
    kind: "table",
    head: columns.map(([head]) => pen.t.t(head)),
    rows: things.map((thing) => columns.map(([, cell]) => cell(thing))),
  };
}

/** The last section of every document. What always stays unknown comes after what is missing in this run. */
export function unknowns(
  pen: Pen,
  missing: readonly (string | null)[],
  always: MessageKey,
): DeliverableSection {
  const items = [...missing.filter((item) => item !== null), pen.t.t(always)];
  return section(pen, "deliverable.unknown-title", [{ kind: "list", items }]);
}

/** Names side by side; some hold an “and” of their own. */
export function several({ t }: Pen, names: readonly string[]): string {
  return names.join(t.locale === "fr" ? `${NARROW_SPACE}; ` : "; ");
}

/** A sentence about some places, or null where there are none. */
export function naming(pen: Pen, key: MessageKey, names: readonly string[]): string | null {
  return names.length === 0 ? null : pen.t.t(key, { names: several(pen, names) });
}

/** Assistants at work, pilots included, in the order in which they came. */
export function atWork({ snapshot }: Pen): readonly DeploymentSnapshot[] {
  return snapshot.deployments.filter(({ phase }) => isLive(phase));
}

/** Kinds of assistants at work, each once, with the places where they are. */
export function kindsAtWork(
  pen: Pen,
): readonly { readonly assistant: Assistant; readonly places: readonly DeploymentSnapshot[] }[] {
  const live = atWork(pen);
  return pen.scenario.assistants.flatMap((assistant) => {
    const places = live.filter((place) => place.assistant === assistant.id);
    return places.length === 0 ? [] : [{ assistant, places }];
  });
}

export function findAssistant(pen: Pen, id: string): Assistant | undefined {
  return pen.scenario.assistants.find((one) => one.id === id);
}

/** `Sales copilot (Sales)`. */
export function placeName({ names }: Pen, place: DeploymentSnapshot): string {
  return `${names.assistant(place.assistant)} (${names.department(place.department)})`;
}

/** Places named for a sentence: an assistant in several of them is named once, with their number. */
export function placeNames(pen: Pen, places: readonly DeploymentSnapshot[]): readonly string[] {
  return pen.scenario.assistants.flatMap(({ id }) => {
    const [first, ...others] = places.filter(({ assistant }) => assistant === id);
    if (first === undefined) return [];
    if (others.length === 0) return placeName(pen, first);
    return pen.t.t("deliverable.in-teams", { assistant: pen.names.assistant(id), count: others.length + 1 });
  });
}

/** The two columns that say which assistant, and where. */
export function placeColumns(pen: Pen): readonly Column<DeploymentSnapshot>[] {
  return [
    ["deliverable.col-assistant", ({ assistant }) => pen.names.assistant(assistant)],
    ["deliverable.col-team", ({ department }) => pen.names.department(department)],
  ];
}

export function levelName({ t }: Pen, place: DeploymentSnapshot): string {
  return t.t(place.phase === "pilot" ? "deployment-phase.pilot" : `autonomy.${place.level}`);
}

/** The step of work that an assistant is made for. */
export function stepName(pen: Pen, assistant: Assistant): string {
  const [workflow, step] = assistant.step?.split("/") ?? [];
  const found = pen.scenario.workflows.find(({ id }) => id === workflow)?.steps.find(({ id }) => id === step);
  return found === undefined ? pen.t.t("deliverable.any-desk-work") : pen.t.text(found.name);
}

/** A count of people: none, fewer than five, or the number. */
export function people({ t }: Pen, count: number): string {
  const whole = Math.round(count);
  if (whole === 0) return t.t("deliverable.nobody");
  return whole < FEWEST ? t.t("deliverable.few-people", { fewest: FEWEST }) : t.number(whole);
}

/** A measured share with its interval and what it rests on; `unknown` where nothing was measured. */
export function share({ t }: Pen, estimate: Estimate | null | undefined): string {
  if (!estimate) return t.t("deliverable.unknown");
  const { value, low, high, cases } = estimate;
  return t.t("deliverable.estimate", {
    value: t.percent(value, 1),
    low: t.percent(low, 1),
    high: t.percent(high, 1),
    cases: t.number(cases),
  });
}

/** The same for a ratio. */
export function ratio({ t }: Pen, { value, low, high, cases }: Estimate): string {
  return t.t("deliverable.estimate", {
    value: t.number(value, 2),
    low: t.number(low, 2),
    high: t.number(high, 2),
    cases: t.number(cases),
  });
}

/** How many of the counted cases were wrong. */
export function wrongCases({ value, cases }: Estimate): number {
  return Math.round(value * cases);
}

export function week({ t }: Pen, at: number | null | undefined): string {
  return at ? t.number(at) : t.t("deliverable.no-week");
}

export function noticed(pen: Pen, matches: (event: SimEvent) => boolean = () => true): readonly SimEvent[] {
  return pen.events.filter((event) => event.kind === "incident-noticed" && matches(event));
}

/** Rules that touch one of these effects, or those of these names. */
export function rulesWith(pen: Pen, effects: readonly string[]): readonly Guardrail[] {
  return pen.scenario.guardrails.filter((rule) =>
    Object.keys(rule.effects).some((id) => effects.includes(id)),
  );
}

/** How far each of some rules has come. */
export function rulesTable(pen: Pen, rules: readonly Guardrail[]): DeliverableBlock {
  const { t } = pen;
  const stateOf = (id: string) => pen.snapshot.guardrails.find((one) => one.id === id);
  return table(
    pen,
    rules,
    [
      ["deliverable.col-rule", ({ name }) => t.text(name)],
      ["deliverable.col-state", ({ id }) => t.t(`guardrail-phase.${stateOf(id)?.phase ?? "absent"}`)],
      ["deliverable.col-since", ({ id }) => week(pen, stateOf(id)?.adoptedWeek)],
      ["deliverable.col-practice", ({ id }) => t.percent(stateOf(id)?.practice ?? 0)],
    ],
    "deliverable.no-rules",
  );
}

/** Names of the teams where people were seen to use public tools, each once. */
export function publicUseTeams(pen: Pen): readonly string[] {
  const seen = new Set(pen.events.filter(({ kind }) => kind === "public-use-seen").map((e) => e.department));
  return pen.scenario.departments.filter(({ id }) => seen.has(id)).map(({ id }) => pen.names.department(id));
}

/** Places at work of which no case has been logged. */
export function unmeasured(pen: Pen): readonly string[] {
  return placeNames(
    pen,
    atWork(pen).filter(({ residualError }) => residualError === null),
  );
}
