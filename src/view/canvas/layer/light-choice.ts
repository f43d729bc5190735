/** Chooses which people of a room have an assistant's light beside them. Pure. */

export interface Candidate<Seat> {
  readonly seat: Seat;
  /** A fixed lot, so that the same people keep their light from week to week. */
  readonly rank: number;
}

/**
 * Of those who use an assistant, the first by lot, up to the share of the room's people at work with it.
 * @param useShare 0 … 1
 */
export function chooseLit<Seat>(
  candidates: readonly Candidate<Seat>[],
  roomPeople: number,
  useShare: number,
): Candidate<Seat>[] {
  const most = Math.round(roomPeople * Math.min(1, Math.max(0, useShare)));
  return [...candidates].sort((a, b) => a.rank - b.rank).slice(0, most);
}
