/** What a `*.scenario.yaml` must look like: what it offers from the catalogue, and what it changes. */

import * as z from "zod";
import type { PostWay } from "../../contract/career.ts";
import { idListSchema, idSchema, textSchema } from "./common.ts";
import { difficulties, mandateSchema } from "./mandate.ts";
import { changesSchema } from "./parameter.ts";
import { startSchema } from "./start-decision.ts";
import { volumesSchema } from "./trait.ts";

/** `YYYY-MM-DD`; that it is a Monday is checked in `check/scenario.ts`. */
export const datePattern = /^\d{4}-\d{2}-\d{2}$/;

/** Ways in which a post may be filled. */
export const postWays = ["hiring", "retraining", "contracting"] as const satisfies readonly PostWay[];

const headcountSchema = z.strictObject({ occupation: idSchema, people: z.int().min(1).max(1000) });
const checkpointSchema = z.strictObject({ week: z.int().min(1).max(520), question: textSchema });
const traitDeckSchema = z.strictObject({
  drawn: z.int().min(0).max(10),
  from: idListSchema.min(1).optional(),
});
const textListSchema = z.array(textSchema).max(20);

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
  departments: idListSchema.min(1).optional(),
  headcounts: z.array(headcountSchema).max(100).default([]),
  volumes: volumesSchema.default([]),
  ways: z
    .array(z.enum(postWays))
    .min(1)
    .max(postWays.length)
    .default(["hiring", "retraining", "contracting"]),
  start: startSchema.default([]),
  mandate: mandateSchema.optional(),
  difficulty: z.enum(difficulties).default("standard"),
  traits: traitDeckSchema.default({ drawn: 0 }),
  seeds: z.array(z.int().min(0).max(4294967295)).max(20).default([]),
  goals: textListSchema.default([]),
  checkpoints: z.array(checkpointSchema).max(40).default([]),
  debriefQuestions: textListSchema.default([]),
  facilitatorNotes: textListSchema.default([]),
});

export type ScenarioFile = z.infer<typeof scenarioFileSchema>;
