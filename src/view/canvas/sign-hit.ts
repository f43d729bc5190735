/** Finds the sign under a pointer. Pure; what a click on it does is the scene's. */

import type { SignSpot } from "./layer/lamp-layer.ts";

/** Half of the smallest target: 24 px for a mouse, 44 px for a finger. */
const REACH = { mouse: 12, touch: 22 };

/** The nearest sign within reach of a point, or null; on equal terms the first. */
export function signAt(spots: readonly SignSpot[], x: number, y: number, touch: boolean): SignSpot | null {
  let best: SignSpot | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const spot of spots) {
    const distance = Math.hypot(spot.x - x, spot.y - y);
    const reach = Math.max(spot.radius, touch ? REACH.touch : REACH.mouse);
    if (distance <= reach && distance < nearest) {
      best = spot;
      nearest = distance;
    }
  }
  return best;
}
