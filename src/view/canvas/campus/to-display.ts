/** Turns sketches and sorted scenery into what Pixi shows. Owns no look. */

import { Container, Sprite, Texture } from "pixi.js";
import type { Palette } from "../../style/palette.ts";
import type { Seat } from "./campus.ts";
import { sortByDepth } from "./depth-sort.ts";
import { FURNITURE, type Item, type Scenery, SEAT } from "./furniture/scenery.ts";
import { project } from "./iso.ts";
import type { PaintSlots } from "./paint-slots.ts";
import { type PaintTexture, sketchToMesh } from "./paint-texture.ts";
import { Pen } from "./pen.ts";

export interface Easel {
  readonly slots: PaintSlots;
  readonly paint: PaintTexture;
  readonly palette: Palette;
}

/** What a draw function paints, as one mesh. */
export function displayDrawing(easel: Easel, draw: (pen: Pen) => void): Container {
  const pen = new Pen(easel.slots);
  draw(pen);
  return sketchToMesh(pen, easel.paint);
}

export interface DisplayedScenery {
  readonly container: Container;
  /** In the order of `Scenery.seats`. */
  readonly seats: Seat[];
  /** Meshes of each group of items from 2 on, to be shown and hidden together. */
  readonly groups: ReadonlyMap<number, Container[]>;
}

/** Scenery in painter's order: runs of furniture as one mesh each, an invisible sprite at each seat. */
export function displayScenery(easel: Easel, scenery: Scenery): DisplayedScenery {
  const container = new Container();
  const seats: Seat[] = [];
  const groups = new Map<number, Container[]>();
  const items = sortByDepth(scenery.items).flatMap((index) => scenery.items[index] ?? []);
  let start = 0;
  while (start < items.length) {
    const kind = items[start]?.kind ?? FURNITURE;
    let end = start;
    while (end < items.length && items[end]?.kind === kind) end++;
    const run = items.slice(start, end);
    start = end;
    if (kind === SEAT) {
      for (const item of run) placeSeat(scenery, item, container, seats);
      continue;
    }
    const mesh = displayDrawing(easel, (pen) => {
      for (const item of run) item.draw?.(pen);
    });
    container.addChild(mesh);
    if (kind > SEAT) groups.set(kind, [...(groups.get(kind) ?? []), mesh]);
  }
  return { container, seats, groups };
}

function placeSeat(scenery: Scenery, item: Item, container: Container, seats: Seat[]): void {
  const plan = scenery.seats[item.seat];
  if (!plan) return;
  const sprite = createSeatSprite(plan.x, plan.y, plan.z);
  container.addChild(sprite);
  seats[item.seat] = { ...plan, sprite };
}

/** An invisible sprite whose anchor stands at a seat's feet. */
export function createSeatSprite(x: number, y: number, z: number): Sprite {
  const sprite = new Sprite({ texture: Texture.EMPTY, anchor: { x: 0.5, y: 1 }, visible: false });
  const { x: left, y: top } = project(x, y, z);
  sprite.position.set(left, top);
  return sprite;
}
