/** The three curves of motion of the style guide, as functions of 0 … 1. Owns no time. */

/** Cubic Bézier through (0,0), (x1,y1), (x2,y2), (1,1), solved for x by bisection (20 steps: 1e-6). */
function bezier(x1: number, y1: number, x2: number, y2: number): (t: number) => number {
  const at = (a: number, b: number, s: number) =>
    3 * a * s * (1 - s) ** 2 + 3 * b * s ** 2 * (1 - s) + s ** 3;
  return (t) => {
    if (t <= 0) return 0;
    if (t >= 1) return 1;
    let low = 0;
    let high = 1;
    for (let i = 0; i < 20; i++) {
      const middle = (low + high) / 2;
      if (at(x1, x2, middle) < t) low = middle;
      else high = middle;
    }
    return at(y1, y2, (low + high) / 2);
  };
}

/** Symmetric: camera flights and cross-fades. */
export const easeInOut = bezier(0.4, 0, 0.2, 1);
/** Overshoots a little and comes back: a marker that drops in, a desk that appears. */
export const easeBack = bezier(0.3, 1.3, 0.6, 1);
