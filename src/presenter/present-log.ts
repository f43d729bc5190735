/** The log: everything that happened, newest week first, each with where it came from. */

import type { SimEvent } from "../contract/event.ts";
import type { Translator } from "../i18n/translator.ts";
import { formatCommand } from "./command-text.ts";
import {
  type EventMark,
  formatEventDetail,
  formatEventTitle,
  getEventMark,
  indexEvents,
  parseCommandWeek,
} from "./event-text.ts";
import type { GameState } from "./game-state.ts";

export interface LogLine {
  readonly id: string;
  readonly mark: EventMark;
  readonly title: string;
  readonly detail: string;
  readonly origin: string;
}

export interface LogWeek {
  readonly week: number;
  readonly title: string;
  readonly lines: readonly LogLine[];
}

export interface LogModel {
  readonly weeks: readonly LogWeek[];
  /** Events that are not listed; empty where all are. */
  readonly more: string;
}

/** @param limit how many events are listed */
export function presentLog(state: GameState, t: Translator, limit = 150): LogModel {
  const weeks: { week: number; title: string; lines: LogLine[] }[] = [];
  let listed = 0;
  for (let at = state.events.length - 1; at >= 0 && listed < limit; at--) {
    const event = state.events[at];
    if (event === undefined) break;
    let last = weeks.at(-1);
    if (last === undefined || last.week !== event.week) {
      last = { week: event.week, title: t.t("log.week", { week: event.week }), lines: [] };
      weeks.push(last);
    }
    last.lines.push({
      id: event.id,
      mark: getEventMark(event),
      title: formatEventTitle(event, state, t),
      detail: formatEventDetail(event, state, t),
      origin: presentOrigin(event, state, t),
    });
    listed++;
  }
  for (const week of weeks) week.lines.unshift(...presentBotLines(week.week, state, t));
  const left = state.events.length - listed;
  return { weeks, more: left > 0 ? t.t("log.more", { count: left }) : "" };
}

/** What a strategy decided in a week, each with the rule that asked for it. */
function presentBotLines(week: number, state: GameState, t: Translator): readonly LogLine[] {
  const by = state.botWeeks.find((one) => one.week === week);
  if (by === undefined) return [];
  const decided = state.decisions.filter((dated) => dated.week === week);
  return decided.flatMap(({ command }, at): LogLine[] => {
    const rule = by.rules[at] ?? null;
    if (rule === null) return [];
    const origin = t.t("bot.reason", { strategy: t.text(by.title), rule });
    return [
      {
        id: `bot/${week}/${at}`,
        mark: "notice",
        title: formatCommand(command, state, t),
        detail: "",
        origin,
      },
    ];
  });
}

function presentOrigin(event: SimEvent, state: GameState, t: Translator): string {
  const events = indexEvents(state.events);
  for (const cause of event.causes) {
    const week = parseCommandWeek(cause);
    if (week !== null) {
      const by = state.botWeeks.find((one) => one.week === week);
      // Where both have decided, a decision of the week is not told from another.
      return by === undefined || by.rules.includes(null)
        ? t.t("log.from-decision", { week })
        : t.t("bot.from-decision", { week, strategy: t.text(by.title) });
    }
    const parent = events.get(cause);
    if (parent !== undefined) {
      const title = formatEventTitle(parent, state, t);
      // “Closed: a leak” says itself that it comes from a leak.
      return formatEventTitle(event, state, t).includes(title) ? "" : t.t("log.from", { title });
    }
  }
  return "";
}
