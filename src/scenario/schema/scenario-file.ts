/** What a `*.scenario.yaml` must look like: what it offers from the catalogue, and what it changes. */

import * as z from "zod";
import { idListSchema, idSchema, textSchema } from "./common.ts";
import { changesSchema } from "./parameter.ts";

/** `YYYY-MM-DD`; that it is a Monday is checked in `check/scenario.ts`. */
export const datePattern = /^\d{4}-\d{2}-\d{2}$/;

export const scenarioFileSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  summary: textSchema,
  weeks: z.int().min(1).max(520),
  startDate: z.string().regex(datePattern),
  company: idSchema,
  workflows: idListSchema.min(1).optional(),
  assistants: idListSchema,
  roles: idListSchema,
  guardrails: idListSchema,
  incidents: idListSchema,
  set: changesSchema.default({}),
});

export type ScenarioFile = z.infer<typeof scenarioFileSchema>;
