/** What `catalogue/workflows.yaml` must look like. */

import * as z from "zod";
import { idSchema, shareSchema, textSchema } from "./common.ts";

const stepSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  department: idSchema,
  hoursPerCase: z.number().min(0.001).max(10_000),
  takes: shareSchema.default(1),
  leaves: shareSchema.default(0),
});

const workflowSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  token: z.enum(["document", "order", "request", "breakdown", "candidate", "file", "change"]),
  arrivalsPerWeek: z.number().min(0).max(100_000),
  priority: z.int().min(1).max(3).default(2),
  arrivalSigma: z.number().min(0).max(1),
  random: z.boolean(),
  steps: z.array(stepSchema).min(1).max(30),
});

export const workflowsSchema = z.strictObject({ workflows: z.array(workflowSchema).min(1).max(40) });

export type WorkflowsFile = z.infer<typeof workflowsSchema>;
