/** The inbox: what asks for an answer, most pressing first, then what happened lately. The log keeps all. */

import type { Command, EventId } from "../contract/command.ts";
import type { SimEvent } from "../contract/event.ts";
import type { Translator } from "../i18n/translator.ts";
import { presentAnswerEffects, presentAnswerHint, presentAnswerLabel } from "./answer-text.ts";
import { type ChartSubject, findChartSubject } from "./chart/chart-subject.ts";
import {
  type EventMark,
  formatCardTitle,
  formatEventBody,
  formatEventDetail,
  formatEventKnowledge,
  formatEventTitle,
  formatHeardBy,
  getEventMark,
} from "./event-text.ts";
import type { GameState, OpenPanel } from "./game-state.ts";
import { countReviews } from "./mandate-terms.ts";
import { getNames } from "./names.ts";
import { formatReporter } from "./present-cast.ts";
import { type Chip, presentPrice } from "./price-text.ts";
import { isMuted, stopsTime } from "./settings.ts";
import { readStandingAdvice } from "./standing-advice.ts";

/** Weeks for which a notice stays in the inbox. */
const NOTICE_WEEKS = 6;
const NOTICE_LIMIT = 6;
/** Weeks for which advice that nobody followed is repeated. */
const ADVICE_WEEKS = 13;
const LETTERS = ["A", "B", "C", "D", "E", "F"];

export interface AnswerModel {
  readonly id: string;
  readonly letter: string;
  readonly label: string;
  readonly hint: string;
  readonly chips: readonly Chip[];
  readonly byDefault: boolean;
  readonly command: Command;
}

export interface EventCardModel {
  readonly id: EventId;
  readonly mark: EventMark;
  readonly critical: boolean;
  readonly tier: string;
  readonly place: string;
  readonly title: string;
  /** Which of the cast tells it; empty for none. */
  readonly reporter: string;
  readonly body: string;
  readonly known: string;
  readonly unknown: string;
  readonly answers: readonly AnswerModel[];
  /** Answer that takes effect when time goes on; null while none is chosen. */
  readonly plannedAnswer: string | null;
  /** Index in the list of planned decisions, −1 without. */
  readonly plannedIndex: number;
  readonly plannedText: string;
  /** When it must be answered and what happens otherwise. */
  readonly deadline: string;
  readonly department: string | null;
  readonly week: string;
  /** Where it can be followed up, for an event without answers. */
  readonly panel: OpenPanel | null;
  readonly panelText: string;
  /** What its statechart is of; null without one. */
  readonly chart: ChartSubject | null;
  /** A review of the board: targets, its demand and the forecast belong on the card. */
  readonly review: boolean;
}

export interface InboxRow {
  readonly id: string;
  readonly mark: EventMark;
  readonly title: string;
  readonly detail: string;
  readonly week: string;
  readonly department: string | null;
}

export interface InboxModel {
  readonly critical: readonly EventCardModel[];
  readonly waiting: readonly EventCardModel[];
  readonly notices: readonly InboxRow[];
  /** One line a department for the last week. */
  readonly small: readonly InboxRow[];
  readonly criticalText: string;
  /** What is to be decided and what only to be read; empty without either, and in the past. */
  readonly waitingText: string;
  readonly title: string;
  /** Events that still want an answer, for the badge. */
  readonly openCount: number;
}

