/** Keeps the strategies of one’s own in this browser, and nowhere else, so that the lab lists them and the game can let them play. */

import type { StrategyDefinition } from "../contract/strategy.ts";
import { keepText, readKept } from "./kept-text.ts";

const KEY = "alphea-own-strategies";
/** How many are kept. */
export const MOST_STRATEGIES = 12;

/** A strategy with its text, which holds what a person wrote beside the rules; those kept long ago have none. */
export type KeptStrategy = StrategyDefinition & { readonly text?: string };

/** Those of earlier visits, oldest first; none where storage is blocked. */
export function recallStrategies(storage: () => Storage): readonly KeptStrategy[] {
  try {
    const kept = JSON.parse(readKept(storage, KEY) ?? "[]") as unknown;
    return Array.isArray(kept) ? kept.filter(isDefinition) : [];
  } catch {
    return [];
  }
}

/**
 * Keeps one, in the place of the one that bore its id.
 * @returns false where there are too many, or where storage does not allow it: then nothing is changed
 */
export function rememberStrategy(storage: () => Storage, strategy: KeptStrategy): boolean {
  const others = recallStrategies(storage).filter(({ id }) => id !== strategy.id);
  return others.length < MOST_STRATEGIES && keepText(storage, KEY, JSON.stringify([...others, strategy]));
}

/** Forgets the one with this id. */
export function forgetStrategy(storage: () => Storage, id: string): void {
  keepText(storage, KEY, JSON.stringify(recallStrategies(storage).filter((one) => one.id !== id)));
}

/** They were checked when they were kept; here it is enough that nobody has put something else in their place. */
function isDefinition(value: unknown): value is KeptStrategy {
  if (typeof value !== "object" || value === null) return false;
  const { id, title, summary, rules, text = "" } = value as Partial<KeptStrategy>;
  return (
    typeof id === "string" &&
    typeof title?.en === "string" &&
    typeof title.fr === "string" &&
    typeof summary?.en === "string" &&
    typeof summary.fr === "string" &&
    Array.isArray(rules) &&
    typeof text === "string"
  );
}
