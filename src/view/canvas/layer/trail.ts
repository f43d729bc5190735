/** The dotted line of somebody on the way to a new job, and the ring under their feet. Owns no walker. */

import { Container, Graphics } from "pixi.js";
import type { Colour } from "../campus/colour.ts";
import type { Point } from "../campus/iso.ts";
import { METRE, PathWalk, type Spot } from "./path-walk.ts";

/** Metres between dots. */
const SPACING = 0.75;
const DOT = { x: 1.9, y: 1.1 };
const RING = { x: 13, y: 6.5, width: 2.2 };

export class Trail {
  readonly container = new Container({ label: "trail" });
  private readonly ring = new Graphics();

  /** @param way World pixels. */
  constructor(way: readonly Point[], color: Colour) {
    const walk = new PathWalk(way);
    const dots = new Graphics();
    const spot: Spot = { x: 0, y: 0, dx: 1, dy: 0 };
    const count = Math.floor(walk.length / (METRE * SPACING));
    for (let i = 0; i <= count; i++) {
      walk.at(i / Math.max(1, count), spot);
      dots.ellipse(spot.x, spot.y, DOT.x, DOT.y);
    }
    dots.fill({ color, alpha: 0.8 });
    this.ring.ellipse(0, 0, RING.x, RING.y).stroke({ width: RING.width, color });
    this.container.addChild(dots, this.ring);
  }

  follow(at: Point): void {
    this.ring.position.set(at.x, at.y);
  }

  destroy(): void {
    this.container.destroy({ children: true });
  }
}
