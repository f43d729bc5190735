/** Owns the names of the built-in strategies; each is a file `scenarios/strategy/<name>.strategy.yaml`. */

/** In the order in which they are shown: from doing nothing to the story. */
export const STRATEGY_NAMES = [
  "none",
  "wait-and-see",
  "big-bang",
  "ban-it",
  "licences-without-posts",
  "add-on-duties",
  "posts-first",
  "cohabitation",
  "hire-outside",
  "retrain-inside",
  "mixed-pipeline",
  "story",
] as const;
