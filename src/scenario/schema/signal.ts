/** What `catalogue/signals.yaml` must look like: a name and a meaning for each measure the engine takes. */

import * as z from "zod";
import type { SignalId } from "../../contract/scenario.ts";
import { textSchema } from "./common.ts";

/** The measures that the engine takes, in the order of the catalogue. */
export const signalIds = [
  "verification",
  "sensitive-data",
  "spread",
  "incidents",
  "inference-cost",
  "robots-meet-ai",
] as const satisfies readonly SignalId[];

const signalSchema = z.strictObject({ id: z.enum(signalIds), name: textSchema, meaning: textSchema });

export const signalsSchema = z.strictObject({ signals: z.array(signalSchema).min(1).max(signalIds.length) });

export type SignalsFile = z.infer<typeof signalsSchema>;
