/**
 * Words drawn on a small canvas of their own, with the texture that shows it. Other words are drawn in its place:
 * the renderer notes every texture it has ever had, so a new one for each change would add up over a long run.
 */

import { CanvasSource, Texture } from "pixi.js";
import { TEXT_RENDERING } from "./text-rendering.ts";

/** CSS pixels by which a canvas becomes wider: a digit more seldom asks for it. */
const STEP = 16;

export class TextPicture {
  readonly texture: Texture;
  /** Of the words, from the top left corner, in CSS pixels; the canvas may be larger. */
  width = 1;
  height = 1;
  private readonly canvas = document.createElement("canvas");
  private readonly source: CanvasSource;
  private readonly pen: CanvasRenderingContext2D | null;

  constructor() {
    this.pen = this.canvas.getContext("2d");
    this.source = new CanvasSource({ resource: this.canvas, width: 1, height: 1 });
    // Sprites that show it follow its size.
    this.texture = new Texture({ source: this.source, dynamic: true });
  }

  /**
   * Takes the size of its next words, in whole CSS pixels, and lets them be drawn in CSS pixels.
   * @param resolution device pixels per CSS pixel
   */
  draw(
    width: number,
    height: number,
    resolution: number,
    paint: (pen: CanvasRenderingContext2D) => void,
  ): void {
    this.width = width;
    this.height = height;
    this.makeRoom(width, height, resolution);
    if (this.pen === null) return;
    this.pen.reset();
    this.pen.scale(resolution, resolution);
    this.pen.textRendering = TEXT_RENDERING;
    paint(this.pen);
    this.source.update();
  }

  /** The canvas only grows: another size costs more than other words. */
  private makeRoom(width: number, height: number, resolution: number): void {
    const { source } = this;
    const isOther = source.resolution !== resolution;
    if (!isOther && width <= source.width && height <= source.height) return;
    const roomWidth = Math.ceil((isOther ? width : Math.max(width, source.width)) / STEP) * STEP;
    const roomHeight = isOther ? height : Math.max(height, source.height);
    // Its new size reaches the renderer at once, which reads the canvas: that has to be as large by then.
    this.canvas.width = Math.round(roomWidth * resolution);
    this.canvas.height = Math.round(roomHeight * resolution);
    source.resize(roomWidth, roomHeight, resolution);
    // The renderer measures a texture of the same number of pixels anew only when told.
    this.texture.update();
  }

  destroy(): void {
    this.texture.destroy(true);
  }
}
