/** Chooses where the camera goes to show a room: all of it on a desk, with the workshop in view on a phone. */

import type { Camera } from "./camera.ts";
import type { Campus } from "./campus/campus.ts";
import type { Point } from "./campus/iso.ts";

const PHONE_WIDTH = 600;
const PHONE_ZOOM = 0.44;
/** The room takes up to this share of the free canvas. */
const SHARE = 0.82;
const CLOSEST = 1.4;
const FARTHEST = 0.55;
/** On a phone the picture leans this far from the room towards the workshop. */
const LEAN = 0.45;

function middleOf(outline: readonly number[]): { centre: Point; width: number; height: number } {
  const xs = outline.filter((_, index) => index % 2 === 0);
  const ys = outline.filter((_, index) => index % 2 === 1);
  const left = Math.min(...xs);
  const top = Math.min(...ys);
  const width = Math.max(...xs) - left;
  const height = Math.max(...ys) - top;
  return { centre: { x: left + width / 2, y: top + height / 2 }, width, height };
}

/** Centre (world pixels) and zoom for a room or `workshop`; null for an unknown one. */
export function roomView(
  roomId: string,
  campus: Campus,
  camera: Camera,
  canvasWidth: number,
): { centre: Point; zoom: number } | null {
  const workshop = middleOf(campus.workshop.outline);
  const bounds = roomId === "workshop" ? campus.workshop.outline : campus.rooms.get(roomId)?.bounds;
  if (bounds === undefined) return null;
  const room = middleOf(bounds);
  if (canvasWidth <= PHONE_WIDTH) {
    const x = room.centre.x + (workshop.centre.x - room.centre.x) * LEAN;
    const y = room.centre.y + (workshop.centre.y - room.centre.y) * LEAN;
    return { centre: { x, y }, zoom: PHONE_ZOOM };
  }
  const { width, height } = camera.free;
  const zoom = SHARE * Math.min(width / room.width, height / room.height);
  return { centre: room.centre, zoom: Math.min(CLOSEST, Math.max(FARTHEST, zoom)) };
}
