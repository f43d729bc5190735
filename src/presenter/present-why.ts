/**
 * Why a key figure moved: its postings over a span, grouped by cause, which sum to the change exactly – as
 * numbers and as shown. Where the postings come from is decided by the engine's ledger.
 */

import type { EventId } from "../contract/command.ts";
import type { CauseFactor, FigureId, Posting } from "../contract/ledger.ts";
import type { Translator } from "../i18n/translator.ts";
import { createAxis } from "./axis.ts";
import { type Assumption, presentAssumptions } from "./cause-assumption.ts";
import { type CauseFamily, FAMILY_OF_FACTOR } from "./cause-family.ts";
import { type ChainLink, indexEvents, isDecided, walkChain } from "./event-text.ts";
import {
  computeStep,
  FIGURE_IDS,
  formatAmount,
  formatFigure,
  formatTick,
  judgeChange,
} from "./figure-text.ts";
import type { GameState } from "./game-state.ts";
import { getNames } from "./names.ts";
import { DELTA_WEEKS } from "./present-bar.ts";
import { roundToSum } from "./round-to-sum.ts";

/** Causes that have a line of their own; smaller ones are folded by family, luck never. */
const NAMED_FACTORS = 10;
/** Members of a folded line that are listed when it is opened; the rest is one line. */
const MEMBERS_SHOWN = 12;

export type CauseOrigin = "decision" | "luck" | "undecided";

export interface WhyLine {
  readonly key: string;
  readonly title: string;
  /** Subject and department; empty for a folded family. */
  readonly place: string;
  readonly amount: number;
  /** Signed, in the unit of the figure; the shown amounts sum to the shown total. */
  readonly amountText: string;
  readonly tone: "good" | "bad" | "flat";
  /** Length of the bar, 0 … 1 of the largest. */
  readonly share: number;
  readonly origin: CauseOrigin;
  readonly originText: string;
  readonly chain: readonly ChainLink[];
  /** Said where there is no chain. */
  readonly chainNote: string;
  /** Numbers of the model that the amount depends on, with their sources. */
  readonly assumptions: readonly Assumption[];
  /** What a folded line holds, largest first. */
  readonly members: readonly {
    readonly title: string;
    readonly place: string;
    readonly amountText: string;
  }[];
}

export interface WhyModel {
  readonly figure: FigureId;
  readonly title: string;
  readonly meaning: string;
  readonly fromWeek: number;
  readonly toWeek: number;
  readonly span: string;
  /** The figure before the span, as a number: the waterfall starts there. */
  readonly start: number;
  readonly before: string;
  readonly beforeText: string;
  readonly after: string;
  readonly afterText: string;
  readonly total: number;
  readonly totalText: string;
  readonly totalTone: "good" | "bad" | "flat";
  readonly lines: readonly WhyLine[];
  readonly spans: readonly { readonly label: string; readonly fromWeek: number; readonly current: boolean }[];
  /** Round levels that the waterfall goes through, in the unit of the figure. */
  readonly ticks: readonly { readonly level: number; readonly text: string }[];
  /** Said of the picture: every cause with its amount. */
  readonly waterfallText: string;
  readonly figures: readonly { readonly id: FigureId; readonly name: string; readonly current: boolean }[];
}

interface Group {
  readonly key: string;
  readonly factor: CauseFactor | null;
  readonly family: CauseFamily;
  readonly subject: string | null;
  readonly department: string | null;
  amount: number;
  /** Events named by the postings, with how much each weighs. */
  readonly events: Map<EventId, number>;
  /** The groups that were folded into this one; empty for a cause of its own. */
  readonly members: readonly Group[];
}

/**
 * @param fromWeek the figure's week before the span; `toWeek` the last week in it
 */
