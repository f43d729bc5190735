/** Draws every figure once into one texture and hands out the pieces. Knows nothing of who stands where. */

import { Texture } from "pixi.js";
import { STATE_NAMES, type StateName, type States } from "../../style/palette.ts";
import { drawFigure, FIGURE_BOX, POSES, type Pose } from "./figure-shape.ts";
import { LOOKS } from "./person-look.ts";
import { createSheet, type Picture } from "./sheet.ts";

/** Texture pixels per pixel at fit zoom: sharp up to zoom 2.5 on a plain screen, 1.3 on a dense one. */
const DENSITY = 5;
const FACINGS = [false, true] as const;

export interface FigureAtlas {
  /** The origin of the texture (its `defaultAnchor`) lies between the feet. */
  texture(state: StateName, pose: Pose, away: boolean, look: number): Texture;
  /** The same for every figure. */
  readonly anchor: { readonly x: number; readonly y: number };
  destroy(): void;
}

/** Draws the 1,080 figures; takes about a tenth of a second, once. */
export function createFigureAtlas(states: States): FigureAtlas {
  const pictures: Picture[] = [];
  for (const state of STATE_NAMES) {
    for (const pose of POSES) {
      for (const away of FACINGS) {
        for (let look = 0; look < LOOKS; look++) {
          pictures.push({ box: FIGURE_BOX, draw: (pen) => drawFigure(pen, states, state, pose, away, look) });
        }
      }
    }
  }
  const sheet = createSheet(pictures, DENSITY);
  return {
    anchor: sheet.textures[0]?.defaultAnchor ?? { x: 0.5, y: 1 },
    texture(state, pose, away, look) {
      const row =
        (STATE_NAMES.indexOf(state) * POSES.length + POSES.indexOf(pose)) * FACINGS.length + (away ? 1 : 0);
      return sheet.textures[row * LOOKS + look] ?? Texture.EMPTY;
    },
    destroy: () => sheet.destroy(),
  };
}
