/** What `catalogue/incidents.yaml` must look like. */

import * as z from "zod";
import { amountSchema, idListSchema, idSchema, shareSchema, textSchema, weeksSchema } from "./common.ts";

const effectSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("suspend") }),
  z.strictObject({ kind: z.literal("lower-autonomy") }),
  z.strictObject({ kind: z.literal("explain") }),
  z.strictObject({ kind: z.literal("spend"), euros: amountSchema }),
  z.strictObject({ kind: z.literal("hours"), department: idSchema, hours: amountSchema }),
  z.strictObject({ kind: z.literal("refresh-corpus"), share: shareSchema }),
  z.strictObject({ kind: z.literal("reduce-loss"), share: shareSchema }),
  z.strictObject({ kind: z.literal("hazard"), factor: z.number().min(0).max(10), weeks: weeksSchema }),
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
  ]),
  assistants: idListSchema,
  rate: z.number().min(0).max(100),
  severities: z.tuple([weightSchema, weightSchema, weightSchema, weightSchema]),
  medianLoss: amountSchema,
  scaled: z.boolean(),
  latentWeeks: z.int().min(0).max(104),
  answers: z.array(answerSchema).min(2).max(4),
  defaultAnswer: idSchema,
  deadlineWeeks: z.int().min(1).max(26),
});

export const incidentsSchema = z.strictObject({ incidents: z.array(incidentSchema).min(1).max(100) });

export type IncidentsFile = z.infer<typeof incidentsSchema>;
