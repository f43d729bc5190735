/** What `catalogue/traits.yaml` must look like: what can be particular about the company of one run. */

import * as z from "zod";
import { factorSchema, idSchema, textSchema } from "./common.ts";
import { byParameter, changesSchema } from "./parameter.ts";

const volumeSchema = z.strictObject({ workflow: idSchema, factor: factorSchema });

/** Cases that arrive, as multiples of a workflow's own. */
export const volumesSchema = z.array(volumeSchema).max(40);

const traitSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  description: textSchema,
  multiply: byParameter(factorSchema.optional()).default({}),
  set: changesSchema.default({}),
  volumes: volumesSchema.default([]),
  departments: z
    .array(
      z.strictObject({
        department: idSchema,
        backgroundShare: factorSchema.optional(),
        errorTolerance: factorSchema.optional(),
        dataSensitivity: factorSchema.optional(),
      }),
    )
    .max(40)
    .default([]),
});

export const traitsSchema = z.strictObject({ traits: z.array(traitSchema).min(1).max(40) });

export type TraitsFile = z.infer<typeof traitsSchema>;
