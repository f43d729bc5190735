/** Lists the spots where a room's label could go, best first, in pixels of the screen. Which one is free is not decided here. */

import type { Camera } from "../camera.ts";
import type { RoomDrawing } from "../campus/campus.ts";
import { type Point, project } from "../campus/iso.ts";
import type { LabelForm } from "./label-compose.ts";
import type { LabelOption, Pole, Rect } from "./label-placement.ts";

export interface LabelPlan extends LabelOption {
  readonly form: LabelForm;
  readonly pole: Pole | null;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Heights of poles that stand up, and lengths of those that hang, tried in this order. */
const STANDING = [38, 26, 54, 70];
const HANGING = [24, 38, 54];
/** From the pole to the letters; the picture of the text has 3 px of padding of its own. */
const BESIDE = 3;

/** Flags on a pole at the room's outer edge. */
export function planFlags(room: RoomDrawing, camera: Camera, sizeOf: (form: LabelForm) => Size): LabelPlan[] {
  const foot = camera.toScreen(room.labelAnchor);
  const { side, down } = room.plan.label;
  const other = side === "left" ? "right" : "left";
  const plans: LabelPlan[] = [];
  const lengths = down ? HANGING : STANDING;
  const full = [`flag-${side}`, `tall-${side}`, `flag-${other}`, `tall-${other}`] as const;
  const short = [`name-${side}`, `name-${other}`] as const;
  const tries = [full, short].flatMap((forms) => {
    const sized = forms.map((form) => ({ form, size: sizeOf(form) }));
    return lengths.map((length) => ({ sized, length }));
  });
  for (const { sized, length } of tries) {
    for (const { form, size } of sized) {
      const { width, height } = size;
      const x = form.endsWith("left") ? foot.x - BESIDE - width : foot.x + 1 + BESIDE;
      const y = down ? foot.y + length - height + 8 : foot.y - length - 2;
      const to = down ? y + height - 3 : y + 3;
      plans.push({ rect: { x, y, width, height }, form, pole: { x: foot.x, from: foot.y, to } });
    }
  }
  return plans;
}

const around = (at: Point, { width, height }: Size): Rect[] => [
  { x: at.x - 4, y: at.y + 8, width, height },
  { x: at.x - 4, y: at.y + 18, width, height },
  { x: at.x - 12, y: at.y + 28, width, height },
  { x: at.x + 10, y: at.y - 2, width, height },
  { x: at.x - width - 10, y: at.y - 2, width, height },
  { x: at.x - width / 2, y: at.y + 8, width, height },
  { x: at.x - width / 2, y: at.y - height - 12, width, height },
  { x: at.x + 18, y: at.y - height - 4, width, height },
  { x: at.x - width - 18, y: at.y - height - 4, width, height },
  { x: at.x - width / 2, y: at.y + 26, width, height },
];

/**
 * Chips: of an inner room on the plaza before it; of others above their back corner, on the wall there, or at the door.
 * @param overPeople Whether, at last, the chip may lie on the room itself.
 */
export function planChips(
  room: RoomDrawing,
  camera: Camera,
  sizeOf: (form: LabelForm) => Size,
  overPeople: boolean,
): LabelPlan[] {
  const { plan } = room;
  const size = sizeOf("chip");
  const corner = camera.toScreen(project(plan.x, plan.y, Math.max(plan.wall.x, plan.wall.y)));
  const door = camera.toScreen(room.port);
  const anchor = camera.toScreen(room.labelAnchor);
  const centre = camera.toScreen(room.centre);
  const free = (rect: Rect): LabelPlan => ({ rect, form: "chip", pole: null });
  const over = (rect: Rect): LabelPlan => ({ ...free(rect), overPeople: true });
  const above = free({ x: corner.x - size.width / 2, y: corner.y - size.height - 4, ...size });
  const onWall = over({ x: corner.x - size.width / 2, y: corner.y + 2, ...size });
  const onFloor = over({ x: centre.x - size.width / 2, y: centre.y - size.height / 2, ...size });
  const isOpen = plan.through === null;
  const byDoor = isOpen ? around(door, size).map(free) : [];
  const inDoor = isOpen ? [over({ x: door.x - size.width / 2, y: door.y - size.height / 2, ...size })] : [];
  if (!plan.label.chip) return [above, onWall, ...byDoor, ...(overPeople ? [...inDoor, onFloor] : [])];
  const plans = [...around(anchor, size).map(free), ...byDoor, above];
  const atAnchor = over({ x: anchor.x + 10, y: anchor.y - 2, ...size });
  return overPeople ? [...plans, atAnchor, ...inDoor, onWall, onFloor] : plans;
}
