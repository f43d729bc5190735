/** English texts about the trades of a room. */

export const trades = {
  "trades.title": "Trades in this room",
  "trades.hint": "Nothing is told of fewer than five people.",
  "trades.use": "{using, number} try or use an assistant, {training, number} in training",
  "trades.small": "{count, plural, one {One trade} other {# trades together}}",
} as const;
