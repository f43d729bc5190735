/** What a person's head looks like: a pure draw from the person's slot, never from what the person does. */

import { HAIR, SKIN } from "../campus/palette.ts";

/** Hairs that differ; the palette may name one twice to make it more frequent. */
const HAIRS = HAIR.filter((hair, index) => HAIR.indexOf(hair) === index);
/** Number of different heads. */
export const LOOKS = SKIN.length * HAIRS.length;

export interface Look {
  readonly skin: number;
  readonly hair: number;
}

/** Skin and hair (0xRRGGBB) of a look, 0 … LOOKS − 1. */
export function describeLook(look: number): Look {
  return {
    skin: SKIN[look % SKIN.length] ?? 0,
    hair: HAIRS[Math.floor(look / SKIN.length) % HAIRS.length] ?? 0,
  };
}

/** Mixes two integers into 32 well-spread bits (after the finaliser of MurmurHash3, public domain). */
export function mixBits(a: number, b: number): number {
  let h = (Math.imul(a + 1, 0x9e3779b1) ^ Math.imul(b + 0x7f4a7c15, 0x85ebca6b)) >>> 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** The same as a number in [0, 1). */
export const mixUnit = (a: number, b: number): number => mixBits(a, b) / 4294967296;

/** The look of the person who holds slot `index` in its `generation`. */
export const lookOf = (index: number, generation: number): number => mixBits(index, generation) % LOOKS;
