/** What the `mandate:` of a scenario must look like: targets, envelope, demands, endings. */

import * as z from "zod";
import type { Difficulty, LimitDirection, MandateMeasure } from "../../contract/mandate.ts";
import { amountSchema, idSchema, shareSchema, textSchema } from "./common.ts";

/** What a target or a demand may be about. */
export const mandateMeasures = [
  "value",
  "quality",
  "trust",
  "safety",
  "wellbeing",
  "posts",
  "users",
  "spending",
] as const satisfies readonly MandateMeasure[];

export const limitDirections = ["at-least", "at-most"] as const satisfies readonly LimitDirection[];

export const difficulties = ["guided", "standard", "exposed"] as const satisfies readonly Difficulty[];

const measureSchema = z.enum(mandateMeasures);
const directionSchema = z.enum(limitDirections);
/** A figure may be negative. */
const levelSchema = z.number().min(-1e9).max(1e9);
/** Reviews of the longest run: one every 13 weeks. */
const reviewSchema = z.int().min(1).max(40);

const targetSchema = z.strictObject({
  figure: measureSchema,
  direction: directionSchema,
  target: levelSchema,
  path: z.array(levelSchema).max(40).default([]),
  red: levelSchema.nullable().default(null),
  weight: z.number().min(0.1).max(100),
});

const stakeSchema = z.strictObject({
  envelope: amountSchema.default(0),
  points: z.number().min(0).max(50).default(0),
});

const demandSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  body: textSchema,
  at: reviewSchema,
  until: reviewSchema,
  figure: measureSchema,
  direction: directionSchema,
  limit: levelSchema,
  strains: measureSchema,
  gives: stakeSchema,
  costs: stakeSchema,
});

const envelopeSchema = z.strictObject({
  quarters: z.array(z.number().min(0).max(20)).min(1).max(40),
  cutPerRed: shareSchema,
  largestCut: shareSchema,
  carryOver: shareSchema,
});

const endingsSchema = z.strictObject({
  winScore: z.number().min(0).max(100),
  redReviews: z.int().min(1).max(40),
  departuresPerYear: shareSchema,
  accidentWithoutLogs: z.boolean(),
  won: textSchema,
  lost: textSchema,
  stopped: textSchema,
});

export const mandateSchema = z.strictObject({
  targets: z.array(targetSchema).min(1).max(8),
  envelope: envelopeSchema,
  demands: z.array(demandSchema).max(40).default([]),
  endings: endingsSchema,
});
