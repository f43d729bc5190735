/** Owns Spearman's rank correlation. */

/** Ranks from 1; equal values share the mean of theirs. */
function rank(values: readonly number[]): number[] {
  const order = values.map((_, at) => at).sort((a, b) => (values[a] as number) - (values[b] as number));
  const ranks: number[] = [];
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to + 1 < order.length && values[order[to + 1] as number] === values[order[from] as number]) to++;
    for (let at = from; at <= to; at++) ranks[order[at] as number] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return ranks;
}

/** −1 … 1; 0 where either does not vary. */
export function correlateRanks(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [rank(a), rank(b)];
  const middle = (a.length + 1) / 2;
  let xy = 0;
  let xx = 0;
  let yy = 0;
  for (const [at, own] of x.entries()) {
    const other = (y[at] as number) - middle;
    xy += (own - middle) * other;
    xx += (own - middle) * (own - middle);
    yy += other * other;
  }
  return xx === 0 || yy === 0 ? 0 : xy / Math.sqrt(xx * yy);
}
