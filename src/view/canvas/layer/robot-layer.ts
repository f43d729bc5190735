/** Drives the robots of the warehouse once a robotic assistant is live there. Their ways are the campus'. */

import { Container, Sprite } from "pixi.js";
import type { SceneModel } from "../../../presenter/scene-model.ts";
import type { Campus } from "../campus/campus.ts";
import { FIT_PIXEL } from "../campus/iso.ts";
import { robotPicture } from "../figure/robot-shape.ts";
import { createSheet } from "../figure/sheet.ts";
import { METRE, PathWalk, type Spot } from "./path-walk.ts";

const DENSITY = 6;
/** A robot covers a metre in this time at 1×: slower than a person, who walks one in 280. */
const MS_PER_METRE = 520;
const ROBOTS_PER_LOOP = 3;

interface Robot {
  readonly sprite: Sprite;
  readonly walk: PathWalk;
  readonly offset: number;
}

export class RobotLayer {
  private readonly container = new Container({ isRenderGroup: true, label: "robots" });
  private readonly sheet = createSheet([robotPicture(false), robotPicture(true)], DENSITY);
  private readonly robots: Robot[] = [];
  private readonly spot: Spot = { x: 0, y: 0, dx: 1, dy: 0 };
  private clock = 0;

  constructor(campus: Campus) {
    this.container.visible = false;
    campus.layers.cases.addChild(this.container);
    campus.robotPaths.forEach((path, loop) => {
      const walk = new PathWalk(path);
      for (let i = 0; i < ROBOTS_PER_LOOP; i++) {
        const sprite = new Sprite(this.sheet.textures[(i + loop) % 2]);
        const anchor = sprite.texture.defaultAnchor;
        if (anchor) sprite.anchor.copyFrom(anchor);
        sprite.scale.set(FIT_PIXEL);
        this.container.addChild(sprite);
        this.robots.push({ sprite, walk, offset: (i + 0.31 * loop) / ROBOTS_PER_LOOP });
      }
    });
    this.draw();
  }

  show(model: SceneModel): void {
    this.container.visible = model.lamps.some((lamp) => lamp.robotic && lamp.phase === "live");
  }

  /** False where no robot moves. */
  tick(elapsedMs: number, pace: number): boolean {
    if (pace === 0 || !this.container.visible) return false;
    this.clock += elapsedMs * pace;
    this.draw();
    return true;
  }

  destroy(): void {
    this.container.destroy({ children: true });
    this.sheet.destroy();
  }

  private draw(): void {
    for (const { sprite, walk, offset } of this.robots) {
      if (walk.length === 0) continue;
      const share = (offset + (this.clock * METRE) / (MS_PER_METRE * walk.length)) % 1;
      walk.at(share, this.spot);
      sprite.position.set(this.spot.x, this.spot.y);
    }
  }
}
