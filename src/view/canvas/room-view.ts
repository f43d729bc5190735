/** Chooses where the camera goes to show a room: all of it, on a phone with as much of the workshop as there is room for. */

import type { Aim } from "./camera.ts";
import type { Point } from "./campus/iso.ts";

/** The room takes up to this share of the free canvas. */
const SHARE = 0.82;
/** A person is told from another at these zooms, and what a phone shows is more than one corner. */
const CLOSEST = 1.4;
const CLOSEST_ON_PHONE = 0.44;
/** On a phone the picture leans up to this far from the room towards the workshop. */
const LEAN = 0.45;

interface Extent {
  readonly centre: Point;
  readonly width: number;
  readonly height: number;
}

/**
 * @param room what is to be seen, as a polygon of world pixels
 * @param workshop the outline of what a phone keeps in view with it
 */
export function aimAtRoom(room: readonly number[], workshop: readonly number[], onPhone: boolean): Aim {
  const { centre, width, height } = measure(room);
  const other = measure(workshop).centre;
  return (free) => {
    const fits = SHARE * Math.min(free.width / width, free.height / height);
    if (!onPhone) return { centre, zoom: Math.min(CLOSEST, fits) };
    const zoom = Math.min(CLOSEST_ON_PHONE, fits);
    const x = centre.x + lean(other.x - centre.x, free.width / zoom - width);
    const y = centre.y + lean(other.y - centre.y, free.height / zoom - height);
    return { centre: { x, y }, zoom };
  };
}

/** Part of the way to the other, as long as nothing of the room leaves the picture. */
function lean(way: number, spare: number): number {
  return Math.sign(way) * Math.min(Math.abs(way) * LEAN, (spare / 2) * SHARE);
}

function measure(outline: readonly number[]): Extent {
  const xs = outline.filter((_, index) => index % 2 === 0);
  const ys = outline.filter((_, index) => index % 2 === 1);
  const left = Math.min(...xs);
  const top = Math.min(...ys);
  const width = Math.max(...xs) - left;
  const height = Math.max(...ys) - top;
  return { centre: { x: left + width / 2, y: top + height / 2 }, width, height };
}
