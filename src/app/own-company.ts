/**
 * Keeps the company of one’s own in this browser, and nowhere else: its numbers, and the scenario that the lab made
 * of them, so that the game can play it without reading YAML.
 */

import type { OwnCompany } from "../contract/lab-desk.ts";
import type { Scenario } from "../contract/scenario.ts";
import { readKept } from "./kept-text.ts";

const KEY = "alphea-own-company";

export interface KeptCompany {
  readonly company: OwnCompany;
  readonly scenario: Scenario;
}

interface Kept extends KeptCompany {
  /** Hash of the blank from which the scenario was made: another catalogue makes another scenario. */
  readonly blank: string;
}

/**
 * The company of an earlier visit; null where there is none, where storage is blocked, or where it was made from
 * another catalogue.
 * @param blank content hash of the blank scenario
 */
export function recallCompany(storage: () => Storage, blank: string | undefined): KeptCompany | null {
  try {
    const kept = JSON.parse(readKept(storage, KEY) ?? "null") as Kept | null;
    return kept !== null && kept.blank === blank ? kept : null;
  } catch {
    return null;
  }
}

/**
 * Keeps a company.
 * @returns false where storage does not allow it: it holds for this visit
 */
export function rememberCompany(storage: () => Storage, kept: KeptCompany, blank: string): boolean {
  try {
    storage().setItem(KEY, JSON.stringify({ ...kept, blank } satisfies Kept));
    return true;
  } catch {
    return false;
  }
}

/** Forgets it. */
export function forgetCompany(storage: () => Storage): void {
  try {
    storage().removeItem(KEY);
  } catch {
    // Then nothing was kept.
  }
}
