/** Colours that furniture of several trades shares. */

export const WOOD = 0xd9b98f;
export const DARK_WOOD = 0xb98f62;
export const WHITE = 0xfbfaf6;
export const DARK = 0x3b4a52;
export const SLATE = 0x50616a;
export const SCREEN = 0x2c4a57;
export const LIT_SCREEN = 0x9bd1de;
export const PAPER = 0xfffdf7;
export const KRAFT = 0xcda06b;
export const KRAFT_LIGHT = 0xd9b483;
export const KRAFT_DARK = 0xbc8d57;
export const YELLOW = 0xe9b949;
export const CLAY = 0xc7795a;
export const RED = 0xc7533b;
export const STEEL = 0x93a4ac;
export const TEAL = 0x2f8f86;
