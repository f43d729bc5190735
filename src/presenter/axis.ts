/** Owns a scale from one number to another with round ticks. Pure arithmetic. */

export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
  /** 0 … 1. */
  place(value: number): number;
}

/** About so many ticks. */
const TICKS = 4;

/** A scale over numbers, widened to round ends; one that holds zero where it is asked to. */
export function createAxis(values: readonly number[], withZero = false): Axis {
  const known = values.filter(Number.isFinite);
  const all = withZero || known.length === 0 ? [...known, 0] : known;
  const least = all.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const most = all.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const step = roundStep((most - least || Math.abs(most) || 1) / TICKS);
  const low = Math.floor(least / step) * step;
  const high = Math.max(Math.ceil(most / step) * step, low + step);
  const count = Math.round((high - low) / step);
  return {
    low,
    high,
    ticks: Array.from({ length: count + 1 }, (_, at) => low + at * step),
    place: (value) => (value - low) / (high - low),
  };
}

/** 1, 2 or 5 times a power of ten, at least as large. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const [factor = 10] = [1, 2, 5, 10].filter((one) => one * power >= step * 0.999);
  return factor * power;
}
