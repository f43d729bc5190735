/** Draws many small pictures into one texture at start-up, so that Pixi can batch them. Knows not what they show. */

import { CanvasSource, Rectangle, Texture } from "pixi.js";

/** Extent of a picture round its origin, in drawing units. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Picture {
  readonly box: Box;
  /** Draws with the origin at the picture's own (0, 0). */
  draw(pen: CanvasRenderingContext2D): void;
}

export interface Sheet {
  /** In the order of the pictures; each texture's `defaultAnchor` is the picture's origin. */
  readonly textures: readonly Texture[];
  destroy(): void;
}

const MAX_WIDTH = 2048;
/** Keeps neighbours out of each other's smaller mipmaps. */
const GAP = 4;

interface Cell {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Places cells in shelves from left to right; cells of like height should come together. */
function packShelves(
  pictures: readonly Picture[],
  density: number,
): { cells: Cell[]; width: number; height: number } {
  const cells: Cell[] = [];
  let x = 0;
  let y = 0;
  let shelf = 0;
  let width = 1;
  for (const { box } of pictures) {
    const cellWidth = Math.ceil((box.right - box.left) * density);
    const cellHeight = Math.ceil((box.bottom - box.top) * density);
    if (x > 0 && x + cellWidth > MAX_WIDTH) {
      x = 0;
      y += shelf + GAP;
      shelf = 0;
    }
    cells.push({ x, y, width: cellWidth, height: cellHeight });
    shelf = Math.max(shelf, cellHeight);
    x += cellWidth + GAP;
    width = Math.max(width, x);
  }
  return { cells, width, height: y + shelf };
}

/**
 * @param density Texture pixels per drawing unit.
 * @throws Error where the browser gives no 2D canvas.
 */
export function createSheet(pictures: readonly Picture[], density: number): Sheet {
  const { cells, width, height } = packShelves(pictures, density);
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext("2d");
  if (pen === null) throw new Error("This browser gives no 2D canvas to draw on.");
  const source = new CanvasSource({
    resource: canvas,
    resolution: density,
    autoGenerateMipmaps: true,
    // One mipmap, not a blend of two: small figures stay crisp.
    mipmapFilter: "nearest",
  });
  const textures = pictures.map(({ box, draw }, index) => {
    const cell = cells[index] ?? { x: 0, y: 0, width: 1, height: 1 };
    pen.save();
    pen.setTransform(density, 0, 0, density, cell.x - box.left * density, cell.y - box.top * density);
    draw(pen);
    pen.restore();
    const frame = new Rectangle(
      cell.x / density,
      cell.y / density,
      cell.width / density,
      cell.height / density,
    );
    const defaultAnchor = {
      x: (-box.left * density) / cell.width,
      y: (-box.top * density) / cell.height,
    };
    return new Texture({ source, frame, defaultAnchor });
  });
  return {
    textures,
    destroy() {
      for (const texture of textures) texture.destroy(false);
      source.destroy();
    },
  };
}
