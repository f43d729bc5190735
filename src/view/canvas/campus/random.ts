/** A small seeded generator for drawing: the same campus looks the same everywhere. No relation to the engine's luck. */

/** Draws numbers in 0 … 1 (1 excluded), always the same ones for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One entry of a list by a draw in 0 … 1. */
export function pickFrom<T>(list: readonly T[], draw: number, otherwise: T): T {
  return list[Math.floor(draw * list.length)] ?? otherwise;
}
