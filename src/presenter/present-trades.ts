/**
 * Who works in a room, by trade, for whoever does not point at figures. What a trade does with assistants is told
 * from five people on, as in the observatory; smaller trades are counted together, with a larger one where need be.
 */

import type { Translator } from "../i18n/translator.ts";
import type { GameState } from "./game-state.ts";

/** Below so many people nothing is said of what they do, so that nobody is singled out. */
const FEWEST = 5;
const TRIES = 1;
const PILOTS = 3;
const TRAINING = 4;
const EMPTY = 6;

export interface TradeLine {
  /** Occupation; empty for the small ones together. */
  readonly id: string;
  readonly name: string;
  readonly people: string;
  /** Empty where they are too few. */
  readonly use: string;
}

interface Group {
  readonly id: string;
  people: number;
  using: number;
  training: number;
}

/** Largest first, the small ones last; empty where the scenario has no such department. */
export function presentTrades(department: string, state: GameState, t: Translator): readonly TradeLine[] {
  const { scenario, snapshot } = state;
  const at = scenario.departments.findIndex(({ id }) => id === department);
  const groups = new Map<number, Group>();
  const { people } = snapshot;
  for (let slot = 0; slot < people.count; slot += 1) {
    const what = people.state[slot] ?? EMPTY;
    // Who has a new job works in the workshop.
    if (people.department[slot] !== at || what === EMPTY || people.post[slot] === 1) continue;
    const occupation = people.occupation[slot] ?? 0;
    const group = groups.get(occupation) ?? {
      id: scenario.occupations[occupation]?.id ?? "",
      people: 0,
      using: 0,
      training: 0,
    };
    group.people += 1;
    if (what >= TRIES && what <= PILOTS) group.using += 1;
    if (what === TRAINING) group.training += 1;
    groups.set(occupation, group);
  }
  const all = [...groups.values()].sort((a, b) => b.people - a.people || (a.id < b.id ? -1 : 1));
  const shown = all.filter((group) => group.people >= FEWEST);
  const small = all.filter((group) => group.people < FEWEST);
  const count = (): number => small.reduce((sum, group) => sum + group.people, 0);
  // The room's own numbers are told: what is left unsaid must not follow from the rest.
  for (let next = shown.at(-1); next !== undefined && count() > 0 && count() < FEWEST; next = shown.at(-1)) {
    small.push(next);
    shown.pop();
  }
  if (small.length > 0) {
    shown.push({
      id: "",
      people: count(),
      using: small.reduce((sum, group) => sum + group.using, 0),
      training: small.reduce((sum, group) => sum + group.training, 0),
    });
  }
  return shown.map((group) => {
    const occupation = scenario.occupations.find(({ id }) => id === group.id);
    return {
      id: group.id,
      name: occupation === undefined ? t.t("trades.small", { count: small.length }) : t.text(occupation.name),
      people: t.t("department.people", { count: group.people }),
      use: group.people < FEWEST ? "" : t.t("trades.use", { using: group.using, training: group.training }),
    };
  });
}
