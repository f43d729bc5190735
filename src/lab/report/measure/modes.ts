/** Owns the measure of automation: use in which the assistant does the task alone, by kind of tool. */

import type { Measure } from "./measure.ts";

/** Agents called through an interface against assistants that people talk with. Not in the model yet. */
export const measureModes: Measure = () => ({ gap: null });