export function presentWhy(
  figure: FigureId,
  fromWeek: number,
  toWeek: number,
  state: GameState,
  t: Translator,
): WhyModel {
  const to = Math.min(toWeek, state.snapshot.week);
  const from = Math.max(0, Math.min(fromWeek, to));
  const groups = foldGroups(groupPostings(figure, from, to, state.postings));
  const total = groups.reduce((sum, group) => sum + group.amount, 0);
  const step = computeStep(
    figure,
    Math.max(Math.abs(total), ...groups.map((group) => Math.abs(group.amount))),
  );
  const shown = roundToSum(
    groups.map((group) => group.amount / step),
    Math.round(total / step),
  );
  const largest = Math.max(...groups.map((group) => Math.abs(group.amount)), Number.MIN_VALUE);
  const lines = groups.map((group, at): WhyLine => {
    const rounded = (shown[at] ?? 0) * step;
    return {
      key: group.key,
      ...presentGroup(group, state, t),
      members: presentMembers(group, shown[at] ?? 0, step, figure, state, t),
      amount: group.amount,
      amountText: formatAmount(figure, rounded, step, t),
      tone: judgeChange(figure, group.amount),
      share: Math.abs(group.amount) / largest,
    };
  });
  const week = state.snapshot.week;
  const spans = [
    { label: t.t("why.span-1"), fromWeek: Math.max(0, week - 1) },
    { label: t.t("why.span-weeks", { weeks: DELTA_WEEKS }), fromWeek: Math.max(0, week - DELTA_WEEKS) },
    { label: t.t("why.span-quarter"), fromWeek: Math.max(0, week - 13) },
    { label: t.t("why.span-year"), fromWeek: Math.max(0, week - 52) },
    { label: t.t("why.span-run"), fromWeek: 0 },
  ];
  const at = (index: number): string => {
    const value = state.history[index]?.[figure];
    return value === undefined ? "–" : formatFigure(figure, value, t);
  };
  const start = state.history[from]?.[figure] ?? 0;
  return {
    figure,
    title: t.t("why.title", { figure: t.t(`figure.${figure}`) }),
    meaning: t.t(`figure.${figure}-meaning`),
    fromWeek: from,
    toWeek: to,
    span: t.t("why.span", { from, to }),
    start,
    before: at(from),
    beforeText: t.t("why.before", { week: from }),
    after: at(to),
    afterText: t.t("why.after", { week: to }),
    total,
    totalText: formatAmount(figure, Math.round(total / step) * step, step, t),
    totalTone: judgeChange(figure, total),
    lines,
    ticks: presentTicks(figure, start, groups, t),
    waterfallText: t.t("why.waterfall", {
      before: at(from),
      after: at(to),
      causes: lines.map((line) => `${line.title} ${line.amountText}`).join(", "),
    }),
    spans: spans
      // Of two that are the same weeks the longer name says more.
      .filter((span, index) => span.fromWeek !== spans[index + 1]?.fromWeek)
      .map((span) => ({ ...span, current: span.fromWeek === from && to === week })),
    figures: FIGURE_IDS.map((id) => ({ id, name: t.t(`figure.${id}`), current: id === figure })),
  };
}

/** Round levels between the lowest and the highest that the causes, one after the other, lead through. */
function presentTicks(
  figure: FigureId,
  start: number,
  groups: readonly Group[],
  t: Translator,
): WhyModel["ticks"] {
  let level = start;
  const levels = [start, ...groups.map(({ amount }) => (level += amount))];
  const [low, high] = [Math.min(...levels), Math.max(...levels)];
  const { ticks } = createAxis(levels);
  const step = (ticks[1] ?? 1) - (ticks[0] ?? 0);
  return ticks
    .filter((tick) => low <= tick && tick <= high)
    .map((tick) => ({ level: tick, text: formatTick(figure, tick, step, t) }));
}

export interface FactorLine {
  readonly title: string;
  readonly amountText: string;
  readonly tone: "good" | "bad" | "flat";
}

/** The whole change of a figure since week 0 by factor alone, largest first. */
export function presentFactors(figure: FigureId, state: GameState, t: Translator): readonly FactorLine[] {
  const groups = groupPostings(figure, 0, state.snapshot.week, state.postings);
  const totals = new Map<CauseFactor, number>();
  for (const { factor, amount } of groups) {
    if (factor !== null) totals.set(factor, (totals.get(factor) ?? 0) + amount);
  }
  const sorted = [...totals].sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]));
  const step = computeStep(figure, sorted[0]?.[1] ?? 0);
  return sorted.map(([factor, amount]) => ({
    title: t.t(`cause.${factor}`),
    amountText: formatAmount(figure, Math.round(amount / step) * step, step, t),
    tone: judgeChange(figure, amount),
  }));
}

/** Sums the postings of a figure after week `from` up to `to`, by factor, subject and department. */
function groupPostings(figure: FigureId, from: number, to: number, postings: readonly Posting[]): Group[] {
  const groups = new Map<string, Group>();
  for (const posting of postings) {
    if (posting.figure !== figure || posting.week <= from || posting.week > to) continue;
    const { factor, subject = null, department = null, event } = posting.cause;
    const key = `${factor}|${subject ?? ""}|${department ?? ""}`;
    let group = groups.get(key);
    if (group === undefined) {
      group = {
        key,
        factor,
        family: FAMILY_OF_FACTOR[factor],
        subject,
        department,
        amount: 0,
        events: new Map(),
        members: [],
      };
      groups.set(key, group);
    }
    group.amount += posting.amount;
    if (event !== undefined) {
      group.events.set(event, (group.events.get(event) ?? 0) + Math.abs(posting.amount));
    }
  }
  return [...groups.values()];
}

const bySize = (a: Group, b: Group): number =>
  Math.abs(b.amount) - Math.abs(a.amount) || (a.key < b.key ? -1 : 1);

/**
 * Largest first: one line a cause, which holds the places it acted in; the smallest causes are folded by family,
 * so that every line has a name. Luck is never folded into what people did.
 */
function foldGroups(groups: readonly Group[]): Group[] {
  const factors = mergeBy(groups, (group) => `factor/${group.factor ?? ""}`, true);
  const kept = factors.filter((group, at) => at < NAMED_FACTORS || group.factor === "luck");
  const rest = factors.filter((group) => !kept.includes(group));
  const families = mergeBy(rest, (group) => `family/${group.family}`, false);
  return [...kept, ...families].sort(bySize);
}

