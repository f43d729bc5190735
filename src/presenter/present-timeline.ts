/** The timeline: all weeks, and the decisions, incidents, posts and waves that mark them. */

import type { AssistantKind } from "../contract/scenario.ts";
import type { Translator } from "../i18n/translator.ts";
import { formatEventTitle, parseCommandWeek } from "./event-text.ts";
import type { GameState } from "./game-state.ts";

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

export interface TimelineModel {
  readonly weeks: number;
  readonly now: number;
  readonly nowText: string;
  readonly label: string;
  readonly waves: readonly TimelineWave[];
  readonly markers: readonly TimelineMarker[];
  /** Weeks that carry a number. */
  readonly ticks: readonly { readonly week: number; readonly text: string }[];
}

const QUARTER = 13;
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
  const { week, weeks } = state.snapshot;
  const collected = new Map<string, { week: number; mark: TimelineMark; titles: string[] }>();
  const waves = new Map<AssistantKind, number>();
  const kinds = new Map(state.scenario.assistants.map((assistant) => [assistant.id, assistant.kind]));
  const add = (at: number, mark: TimelineMark, title: string): void => {
    const key = `${mark}/${at}`;
    const entry = collected.get(key);
    if (entry === undefined) collected.set(key, { week: at, mark, titles: [title] });
    else if (!entry.titles.includes(title)) entry.titles.push(title);
  };
  for (const event of state.events) {
    if (event.kind === "incident-noticed" && event.severity !== undefined && event.severity >= 2) {
      const mark = event.severity === 2 ? "minor" : event.severity === 3 ? "serious" : "critical";
      add(event.week, mark, formatEventTitle(event, state, t));
    } else if (event.kind === "post-filled") {
      add(event.week, "post", formatEventTitle(event, state, t));
    } else if (DECIDED.has(event.kind) && event.causes.some((cause) => parseCommandWeek(cause) !== null)) {
      add(event.week, "decision", formatEventTitle(event, state, t));
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
  for (let at = 0; at <= weeks; at += QUARTER) {
    ticks.push({ week: at, text: at === 0 ? t.t("timeline.week-0") : t.number(at) });
  }
  return {
    weeks,
    now: week,
    nowText: t.t("inbox.week-short", { week }),
    label: t.t("timeline.label", { week, weeks }),
    waves: [...waves].map(([kind, at]) => ({ week: at, kind, name: t.t(`timeline.wave-${kind}`) })),
    markers,
    ticks,
  };
}
