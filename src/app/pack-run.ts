/**
 * A run as a short text, and back: decisions as lists without the names of their fields, ids as their place in a
 * table made from the scenario. Squeezing and signing it is left to the link, judging what comes back to the engine.
 */

import type { Command, CommandKind } from "../contract/command.ts";
import type { RunFile } from "../contract/run-file.ts";
import type { Scenario } from "../contract/scenario.ts";
import { packBotWeeks, unpackBotWeeks } from "./pack-bot-weeks.ts";
import { type SavedBotWeeks, saveBotWeeks } from "./read-bot-weeks.ts";

type FieldOf<K extends CommandKind> = Exclude<keyof Extract<Command, { kind: K }>, "kind">;

/**
 * The fields of every kind. The order of kinds and of fields is part of the format: new kinds go to the end, any
 * other change needs a new version of the link.
 */
const FIELDS: { readonly [K in CommandKind]: Readonly<Record<FieldOf<K>, true>> } = {
  "deploy-assistant": { assistant: true, department: true, start: true },
  "set-autonomy": { deployment: true, level: true, override: true },
  "suspend-deployment": { deployment: true },
  "resume-deployment": { deployment: true },
  "retire-deployment": { deployment: true },
  "grant-licences": { deployment: true },
  "trim-licences": { deployment: true },
  "encourage-use": { department: true },
  train: { department: true, share: true },
  "adopt-guardrail": { guardrail: true },
  "drop-guardrail": { guardrail: true },
  "open-post": { role: true, way: true, from: true },
  "cancel-post": { post: true },
  "assign-add-on": { role: true, department: true },
  "withdraw-add-on": { role: true },
  consult: { department: true },
  redeploy: { from: true, to: true, people: true },
  "set-attrition": { department: true, on: true },
  "cut-posts": { department: true, people: true },
  "set-routing": { share: true, deployment: true },
  "reserve-accelerators": { units: true },
  "set-spending-cap": { eurosPerWeek: true, deployment: true },
  audit: { deployment: true },
  "submit-forecast": { figure: true, low: true, high: true, until: true },
  "answer-event": { event: true, answer: true },
};
const KINDS = Object.keys(FIELDS) as readonly CommandKind[];

/** Words of decisions and events that no scenario file names. Their order is part of the format, too. */
const COMMON_WORDS = [
  ...["pilot", "everyone", "proposes", "supervised", "delegated", "hiring", "retraining", "contracting"],
  ...["value", "quality", "trust", "safety", "wellbeing", "posts", "users", "spending", "review", "end"],
  ...["incident-noticed", "consultation-held", "rollout-contested", "review-held", "role-advised"],
];

