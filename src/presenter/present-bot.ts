/** Who plays: the strategies to choose from, the one that plays, and the weeks that strategies have played. */

import type { Translator } from "../i18n/translator.ts";
import type { GameState } from "./game-state.ts";

export interface BotModel {
  /** `“Cohabitation” plays until week 40.`; empty where the person plays. */
  readonly plays: string;
  /** Null until they were fetched. */
  readonly strategies:
    | readonly { readonly id: string; readonly name: string; readonly summary: string }[]
    | null;
  readonly spans: readonly { readonly weeks: number | null; readonly name: string }[];
}

/** Stands before the id of a strategy of one’s own. */
export const OWN = "own/";
const SPANS = [4, 13, 26] as const;

export function presentBot({ bot, bots, snapshot, scenario }: GameState, t: Translator): BotModel {
  const left = scenario.weeks - snapshot.week;
  return {
    plays: bot === null ? "" : t.t("bot.plays", { strategy: t.text(bot.title), week: bot.until }),
    strategies:
      bots?.map(({ id, title, summary }) => ({
        id,
        name: id.startsWith(OWN) ? `${t.text(title)} · ${t.t("lab.own")}` : t.text(title),
        summary: t.text(summary),
      })) ?? null,
    spans: [
      ...SPANS.filter((weeks) => weeks < left).map((weeks) => ({
        weeks,
        name: t.t("bot.for-weeks", { count: weeks }),
      })),
      { weeks: null, name: t.t("bot.to-end") },
    ],
  };
}

/** How many weeks which strategy has played, for whoever judges the run; empty where none has. */
export function presentBotWeeks({ botWeeks }: Pick<GameState, "botWeeks">, t: Translator): string {
  const titles = new Map(botWeeks.map(({ strategy, title }) => [strategy, t.text(title)]));
  return [...titles]
    .map(([id, strategy]) =>
      t.t("bot.weeks-played", { strategy, count: botWeeks.filter((one) => one.strategy === id).length }),
    )
    .join(", ");
}
