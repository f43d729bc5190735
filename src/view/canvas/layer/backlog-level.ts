/** Says how much of a heap the work that waits makes at a room's door. Pure. */

import type { BacklogLevel } from "../campus/campus.ts";

/** Nothing under half a week, two stacks under one, five up to two, and beyond that it spills over the plaza. */
export function backlogLevel(weeks: number): BacklogLevel {
  if (weeks < 0.5) return 0;
  if (weeks < 1) return 1;
  return weeks <= 2 ? 2 : 3;
}
