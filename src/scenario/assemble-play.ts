/** Takes from checked files what makes a game of a scenario: mandate, traits, what a group needs to play it. */

import type { Mandate, TraitDeck } from "../contract/mandate.ts";
import type { Scenario } from "../contract/scenario.ts";
import type { ScenarioParts } from "./scenario-parts.ts";

type Play = Pick<
  Scenario,
  | "ways"
  | "start"
  | "mandate"
  | "difficulty"
  | "traits"
  | "seeds"
  | "goals"
  | "checkpoints"
  | "debriefQuestions"
  | "facilitatorNotes"
>;

/** Everything of a scenario that is not the company. */
export function assemblePlay({ scenario, traits }: ScenarioParts): Play {
  return {
    ways: scenario.ways,
    start: scenario.start,
    mandate: (scenario.mandate as Mandate | undefined) ?? null,
    difficulty: scenario.difficulty,
    traits: deckOf(scenario.traits, traits),
    seeds: scenario.seeds,
    goals: scenario.goals,
    checkpoints: scenario.checkpoints,
    debriefQuestions: scenario.debriefQuestions,
    facilitatorNotes: scenario.facilitatorNotes,
  };
}

/** A scenario that draws nothing has no traits, so that a new one in the catalogue does not change its hash. */
function deckOf(wanted: ScenarioParts["scenario"]["traits"], { traits }: ScenarioParts["traits"]): TraitDeck {
  if (wanted.drawn === 0) return { drawn: 0, from: [] };
  const from = traits.filter(({ id }) => wanted.from?.includes(id) ?? true);
  return {
    drawn: wanted.drawn,
    from: from.map((trait) => ({ ...trait, multiply: given(trait.multiply), set: given(trait.set) })),
  };
}

/** The keys that have a value. */
function given(record: Readonly<Record<string, number | undefined>>): Record<string, number> {
  const kept: Record<string, number> = {};
  for (const [key, value] of Object.entries(record)) if (value !== undefined) kept[key] = value;
  return kept;
}
