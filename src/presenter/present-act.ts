/** The acts of the story: what it turns on for a time, asked as a question. They order nothing; the model plays on. */

import type { Translator } from "../i18n/translator.ts";
import type { GameState } from "./game-state.ts";

/** Week in which each act begins, by scenario. */
const ACTS: Readonly<Record<string, readonly number[]>> = { "alphea-as-told": [0, 13, 26, 52, 78] };
const NAMES = ["first", "second", "third", "fourth", "fifth"] as const;

export interface ActModel {
  /** Its number and what it is about: `Act 2 of 5: …`. */
  readonly heading: string;
  readonly question: string;
  /** Weeks since it began. */
  readonly age: number;
}

/** The act that a week belongs to; null in a scenario that is told without. */
export function presentAct({ scenario, snapshot }: GameState, t: Translator): ActModel | null {
  const starts = ACTS[scenario.id];
  if (starts === undefined) return null;
  const at = starts.findLastIndex((start) => start <= snapshot.week);
  const name = NAMES[at];
  if (name === undefined) return null;
  return {
    heading: t.t("act.heading", { number: at + 1, of: starts.length, title: t.t(`act.${name}`) }),
    question: t.t(`act.${name}-question`),
    age: snapshot.week - (starts[at] as number),
  };
}
