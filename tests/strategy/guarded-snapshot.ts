/** A snapshot that gives what the contract names and throws on anything else, however deep. */

import type { WeekSnapshot } from "../../src/contract/snapshot.ts";

/** The keys of the contract; the compiler finds one that is missing or too many. */
const KEYS: Record<keyof Required<WeekSnapshot>, true> = {
  week: true,
  date: true,
  weeks: true,
  phase: true,
  figures: true,
  departments: true,
  deployments: true,
  posts: true,
  duties: true,
  guardrails: true,
  signals: true,
  incidents: true,
  pending: true,
  people: true,
  money: true,
  mandate: true,
  traits: true,
  workforce: true,
  observatory: true,
  options: true,
  optionsOf: true,
};

/** Fields of an object that may be absent: reading one that is not there is no peeping. */
const OPTIONAL = new Set([
  // SimEvent
  ...[
    "department",
    "to",
    "assistant",
    "role",
    "guardrail",
    "signal",
    "post",
    "portrait",
    "deployment",
    "incident",
  ],
  ...[
    "demand",
    "figure",
    "reason",
    "severity",
    "amounts",
    "answers",
    "defaultAnswer",
    "deadlineWeek",
    "threshold",
  ],
  // Command and its options
  ...[
    "from",
    "override",
    "eurosPerWeek",
    "level",
    "event",
    "answer",
    "share",
    "claim",
    "low",
    "high",
    "start",
    "way",
  ],
]);

/** Words that stand for what is hidden, in any spelling; no snapshot may hold one. */
const HIDDEN = /world|stale|bias|true-?error|latent|luck|hazard|ledger/i;

export class PeepError extends Error {
  override readonly name = "PeepError";
}

/** The snapshot behind a guard. Reads are allowed, writes and unknown keys throw. */
export function guardSnapshot(snapshot: WeekSnapshot): WeekSnapshot {
  return guard(snapshot, "snapshot", new Set(Object.keys(KEYS)));
}

function guard<T extends object>(target: T, path: string, allowed: ReadonlySet<string> | null): T {
  return new Proxy(target, {
    get(object, key, receiver) {
      if (typeof key === "symbol") return Reflect.get(object, key, receiver);
      const place = `${path}.${key}`;
      if (HIDDEN.test(key)) throw new PeepError(`${place} is hidden`);
      if (allowed && !allowed.has(key)) throw new PeepError(`${place} is not in the contract`);
      const isKnown = key in object || Array.isArray(object) || OPTIONAL.has(key);
      if (!isKnown) throw new PeepError(`${place} is not in the snapshot`);
      const value: unknown = Reflect.get(object, key);
      if (typeof value === "function" && !Array.isArray(object)) {
        return (...input: unknown[]) => guardValue(value.apply(object, input), place);
      }
      return guardValue(value, place);
    },
    set(_object, key) {
      throw new PeepError(`${path}.${String(key)} was written`);
    },
  });
}

function guardValue(value: unknown, path: string): unknown {
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return value;
  return guard(value, path, null);
}
