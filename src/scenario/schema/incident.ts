/** What `catalogue/incidents.yaml` must look like. */

import * as z from "zod";
import {
  amountSchema,
  factorSchema,
  idListSchema,
  idSchema,
  lawSchema,
  shareSchema,
  textSchema,
  weeksSchema,
} from "./common.ts";

const effectSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("suspend") }),
  z.strictObject({ kind: z.literal("lower-autonomy") }),
  z.strictObject({ kind: z.literal("explain") }),
  z.strictObject({ kind: z.literal("spend"), euros: amountSchema }),
  z.strictObject({
    kind: z.literal("hours"),
    department: idSchema,
    hours: amountSchema,
    role: idSchema.optional(),
  }),
  z.strictObject({ kind: z.literal("refresh-corpus"), share: shareSchema }),
  z.strictObject({ kind: z.literal("reduce-loss"), share: shareSchema }),
  z.strictObject({
    kind: z.literal("hazard"),
    factor: factorSchema,
    weeks: weeksSchema,
    everywhere: z.boolean().optional(),
  }),
  z.strictObject({ kind: z.literal("checking"), factor: factorSchema, weeks: weeksSchema }),
  z.strictObject({ kind: z.literal("correct-bias"), share: shareSchema }),
  z.strictObject({ kind: z.literal("wellbeing"), points: z.number().min(-20).max(20) }),
  z.strictObject({ kind: z.literal("distrust"), weight: z.number().min(0).max(5) }),
]);

const answerSchema = z.strictObject({
  id: idSchema,
  label: textSchema,
  hint: textSchema,
  effects: z.array(effectSchema).max(12),
});

const weightSchema = z.number().min(0).max(1e6);

const incidentSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  title: textSchema,
  body: textSchema,
  known: textSchema,
  unknown: textSchema,
  driver: z.enum([
    "stale-use",
    "violations",
    "leak",
    "residual-error",
    "autonomous-error",
    "false-alarm",
    "missed-failure",
    "overload",
    "bill",
    "disputed-decision",
    "bias-found",
    "bias-complaint",
    "minor-injury",
    "severe-injury",
    "injection",
    "contested",
    "unlogged",
  ]),
  assistants: idListSchema,
  rate: z.number().min(0).max(100),
  severities: z.tuple([weightSchema, weightSchema, weightSchema, weightSchema]),
  heardBy: z
    .array(z.enum(["customer", "staff", "press", "regulator"]))
    .min(1)
    .max(3),
  medianLoss: amountSchema,
  scaled: z.boolean(),
  latentWeeks: z.int().min(0).max(104),
  answers: z.array(answerSchema).min(2).max(4),
  defaultAnswer: idSchema,
  deadlineWeeks: z.int().min(1).max(26),
  law: lawSchema,
});

export const incidentsSchema = z.strictObject({ incidents: z.array(incidentSchema).min(1).max(100) });

export type IncidentsFile = z.infer<typeof incidentsSchema>;
