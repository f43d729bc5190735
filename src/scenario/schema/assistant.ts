/** What `catalogue/assistants.yaml` must look like. */

import * as z from "zod";
import {
  amountSchema,
  factorSchema,
  idSchema,
  lawSchema,
  shareSchema,
  textSchema,
  weeksSchema,
} from "./common.ts";

/** `workflow/step`. */
export const stepKeyPattern = /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/;

const assistantSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  description: textSchema,
  mainFailure: textSchema,
  kind: z.enum(["generative", "predictive", "robotic"]),
  departments: z.array(idSchema).min(1).max(40),
  general: z.boolean().default(false),
  corpus: z.boolean().default(false),
  agentic: z.boolean().default(false),
  step: z.string().max(120).regex(stepKeyPattern).nullable().default(null),
  baseError: shareSchema,
  gainFactor: factorSchema,
  useShare: shareSchema,
  outsideShare: shareSchema,
  outsideLoss: shareSchema,
  callsPerUse: amountSchema.default(0),
  tokensIn: amountSchema.default(0),
  tokensOut: amountSchema.default(0),
  licencePerUserWeek: amountSchema,
  setupCost: amountSchema,
  runningCostPerWeek: amountSchema,
  integrationWeeks: weeksSchema,
  integrationHours: amountSchema,
  setupWeeks: z.int().min(1).max(1040),
  consultation: z.boolean().default(false),
  highRisk: z.boolean().default(false),
  law: lawSchema,
  highestLevel: z.enum(["proposes", "supervised", "delegated"]),
});

export const assistantsSchema = z.strictObject({ assistants: z.array(assistantSchema).min(1).max(60) });

export type AssistantsFile = z.infer<typeof assistantsSchema>;
