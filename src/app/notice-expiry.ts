/** Takes good news and hints away after a while; bad news, and what has a button, stays until somebody dismisses it. */

import type { GameState } from "../presenter/game-state.ts";
import type { Intent } from "../presenter/intent.ts";
import type { Store } from "./store.ts";

/** Milliseconds: long enough to read twice. */
const LIFE_MS = 10_000;

/** Watches the notices of a game. */
export function expireNotices(store: Store<GameState>, dispatch: (intent: Intent) => void): void {
  /** Numbers rise: up to this one every notice was looked at. */
  let seen = 0;
  const watch = ({ notices }: GameState) => {
    for (const { id, tone, action } of notices) {
      if (id <= seen) continue;
      seen = id;
      if (tone === "bad" || action !== undefined) continue;
      setTimeout(() => dispatch({ kind: "dismiss-notice", id }), LIFE_MS);
    }
  };
  watch(store.value);
  store.subscribe(watch);
}
