/** The title: the scenarios to choose from, which one is chosen, and the seed that is the same for everybody today. */

import type { Scenario } from "../contract/scenario.ts";
import type { Translator } from "../i18n/translator.ts";
import type { GameState } from "./game-state.ts";

export interface ScenarioChoice {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** `104 weeks`, `Difficulty: standard`. */
  readonly facts: readonly string[];
  /** What the difficulty changes; empty where it changes nothing. */
  readonly difficulty: string;
  readonly chosen: boolean;
}

export interface TitleModel {
  readonly chosen: ScenarioChoice;
  /** The story first, then the guided one, then from short to long. */
  readonly choices: readonly ScenarioChoice[];
  readonly seedOfDay: number;
  readonly isSeedOfDay: boolean;
}

/** The two that a first visit is for; the others follow by their length. */
const FIRST: readonly string[] = ["alphea-as-told", "first-steps"];

export function presentTitle(state: GameState, t: Translator): TitleModel {
  const rank = ({ id, weeks }: Scenario): number => {
    const place = FIRST.indexOf(id);
    return place < 0 ? weeks : place - FIRST.length;
  };
  const choices = [...state.scenarios].sort((a, b) => rank(a) - rank(b));
  return {
    chosen: presentChoice(state.scenario, state, t),
    choices: choices.map((scenario) => presentChoice(scenario, state, t)),
    seedOfDay: state.seedOfDay,
    isSeedOfDay: state.seed === state.seedOfDay,
  };
}

/** How hard it is: `Difficulty: standard`. */
export function formatDifficulty(scenario: Scenario, t: Translator): string {
  const difficulty = t.t(`difficulty.${scenario.difficulty}`).toLocaleLowerCase(t.locale);
  return t.t("title.difficulty", { difficulty });
}

function presentChoice(scenario: Scenario, state: GameState, t: Translator): ScenarioChoice {
  return {
    id: scenario.id,
    title: t.text(scenario.title),
    summary: t.text(scenario.summary),
    facts: [t.t("title.weeks", { weeks: scenario.weeks }), formatDifficulty(scenario, t)],
    difficulty: scenario.difficulty === "standard" ? "" : t.t(`difficulty-meaning.${scenario.difficulty}`),
    chosen: scenario.id === state.scenario.id,
  };
}
