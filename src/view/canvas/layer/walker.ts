/** One figure on its way: where it is, which way it faces, which leg is in front. Owns no decision to walk. */

import type { Sprite, Texture } from "pixi.js";
import type { Point } from "../campus/iso.ts";
import type { Pose } from "../figure/figure-shape.ts";
import { METRE, PathWalk, type Spot } from "./path-walk.ts";

/** Time to walk a metre at 1×. */
const MS_PER_METRE = 280;
/** A step, left or right. */
const STEP_MS = 210;
/** Walkers are sorted among trees and each other only when they have come this far: a sort rebuilds the plaza. */
const SORT_STEP = 6;

export class Walker {
  private readonly walk: PathWalk;
  private readonly spot: Spot = { x: 0, y: 0, dx: 1, dy: 0 };
  private elapsed = 0;

  /**
   * @param way World pixels.
   * @param aside World pixels beside the way, so that people who meet do not walk through each other.
   * @param isStroll True for somebody who goes and comes back, without a change of place.
   */
  constructor(
    readonly sprite: Sprite,
    way: readonly Point[],
    private readonly aside: number,
    readonly isStroll: boolean,
    scale: number,
    private readonly textureOf: (pose: Pose, away: boolean) => Texture,
  ) {
    this.walk = new PathWalk(way);
    sprite.scale.set(scale);
    this.draw();
  }

  /** Milliseconds at 1× for the whole way. */
  get duration(): number {
    return (this.walk.length / METRE) * MS_PER_METRE;
  }

  /** Puts the walker some share (0 … 1) of the way along. */
  begin(share: number): void {
    this.elapsed = this.duration * share;
    this.draw();
  }

  /** Moves on by milliseconds at 1×; false on arrival. */
  advance(elapsedMs: number): boolean {
    this.elapsed += elapsedMs;
    this.draw();
    return this.elapsed < this.duration;
  }

  private draw(): void {
    const { spot, sprite } = this;
    this.walk.at(this.duration > 0 ? this.elapsed / this.duration : 1, spot);
    const texture = this.textureOf(
      Math.floor(this.elapsed / STEP_MS) % 2 === 0 ? "walk" : "stand",
      spot.dy < -0.05,
    );
    if (sprite.texture !== texture) sprite.texture = texture;
    const y = spot.y + spot.dx * this.aside;
    sprite.position.set(spot.x - spot.dy * this.aside, y);
    if (Math.abs(sprite.zIndex - y) > SORT_STEP) sprite.zIndex = y;
  }
}