export function presentInbox(state: GameState, t: Translator): InboxModel {
  // After the last week nothing can be answered any more.
  const asking = state.stage === "over" ? [] : [...state.snapshot.pending, ...listNews(state)];
  const cards = asking.map((event) => presentEventCard(event, state, t));
  const critical = cards.filter((card) => card.critical);
  const waiting = cards.filter((card) => !card.critical);
  const shown = new Set(cards.map((card) => card.id));
  const since = state.snapshot.week - NOTICE_WEEKS;

  const notices: NoticeRow[] = [];
  const small: InboxRow[] = [];
  for (let at = state.events.length - 1; at >= 0; at--) {
    const event = state.events[at];
    if (event === undefined || event.week <= since) break;
    if (isMuted(event, state.settings)) continue;
    if (event.kind === "small-incidents") {
      if (event.week === state.snapshot.week) small.push(presentSmall(event, state, t));
    } else if (event.tier !== "log" && !shown.has(event.id)) {
      const key = keyOf(event);
      const alike = notices.findIndex((row) => row.key === key);
      const row = notices[alike];
      if (row !== undefined) notices[alike] = joinRow(row, t);
      else if (notices.length < NOTICE_LIMIT) {
        notices.push({ ...presentInboxRow(event, state, t), key, departments: 1 });
      }
    }
  }
  // In the past nothing can be answered any more either.
  const past = state.lookBack !== null;
  const open = (list: readonly EventCardModel[]): number =>
    past ? 0 : list.filter((card) => card.answers.length > 0 && card.plannedAnswer === null).length;
  const decide = open(waiting);
  const read = past ? 0 : waiting.filter((card) => card.answers.length === 0).length;
  return {
    critical,
    waiting,
    notices,
    small: small.reverse(),
    criticalText: t.t("inbox.critical", { count: critical.length }),
    waitingText: [
      ...(decide === 0 ? [] : [t.t("inbox.to-decide", { count: decide })]),
      ...(read === 0 ? [] : [t.t("inbox.to-read", { count: read })]),
    ].join(" · "),
    title: past ? t.t("past.inbox", { week: state.snapshot.week }) : t.t("inbox.title"),
    openCount: open(critical) + decide,
  };
}

/** A row that stands for the same thing in several departments. */
interface NoticeRow extends InboxRow {
  readonly key: string;
  readonly departments: number;
}

/** Equal for what happened in several departments in one week, an assistant that starts for instance. */
function keyOf(event: SimEvent): string {
  return event.assistant === undefined || event.severity !== undefined
    ? event.id
    : `${event.kind}/${event.assistant}/${event.week}`;
}

function joinRow(row: NoticeRow, t: Translator): NoticeRow {
  const departments = row.departments + 1;
  return { ...row, departments, department: null, detail: t.t("inbox.departments", { count: departments }) };
}

/**
 * Events without answers that still matter: critical ones of this week (going on is the answer), and advice
 * that nobody has followed yet.
 */
function listNews(state: GameState): readonly SimEvent[] {
  const { week } = state.snapshot;
  const advised = new Set<string>();
  const news: SimEvent[] = [];
  for (let at = state.events.length - 1; at >= 0; at--) {
    const event = state.events[at];
    if (event === undefined || event.week <= week - ADVICE_WEEKS) break;
    if ((event.answers?.length ?? 0) > 0) continue;
    const advice = readStandingAdvice(event, state);
    const isNow = event.tier === "critical" && event.week === week;
    if (isNow || (advice !== null && !advised.has(advice))) news.push(event);
    if (advice !== null) advised.add(advice);
  }
  return news;
}

/** True for a review that measures: where nobody asks anything, it is only a date. */
function isReview(event: SimEvent, state: GameState): boolean {
  return event.kind === "review-held" && state.snapshot.mandate !== null;
}

/** `Review 4 of 8`, where anything else says how urgent it is. */
function formatReviewTier({ amounts }: SimEvent, { scenario }: GameState, t: Translator): string {
  return t.t("board.review-tier", { held: amounts?.quarter ?? 0, of: countReviews(scenario) });
}

/** The card of a review shows its demand apart from its sentences. */
function withoutDemand({ demand: _, ...event }: SimEvent): SimEvent {
  return event;
}

/** What opens the panels that need no name. */
const PANEL_TEXT: Readonly<Record<string, "board.open" | "key.open-budget">> = {
  board: "board.open",
  budget: "key.open-budget",
};

