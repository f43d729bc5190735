/**
 * The colours a drawing really uses, each with what it paints, numbered. So that one small texture can hold them
 * all and a change of season or theme repaints the campus without rebuilding it.
 */

import type { Season } from "../../../presenter/scene-model.ts";
import type { ThemeName } from "../../style/palette.ts";
import { type Colour, mixColour } from "./colour.ts";
import { GROUND, NIGHT } from "./palette.ts";

/** What a colour paints: it decides how the colour changes by night and by season. */
export type Material =
  | "ground"
  | "grass"
  | "leaf"
  | "floor"
  | "wall"
  | "window"
  | "thing"
  | "light"
  | "glass";

export interface PaintSlot {
  readonly colour: Colour;
  readonly alpha: number;
  readonly material: Material;
}

/** Numbers each pair of colour and material once. */
export class PaintSlots {
  readonly slots: PaintSlot[] = [];
  readonly #numbers = new Map<number, number>();

  /** The number of a paint; alpha is kept in steps of 1/63. */
  slotOf(colour: Colour, material: Material, alpha: number): number {
    const opacity = Math.round(alpha * 63);
    const key = (colour * 64 + opacity) * 16 + MATERIALS.indexOf(material);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.slots.length;
    this.slots.push({ colour, alpha: opacity / 63, material });
    this.#numbers.set(key, number);
    return number;
  }
}

const MATERIALS: readonly Material[] = [
  "ground",
  "grass",
  "leaf",
  "floor",
  "wall",
  "window",
  "thing",
  "light",
  "glass",
];

/** The colour a paint has in a theme and season. */
export function resolvePaint(slot: PaintSlot, theme: ThemeName, season: Season): Colour {
  const colour = inSeason(slot, season);
  return theme === "dark" ? byNight(colour, slot.material) : colour;
}

const LEAF_TINT: Readonly<Record<Season, readonly [Colour, number]>> = {
  winter: [0xcdc8bb, 0.72],
  spring: [0xbfd3a0, 0.42],
  summer: [0x7fa284, 0],
  autumn: [0xcf8a42, 0.74],
};
const GRASS_TINT: Readonly<Record<Season, readonly [Colour, number]>> = {
  winter: [0xe9ebe6, 0.7],
  spring: [0xd3e3b6, 0.55],
  summer: [0xd5dcc1, 0],
  autumn: [0xe0d3ae, 0.55],
};

function inSeason(slot: PaintSlot, season: Season): Colour {
  if (slot.material === "leaf") return mixColour(slot.colour, ...LEAF_TINT[season]);
  if (slot.material === "grass") return mixColour(slot.colour, ...GRASS_TINT[season]);
  return slot.colour;
}

function byNight(colour: Colour, material: Material): Colour {
  switch (material) {
    case "ground":
      return groundByNight(colour);
    case "floor":
      return mixColour(colour, NIGHT.floor, 0.9);
    case "wall":
      return mixColour(colour, NIGHT.towards, NIGHT.wallShare);
    case "grass":
      return mixColour(colour, 0x22302c, 0.82);
    case "leaf":
      return mixColour(colour, 0x1b2a2a, 0.55);
    case "window":
      return mixColour(0xf2cf86, NIGHT.towards, 0.28);
    case "thing":
      return mixColour(colour, NIGHT.towards, 0.5);
    case "light":
    case "glass":
      return colour;
  }
}

function groundByNight(colour: Colour): Colour {
  if (colour === GROUND.faceLeft) return NIGHT.faceLeft;
  if (colour === GROUND.faceRight) return NIGHT.faceRight;
  return colour === GROUND.top ? NIGHT.ground : mixColour(colour, NIGHT.ground, 0.78);
}
