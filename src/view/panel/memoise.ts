/** Keeps the last result of a presenter, so that a press of a button does not present the whole week again. */

import type { Translator } from "../../i18n/translator.ts";
import type { GameState } from "../../presenter/game-state.ts";

/** Calls `present` again only for another state or language. */
export function memoise<T>(
  present: (state: GameState, t: Translator) => T,
): (state: GameState, t: Translator) => T {
  let last: { readonly state: GameState; readonly t: Translator; readonly value: T } | null = null;
  return (state, t) => {
    if (last === null || last.state !== state || last.t !== t) last = { state, t, value: present(state, t) };
    return last.value;
  };
}