/** The panel where an event without answers can be followed up. */
function findPanel(event: SimEvent, state: GameState): OpenPanel | null {
  if (isReview(event, state)) return { kind: "board" };
  if ((event.answers?.length ?? 0) > 0) return null;
  if (event.kind === "licences-due") return { kind: "budget" };
  if (event.role !== undefined || event.signal !== undefined) return { kind: "posts" };
  return event.department === undefined ? null : { kind: "department", department: event.department };
}

/** An event that asks for an answer, with its answers, their price and what is known. */
export function presentEventCard(event: SimEvent, state: GameState, t: Translator): EventCardModel {
  const names = getNames(state.scenario, t);
  const critical = event.tier === "critical";
  const review = isReview(event, state);
  const panel = findPanel(event, state);
  const answers = (event.answers ?? []).map(
    (answer, at): AnswerModel => ({
      id: answer.id,
      letter: LETTERS[at] ?? "",
      label: presentAnswerLabel(event, answer.id, state, t),
      hint: presentAnswerHint(event, answer.id, state, t),
      chips: [...presentPrice(answer.price, t), ...presentAnswerEffects(event, answer.id, state, t)],
      byDefault: answer.id === event.defaultAnswer,
      command: { kind: "answer-event", event: event.id, answer: answer.id },
    }),
  );
  const plannedIndex = state.planned.findIndex(
    (command) => command.kind === "answer-event" && command.event === event.id,
  );
  const planned = state.planned[plannedIndex];
  const plannedAnswer = planned?.kind === "answer-event" ? planned.answer : null;
  const letterOf = (id: string | null | undefined): string =>
    answers.find((answer) => answer.id === id)?.letter ?? "";
  const deadline: string[] = [];
  if (event.deadlineWeek !== undefined) {
    const weeks = Math.max(0, event.deadlineWeek - state.snapshot.week - 1);
    deadline.push(t.t("card.deadline", { weeks }));
  }
  if (event.defaultAnswer !== undefined) {
    deadline.push(t.t("card.default", { letter: letterOf(event.defaultAnswer) }));
  }
  const place = [
    event.department === undefined ? "" : names.department(event.department),
    formatHeardBy(event, state, t),
    stopsTime(event, state.settings) ? t.t("card.paused") : "",
  ];
  return {
    id: event.id,
    mark: getEventMark(event),
    critical,
    tier: review
      ? formatReviewTier(event, state, t)
      : t.t(
          critical
            ? "tier.critical"
            : event.severity === undefined
              ? "tier.decision"
              : `severity.${event.severity}`,
        ),
    place: place.filter((part) => part !== "").join(" · "),
    title: formatCardTitle(event, state, t),
    reporter: formatReporter(event, state, t),
    body: formatEventBody(review ? withoutDemand(event) : event, state, t),
    review,
    chart: findChartSubject(event, state),
    ...formatEventKnowledge(event, state, t),
    answers,
    plannedAnswer,
    plannedIndex,
    plannedText: plannedAnswer === null ? "" : t.t("card.planned", { letter: letterOf(plannedAnswer) }),
    deadline: deadline.join(" "),
    department: event.department ?? null,
    week: t.t("inbox.week-short", { week: event.week }),
    panel,
    panelText:
      panel?.kind === "department"
        ? t.t("card.open-department", { department: names.department(panel.department) })
        : t.t(PANEL_TEXT[panel?.kind ?? ""] ?? "key.open-posts"),
  };
}

/** An event in one row. */
export function presentInboxRow(event: SimEvent, state: GameState, t: Translator): InboxRow {
  return {
    id: event.id,
    mark: getEventMark(event),
    title: formatEventTitle(event, state, t),
    detail: formatEventDetail(event, state, t),
    week: t.t("inbox.week-short", { week: event.week }),
    department: event.department ?? null,
  };
}

function presentSmall(event: SimEvent, state: GameState, t: Translator): InboxRow {
  const names = getNames(state.scenario, t);
  return {
    ...presentInboxRow(event, state, t),
    title: event.department === undefined ? t.t("inbox.small-title") : names.department(event.department),
    detail: t.t("inbox.small", { count: Math.round(event.amounts?.count ?? 1) }),
  };
}
