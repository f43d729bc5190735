/** Keeps the strategies of one’s own in this browser, and nowhere else, so that the game can let them play. */

import type { StrategyDefinition } from "../contract/strategy.ts";
import { keepText, readKept } from "./kept-text.ts";

const KEY = "alphea-own-strategies";
/** The oldest goes first. */
const MOST = 12;

/** Those of earlier visits, oldest first; none where storage is blocked. */
export function recallStrategies(storage: () => Storage): readonly StrategyDefinition[] {
  try {
    const kept = JSON.parse(readKept(storage, KEY) ?? "[]") as unknown;
    return Array.isArray(kept) ? kept.filter(isDefinition) : [];
  } catch {
    return [];
  }
}

/** Keeps one, in the place of the one that bore its id. */
export function rememberStrategy(storage: () => Storage, strategy: StrategyDefinition): void {
  const others = recallStrategies(storage).filter(({ id }) => id !== strategy.id);
  keepText(storage, KEY, JSON.stringify([...others, strategy].slice(-MOST)));
}

/** They were checked when they were kept; here it is enough that nobody has put something else in their place. */
function isDefinition(value: unknown): value is StrategyDefinition {
  if (typeof value !== "object" || value === null) return false;
  const { id, title, summary, rules } = value as Partial<StrategyDefinition>;
  return (
    typeof id === "string" && typeof title === "object" && typeof summary === "object" && Array.isArray(rules)
  );
}
