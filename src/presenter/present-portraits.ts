/** The people of whom the run has told a story so far, oldest first. */

import type { Translator } from "../i18n/translator.ts";
import type { GameState } from "./game-state.ts";

export interface PortraitModel {
  readonly id: string;
  readonly title: string;
  readonly story: string;
  /** The week from which it holds, in words. */
  readonly since: string;
}

export function presentPortraits({ events, scenario }: GameState, t: Translator): readonly PortraitModel[] {
  return events.flatMap(({ kind, portrait, week }) => {
    const told = scenario.careers.portraits.find(({ id }) => id === portrait);
    if (kind !== "portrait" || told === undefined) return [];
    const since = t.t("debrief.portrait-since", { week });
    return [{ id: told.id, title: t.text(told.title), story: t.text(told.story), since }];
  });
}
