/** Floors of the overlays: a colour, a pattern and the ink of its text for each step, on the campus and in the legend. */

import type { OverlayRamp, OverlayStepId } from "../../presenter/present-overlay.ts";

export type RampPattern = "plain" | "dots" | "thin-lines" | "thick-lines" | "crosshatch" | "wide-lines";

export interface RampStep {
  /** 0xRRGGBB, as all colours here. */
  readonly floor: number;
  readonly pattern: RampPattern;
  readonly patternInk: number;
  /** Text on this floor. */
  readonly ink: number;
}

const INK = 0x1b2a31;

/** Palest first. */
export const RAMPS: Readonly<Record<OverlayRamp, readonly RampStep[]>> = {
  heat: [
    { floor: 0xfbf4e2, pattern: "plain", patternInk: 0xfbf4e2, ink: INK },
    { floor: 0xf8e3b0, pattern: "dots", patternInk: 0x8a6414, ink: INK },
    { floor: 0xf0bc55, pattern: "thin-lines", patternInk: 0x7a4a00, ink: INK },
    { floor: 0xdd7f24, pattern: "thick-lines", patternInk: 0x6b2a00, ink: INK },
    { floor: 0x963a0e, pattern: "crosshatch", patternInk: 0x4e1a02, ink: 0xffffff },
  ],
  cool: [
    { floor: 0xf3f6f1, pattern: "plain", patternInk: 0xf3f6f1, ink: INK },
    { floor: 0xd5e7e4, pattern: "dots", patternInk: 0x35696d, ink: INK },
    { floor: 0xa5d0ce, pattern: "thin-lines", patternInk: 0x1f5a60, ink: INK },
    { floor: 0x62abb0, pattern: "thick-lines", patternInk: 0x0f4049, ink: INK },
    { floor: 0x17505b, pattern: "crosshatch", patternInk: 0x06252c, ink: 0xffffff },
  ],
};

/** Nobody has measured: neither pale nor dark, and lines that run the other way. */
const UNKNOWN: RampStep = { floor: 0xdcd8d0, pattern: "wide-lines", patternInk: 0x4a5960, ink: INK };
/** There is nothing to measure. */
const NONE: RampStep = { floor: 0xf2eee6, pattern: "plain", patternInk: 0xf2eee6, ink: 0x4a5960 };

export function findRampStep(ramp: OverlayRamp, step: OverlayStepId): RampStep {
  if (step === "unknown") return UNKNOWN;
  return step === "none" ? NONE : (RAMPS[ramp][step] ?? NONE);
}
