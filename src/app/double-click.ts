/** Takes a double click on a decision as one click. What an intent does is left to the controller. */

import type { Intent } from "../presenter/intent.ts";

/** Two clicks closer than this are one, in milliseconds; the usual setting of a desktop. */
const DOUBLE_MS = 500;

/**
 * Tells which intents to let through: a button that decides and takes back in turn would undo at the second click
 * of a double click what the first one decided, and a new run would start twice.
 * @param now milliseconds, from any origin
 */
export function createDoubleClickGuard(now: () => number): (intent: Intent) => boolean {
  let last: { readonly kind: Intent["kind"]; readonly time: number } | null = null;
  return (intent) => {
    const time = now();
    const close = last !== null && time - last.time < DOUBLE_MS ? last.kind : null;
    if (intent.kind === "undo-planned" && close === "decide") return false;
    if (intent.kind === "restart" && close === "restart") return false;
    last = { kind: intent.kind, time };
    return true;
  };
}
