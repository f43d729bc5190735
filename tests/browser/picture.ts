/**
 * Pictures that were looked at and kept, and how much a new one differs from them. Kept anew, once they have been looked
 * at: `ALPHEA_PICTURES=keep npm run test:browser`.
 */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const KEPT = join(ROOT, "tests/browser/pictures");
/** Where a picture that differs is put, to be looked at. */
const MADE = join(ROOT, ".cache/pictures");
/** Pictures are compared square by square, so that a small thing in a large one is noticed. CSS pixels. */
const SQUARE = 32;
/** A pixel is another one where a channel is further off, of 255: edges are drawn a little differently everywhere. */
const VISIBLE = 40;

/**
 * The largest share of other pixels in any square, against the picture of that name.
 * @param page an empty one, in which they are laid over each other
 * @param made the new picture, as PNG
 * @throws Error where none was kept, or it has another size
 */
export async function comparePicture(page: Page, name: string, made: Buffer): Promise<number> {
  const path = join(KEPT, `${name}.png`);
  if (!existsSync(path)) throw new Error(`There is no picture ${name}: make it with ALPHEA_PICTURES=keep.`);
  mkdirSync(MADE, { recursive: true });
  writeFileSync(join(MADE, `${name}.png`), made);
  const pictures = [readFileSync(path), made].map((png) => `data:image/png;base64,${png.toString("base64")}`);
  return page.evaluate(findLargest, { pictures, square: SQUARE, visible: VISIBLE });
}

/** Keeps a picture where that is asked for, before it is compared. */
export function keepPicture(name: string, made: Buffer): void {
  if (process.env.ALPHEA_PICTURES !== "keep") return;
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(join(KEPT, `${name}.png`), made);
}

interface Comparison {
  readonly pictures: readonly string[];
  readonly square: number;
  readonly visible: number;
}

/** Runs in the page, which can read pictures. */
async function findLargest({ pictures, square, visible }: Comparison): Promise<number> {
  const images = await Promise.all(
    pictures.map(async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement("canvas");
      canvas.width = image.width;
      canvas.height = image.height;
      const pen = canvas.getContext("2d");
      pen?.drawImage(image, 0, 0);
      return pen?.getImageData(0, 0, image.width, image.height);
    }),
  );
  const [kept, made] = images;
  if (!kept || !made) throw new Error("pictures cannot be read here");
  if (kept.width !== made.width || kept.height !== made.height)
    throw new Error(`it was ${kept.width} × ${kept.height} and is ${made.width} × ${made.height}`);
  const across = Math.ceil(kept.width / square);
  const others = new Float64Array(across * Math.ceil(kept.height / square));
  for (let at = 0; at < kept.data.length; at += 4) {
    const off = [0, 1, 2, 3].some(
      (channel) => Math.abs((kept.data[at + channel] ?? 0) - (made.data[at + channel] ?? 0)) > visible,
    );
    if (!off) continue;
    const pixel = at / 4;
    const place =
      across * Math.floor(pixel / kept.width / square) + Math.floor((pixel % kept.width) / square);
    others[place] = (others[place] ?? 0) + 1;
  }
  return Math.max(...others) / square ** 2;
}
