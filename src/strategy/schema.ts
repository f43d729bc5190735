/** What a `*.strategy.yaml` must look like, built from the tables of observables and of commands. */

import * as z from "zod";
import type { CommandKind } from "../contract/command.ts";
import type { StrategyDefinition } from "../contract/strategy.ts";
import { idSchema, textSchema } from "../scenario/schema/common.ts";
import { EFFECT_WORDS } from "./answer-effect.ts";
import { COMMAND_KINDS, type CommandField, fieldsOf, isReference, NONE } from "./command-field.ts";
import { COMPANY } from "./company-observable.ts";
import { OBSERVABLES, PRICE_FIELDS } from "./observable.ts";
import type { Observable } from "./observable-nature.ts";
import { THING_KINDS } from "./thing.ts";

type Shape = Record<string, z.ZodType>;

/** One, or a list of which one is enough. */
function oneOrMore<Schema extends z.ZodType>(schema: Schema) {
  return z.union([schema, z.array(schema).min(1).max(60)]);
}

/** An id, or `$name` for something of the thing at hand; whether it exists is checked elsewhere. */
const nameSchema = z.string().trim().min(1).max(120);
const numberSchema = z.number().min(-1e9).max(1e9);
const rangeSchema = z.strictObject({ min: numberSchema.optional(), max: numberSchema.optional() });
const weeksSchema = z.int().min(0).max(520);

function wantedSchema(observable: Observable<never>): z.ZodType {
  if (observable.is === "number") return rangeSchema;
  if (observable.is === "flag") return z.boolean();
  if (observable.is === "word") return oneOrMore(z.enum(observable.words as [string, ...string[]]));
  return oneOrMore(nameSchema);
}

function filterShape(observables: Readonly<Record<string, Observable<never>>>): Shape {
  const entries = Object.entries(observables).map(([name, one]) => [name, wantedSchema(one).optional()]);
  return Object.fromEntries(entries) as Shape;
}

/** The filter of each kind of thing, with what else may stand beside the observables. */
function thingShape(besides: Shape): Shape {
  const entries = THING_KINDS.map((kind) => [
    kind,
    z.strictObject({ ...filterShape(OBSERVABLES[kind] as never), ...besides }).optional(),
  ]);
  return Object.fromEntries(entries) as Shape;
}

const countedThings = thingShape({ count: rangeSchema.optional() });
const companySchema = z.strictObject(filterShape(COMPANY as never));

const conditionSchema = z.strictObject({
  get all(): z.ZodType {
    return z.array(conditionSchema).min(1).max(30).optional();
  },
  get any(): z.ZodType {
    return z.array(conditionSchema).min(1).max(30).optional();
  },
  get not(): z.ZodType {
    return conditionSchema.optional();
  },
  week: rangeSchema.optional(),
  company: companySchema.optional(),
  ...countedThings,
});

function fieldSchema(field: CommandField): z.ZodType {
  if (field === "number") return numberSchema;
  if (field === "number?") return z.union([numberSchema, z.literal(NONE)]);
  if (field === "flag") return z.boolean();
  if (isReference(field)) return oneOrMore(nameSchema);
  return oneOrMore(z.enum(field as [string, ...string[]]));
}

const priceSchema = z.strictObject(
  Object.fromEntries(PRICE_FIELDS.map((name) => [name, rangeSchema.optional()])) as Shape,
);
const chooseSchema = z.enum(["first", "all", "cheapest", "dearest", "soonest", "least-loaded"]);

function patternSchema(kind: CommandKind) {
  const fields = Object.entries(fieldsOf(kind)).map(([name, field]) => [name, fieldSchema(field).optional()]);
  const effects = oneOrMore(z.enum(EFFECT_WORDS as [string, ...string[]])).optional();
  return z.strictObject({
    kind: z.literal(kind),
    ...(Object.fromEntries(fields) as Shape),
    ...(kind === "answer-event" ? { effect: effects, without: effects } : {}),
    choose: chooseSchema.optional(),
    price: priceSchema.optional(),
  });
}

type PatternSchema = ReturnType<typeof patternSchema>;
const patternsSchema = z
  .array(
    z.discriminatedUnion("kind", COMMAND_KINDS.map(patternSchema) as [PatternSchema, ...PatternSchema[]]),
  )
  .min(1)
  .max(30);

const ruleSchema = z.strictObject({
  id: idSchema,
  "at-week": z.int().min(1).max(520).optional(),
  when: conditionSchema.optional(),
  "for-each": z.strictObject(thingShape({})).optional(),
  delay: weeksSchema.optional(),
  repeat: z.enum(["once", "always"]).optional(),
  "cool-down": z.int().min(1).max(520).optional(),
  "per-week": z.int().min(1).max(60).optional(),
  do: patternsSchema.optional(),
  try: patternsSchema.optional(),
});

/** A strategy as it stands in its file. */
export const strategySchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  summary: textSchema,
  base: idSchema.optional(),
  without: z.array(idSchema).min(1).max(100).optional(),
  rules: z.array(ruleSchema).max(100),
});

/** A file that the schema accepts: its own rules only. */
export type StrategyFile = StrategyDefinition & {
  readonly base?: string;
  readonly without?: readonly string[];
};

/** The JSON Schema (draft 2020-12) of a strategy file, for editors. */
export function strategyJsonSchema(): unknown {
  return { title: "Alphea strategy", ...z.toJSONSchema(strategySchema, { io: "input" }) };
}
