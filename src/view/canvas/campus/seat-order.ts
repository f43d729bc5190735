/** The order in which a room's seats are taken. Who takes them is the scene's. */

/**
 * The same seats, those beyond `people` taken evenly from all over the room and put last: a room that is just
 * full shows no empty corner.
 */
export function spreadSurplus<T>(seats: readonly T[], people: number): T[] {
  const surplus = Math.max(0, seats.length - people);
  const spare = new Set(
    Array.from({ length: surplus }, (_, i) => Math.floor(((i + 0.5) * seats.length) / surplus)),
  );
  return [...seats.filter((_, i) => !spare.has(i)), ...seats.filter((_, i) => spare.has(i))];
}
