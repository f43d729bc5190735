/** What `catalogue/guardrails.yaml` must look like. */

import * as z from "zod";
import { amountSchema, factorSchema, idListSchema, idSchema, lawSchema, textSchema } from "./common.ts";

const multiplier = factorSchema.optional();
const addedShare = z.number().min(0).max(1).optional();

const guardrailSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  description: textSchema,
  cost: amountSchema,
  weeksToRollOut: z.int().min(0).max(104),
  hoursPerWeek: z.number().min(0).max(1000),
  owner: idSchema,
  role: idSchema,
  otherwise: idListSchema.default([]),
  effects: z.strictObject({
    evidence: addedShare,
    violations: multiplier,
    checking: multiplier,
    detection: multiplier,
    staleness: multiplier,
    "incident-loss": multiplier,
    training: addedShare,
    leak: multiplier,
    injection: multiplier,
    disputes: multiplier,
    bias: multiplier,
    audit: addedShare,
    "incident-detection": multiplier,
    "automation-bias": multiplier,
    "outside-tasks": multiplier,
    "wrong-procedure": multiplier,
    "base-error": multiplier,
    "sensitive-share": multiplier,
    "different-rules": multiplier,
    "public-use": multiplier,
    "inference-cost": multiplier,
    bill: multiplier,
    contested: multiplier,
    unattended: multiplier,
  }),
  law: lawSchema,
});

export const guardrailsSchema = z.strictObject({ guardrails: z.array(guardrailSchema).min(1).max(40) });

export type GuardrailsFile = z.infer<typeof guardrailsSchema>;
