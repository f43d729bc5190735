/** What `catalogue/roles.yaml` must look like. */

import * as z from "zod";
import { factorSchema, idListSchema, idSchema, textSchema } from "./common.ts";
import { signalIds } from "./signal.ts";

const effect = factorSchema.optional();

const roleSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  solves: textSchema,
  deliverable: textSchema,
  skills: textSchema,
  combines: idListSchema.default([]),
  signals: z.array(z.enum(signalIds)).min(1).max(signalIds.length),
  anyTwo: z.boolean().default(false),
  condition: z.enum(["low-literacy", "outside-tasks", "stagnating-pilots"]).nullable().default(null),
  aloneAfterWeeks: z.int().min(1).max(520).nullable().default(null),
  effects: z.strictObject({
    "automation-bias": effect,
    verification: effect,
    "explained-errors": effect,
    annotation: effect,
    "corpus-error": effect,
    "integration-time": effect,
    "learning-time": effect,
    "physical-loss": effect,
    "wrong-procedure": effect,
    violations: effect,
    adoption: effect,
    "inference-cost": effect,
    "incident-detection": effect,
    "training-speed": effect,
    retention: effect,
    "course-time": effect,
    "outside-tasks": effect,
    "base-error": effect,
    evaluation: effect,
    "sensitive-share": effect,
    "running-cost": effect,
    leak: effect,
    injection: effect,
    disputes: effect,
    bias: effect,
    "incident-loss": effect,
  }),
  carrier: idSchema,
  dutyHoursBase: z.number().min(0).max(1000),
  dutyHoursPerHundredUsers: z.number().min(0).max(1000),
  payPerYear: z.number().min(1000).max(1e6),
  aiMarket: z.boolean(),
});

export const rolesSchema = z.strictObject({ roles: z.array(roleSchema).min(1).max(40) });

export type RolesFile = z.infer<typeof rolesSchema>;