/** What stands between the words of an id. */
const SEPARATOR = /([/@#])/;
/** Longest id of a scenario, in characters. */
const LONGEST_ID = 60;
const WORD = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

interface WordTable {
  readonly words: readonly string[];
  readonly places: ReadonlyMap<string, number>;
}

const tables = new WeakMap<Scenario, WordTable>();

/**
 * Every id that decisions and events may hold, in alphabetical order. Ids are part of the scenario's content hash;
 * its texts, and the order in which things stand in it, are not.
 */
function readTable(scenario: Scenario): WordTable {
  const known = tables.get(scenario);
  if (known !== undefined) return known;
  const ids = new Set<string>();
  const walk = (part: unknown): void => {
    if (typeof part !== "object" || part === null) return;
    if ("id" in part && typeof part.id === "string" && WORD.test(part.id)) ids.add(part.id);
    Object.values(part).forEach(walk);
  };
  const { departments, assistants, roles, guardrails, incidents, signals } = scenario;
  walk([departments, assistants, roles, guardrails, incidents, signals]);
  const words = [...new Set([...COMMON_WORDS, ...[...ids].sort()])];
  const table = { words, places: new Map(words.map((word, place) => [word, place])) };
  tables.set(scenario, table);
  return table;
}

/** `sales-copilot@sales` as `1f@2`; what the table does not know stays, after an exclamation mark. */
function shorten(text: string, { places }: WordTable): string {
  return text
    .split(SEPARATOR)
    .map((part, at) => (at % 2 === 1 ? part : (places.get(part)?.toString(36) ?? `!${part}`)))
    .join("");
}

/** Undoes `shorten`; null where a place is not in the table. */
function lengthen(text: string, { words }: WordTable): string | null {
  const parts = text.split(SEPARATOR).map((part, at) => {
    if (at % 2 === 1) return part;
    return part.startsWith("!") ? part.slice(1) : words[Number.parseInt(part, 36)];
  });
  return parts.includes(undefined) ? null : parts.join("");
}

/** What a packed run says of itself before its decisions are looked at. */
export interface PackedRun {
  readonly engineVersion: string;
  readonly scenarioId: string;
  readonly contentHash: string;
  /**
   * Undoes `packRun`. What it gives is shaped like a run file and still has to be read by the engine; null where
   * it is none.
   * @param scenario the very one it was packed with
   */
  unpack(scenario: Scenario): unknown;
}

/** A run, and who played it. */
export type LinkedRun = RunFile & SavedBotWeeks;

/**
 * The run as a text. Weekly hashes are left out: the last one says whether the run came out the same. Weeks that
 * strategies played stand before the decisions, as one list; nothing stands there where the person played them all.
 */
export function packRun(run: LinkedRun, scenario: Scenario): string {
  const table = readTable(scenario);
  let week = 0;
  const decisions = run.commands.flatMap((dated) => {
    const since = dated.week - week;
    week = dated.week;
    const command: Readonly<Record<string, unknown>> = dated.command;
    const values = Object.keys(FIELDS[dated.command.kind]).map((field) => {
      const value = command[field];
      return typeof value === "string" ? shorten(value, table) : (value ?? null);
    });
    return [since, KINDS.indexOf(dated.command.kind), ...values];
  });
  const { engineVersion, seed, weeks, finalHash, botWeeks } = run;
  const { id, contentHash } = run.scenario;
  const by = botWeeks === undefined ? [] : [packBotWeeks(botWeeks)];
  return JSON.stringify([engineVersion, id, contentHash, seed, weeks, finalHash, ...by, ...decisions]);
}

/** Reads a packed run as far as that goes without its scenario; null where it is none. */
export function readPacked(packed: string): PackedRun | null {
  const [engineVersion, scenarioId, contentHash, seed, weeks, finalHash, ...rest] = readParts(packed);
  if (typeof engineVersion !== "string" || typeof contentHash !== "string") return null;
  if (typeof scenarioId !== "string" || !isScenarioId(scenarioId)) return null;
  return {
    engineVersion,
    scenarioId,
    contentHash,
    unpack(scenario) {
      const [by, ...others] = rest;
      const botWeeks = Array.isArray(by) ? unpackBotWeeks(by, Number(weeks)) : [];
      const commands = unpackDecisions(Array.isArray(by) ? others : rest, readTable(scenario));
      if (commands === null || botWeeks === null) return null;
      return {
        format: "alphea-run",
        formatVersion: 1,
        engineVersion,
        scenario: { id: scenarioId, contentHash },
        seed,
        weeks,
        commands,
        finalHash,
        ...saveBotWeeks({ botWeeks }),
      };
    },
  };
}

/** A name that a scenario may have: it is shown to people where there is no such scenario. */
function isScenarioId(text: string): boolean {
  return WORD.test(text) && text.length <= LONGEST_ID;
}

interface Dated {
  readonly week: number;
  readonly command: unknown;
}

function unpackDecisions(parts: readonly unknown[], table: WordTable): readonly Dated[] | null {
  const commands: Dated[] = [];
  let week = 0;
  for (let at = 0; at < parts.length; ) {
    const [since, place] = [parts[at], parts[at + 1]];
    const kind = typeof place === "number" ? KINDS[place] : undefined;
    if (kind === undefined || typeof since !== "number") return null;
    week += since;
    const fields = Object.keys(FIELDS[kind]);
    const values = parts.slice(at + 2, at + 2 + fields.length);
    const named = fields.flatMap((field, index): [string, unknown][] => {
      const value = values[index] ?? null;
      if (value === null) return [];
      return [[field, typeof value === "string" ? lengthen(value, table) : value]];
    });
    commands.push({ week, command: { kind, ...Object.fromEntries(named) } });
    at += 2 + fields.length;
  }
  return commands;
}

function readParts(packed: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(packed);
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}
