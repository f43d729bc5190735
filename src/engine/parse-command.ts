/** Owns the shape of commands that come from outside: every field of every kind, nothing more. */

import type { Command, CommandKind } from "../contract/command.ts";

type Check = (value: unknown) => boolean;

/** Ids and keys are short; longer text is not one. */
const LONGEST_NAME = 200;

const name: Check = (value) => typeof value === "string" && value.length > 0 && value.length <= LONGEST_NAME;
const share: Check = (value) => typeof value === "number" && value > 0 && value <= 1;
const count: Check = (value) =>
  typeof value === "number" && Number.isInteger(value) && value >= 1 && value < 1024;
const part: Check = (value) => typeof value === "number" && value >= 0 && value <= 1;
const euros: Check = (value) => typeof value === "number" && value > 0 && value <= 1e9;
const finite: Check = (value) => typeof value === "number" && Number.isFinite(value);
const oneOf =
  (...words: readonly string[]): Check =>
  (value) =>
    typeof value === "string" && words.includes(value);
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

const FIELDS: Readonly<Record<CommandKind, Readonly<Record<string, Check>>>> = {
  "deploy-assistant": { assistant: name, department: name, start: oneOf("pilot", "everyone") },
  "set-autonomy": {
    deployment: name,
    level: oneOf("proposes", "supervised", "delegated"),
    override: optional((value) => typeof value === "boolean"),
  },
  "suspend-deployment": { deployment: name },
  "resume-deployment": { deployment: name },
  "retire-deployment": { deployment: name },
  "grant-licences": { deployment: name },
  "trim-licences": { deployment: name },
  "encourage-use": { department: name },
  train: { department: name, share },
  "adopt-guardrail": { guardrail: name },
  "drop-guardrail": { guardrail: name },
  "open-post": { role: name, way: oneOf("hiring", "retraining", "contracting"), from: optional(name) },
  "cancel-post": { post: name },
  "assign-add-on": { role: name, department: name },
  "withdraw-add-on": { role: name },
  consult: { department: optional(name) },
  redeploy: { from: name, to: name, people: count },
  "set-attrition": { department: name, on: (value) => typeof value === "boolean" },
  "cut-posts": { department: name, people: count },
  "set-routing": { share: part, deployment: optional(name) },
  "reserve-accelerators": { units: (value) => value === 0 || count(value) },
  "set-spending-cap": { eurosPerWeek: optional(euros), deployment: optional(name) },
  audit: { deployment: name },
  "submit-forecast": {
    figure: oneOf("value", "quality", "trust", "safety", "wellbeing", "posts", "users", "spending"),
    low: finite,
    high: finite,
    until: oneOf("review", "end"),
  },
  "answer-event": { event: name, answer: name },
};

/** The command, or the name of the first field that is missing or wrong. Unknown fields are wrong. */
export function parseCommand(raw: unknown): Command | string {
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) return "command";
  const fields = raw as Record<string, unknown>;
  const kind = fields.kind;
  if (typeof kind !== "string" || !Object.hasOwn(FIELDS, kind)) return "kind";
  const checks = FIELDS[kind as CommandKind];
  for (const [field, check] of Object.entries(checks)) if (!check(fields[field])) return field;
  for (const field of Object.keys(fields))
    if (field !== "kind" && !Object.hasOwn(checks, field)) return field;
  const clean: Record<string, unknown> = { kind };
  for (const field of Object.keys(checks)) if (fields[field] !== undefined) clean[field] = fields[field];
  return clean as unknown as Command;
}
