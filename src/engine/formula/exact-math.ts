/**
 * Owns the transcendental functions the engine may use. They are pure JavaScript over IEEE 754 arithmetic,
 * so every browser and Node gives the same bits; `Math.exp` and its kin do not promise that.
 */

import stdlibExp from "@stdlib/math-base-special-exp";
import stdlibLn from "@stdlib/math-base-special-ln";

/** e to the power x. */
export function exp(x: number): number {
  return stdlibExp(x);
}

/** Natural logarithm; x > 0. */
export function ln(x: number): number {
  return stdlibLn(x);
}

/** x held between low and high. */
export function clamp(x: number, low: number, high: number): number {
  return x < low ? low : x > high ? high : x;
}
