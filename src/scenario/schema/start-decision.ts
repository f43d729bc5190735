/** What the `start:` of a scenario must look like: decisions that have been taken before week 1. */

import * as z from "zod";
import { idSchema } from "./common.ts";

const startDecisionSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("deploy-assistant"),
    assistant: idSchema,
    department: idSchema,
    start: z.enum(["pilot", "everyone"]).default("everyone"),
    ready: z.boolean().default(false),
  }),
  z.strictObject({ kind: z.literal("encourage-use"), department: idSchema }),
  z.strictObject({ kind: z.literal("train"), department: idSchema, share: z.number().min(0.01).max(1) }),
  z.strictObject({ kind: z.literal("adopt-guardrail"), guardrail: idSchema }),
  z.strictObject({ kind: z.literal("assign-add-on"), role: idSchema, department: idSchema }),
]);

export const startSchema = z.array(startDecisionSchema).max(200);
