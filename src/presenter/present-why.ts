/**
 * Why a key figure moved: its postings over a span, grouped by cause, which sum to the change exactly – as
 * numbers and as shown. Where the postings come from is decided by the engine's ledger.
 */

import type { EventId } from "../contract/command.ts";
import type { CauseFactor, FigureId, Posting } from "../contract/ledger.ts";
import type { Translator } from "../i18n/translator.ts";
import { type ChainLink, indexEvents, isDecided, walkChain } from "./event-text.ts";
import { computeStep, FIGURE_IDS, formatAmount, formatFigure, judgeChange } from "./figure-text.ts";
import type { GameState } from "./game-state.ts";
import { getNames } from "./names.ts";
import { DELTA_WEEKS } from "./present-bar.ts";

/** Causes that are named one by one; smaller ones are folded into their family. */
const NAMED_CAUSES = 9;

export type CauseFamily = "work" | "money" | "risk" | "people" | "orders";

const FAMILY: Readonly<Record<CauseFactor, CauseFamily>> = {
  start: "people",
  "hours-saved": "work",
  "hours-checking": "work",
  "hours-rework": "work",
  "hours-incidents": "work",
  "hours-training": "work",
  "hours-duties": "work",
  "hours-guardrails": "work",
  "hours-integration": "work",
  "idle-hours": "work",
  overtime: "work",
  "extra-orders": "orders",
  backlog: "orders",
  "quality-penalty": "risk",
  "incident-loss": "risk",
  "incident-loss-expected": "risk",
  luck: "risk",
  "undetected-errors": "risk",
  "detected-errors": "risk",
  "incident-heard": "risk",
  exposure: "risk",
  licences: "money",
  "running-cost": "money",
  inference: "money",
  "set-up": "money",
  "post-pay": "money",
  "training-cost": "money",
  "guardrail-cost": "money",
  "answer-cost": "money",
  overload: "people",
  experience: "people",
  "verification-drudgery": "people",
  recovery: "people",
  "post-filled": "people",
  "post-left": "people",
  "use-spread": "people",
};

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
}

export interface WhyModel {
  readonly figure: FigureId;
  readonly title: string;
  readonly meaning: string;
  readonly fromWeek: number;
  readonly toWeek: number;
  readonly span: string;
  readonly before: string;
  readonly beforeText: string;
  readonly after: string;
  readonly afterText: string;
  readonly total: number;
  readonly totalText: string;
  readonly totalTone: "good" | "bad" | "flat";
  readonly lines: readonly WhyLine[];
  readonly spans: readonly { readonly label: string; readonly fromWeek: number; readonly current: boolean }[];
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
  parts: number;
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
      amount: group.amount,
      amountText: formatAmount(figure, rounded, step, t),
      tone: judgeChange(figure, group.amount),
      share: Math.abs(group.amount) / largest,
    };
  });
  const week = state.snapshot.week;
  const spans = [
    { label: t.t("why.span-4"), fromWeek: Math.max(0, week - DELTA_WEEKS) },
    { label: t.t("why.span-13"), fromWeek: Math.max(0, week - 13) },
    { label: t.t("why.span-all"), fromWeek: 0 },
  ];
  const at = (index: number): string => {
    const value = state.history[index]?.[figure];
    return value === undefined ? "–" : formatFigure(figure, value, t);
  };
  return {
    figure,
    title: t.t("why.title", { figure: t.t(`figure.${figure}`) }),
    meaning: t.t(`figure.${figure}-meaning`),
    fromWeek: from,
    toWeek: to,
    span: t.t("why.span", { from, to }),
    before: at(from),
    beforeText: t.t("why.before", { week: from }),
    after: at(to),
    afterText: t.t("why.after", { week: to }),
    total,
    totalText: formatAmount(figure, Math.round(total / step) * step, step, t),
    totalTone: judgeChange(figure, total),
    lines,
    spans: spans
      .filter((span, index) => index === 0 || span.fromWeek !== spans[index - 1]?.fromWeek)
      .map((span) => ({ ...span, current: span.fromWeek === from && to === week })),
    figures: FIGURE_IDS.map((id) => ({ id, name: t.t(`figure.${id}`), current: id === figure })),
  };
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
        family: FAMILY[factor],
        subject,
        department,
        amount: 0,
        events: new Map(),
        parts: 1,
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

/** Largest first; the small ones are folded into their family, which has a name; luck stays luck. */
function foldGroups(groups: readonly Group[]): Group[] {
  const bySize = (a: Group, b: Group): number =>
    Math.abs(b.amount) - Math.abs(a.amount) || (a.key < b.key ? -1 : 1);
  const sorted = [...groups].sort(bySize);
  const named = sorted.slice(0, NAMED_CAUSES);
  const rest = sorted.slice(NAMED_CAUSES);
  const folded = new Map<string, Group>();
  for (const group of rest) {
    // Luck keeps its own line: it must never hide among what people did.
    const key = group.factor === "luck" ? "luck|*" : `*${group.family}`;
    const into = folded.get(key);
    if (into === undefined) {
      const factor = group.factor === "luck" ? group.factor : null;
      folded.set(key, { ...group, key, factor, subject: null, department: null, parts: 1 });
    } else {
      into.amount += group.amount;
      into.parts += 1;
      for (const [event, weight] of group.events)
        into.events.set(event, (into.events.get(event) ?? 0) + weight);
    }
  }
  return [...named, ...folded.values()].sort(bySize);
}

function presentGroup(
  group: Group,
  state: GameState,
  t: Translator,
): Pick<WhyLine, "title" | "place" | "origin" | "originText" | "chain" | "chainNote"> {
  const names = getNames(state.scenario, t);
  const heaviest = [...group.events].sort((a, b) => b[1] - a[1])[0]?.[0];
  const events = indexEvents(state.events);
  const origin: CauseOrigin =
    group.factor === "luck"
      ? "luck"
      : heaviest !== undefined && isDecided(heaviest, events)
        ? "decision"
        : "undecided";
  const chain = heaviest === undefined || group.factor === null ? [] : walkChain(heaviest, state, t);
  const place = [
    group.subject === null ? "" : names.subject(group.subject),
    group.department === null ? "" : names.department(group.department),
  ];
  return {
    title:
      group.factor === null
        ? t.t("why.folded", { family: t.t(`family.${group.family}`), count: group.parts })
        : t.t(`cause.${group.factor}`),
    place: place.filter((part) => part !== "").join(" · "),
    origin,
    originText: t.t(`why.origin-${origin}`),
    chain,
    chainNote: chain.length > 0 ? "" : t.t(origin === "luck" ? "why.chain-luck" : "why.chain-none"),
  };
}

/**
 * Rounds parts to whole numbers that sum to a given total (largest remainders first), so that a reader who
 * adds the shown lines finds the shown total.
 */
export function roundToSum(parts: readonly number[], total: number): number[] {
  const rounded = parts.map(Math.floor);
  let missing = total - rounded.reduce((sum, part) => sum + part, 0);
  const order = parts
    .map((part, index) => ({ index, remainder: part - Math.floor(part) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  // Never more than one each: floors lie less than one below their part.
  for (const { index } of order) {
    if (missing <= 0) break;
    rounded[index] = (rounded[index] ?? 0) + 1;
    missing -= 1;
  }
  return rounded;
}