/** Merges groups of one key, largest first; one that is alone in its key stays as it is. */
function mergeBy(groups: readonly Group[], keyOf: (group: Group) => string, keepFactor: boolean): Group[] {
  const byKey = new Map<string, Group[]>();
  for (const group of groups) byKey.set(keyOf(group), [...(byKey.get(keyOf(group)) ?? []), group]);
  const merged = [...byKey].flatMap(([key, members]): Group[] => {
    const first = members[0];
    if (first === undefined || members.length === 1) return members;
    return [
      {
        key,
        factor: keepFactor ? first.factor : null,
        family: first.family,
        subject: null,
        department: null,
        amount: members.reduce((sum, member) => sum + member.amount, 0),
        events: new Map(),
        members: [...members].sort(bySize),
      },
    ];
  });
  return merged.sort(bySize);
}

function nameGroup(
  group: Group,
  state: GameState,
  t: Translator,
): { readonly title: string; readonly place: string } {
  const names = getNames(state.scenario, t);
  const count = group.members.length;
  if (group.factor === null) {
    return { title: t.t("why.folded", { family: t.t(`family.${group.family}`), count }), place: "" };
  }
  const title = t.t(`cause.${group.factor}`);
  const nameOf = ({ subject, department }: Group): string => {
    const place = department === null ? "" : names.department(department);
    if (subject === null) return place;
    return place === "" ? names.subject(subject) : `${names.subject(subject)} (${place})`;
  };
  if (count === 0) return { title, place: nameOf(group) };
  const first = group.members[0] === undefined ? "" : nameOf(group.members[0]);
  return { title, place: first === "" ? "" : t.t("why.places", { others: count - 1, first }) };
}

/** What a folded line holds; the shown amounts sum to the shown amount of the line, in steps. */
function presentMembers(
  group: Group,
  shown: number,
  step: number,
  figure: FigureId,
  state: GameState,
  t: Translator,
): WhyLine["members"] {
  const named = group.members.slice(0, MEMBERS_SHOWN);
  const rest = group.members.slice(MEMBERS_SHOWN);
  const lines = named.map((member) => ({ ...nameMember(group, member, state, t), amount: member.amount }));
  if (rest.length > 0) {
    const amount = rest.reduce((sum, member) => sum + member.amount, 0);
    lines.push({ title: t.t("why.smaller", { count: rest.length }), place: "", amount });
  }
  const rounded = roundToSum(
    lines.map((line) => line.amount / step),
    shown,
  );
  return lines.map(({ title, place }, at) => ({
    title,
    place,
    amountText: formatAmount(figure, (rounded[at] ?? 0) * step, step, t),
  }));
}

/** Inside a line of one factor the factor need not be said again. */
function nameMember(
  group: Group,
  member: Group,
  state: GameState,
  t: Translator,
): { readonly title: string; readonly place: string } {
  const named = nameGroup(member, state, t);
  return group.factor === null || named.place === "" ? named : { title: named.place, place: "" };
}

function presentGroup(
  group: Group,
  state: GameState,
  t: Translator,
): Pick<WhyLine, "title" | "place" | "origin" | "originText" | "chain" | "chainNote" | "assumptions"> {
  const events = indexEvents(state.events);
  const leaves = listLeaves(group).sort(bySize);
  const decided = leaves.filter((leaf) => isFromDecision(leaf, events));
  const weigh = (list: readonly Group[]): number =>
    list.reduce((sum, leaf) => sum + Math.abs(leaf.amount), 0);
  const origin: CauseOrigin =
    group.factor === "luck"
      ? "luck"
      : decided.length > 0 && weigh(decided) * 2 >= weigh(leaves)
        ? "decision"
        : "undecided";
  // Of a folded line, what led to its largest part.
  const told = origin === "decision" ? decided[0] : leaves[0];
  const heaviest = told === undefined ? undefined : findHeaviest(told);
  const chain = heaviest === undefined ? [] : walkChain(heaviest, state, t);
  const mostly = origin === "decision" && leaves.length > 1;
  return {
    ...nameGroup(group, state, t),
    origin,
    // Luck is called so already.
    originText: origin === "luck" ? "" : t.t(mostly ? "why.origin-decisions" : `why.origin-${origin}`),
    chain,
    assumptions: presentAssumptions(group.factor, state, t),
    chainNote: chain.length > 0 ? "" : t.t(origin === "luck" ? "why.chain-luck" : "why.chain-none"),
  };
}

/** The groups that a line is made of, however deep. */
function listLeaves(group: Group): Group[] {
  return group.members.length === 0 ? [group] : group.members.flatMap(listLeaves);
}

function findHeaviest(group: Group): EventId | undefined {
  return [...group.events].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function isFromDecision(group: Group, events: ReturnType<typeof indexEvents>): boolean {
  const heaviest = findHeaviest(group);
  return heaviest !== undefined && isDecided(heaviest, events);
}
