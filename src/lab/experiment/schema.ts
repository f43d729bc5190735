/** What a `*.experiment.yaml` must look like. What it names is checked in `check-experiment.ts`. */

import * as z from "zod";
import { amountSchema, idSchema, textSchema, weeksSchema } from "../../scenario/schema/common.ts";
import { MEASURE_NAMES } from "./measure.ts";

/** An id, or the path of a file; whether it exists is checked elsewhere. */
const nameSchema = z.string().trim().min(1).max(200);
const namesSchema = z.array(nameSchema).min(1).max(60);
const numberSchema = z.number().min(-1e9).max(1e9);
const weekSchema = weeksSchema.min(1);

const factorSchema = z.strictObject({
  vary: nameSchema,
  values: z
    .array(z.union([numberSchema, z.boolean(), nameSchema]))
    .min(1)
    .max(50)
    .optional(),
  range: z.tuple([numberSchema, numberSchema]).optional(),
  steps: z.int().min(2).max(50).default(2),
});

const designSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("full-factorial") }),
  z.strictObject({ kind: z.literal("one-at-a-time") }),
  z.strictObject({
    kind: z.literal("morris"),
    trajectories: z.int().min(2).max(1000).default(10),
    levels: z.int().min(2).max(20).default(4),
  }),
  z.strictObject({ kind: z.literal("latin-hypercube"), points: z.int().min(2).max(10_000) }),
]);

const measureSchema = z.strictObject({
  id: idSchema,
  of: z.enum(MEASURE_NAMES),
  take: z.enum(["end", "week", "mean", "lowest", "highest"]).default("end"),
  week: weekSchema.optional(),
  every: weekSchema.optional(),
});

const comparisonSchema = z.strictObject({
  measure: idSchema,
  strategies: namesSchema.optional(),
  against: nameSchema.optional(),
});

const precisionSchema = z.strictObject({
  measure: idSchema,
  "half-width": amountSchema.min(1e-6),
  first: z.int().min(20).max(10_000).default(30),
  every: z.int().min(1).max(10_000).default(10),
});

/** An experiment as it stands in its file. */
export const experimentSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  question: textSchema,
  scenarios: namesSchema,
  strategies: namesSchema,
  seed: z.int().min(0).max(4294967295).default(1),
  replications: z.int().min(1).max(100_000),
  precision: precisionSchema.optional(),
  weeks: weekSchema.optional(),
  board: z.boolean().default(true),
  factors: z.array(factorSchema).max(400).default([]),
  design: designSchema.default({ kind: "full-factorial" }),
  measures: z.array(measureSchema).min(1).max(40),
  comparisons: z.array(comparisonSchema).max(100).default([]),
});

/** A file that the schema accepts. */
export type ExperimentFile = z.infer<typeof experimentSchema>;

/** The JSON Schema (draft 2020-12) of an experiment file, for editors. */
export function experimentJsonSchema(): unknown {
  return { title: "Alphea experiment", ...z.toJSONSchema(experimentSchema, { io: "input" }) };
}
