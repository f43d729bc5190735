/** Writes a colour number the way a 2D canvas reads it. */

import type { Colour } from "../campus/colour.ts";

/** 0xRRGGBB as `#rrggbb`. */
export const cssColour = (colour: Colour): string => `#${colour.toString(16).padStart(6, "0")}`;
