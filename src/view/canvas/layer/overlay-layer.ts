/** Lays an overlay on the campus: floors in its colours and patterns, everything else pale, a number in each room. */

import { Container, Sprite, Texture } from "pixi.js";
import type { RoomReading, SceneModel } from "../../../presenter/scene-model.ts";
import { findRampStep } from "../../style/overlay-ramp.ts";
import type { Camera } from "../camera.ts";
import type { Campus, RoomDrawing } from "../campus/campus.ts";
import { overlaps, type Rect } from "./label-placement.ts";
import type { LabelPicture } from "./label-text.ts";
import { drawReading, readingSize } from "./reading-text.ts";

/** Furniture and people under an overlay. */
const INTERIOR_ALPHA = 0.3;
const OUTDOOR_ALPHA = 0.62;
/** World pixels a tile of depth or width adds to a room's picture. */
const TILE_WIDTH = 16;

interface Numeral {
  readonly sprite: Sprite;
  picture: LabelPicture | null;
  /** What the picture was drawn from. */
  key: string;
  reading: RoomReading;
}

export class OverlayLayer {
  /** Numbers, in pixels of the screen. */
  readonly container = new Container({ label: "readings" });
  private readonly numerals = new Map<string, Numeral>();
  private resolution = 1;
  private shown = false;

  constructor(private readonly campus: Campus) {}

  /** True while an overlay is on: lights and lamps would fight with it. */
  get isOn(): boolean {
    return this.shown;
  }

  setResolution(resolution: number): void {
    this.resolution = resolution;
  }

  show(model: SceneModel): void {
    const isOn = model.readings.length > 0;
    if (isOn !== this.shown) this.fade(isOn);
    for (const reading of model.readings) {
      const drawing = this.campus.rooms.get(reading.room);
      if (drawing === undefined) continue;
      const numeral = this.numerals.get(reading.room) ?? this.build(reading);
      const before = numeral.reading;
      if (numeral.picture === null || before.ramp !== reading.ramp || before.step !== reading.step) {
        drawing.setOverlay(findRampStep(reading.ramp, reading.step));
      }
      numeral.reading = reading;
    }
  }

  /**
   * Puts each number in the middle of its floor, as large as the room allows.
   * @param taken signs that it gives way to
   */
  layout(camera: Camera, taken: readonly Rect[]): void {
    if (!this.shown) return;
    for (const [room, numeral] of this.numerals) {
      const drawing = this.campus.rooms.get(room);
      if (drawing === undefined) continue;
      const picture = this.pictureOf(numeral, roomWidth(drawing, camera.zoom));
      const at = camera.toScreen(drawing.centre);
      const { width, height } = picture;
      const rect = { x: at.x - width / 2, y: at.y - height / 2, width, height };
      const sign = taken.find((one) => overlaps(rect, one, 0));
      const x = sign === undefined ? rect.x : Math.min(rect.x, sign.x - width);
      numeral.sprite.position.set(this.snap(x), this.snap(rect.y));
    }
  }

  /** The font has arrived. */
  redraw(): void {
    for (const numeral of this.numerals.values()) numeral.key = "";
  }

  /** Where numbers lie on the screen: labels keep away. */
  spots(): Rect[] {
    if (!this.shown) return [];
    return [...this.numerals.values()].map(({ sprite, picture }) => ({
      x: sprite.x,
      y: sprite.y,
      width: picture?.width ?? 0,
      height: picture?.height ?? 0,
    }));
  }

  destroy(): void {
    for (const { picture } of this.numerals.values()) picture?.destroy();
    this.container.destroy({ children: true });
  }

  private fade(on: boolean): void {
    this.shown = on;
    for (const drawing of this.campus.rooms.values()) {
      drawing.interior.alpha = on ? INTERIOR_ALPHA : 1;
      if (!on) drawing.setOverlay(null);
    }
    const { conduits, cases, glass } = this.campus.layers;
    for (const layer of [conduits, cases, glass, this.campus.plaza]) layer.alpha = on ? OUTDOOR_ALPHA : 1;
    if (on) return;
    for (const { sprite, picture } of this.numerals.values()) {
      picture?.destroy();
      sprite.destroy();
    }
    this.numerals.clear();
  }

  private pictureOf(numeral: Numeral, width: number): LabelPicture {
    const { reading } = numeral;
    const size = readingSize(width);
    const { value, detail: line, ramp, step, second } = reading;
    // In coarse steps of width, so that a flight does not draw anew with every frame.
    const key = [
      size,
      Math.round(width / 40),
      this.resolution,
      value,
      line,
      ramp,
      step,
      second?.name,
      second?.value,
      second?.step,
    ].join("|");
    if (numeral.picture !== null && numeral.key === key) return numeral.picture;
    numeral.picture?.destroy();
    numeral.picture = drawReading(reading, size, width, this.resolution);
    numeral.key = key;
    numeral.sprite.texture = numeral.picture.texture;
    return numeral.picture;
  }

  private build(reading: RoomReading): Numeral {
    const sprite = new Sprite(Texture.EMPTY);
    this.container.addChild(sprite);
    const numeral: Numeral = { sprite, picture: null, key: "", reading };
    this.numerals.set(reading.room, numeral);
    return numeral;
  }

  private snap(value: number): number {
    return Math.round(value * this.resolution) / this.resolution;
  }
}

/** Width of a room's floor on the screen, CSS pixels. */
const roomWidth = ({ plan }: RoomDrawing, zoom: number): number => (plan.w + plan.d) * TILE_WIDTH * zoom;
