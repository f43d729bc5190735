/** Paints the sky behind the campus and the daylight over it, one stretched texture each; the sun goes over once a week. */

import { CanvasSource, Container, Sprite, Texture } from "pixi.js";
import { WEEK_MS } from "../../../presenter/game-state.ts";
import type { Season } from "../../../presenter/scene-model.ts";
import { cssColour, type Palette } from "../../style/palette.ts";

const SIDE = 256;
/** Where the sun's light falls: from the left edge in the morning to the right one in the evening. */
const MORNING = 0.04;
const EVENING = 0.96;
/** How far down the sun's light begins, as a share of the height: the winter sun stands low. */
const SUN_TOP: Readonly<Record<Season, number>> = { winter: 0.16, spring: 0.02, summer: -0.1, autumn: 0.08 };
/** Its strength at noon, and the share of it that is there at both ends of the day. */
const SUN_ALPHA: Readonly<Record<Season, number>> = { winter: 0.6, spring: 0.85, summer: 1, autumn: 0.9 };
const LOW_SUN = 0.35;
/** Share of it in the dark theme, where it would lie over the campus like fog. */
const MOONLIGHT = 0.3;
/** A new morning comes within this time. */
const DAWN_MS = 400;

function paint(draw: (pen: CanvasRenderingContext2D) => void): Sprite {
  const canvas = document.createElement("canvas");
  canvas.width = SIDE;
  canvas.height = SIDE;
  const pen = canvas.getContext("2d");
  if (pen !== null) draw(pen);
  return new Sprite(new Texture({ source: new CanvasSource({ resource: canvas }) }));
}

export class SkyLayer {
  /** Behind everything. */
  readonly sky: Sprite;
  /** How much of the daylight there is. */
  private readonly strength: number;

  /** Above the campus, under the signs: a little cool at the foot, warm where the sun stands. */
  readonly daylight = new Container({ label: "daylight" });
  private readonly shade = paint((pen) => {
    const light = pen.createLinearGradient(0, SIDE * 0.4, SIDE * 0.3, SIDE);
    light.addColorStop(0, "rgba(75,106,122,0)");
    light.addColorStop(1, "rgba(75,106,122,.07)");
    pen.fillStyle = light;
    pen.fillRect(0, 0, SIDE, SIDE);
  });
  private readonly sun = paint((pen) => {
    const half = SIDE / 2;
    const light = pen.createRadialGradient(half, half, 0, half, half, half);
    light.addColorStop(0, "rgba(255,226,160,.34)");
    light.addColorStop(0.45, "rgba(255,235,190,.15)");
    light.addColorStop(1, "rgba(255,243,214,0)");
    pen.fillStyle = light;
    pen.fillRect(0, 0, SIDE, SIDE);
  });
  private width = 1;
  private height = 1;
  private season: Season = "summer";
  /** Share of the week that has gone by, 0 … 1. */
  private day = 0;

  constructor({ theme, colours }: Palette) {
    this.strength = theme === "dark" ? MOONLIGHT : 1;
    this.sky = paint((pen) => {
      const light = pen.createLinearGradient(0, 0, SIDE * 0.25, SIDE);
      light.addColorStop(0, cssColour(colours["sky-top"]));
      light.addColorStop(1, cssColour(colours["sky-foot"]));
      pen.fillStyle = light;
      pen.fillRect(0, 0, SIDE, SIDE);
    });
    this.sun.anchor.set(0.5);
    this.daylight.addChild(this.shade, this.sun);
  }

  resize(width: number, height: number): void {
    for (const sprite of [this.sky, this.shade]) sprite.setSize(width, height);
    this.sun.setSize(width * 1.5, height * 1.7);
    this.width = width;
    this.height = height;
    this.placeSun(1);
  }

  /** A new week, at its morning. */
  show(season: Season): void {
    this.season = season;
    this.day = 0;
    this.placeSun(0);
  }

  /** Lets the day go by; false where it stands. */
  tick(elapsedMs: number, pace: number): boolean {
    if (pace === 0) return false;
    this.day = Math.min(1, this.day + (elapsedMs * pace) / WEEK_MS);
    this.placeSun(elapsedMs / DAWN_MS);
    return true;
  }

  /** @param share how far the light goes towards what it should be, so that a morning does not flash up */
  private placeSun(share: number): void {
    const noon = Math.sin(Math.PI * this.day);
    this.sun.position.set(
      this.width * (MORNING + (EVENING - MORNING) * this.day),
      this.height * SUN_TOP[this.season],
    );
    const wanted = this.strength * SUN_ALPHA[this.season] * (LOW_SUN + (1 - LOW_SUN) * noon);
    // The last of the evening fades, for the next morning is on the other side.
    const evening = Math.min(1, (1 - this.day) / 0.08);
    this.sun.alpha += (wanted * evening - this.sun.alpha) * Math.min(1, Math.max(share, 0));
  }

  destroy(): void {
    for (const sprite of [this.sky, this.shade, this.sun]) {
      sprite.destroy({ texture: true, textureSource: true });
    }
  }
}
