/**
 * The texture that holds every paint of the campus, one texel each, and the meshes that point into it. Static
 * drawings become a few batched meshes: they cost nothing per frame, and a new season is one small upload.
 */

import { BufferImageSource, Container, Mesh, MeshGeometry, Texture } from "pixi.js";
import type { Season } from "../../../presenter/scene-model.ts";
import type { ThemeName } from "../../style/palette.ts";
import { type PaintSlots, resolvePaint } from "./paint-slots.ts";
import type { Sketch } from "./pen.ts";

const COLUMNS = 64;
const ROWS = 16;

export interface PaintTexture {
  readonly texture: Texture;
  /** Paints every texel for a theme and season. */
  repaint(theme: ThemeName, season: Season): void;
}

/** A texture for up to 1024 paints. */
export function createPaintTexture(slots: PaintSlots): PaintTexture {
  const bytes = new Uint8Array(COLUMNS * ROWS * 4);
  const source = new BufferImageSource({
    resource: bytes,
    width: COLUMNS,
    height: ROWS,
    scaleMode: "nearest",
    alphaMode: "premultiplied-alpha",
  });
  return {
    texture: new Texture({ source }),
    repaint(theme, season) {
      slots.slots.slice(0, COLUMNS * ROWS).forEach((slot, i) => {
        const colour = resolvePaint(slot, theme, season);
        bytes[i * 4] = ((colour >> 16) & 255) * slot.alpha;
        bytes[i * 4 + 1] = ((colour >> 8) & 255) * slot.alpha;
        bytes[i * 4 + 2] = (colour & 255) * slot.alpha;
        bytes[i * 4 + 3] = 255 * slot.alpha;
      });
      source.update();
    },
  };
}

/** A mesh of the sketch's polygons, in painter's order; an empty container where there are none. */
export function sketchToMesh(sketch: Sketch, paint: PaintTexture): Container {
  const corners = sketch.coords.length / 2;
  if (corners === 0) return new Container();
  const triangles = sketch.counts.reduce((sum, count) => sum + count - 2, 0);
  const uvs = new Float32Array(corners * 2);
  const indices = new Uint32Array(triangles * 3);
  let corner = 0;
  let index = 0;
  sketch.counts.forEach((count, polygon) => {
    const number = Math.min(sketch.paints[polygon] ?? 0, COLUMNS * ROWS - 1);
    const u = ((number % COLUMNS) + 0.5) / COLUMNS;
    const v = (Math.floor(number / COLUMNS) + 0.5) / ROWS;
    for (let i = 0; i < count; i++) {
      uvs[(corner + i) * 2] = u;
      uvs[(corner + i) * 2 + 1] = v;
      if (i < 2) continue;
      indices[index++] = corner;
      indices[index++] = corner + i - 1;
      indices[index++] = corner + i;
    }
    corner += count;
  });
  const geometry = new MeshGeometry({ positions: new Float32Array(sketch.coords), uvs, indices });
  // Batched with the figures' sprites: a whole room is one draw call however they alternate.
  geometry.batchMode = "batch";
  return new Mesh({ geometry, texture: paint.texture });
}
