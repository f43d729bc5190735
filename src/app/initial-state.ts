/** What the page shows before anything is chosen: the title of a scenario. How it changes is left to the game. */

import type { Scenario } from "../contract/scenario.ts";
import type { Locale } from "../contract/text.ts";
import type { GameState, TutorialProgress } from "../presenter/game-state.ts";
import type { Wishes } from "../presenter/settings.ts";
import { NEWCOMER } from "../presenter/tutorial-step.ts";
import type { Run } from "./run.ts";

/** What the page brings along: the address, what was kept, the day. */
export interface GameStart extends Wishes {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly seedOfDay: number;
  readonly locale: Locale;
  /** Kept from an earlier visit. */
  readonly tutorial?: TutorialProgress;
}

/** What does not outlive a run when another takes its place. */
export const CLEARED = {
  planned: [],
  refusals: [],
  selectedDepartment: null,
  panel: null,
  link: null,
  bot: null,
} as const satisfies Partial<GameState>;

/** The state of a game on its title. */
export function createInitialState(
  start: GameStart,
  scenarios: Iterable<Scenario>,
  { simulation, history, commands }: Pick<Run, "simulation" | "history" | "commands">,
): GameState {
  return {
    locale: start.locale,
    scenario: start.scenario,
    scenarios: [...scenarios],
    seed: start.seed,
    seedOfDay: start.seedOfDay,
    stage: "title",
    pace: 0,
    deciding: false,
    snapshot: simulation.snapshot,
    history,
    events: [],
    postings: [],
    decisions: commands,
    debrief: null,
    lookBack: null,
    branches: [],
    branch: 0,
    ...CLEARED,
    overlay: null,
    secondOverlay: null,
    notices: [],
    bots: null,
    botWeeks: [],
    canContinue: false,
    settings: start.settings,
    system: start.system,
    tutorial: start.tutorial ?? NEWCOMER,
  };
}
