/** Floors of the overlays: a colour, a pattern and the ink of its text for each step, on the campus and in the legend. */

import type { OverlayRamp, OverlayStepId } from "../../presenter/present-overlay.ts";
import type { ThemeName } from "./palette.ts";

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
const PALE = 0xf4eee3;
const DEEP = 0x17120d;

type Ramps = Readonly<Record<OverlayRamp, readonly RampStep[]>> & {
  /** Nobody has measured: neither pale nor dark, and lines that run the other way. */
  readonly unknown: RampStep;
  /** There is nothing to measure. */
  readonly none: RampStep;
};

/** The lowest step first: the palest by day, the dimmest by night. */
export const RAMPS: Readonly<Record<ThemeName, Ramps>> = {
  light: {
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
    unknown: { floor: 0xdcd8d0, pattern: "wide-lines", patternInk: 0x4a5960, ink: INK },
    none: { floor: 0xf2eee6, pattern: "plain", patternInk: 0xf2eee6, ink: 0x4a5960 },
  },
  dark: {
    heat: [
      { floor: 0x38332c, pattern: "plain", patternInk: 0x38332c, ink: PALE },
      { floor: 0x57431f, pattern: "dots", patternInk: 0xd9b36a, ink: PALE },
      { floor: 0x7f5518, pattern: "thin-lines", patternInk: 0xf0c87f, ink: PALE },
      { floor: 0xc87b24, pattern: "thick-lines", patternInk: 0x5a2c00, ink: DEEP },
      { floor: 0xf5b266, pattern: "crosshatch", patternInk: 0x8a4a10, ink: DEEP },
    ],
    cool: [
      { floor: 0x2d3231, pattern: "plain", patternInk: 0x2d3231, ink: PALE },
      { floor: 0x264548, pattern: "dots", patternInk: 0x8fc9cd, ink: PALE },
      { floor: 0x2a6369, pattern: "thin-lines", patternInk: 0xa9dde0, ink: PALE },
      { floor: 0x479ea5, pattern: "thick-lines", patternInk: 0x0f3e44, ink: DEEP },
      { floor: 0x93dbe0, pattern: "crosshatch", patternInk: 0x2d7178, ink: DEEP },
    ],
    unknown: { floor: 0x4b4740, pattern: "wide-lines", patternInk: 0xa89f91, ink: PALE },
    none: { floor: 0x2f2c28, pattern: "plain", patternInk: 0x2f2c28, ink: 0xcbc3b6 },
  },
};

export function findRampStep(ramp: OverlayRamp, step: OverlayStepId, theme: ThemeName): RampStep {
  const ramps = RAMPS[theme];
  return typeof step === "number" ? (ramps[ramp][step] ?? ramps.none) : ramps[step];
}

/** The name of the custom property that holds a floor’s colour; with `-pattern` after it, that of its pattern. */
export function nameFloor(ramp: OverlayRamp, step: OverlayStepId): string {
  return typeof step === "number" ? `--${ramp}-${step}` : `--floor-${step}`;
}

/** The floors of a theme as custom properties. */
export function listFloors(theme: ThemeName): readonly (readonly [name: string, colour: number])[] {
  const steps = [0, 1, 2, 3, 4] as const;
  const ids = [...steps, "unknown", "none"] as const;
  return (["heat", "cool"] as const).flatMap((ramp) =>
    ids.flatMap((id) => {
      const { floor, patternInk } = findRampStep(ramp, id, theme);
      const name = nameFloor(ramp, id);
      return [[name, floor] as const, [`${name}-pattern`, patternInk] as const];
    }),
  );
}
