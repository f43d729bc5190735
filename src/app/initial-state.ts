/** What the page shows before anything is chosen: the title of a scenario. How it changes is left to the game. */

import type { Scenario } from "../contract/scenario.ts";
import type { GameState } from "../presenter/game-state.ts";
import { NEWCOMER } from "../presenter/tutorial-step.ts";
import type { GameStart } from "./game.ts";
import type { Run } from "./run.ts";

/** The state of a game on its title. */
export function createInitialState(
  start: GameStart,
  scenarios: Iterable<Scenario>,
  { simulation, history, commands }: Run,
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
    planned: [],
    refusals: [],
    selectedDepartment: null,
    panel: null,
    link: null,
    overlay: null,
    secondOverlay: null,
    notices: [],
    canContinue: false,
    reducedMotion: start.reducedMotion,
    settings: start.settings,
    tutorial: start.tutorial ?? NEWCOMER,
  };
}
