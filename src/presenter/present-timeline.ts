/**
 * The timeline: all weeks, the one on show, the decisions, incidents, posts and waves that mark them, and the branch
 * that the one under way is compared with.
 */

import type { AssistantKind } from "../contract/scenario.ts";
import type { Translator } from "../i18n/translator.ts";
import { formatEventTitle, parseCommandWeek } from "./event-text.ts";
import type { GameState } from "./game-state.ts";
import { findCompared, findDivergence, nameBranch } from "./present-branches.ts";
import type { WhySpan } from "./why-span.ts";

export type TimelineMark = "decision" | "post" | "minor" | "serious" | "critical";

export interface TimelineMarker {
  readonly week: number;
  readonly mark: TimelineMark;
  /** Several of one kind in one week are one marker with all their titles. */
  readonly title: string;
  readonly label: string;
}

export interface TimelineWave {
  readonly week: number;
  readonly kind: AssistantKind;
  readonly name: string;
}

/** The other branch, as a line of its own beside the track. */
export interface TimelineBranch {
  readonly fromWeek: number;
  readonly toWeek: number;
  readonly text: string;
  /** Where the words stand: beyond the marks of the weeks lived; null where there is no room. */
  readonly textWeek: number | null;
  /** First week that differs, if any does yet. */
  readonly differsWeek: number | null;
  readonly differsText: string;
}

export interface TimelineModel {
  readonly weeks: number;
  /** The week under way. */
  readonly now: number;
  /** The week on show: the one under way, or a past one. */
  readonly shown: number;
  readonly shownText: string;
  /** What a screen reader says of the week on show. */
  readonly sliderText: string;
  readonly past: boolean;
  /** The span that the open card explains, if one does. */
  readonly span: WhySpan | null;
  readonly branch: TimelineBranch | null;
  readonly branchCount: number;
  readonly label: string;
  readonly waves: readonly TimelineWave[];
  readonly markers: readonly TimelineMarker[];
  /** Weeks that carry a number. */
  readonly ticks: readonly { readonly week: number; readonly text: string }[];
}

const QUARTER = 13;
const YEAR = 52;
/** Runs longer than this have numbers for years alone: those of quarters would lie over each other. */
const LONG = 3 * YEAR;
/** Share of the line beyond which the name of a branch would run over its end. */
const ROOM_UNTIL = 0.62;
/** Events that a decision leads to and that stand for it on the line. */
const DECIDED = new Set([
  "deployment-proposed",
  "autonomy-changed",
  "deployment-suspended",
  "deployment-resumed",
  "deployment-retired",
  "use-encouraged",
  "training-started",
  "post-requested",
  "guardrail-adopted",
  "guardrail-dropped",
  "add-on-assigned",
  "add-on-withdrawn",
]);

export function presentTimeline(state: GameState, t: Translator): TimelineModel {
  const { week: shown, weeks } = state.snapshot;
  const week = state.lookBack?.presentWeek ?? shown;
  const past = state.lookBack !== null;
  const whole = state.lookBack === null ? state : { ...state, events: state.lookBack.events };
  const collected = new Map<string, { week: number; mark: TimelineMark; titles: string[] }>();
  const waves = new Map<AssistantKind, number>();
  const kinds = new Map(state.scenario.assistants.map((assistant) => [assistant.id, assistant.kind]));
  const add = (at: number, mark: TimelineMark, title: string): void => {
    const key = `${mark}/${at}`;
    const entry = collected.get(key);
    if (entry === undefined) collected.set(key, { week: at, mark, titles: [title] });
    else if (!entry.titles.includes(title)) entry.titles.push(title);
  };
  for (const event of whole.events) {
    if (event.kind === "incident-noticed" && event.severity !== undefined && event.severity >= 2) {
      const mark = event.severity === 2 ? "minor" : event.severity === 3 ? "serious" : "critical";
      add(event.week, mark, formatEventTitle(event, whole, t));
    } else if (event.kind === "post-filled") {
      add(event.week, "post", formatEventTitle(event, whole, t));
    } else if (DECIDED.has(event.kind) && event.causes.some((cause) => parseCommandWeek(cause) !== null)) {
      add(event.week, "decision", formatEventTitle(event, whole, t));
    }
    if (event.kind === "deployment-proposed" && event.assistant !== undefined) {
      const kind = kinds.get(event.assistant);
      if (kind !== undefined && !waves.has(kind)) waves.set(kind, event.week);
    }
  }
  const markers = [...collected.values()].map(({ week: at, mark, titles }): TimelineMarker => {
    const title =
      titles.length > 4 ? `${titles.slice(0, 4).join(", ")} … +${titles.length - 4}` : titles.join(", ");
    return { week: at, mark, title, label: t.t("timeline.mark", { week: at, title }) };
  });
  markers.sort((a, b) => a.week - b.week);
  const ticks = [];
  for (let at = 0; at <= weeks; at += weeks > LONG ? YEAR : QUARTER) {
    ticks.push({ week: at, text: at === 0 ? t.t("timeline.week-0") : t.number(at) });
  }
  return {
    weeks,
    now: week,
    shown,
    shownText: t.t("inbox.week-short", { week: shown }),
    sliderText: past
      ? t.t("past.banner", { week: shown, now: week })
      : t.t("timeline.slider-now", { week, weeks }),
    past,
    span: findSpan(state),
    branch: presentBranch(state, t),
    branchCount: state.branches.length,
    label: t.t("timeline.label", { week, weeks }),
    waves: [...waves].map(([kind, at]) => ({ week: at, kind, name: t.t(`timeline.wave-${kind}`) })),
    markers,
    ticks,
  };
}

function findSpan({ panel, snapshot }: GameState): TimelineModel["span"] {
  if (panel?.kind !== "why") return null;
  const to = Math.min(panel.toWeek, snapshot.week);
  return { from: Math.min(panel.fromWeek, to), to };
}

function presentBranch(state: GameState, t: Translator): TimelineBranch | null {
  const here = state.branches.find((branch) => branch.id === state.branch);
  const there = findCompared(state);
  if (here === undefined || there === null) return null;
  const differsWeek = findDivergence(here, there);
  const name = nameBranch(there, t);
  const textWeek = Math.max(differsWeek ?? 0, here.week) + 2;
  return {
    textWeek: there.week > textWeek && textWeek < ROOM_UNTIL * state.snapshot.weeks ? textWeek : null,
    // While nothing differs yet, it leaves where the shorter of the two ends.
    fromWeek: differsWeek === null ? Math.min(here.week, there.week) : differsWeek - 1,
    toWeek: there.week,
    text: t.t("timeline.what-if", { name, week: there.week }),
    differsWeek,
    differsText: differsWeek === null ? "" : t.t("timeline.differs", { week: differsWeek, name }),
  };
}
