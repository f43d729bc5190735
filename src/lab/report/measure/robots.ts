/** Owns the measure of accidents with robots on the floor against the same floor without. */

import type { Measure } from "./measure.ts";

/** Accidents that happen without robots are not in the model yet, so there is nothing to compare with. */
export const measureRobotAccidents: Measure = () => ({ severe: null, minor: null });
