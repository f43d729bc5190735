/** Owns the fit of y = a + b·x + c·x², by which a shape is judged rather than single points. */

/** Where the curve bends and turns. */
export interface Quadratic {
  readonly a: number;
  readonly b: number;
  /** Below 0 for an inverted U. */
  readonly c: number;
  /** x at which the curve turns: −b / 2c. */
  readonly turn: number;
}

/** Weighted least squares by the normal equations. Needs three different x with weight. */
export function fitQuadratic(
  points: readonly { readonly x: number; readonly y: number; readonly weight?: number }[],
): Quadratic {
  // Sums of w·xᵏ and w·y·xᵏ.
  const s = [0, 0, 0, 0, 0];
  const t = [0, 0, 0];
  for (const { x, y, weight = 1 } of points) {
    let power = weight;
    for (let k = 0; k < 5; k++) {
      s[k] = (s[k] as number) + power;
      if (k < 3) t[k] = (t[k] as number) + power * y;
      power *= x;
    }
  }
  const [s0, s1, s2, s3, s4] = s as [number, number, number, number, number];
  const [t0, t1, t2] = t as [number, number, number];
  const whole = det(s0, s1, s2, s1, s2, s3, s2, s3, s4);
  const a = det(t0, s1, s2, t1, s2, s3, t2, s3, s4) / whole;
  const b = det(s0, t0, s2, s1, t1, s3, s2, t2, s4) / whole;
  const c = det(s0, s1, t0, s1, s2, t1, s2, s3, t2) / whole;
  return { a, b, c, turn: -b / (2 * c) };
}

/** Determinant of three rows. */
function det(
  a: number,
  b: number,
  c: number,
  d: number,
  e: number,
  f: number,
  g: number,
  h: number,
  i: number,
): number {
  return a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
}
