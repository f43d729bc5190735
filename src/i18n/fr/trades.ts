/** French texts about the trades of a room. */

import type { trades as english } from "../en/trades.ts";

export const trades: Readonly<Record<keyof typeof english, string>> = {
  "trades.title": "Métiers de cette pièce",
  "trades.hint": "De moins de cinq personnes, rien n’est dit.",
  "trades.use": "{using, number} essaient ou utilisent un assistant, {training, number} en formation",
  "trades.small": "{count, plural, one {Un métier} other {# métiers ensemble}}",
};
