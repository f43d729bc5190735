/** Arithmetic on colours written as numbers 0xRRGGBB. Which colours the campus uses is palette.ts's. */

/** A colour as 0xRRGGBB. */
export type Colour = number;

/** The colour `share` (0 … 1) of the way from `from` to `to`, by channel. */
export function mixColour(from: Colour, to: Colour, share: number): Colour {
  const channel = (shift: number): number => {
    const start = (from >> shift) & 255;
    const end = (to >> shift) & 255;
    return Math.round(start + (end - start) * share) << shift;
  };
  return channel(16) | channel(8) | channel(0);
}

/** `colour` mixed towards white. */
export function lighten(colour: Colour, share: number): Colour {
  return mixColour(colour, 0xffffff, share);
}

/** `colour` mixed towards the ink of the interface. */
export function darken(colour: Colour, share: number): Colour {
  return mixColour(colour, 0x1b2a31, share);
}

/** The face of a box that looks left, lit, from the colour of its top. */
export function leftFace(top: Colour): Colour {
  return mixColour(top, 0x5a5248, 0.13);
}

/** The face of a box that looks right, shaded, from the colour of its top. */
export function rightFace(top: Colour): Colour {
  return mixColour(top, 0x3a4148, 0.27);
}

/** WCAG relative luminance, 0 … 1. */
export function luminance(colour: Colour): number {
  const linear = (shift: number): number => {
    const value = ((colour >> shift) & 255) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(16) + 0.7152 * linear(8) + 0.0722 * linear(0);
}

/** WCAG contrast ratio of two colours, 1 … 21. */
export function contrastRatio(one: Colour, other: Colour): number {
  const first = luminance(one);
  const second = luminance(other);
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}
