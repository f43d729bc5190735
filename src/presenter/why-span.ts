/** The weeks over which a figure's change is explained, and how a hand moves one end of them. */

/** `from` is the week before the first one explained, `to` the last one. */
export interface WhySpan {
  readonly from: number;
  readonly to: number;
}

/** Moves one end to a week. The other gives way, so that at least one week is explained, if any was lived. */
export function moveSpanEnd({ from, to }: WhySpan, end: keyof WhySpan, week: number, lived: number): WhySpan {
  const at = Math.min(Math.max(0, week), lived);
  if (end === "to")
    return { from: Math.min(from, Math.max(0, at - 1)), to: Math.min(Math.max(1, at), lived) };
  const start = Math.min(at, Math.max(0, lived - 1));
  return { from: start, to: Math.min(Math.max(start + 1, to), lived) };
}
