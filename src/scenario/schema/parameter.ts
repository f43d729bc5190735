/** What `catalogue/parameters.yaml` must look like: every number of the model, each with its source. */

import * as z from "zod";
import type { ParameterId } from "../../contract/parameter.ts";
import { parameterIds } from "../parameter-ids.ts";
import { textSchema } from "./common.ts";

const valueSchema = z.number().min(-1e9).max(1e9);

const parameterSchema = z.strictObject({
  label: textSchema,
  value: valueSchema,
  range: z.tuple([valueSchema, valueSchema]),
  unit: textSchema,
  source: textSchema,
  code: z.enum(["S1", "S2", "M", "D", "A"]),
  status: z.enum(["sourced", "derived", "assumed", "tuned"]),
});

/** An object schema with one key per parameter. */
export function byParameter<Schema extends z.ZodType>(
  schema: Schema,
): z.ZodObject<Record<ParameterId, Schema>, z.core.$strict> {
  const shape = Object.fromEntries(parameterIds.map((id) => [id, schema])) as Record<ParameterId, Schema>;
  return z.strictObject(shape);
}

export const parametersSchema = z.strictObject({ parameters: byParameter(parameterSchema) });

/** Changes of a scenario: any parameter, value only. */
export const changesSchema = byParameter(valueSchema.optional());

export type ParametersFile = z.infer<typeof parametersSchema>;
