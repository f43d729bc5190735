/** What `catalogue/careers.yaml` must look like: profiles, training paths, the matrix, portraits. */

import * as z from "zod";
import { amountSchema, idListSchema, idSchema, textSchema } from "./common.ts";

const profileSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  description: textSchema,
  roles: idListSchema.min(1),
});

const pathSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  description: textSchema,
  weeks: z.int().min(1).max(104),
  cost: amountSchema,
});

const stepsSchema = z.array(z.strictObject({ occupation: idSchema, path: idSchema })).max(200);

const rowSchema = z.strictObject({
  role: idSchema,
  natural: stepsSchema.min(1),
  reachable: stepsSchema.default([]),
  long: idSchema,
});

const portraitSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  story: textSchema,
  role: idSchema,
  ways: z
    .array(z.enum(["hiring", "retraining", "contracting"]))
    .min(1)
    .max(3),
  occupation: idSchema,
});

export const careersSchema = z.strictObject({
  profiles: z.array(profileSchema).min(1).max(12),
  paths: z.array(pathSchema).min(1).max(20),
  matrix: z.array(rowSchema).min(1).max(40),
  portraits: z.array(portraitSchema).max(40),
});

export type CareersFile = z.infer<typeof careersSchema>;
