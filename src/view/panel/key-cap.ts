/** Says what stands on a key, in words where it prints nothing, and which key an action has. */

import { type KeyAction, listKeys } from "../../presenter/key-map.ts";
import type { ViewContext } from "./view-context.ts";

/** The cap of a binding as a reader knows it. */
export function capName(cap: string, { t }: ViewContext): string {
  return cap.startsWith("key.") ? (t.find(cap) ?? cap) : cap;
}

/** The cap of the key that an action has now. */
export function capOf(action: KeyAction, context: ViewContext): string {
  const binding = listKeys(context.state.settings.ownKeys).find((one) => one.action === action);
  return capName(binding?.cap ?? "", context);
}
