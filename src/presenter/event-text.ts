/** Says an event in words: title, place, body, what is known. Which events there are is decided by the engine. */

import type { EventId } from "../contract/command.ts";
import type { SimEvent } from "../contract/event.ts";
import type { Severity } from "../contract/scenario.ts";
import type { MessageValues, Translator } from "../i18n/translator.ts";
import { findIncidentKind } from "./answer-text.ts";
import { LEVELS } from "./autonomy.ts";
import type { GameState } from "./game-state.ts";
import { formatDemand, formatMandateBody } from "./mandate-text.ts";
import { getNames, parseDeploymentKey, parsePostKey } from "./names.ts";

/** The shape of the marker in front of an event. */
export type EventMark =
  | "notice"
  | "minor"
  | "serious"
  | "critical"
  | "signal"
  | "post"
  | "assistant"
  | "guardrail";

const SEVERITY_MARK: Readonly<Record<Severity, EventMark>> = {
  1: "notice",
  2: "minor",
  3: "serious",
  4: "critical",
};

/** The marker of an event: its severity where it has one, its subject otherwise. */
export function getEventMark(event: SimEvent): EventMark {
  if (event.kind === "incident-closed") return "notice";
  if (event.severity !== undefined) return SEVERITY_MARK[event.severity];
  if (event.kind === "crisis-started") return "critical";
  if (event.signal !== undefined) return "signal";
  if (event.role !== undefined || event.post !== undefined) return "post";
  if (event.guardrail !== undefined) return "guardrail";
  if (event.assistant !== undefined || event.deployment !== undefined) return "assistant";
  return event.kind === "load-saturated" ? "serious" : "notice";
}

/** Everything that a sentence about the event may name. */
export function collectEventValues(event: SimEvent, state: GameState, t: Translator): MessageValues {
  const names = getNames(state.scenario, t);
  const values: Record<string, string | number> = { ...event.amounts, company: state.scenario.companyName };
  const deployment = event.deployment === undefined ? null : parseDeploymentKey(event.deployment);
  const assistant = event.assistant ?? deployment?.assistant;
  const department = event.department ?? deployment?.department;
  const role = event.role ?? (event.post === undefined ? undefined : parsePostKey(event.post));
  if (assistant !== undefined) values.assistant = names.assistant(assistant);
  if (department !== undefined && department !== "") values.department = names.department(department);
  if (event.to !== undefined) values.to = names.department(event.to);
  if (role !== undefined) values.role = names.role(role);
  if (event.guardrail !== undefined) values.guardrail = names.guardrail(event.guardrail);
  if (event.signal !== undefined) values.signal = names.signal(event.signal);
  if (event.figure !== undefined) values.figure = t.t(`measure.${event.figure}`);
  if (event.demand !== undefined) values.demand = formatDemand(event.demand, state, t);
  if (event.amounts?.euros !== undefined) values.money = t.money(event.amounts.euros);
  if (event.incident !== undefined) values.incident = names.incident(event.incident);
  if (deployment !== null) {
    const level = event.amounts?.level;
    const known = state.snapshot.deployments.find((candidate) => candidate.key === event.deployment)?.level;
    const named = level === undefined ? known : LEVELS[level - 1];
    if (named !== undefined) values.level = t.t(`autonomy.${named}`).toLocaleLowerCase(t.locale);
  }
  return values;
}

/** The title of a card: an incident tells its story there; everything else is named as in a list. */
export function formatCardTitle(event: SimEvent, state: GameState, t: Translator): string {
  const kind = event.kind === "incident-noticed" ? findIncidentKind(event, state) : undefined;
  return kind === undefined
    ? formatEventTitle(event, state, t)
    : t.text(kind.title, collectEventValues(event, state, t));
}

/** One line that names what happened. */
export function formatEventTitle(event: SimEvent, state: GameState, t: Translator): string {
  const values = collectEventValues(event, state, t);
  return (
    t.find(`event.${event.kind}`, values) ??
    t.find(`event.${event.kind}`, { ...BLANKS, ...values }) ??
    event.kind
  );
}

/** Dashes for a name that the event does not carry; better than no sentence. */
const BLANKS: MessageValues = {
  assistant: "–",
  department: "–",
  role: "–",
  guardrail: "–",
  signal: "–",
  incident: "–",
  level: "–",
  to: "–",
  company: "–",
};

/** Two sentences about it; empty where the title says all. */
export function formatEventBody(event: SimEvent, state: GameState, t: Translator): string {
  const values = collectEventValues(event, state, t);
  const kind = findIncidentKind(event, state);
  if (kind !== undefined && event.kind === "incident-noticed") return t.text(kind.body, values);
  if (event.kind === "signal-established" || event.kind === "signal-rising") {
    const signal = state.scenario.signals.find((candidate) => candidate.id === event.signal);
    if (signal !== undefined) return t.text(signal.meaning);
  }
  const portrait = state.scenario.careers.portraits.find(({ id }) => id === event.portrait);
  if (portrait !== undefined) return t.text(portrait.story);
  return formatMandateBody(event, state, t) || (t.find(`event-body.${event.kind}`, values) ?? "");
}

