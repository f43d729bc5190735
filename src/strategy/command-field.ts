/**
 * Owns what a strategy can say about each command: its fields and what they may hold. The table is built on the
 * contract, so that a command that is added there is a type error here until it is covered.
 */

import type { Command, CommandKind } from "../contract/command.ts";
import type { MandateMeasure } from "../contract/mandate.ts";

/** What a word of a strategy may name. */
export type ReferenceKind =
  | "department"
  | "assistant"
  | "deployment"
  | "role"
  | "post"
  | "guardrail"
  | "incident"
  | "event"
  | "answer";

/** A field of a command: a name of something, one of a few words, a number (`number?` may be absent), a flag. */
export type CommandField = ReferenceKind | "number" | "number?" | "flag" | readonly string[];

/** What a strategy writes for a field that a command may leave out, and shall. */
export const NONE = "none";

/** True for a field that names something. */
export function isReference(field: CommandField): field is ReferenceKind {
  return typeof field === "string" && !["number", "number?", "flag"].includes(field);
}

type CommandOf<K extends CommandKind> = Extract<Command, { readonly kind: K }>;
/** Optional fields count too. */
type FieldOf<K extends CommandKind> = Exclude<keyof Required<CommandOf<K>>, "kind">;

export const AUTONOMY_LEVELS = ["proposes", "supervised", "delegated"] as const;
export const POST_WAYS = ["hiring", "retraining", "contracting"] as const;

const MEASURES: Record<MandateMeasure, true> = {
  value: true,
  quality: true,
  trust: true,
  safety: true,
  wellbeing: true,
  posts: true,
  users: true,
  spending: true,
};
/** Figures that a board can ask about. */
export const FORECAST_FIGURES = Object.keys(MEASURES) as readonly MandateMeasure[];

export const COMMAND_FIELDS: {
  readonly [K in CommandKind]: { readonly [F in FieldOf<K>]: CommandField };
} = {
  "deploy-assistant": {
    assistant: "assistant",
    department: "department",
    start: ["pilot", "everyone"],
  },
  "set-autonomy": { deployment: "deployment", level: AUTONOMY_LEVELS, override: "flag" },
  "suspend-deployment": { deployment: "deployment" },
  "resume-deployment": { deployment: "deployment" },
  "retire-deployment": { deployment: "deployment" },
  "grant-licences": { deployment: "deployment" },
  "trim-licences": { deployment: "deployment" },
  "encourage-use": { department: "department" },
  train: { department: "department", share: "number" },
  "adopt-guardrail": { guardrail: "guardrail" },
  "drop-guardrail": { guardrail: "guardrail" },
  "open-post": { role: "role", way: POST_WAYS, from: "department" },
  "cancel-post": { post: "post" },
  "assign-add-on": { role: "role", department: "department" },
  "withdraw-add-on": { role: "role" },
  consult: { department: "department" },
  redeploy: { from: "department", to: "department", people: "number" },
  "set-attrition": { department: "department", on: "flag" },
  "cut-posts": { department: "department", people: "number" },
  "set-routing": { share: "number", deployment: "deployment" },
  "reserve-accelerators": { units: "number" },
  "set-spending-cap": { eurosPerWeek: "number?", deployment: "deployment" },
  audit: { deployment: "deployment" },
  "submit-forecast": {
    figure: FORECAST_FIGURES,
    low: "number",
    high: "number",
    until: ["review", "end"],
  },
  "answer-event": { event: "event", answer: "answer" },
};

/** Every kind of command, in the order of the table. */
export const COMMAND_KINDS = Object.keys(COMMAND_FIELDS) as readonly CommandKind[];

/** The fields of a kind of command by name. */
export function fieldsOf(kind: CommandKind): Readonly<Record<string, CommandField>> {
  return COMMAND_FIELDS[kind];
}
