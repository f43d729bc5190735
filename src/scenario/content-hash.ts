/**
 * A short name for what a scenario does in a run. Texts for people and the sources of numbers are left out:
 * mending a sentence must not part old runs from their scenario.
 */

import type { Scenario } from "../contract/scenario.ts";

/** Canonical JSON: keys in order, so that equal content gives equal text. */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).filter(([, child]) => child !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${entries.map(([key, child]) => `${JSON.stringify(key)}:${canonicalText(child)}`).join(",")}}`;
  }
  return JSON.stringify(value) ?? "null";
}

/** True for a text in both languages. */
function isText(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const keys = Object.keys(value);
  return keys.length === 2 && keys.includes("en") && keys.includes("fr");
}

function withoutTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTexts);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, child]) => !isText(child))
      .map(([key, child]) => [key, withoutTexts(child)]),
  );
}

/** One 32-bit lane of a multiply-and-xor hash (FNV-1a with a final mix). */
function hashLane(text: string, seed: number): number {
  let hash = seed | 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** 16 hexadecimal digits over any plain data, by integer arithmetic alone. */
export function hashContent(value: unknown): string {
  const text = canonicalText(value);
  const high = hashLane(text, 0x811c9dc5);
  const low = hashLane(text, 0x9e3779b9 ^ text.length);
  return high.toString(16).padStart(8, "0") + low.toString(16).padStart(8, "0");
}

/** The content hash of a scenario: everything that can change a run, nothing that is only read. */
export function scenarioHash(scenario: Omit<Scenario, "contentHash">): string {
  const {
    parameters: _register,
    companyName: _name,
    seeds: _seeds,
    goals: _goals,
    checkpoints: _checkpoints,
    debriefQuestions: _questions,
    facilitatorNotes: _notes,
    ...content
  } = scenario;
  return hashContent(withoutTexts(content));
}
