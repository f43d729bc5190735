/**
 * Every colour of the places and things on the campus, and of severities. Those of the interface and of people's
 * states are view/style's; mixing colours is colour.ts's; which face of which thing gets which is the drawing files'.
 */

import type { PlaceFamily, Severity } from "../../../contract/scenario.ts";
import type { Colour } from "./colour.ts";

export interface PlaceColours {
  /** Inner face of a wall that runs along x: it looks to +y and is lit. */
  readonly wallLit: Colour;
  /** Inner face of a wall that runs along y: it looks to +x and is shaded. */
  readonly wallShaded: Colour;
  readonly coping: Colour;
  readonly floor: Colour;
  readonly floorSecond: Colour;
  readonly kerbLit: Colour;
  readonly kerbShaded: Colour;
  readonly window: Colour;
}

export const PLACE: Readonly<Record<PlaceFamily, PlaceColours>> = {
  office: {
    wallLit: 0xe6c9b3,
    wallShaded: 0xcfa88f,
    coping: 0xfbf4ea,
    floor: 0xf8f2e7,
    floorSecond: 0xf1e8d9,
    kerbLit: 0xd9bba4,
    kerbShaded: 0xbe9a82,
    window: 0xd8e8ea,
  },
  plant: {
    wallLit: 0xb4c3c9,
    wallShaded: 0x8fa3ac,
    coping: 0xf3f5f4,
    floor: 0xeef0ee,
    floorSecond: 0xe4e8e7,
    kerbLit: 0xa3b4bb,
    kerbShaded: 0x83969f,
    window: 0xd5e6ec,
  },
  depot: {
    wallLit: 0xe4d09d,
    wallShaded: 0xcdb279,
    coping: 0xfbf5e6,
    floor: 0xf5efdf,
    floorSecond: 0xece3cc,
    kerbLit: 0xcdb57b,
    kerbShaded: 0xaf9557,
    window: 0xf1e6c6,
  },
  clinic: {
    wallLit: 0xb7d3c7,
    wallShaded: 0x8fb8a8,
    coping: 0xf4faf6,
    floor: 0xf1f6f1,
    floorSecond: 0xe6efe8,
    kerbLit: 0xa5c6b8,
    kerbShaded: 0x84ac9b,
    window: 0xdcefea,
  },
};

export const WORKSHOP_COLOUR = {
  glass: 0x8cc6cf,
  frame: 0x3f7f89,
  floor: 0xfff9ea,
  floorSecond: 0xfbf0d6,
  glow: 0xffdf8e,
  plinthLit: 0xe9dec6,
  plinthShaded: 0xd3c6a9,
  lettering: 0x5a4a22,
  emptyDesk: 0x8e7a48,
} as const;

export const GROUND = {
  top: 0xefe7d8,
  faceLeft: 0xd2c3ac,
  faceRight: 0xbbaa91,
  grass: 0xd5dcc1,
  grassShaded: 0xc3cdab,
  paving: 0xf7f2e8,
  conduit: 0xf6f9f7,
  conduitCasing: 0xbfb9a8,
  chevron: 0xa9b5b3,
  water: 0xa9cdd2,
  waterLight: 0xd7e9ea,
  shadow: 0x3b4a52,
  marking: 0xffffff,
} as const;

/** Ink of what is drawn on its own pale ground: tokens, signs, hats. */
export const INK = 0x1b2a31;

/** Colours of the dark theme that replace the light ones; the rest is mixed towards `towards`. */
export const NIGHT = {
  ground: 0x322f2c,
  faceLeft: 0x262321,
  faceRight: 0x1c1a19,
  floor: 0x2b2d2f,
  towards: 0x171615,
  wallShare: 0.45,
} as const;

export const SKIN: readonly Colour[] = [0xf2d3b8, 0xe3b58f, 0xc68f66, 0x8f5e3e, 0x5e3b28];
export const HAIR: readonly Colour[] = [0x2b211d, 0x4a3426, 0x7a5534, 0xb9b4ac, 0x2b211d, 0x1d1b1f, 0x9c6a3b];

/** By `Severity` 1 … 4. */
export const SEVERITY: Readonly<Record<Severity, Colour>> = {
  1: 0x4a5960,
  2: 0xe69f00,
  3: 0xd55e00,
  4: 0xb3261e,
};

/** Lamp of a deployment. */
export const LAMP = {
  core: 0xffc933,
  edge: 0x8a6a00,
  lit: 0x1b2a31,
  unlit: 0xcfc8bb,
  halo: 0xffd75a,
  integrating: 0xb07a1e,
} as const;

export const ROBOT = { body: 0xf4f6f5, strip: 0x00a79d, stripShaded: 0x008a83 } as const;
