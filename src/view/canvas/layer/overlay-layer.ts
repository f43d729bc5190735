/** Lays an overlay on the campus: floors in its colours and patterns, everything else pale, a number in each room. */

import { Container, Sprite } from "pixi.js";
import type { RoomReading, SceneModel } from "../../../presenter/scene-model.ts";
import { findRampStep } from "../../style/overlay-ramp.ts";
import type { Camera } from "../camera.ts";
import type { Campus, RoomDrawing } from "../campus/campus.ts";
import type { Point } from "../campus/iso.ts";
import { coarsen, type LabelRequest, placeLabels, type Rect } from "./label-placement.ts";
import { drawReading, readingSize } from "./reading-text.ts";
import type { TextBudget } from "./text-budget.ts";
import { TextPicture } from "./text-picture.ts";

/** Furniture and people under an overlay. */
const INTERIOR_ALPHA = 0.3;
const OUTDOOR_ALPHA = 0.62;
/** World pixels a tile of depth or width adds to a room's picture. */
const TILE_WIDTH = 16;
/** How far from the middle of its floor a number may stand, nearest first: floors are twice as wide as high. */
const OFFSETS: readonly Point[] = [-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5]
  .flatMap((x, _, steps) => steps.map((y) => ({ x: x * 2, y })))
  .sort((a, b) => Math.hypot(a.x, 2 * a.y) - Math.hypot(b.x, 2 * b.y));
/** To the furthest spot, CSS pixels at least; in a large room, this share of its width. */
const REACH = { steps: 10, least: 70, share: 0.25 } as const;
/** Of a number's picture that is left empty, or nearly, on each side. */
const EDGE = 4;

interface Numeral {
  readonly sprite: Sprite;
  readonly picture: TextPicture;
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
  /** What the numbers were placed for. */
  private placedFor = "";

  constructor(
    private readonly campus: Campus,
    private readonly budget: TextBudget,
  ) {}

  /** True while an overlay is on: lights and lamps would fight with it. */
  get isOn(): boolean {
    return this.shown;
  }

  setResolution(resolution: number): void {
    this.resolution = resolution;
  }

  show(model: SceneModel): void {
    const isOn = model.readings.length > 0;
    const isTurned = isOn !== this.shown;
    if (isTurned) this.fade(isOn);
    for (const reading of model.readings) {
      const drawing = this.campus.rooms.get(reading.room);
      if (drawing === undefined) continue;
      const known = this.numerals.get(reading.room);
      const before = known?.reading;
      if (isTurned || before?.ramp !== reading.ramp || before.step !== reading.step) {
        drawing.setOverlay(findRampStep(reading.ramp, reading.step, this.campus.palette.theme));
      }
      if (known === undefined) this.build(reading);
      else {
        // A number of another kind must not stand on these floors, not for a frame.
        if (isTurned || before?.ramp !== reading.ramp) known.key = "";
        known.reading = reading;
      }
    }
  }

  /**
   * Puts each number near the middle of its floor, as large as the room allows, clear of the others and whole; a room
   * that is mostly out of the picture has none.
   * @param taken signs and cards that it gives way to
   */
  layout(camera: Camera, taken: readonly Rect[]): void {
    if (!this.shown) return;
    const floors: { id: string; middle: Point; width: number; picture: TextPicture }[] = [];
    for (const [id, numeral] of this.numerals) {
      const drawing = this.campus.rooms.get(id);
      if (drawing === undefined) continue;
      const width = roomWidth(drawing, camera.zoom);
      floors.push({
        id,
        middle: camera.toScreen(drawing.centre),
        width,
        picture: this.pictureOf(numeral, width),
      });
    }
    const free = camera.freeRect;
    const sizes = floors.map(({ middle, picture }) => [middle.x, middle.y, picture.width, picture.height]);
    // Most frames move no number.
    const scene = [...sizes, ...[free, ...taken].map(coarsen)].join();
    if (scene === this.placedFor) return;
    this.placedFor = scene;
    const requests: LabelRequest[] = floors.map(({ id, middle, width, picture }) => ({
      id,
      // Small rooms have the fewest spots.
      priority: -width,
      options: listSpots(middle, picture, width).map((rect) => ({ rect })),
    }));
    const placed = placeLabels(requests, free, [], taken, 0);
    for (const { id, options } of requests) {
      const sprite = this.numerals.get(id)?.sprite;
      const { rect } = options[placed.get(id) ?? -1] ?? {};
      if (sprite === undefined) continue;
      sprite.visible = rect !== undefined;
      if (rect !== undefined) sprite.position.set(this.snap(rect.x - EDGE), this.snap(rect.y - EDGE));
    }
  }

  /** The font has arrived. */
  redraw(): void {
    for (const numeral of this.numerals.values()) numeral.key = "";
  }

  /** Where numbers lie on the screen: labels keep away. */
  spots(): Rect[] {
    if (!this.shown) return [];
    const seen = [...this.numerals.values()].filter(({ sprite }) => sprite.visible);
    return seen.map(({ sprite, picture }) => ({
      x: sprite.x,
      y: sprite.y,
      width: picture.width,
      height: picture.height,
    }));
  }

  destroy(): void {
    this.container.destroy({ children: true });
    for (const { picture } of this.numerals.values()) picture.destroy();
  }

  private fade(on: boolean): void {
    this.shown = on;
    for (const drawing of this.campus.rooms.values()) {
      drawing.interior.alpha = on ? INTERIOR_ALPHA : 1;
      if (!on) drawing.setOverlay(null);
    }
    const { conduits, cases, glass } = this.campus.layers;
    for (const layer of [conduits, cases, glass, this.campus.plaza]) layer.alpha = on ? OUTDOOR_ALPHA : 1;
    this.container.visible = on;
  }

  private pictureOf(numeral: Numeral, width: number): TextPicture {
    const { reading, picture } = numeral;
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
    if (numeral.key === key || !this.budget.takes(numeral.key === "")) return picture;
    numeral.key = key;
    drawReading(reading, this.campus.palette, size, width, this.resolution, picture);
    return picture;
  }

  private build(reading: RoomReading): void {
    const picture = new TextPicture();
    const sprite = new Sprite(picture.texture);
    this.container.addChild(sprite);
    this.numerals.set(reading.room, { sprite, picture, key: "", reading });
  }

  private snap(value: number): number {
    return Math.round(value * this.resolution) / this.resolution;
  }
}

/** Where a number can stand on a floor of this width, nearest to its middle first. */
function listSpots(middle: Point, picture: TextPicture, floorWidth: number): Rect[] {
  const [width, height] = [picture.width - 2 * EDGE, picture.height - 2 * EDGE];
  const [left, top] = [middle.x - width / 2, middle.y - height / 2];
  const step = Math.max(REACH.least, REACH.share * floorWidth) / REACH.steps;
  return OFFSETS.map(({ x, y }) => ({ x: left + x * step, y: top + y * step, width, height }));
}

/** Width of a room's floor on the screen, CSS pixels. */
const roomWidth = ({ plan }: RoomDrawing, zoom: number): number => (plan.w + plan.d) * TILE_WIDTH * zoom;