/** What is known of it and what is not; empty where there is nothing to say. */
export function formatEventKnowledge(
  event: SimEvent,
  state: GameState,
  t: Translator,
): { readonly known: string; readonly unknown: string } {
  const values = collectEventValues(event, state, t);
  const kind = findIncidentKind(event, state);
  if (kind !== undefined) return { known: t.text(kind.known, values), unknown: t.text(kind.unknown, values) };
  return {
    known: t.find(`event-known.${event.kind}`, values) ?? "",
    unknown: t.find(`event-unknown.${event.kind}`, values) ?? "",
  };
}

/** What money of an event means, where it is no loss. */
const MONEY_DETAIL: Partial<Record<SimEvent["kind"], "event-detail.spent" | "event-detail.saves">> = {
  "review-held": "event-detail.spent",
  "licences-due": "event-detail.saves",
};

/** Where it happened, how much it was and who has heard: `Maintenance · 17 h · loss €450 · the press knows of it`. */
export function formatEventDetail(event: SimEvent, state: GameState, t: Translator): string {
  const values = collectEventValues(event, state, t);
  const parts: string[] = [];
  const department = values.department;
  // The titles about load name the department themselves.
  if (typeof department === "string" && !event.kind.startsWith("load-")) parts.push(department);
  const { hours, loss, euros, cases, people, count } = event.amounts ?? {};
  if (event.kind === "small-incidents" && count !== undefined) parts.push(t.t("inbox.small", { count }));
  if (hours !== undefined && hours >= 0.5) parts.push(t.t("event-detail.hours", { hours: t.number(hours) }));
  const money = loss ?? euros;
  if (money !== undefined && money >= 1) {
    parts.push(t.t(MONEY_DETAIL[event.kind] ?? "event-detail.loss", { money: t.money(money) }));
  }
  if (cases !== undefined && cases >= 1) parts.push(t.t("event-detail.cases", { count: Math.round(cases) }));
  if (people !== undefined && people >= 1)
    parts.push(t.t("event-detail.people", { count: Math.round(people) }));
  const heard = formatHeardBy(event, state, t);
  if (heard !== "") parts.push(heard);
  return parts.join(" · ");
}

/** Who outside has heard of an open incident; empty where nobody has, and for other events. */
export function formatHeardBy({ id }: SimEvent, { snapshot }: GameState, t: Translator): string {
  const heardBy = snapshot.incidents.find(({ event }) => event === id)?.heardBy ?? "none";
  return heardBy === "none" ? "" : t.t(`heard-by.${heardBy}`);
}

const COMMAND_ID = /^command\/(\d+)\/(\d+)$/;

/** The week of a decision, out of its id in a list of causes; null for any other id. */
export function parseCommandWeek(id: EventId): number | null {
  const match = COMMAND_ID.exec(id);
  return match === null ? null : Number(match[1]);
}

/** One step of a chain of events, nearest first. */
export interface ChainLink {
  readonly title: string;
  readonly week: number;
  readonly decision: boolean;
}

/**
 * Walks back from an event to where it came from: a decision, or an event that nothing led to.
 * @param from the event to start at; it comes first in the list
 */
export function walkChain(from: EventId, state: GameState, t: Translator): readonly ChainLink[] {
  const byId = indexEvents(state.events);
  const links: ChainLink[] = [];
  const seen = new Set<EventId>();
  let queue: EventId[] = [from];
  while (queue.length > 0 && links.length < 12) {
    const next: EventId[] = [];
    for (const id of queue) {
      if (seen.has(id)) continue;
      seen.add(id);
      const week = parseCommandWeek(id);
      if (week !== null) {
        links.push({ title: t.t("why.chain-command"), week, decision: true });
        continue;
      }
      const event = byId.get(id);
      if (event === undefined) continue;
      links.push({ title: formatEventTitle(event, state, t), week: event.week, decision: false });
      next.push(...event.causes);
    }
    queue = next;
  }
  return links;
}

const indexes = new WeakMap<readonly SimEvent[], Map<EventId, SimEvent>>();

/** Events by id; made once for a list. */
export function indexEvents(events: readonly SimEvent[]): Map<EventId, SimEvent> {
  let index = indexes.get(events);
  if (index === undefined) {
    index = new Map(events.map((event) => [event.id, event]));
    indexes.set(events, index);
  }
  return index;
}

/** True where the event, or one it came from, was decided by a command. */
export function isDecided(from: EventId, events: ReadonlyMap<EventId, SimEvent>, depth = 8): boolean {
  if (parseCommandWeek(from) !== null) return true;
  if (depth === 0) return false;
  return (events.get(from)?.causes ?? []).some((cause) => isDecided(cause, events, depth - 1));
}
