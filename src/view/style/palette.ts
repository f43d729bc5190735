/**
 * Every colour of the interface, and every colour that means something, once: panels read them as custom properties,
 * the canvas as numbers. Colours of places and things are the campus’s own.
 */

export type ThemeName = "light" | "dark";
/** `safe`: colours that eyes of every kind tell apart by their lightness too. */
export type StateSet = "standard" | "safe";

/** What a person chose, resolved. */
export interface PaletteChoice {
  readonly theme: ThemeName;
  readonly states: StateSet;
  /** Texts, lines and buttons for eyes that need more. */
  readonly contrast: boolean;
}

/** 0xRRGGBB, as all colours here. A name is that of the custom property. */
const LIGHT = {
  "sky-top": 0xdfe9e9,
  "sky-foot": 0xf4eee2,
  ground: 0xf8f3e8,
  panel: 0xffffff,
  "panel-2": 0xf7f4ee,
  paper: 0xfffdf8,
  line: 0xe2dcd0,
  "line-2": 0xc9c1b2,
  track: 0xe6e0d4,
  stone: 0xcfc8bb,
  ink: 0x1b2a31,
  "ink-2": 0x4a5960,
  "ink-3": 0x66747a,
  body: 0x33434b,
  action: 0x17404b,
  "action-2": 0x1f5260,
  "action-ink": 0xffffff,
  halo: 0xd8e6e8,
  focus: 0x0072b2,
  link: 0x005a8c,
  good: 0x0b6b50,
  bad: 0xa8470a,
  over: 0x9a3412,
  critical: 0xb3261e,
  "critical-ink": 0x8e1d17,
  "on-critical": 0xffffff,
  serious: 0xd55e00,
  minor: 0xe69f00,
  amber: 0xdd7f24,
  "role-ink": 0x8e2f6f,
  "on-role": 0xffffff,
  petrol: 0x3f7f89,
  "petrol-2": 0x8fabb0,
  "petrol-3": 0xc9d6d6,
  chip: 0xf1ede4,
  "chip-ink": 0x3a474d,
  "chip-good": 0xe1f0ea,
  "chip-good-ink": 0x0b5b45,
  "chip-bad": 0xfbe9df,
  "chip-bad-ink": 0x8a3a00,
  "chip-critical": 0xfbe4e2,
};

export type ColourName = keyof typeof LIGHT;
export type Colours = Readonly<Record<ColourName, number>>;

/** Warm as a room in lamplight, never black. */
const DARK: Colours = {
  "sky-top": 0x1b1d20,
  "sky-foot": 0x2a2622,
  ground: 0x1f1d1a,
  panel: 0x282521,
  "panel-2": 0x322e29,
  paper: 0x2d2a25,
  line: 0x45403a,
  "line-2": 0x625b51,
  track: 0x4a443c,
  stone: 0x6d665b,
  ink: 0xf4eee3,
  "ink-2": 0xcbc3b6,
  "ink-3": 0xa89f91,
  body: 0xe0d9cc,
  action: 0x9ad3de,
  "action-2": 0xb4e1ea,
  "action-ink": 0x14262c,
  halo: 0x2f474c,
  focus: 0x6cbcf0,
  link: 0x85c8f5,
  good: 0x67d5b3,
  bad: 0xf5a873,
  over: 0xffab7a,
  critical: 0xc5443b,
  "critical-ink": 0xffb4aa,
  "on-critical": 0xffffff,
  serious: 0xe0701a,
  minor: 0xf0b030,
  amber: 0xe8953f,
  "role-ink": 0xeaa3d1,
  "on-role": 0x221a1f,
  petrol: 0x6fb3bd,
  "petrol-2": 0x5d8389,
  "petrol-3": 0x3f5558,
  chip: 0x3d3832,
  "chip-ink": 0xe2dbce,
  "chip-good": 0x1f4236,
  "chip-good-ink": 0x97e5ca,
  "chip-bad": 0x4d301d,
  "chip-bad-ink": 0xffc79f,
  "chip-critical": 0x512a26,
};

const COLOURS: Readonly<Record<ThemeName, Colours>> = { light: LIGHT, dark: DARK };

/** What higher contrast puts in their place. */
const CONTRAST: Readonly<Record<ThemeName, Partial<Colours>>> = {
  light: {
    "panel-2": 0xffffff,
    paper: 0xffffff,
    line: 0x5b666b,
    "line-2": 0x1b2a31,
    ink: 0x000000,
    "ink-2": 0x14212a,
    "ink-3": 0x24323a,
    body: 0x000000,
    action: 0x0a2a33,
    halo: 0xcfe3ff,
    focus: 0x0047b3,
    link: 0x003b80,
    good: 0x00432f,
    bad: 0x7a2c00,
    over: 0x7a2c00,
    critical: 0x8e1d17,
    "critical-ink": 0x6d0f0b,
    chip: 0xffffff,
    "chip-ink": 0x000000,
    "chip-good": 0xffffff,
    "chip-good-ink": 0x00432f,
    "chip-bad": 0xffffff,
    "chip-bad-ink": 0x7a2c00,
  },
  dark: {
    panel: 0x171512,
    "panel-2": 0x171512,
    paper: 0x171512,
    ground: 0x171512,
    line: 0xa89f91,
    "line-2": 0xe6dfd2,
    ink: 0xffffff,
    "ink-2": 0xf4eee3,
    "ink-3": 0xe0d9cc,
    body: 0xffffff,
    action: 0xbfeaf2,
    halo: 0x1c4b54,
    focus: 0x9ad6ff,
    link: 0xb3dfff,
    good: 0x9bf0d2,
    bad: 0xffc79f,
    over: 0xffc79f,
    chip: 0x171512,
    "chip-ink": 0xffffff,
    "chip-good": 0x171512,
    "chip-good-ink": 0x9bf0d2,
    "chip-bad": 0x171512,
    "chip-bad-ink": 0xffc79f,
  },
};

/** Better and worse in blue and orange, which nobody mistakes for one another. */
const SAFE: Readonly<Record<ThemeName, Partial<Colours>>> = {
  light: {
    good: 0x00548a,
    "role-ink": 0x9a2f0a,
    "chip-good": 0xdfecf7,
    "chip-good-ink": 0x004a7a,
  },
  dark: {
    good: 0x8accff,
    "role-ink": 0xffa183,
    "on-role": 0x1f1410,
    "chip-good": 0x1d3a52,
    "chip-good-ink": 0xb0dbff,
  },
};

/** What one would see of a person walking by; the order is that of `PersonState` 0 … 5. */
export type StateName = "none" | "tries" | "uses" | "pilots" | "training" | "role";

export const STATE_NAMES: readonly StateName[] = ["none", "tries", "uses", "pilots", "training", "role"];

export interface StateColours {
  readonly fill: number;
  /** Drawn around light hues so that they keep 3:1 on a pale floor; null where the fill does it alone. */
  readonly edge: number | null;
}

export type States = Readonly<Record<StateName, StateColours>>;

const bare = (fill: number): StateColours => ({ fill, edge: null });

/** After Okabe and Ito; and a set that goes from pale to dark as use grows, by night from dim to bright. */
const STATES: Readonly<Record<StateSet, Readonly<Record<ThemeName, States>>>> = {
  standard: {
    light: {
      none: { fill: 0xada598, edge: 0x787973 },
      tries: { fill: 0x56b4e9, edge: 0x3d7a9c },
      uses: bare(0x0072b2),
      pilots: bare(0x009e73),
      training: { fill: 0xe69f00, edge: 0x916e15 },
      role: bare(0xb0478c),
    },
    dark: {
      none: bare(0x9a9388),
      tries: bare(0x7cc6f0),
      uses: bare(0x4c9fd6),
      pilots: bare(0x2fb98e),
      training: bare(0xf0b030),
      role: bare(0xd678b4),
    },
  },
  safe: {
    light: {
      none: { fill: 0xc9c2b6, edge: 0x787973 },
      tries: { fill: 0x62b5f2, edge: 0x2f6f9c },
      uses: bare(0x1f66b0),
      pilots: bare(0x101f45),
      training: { fill: 0xeda900, edge: 0x8a6600 },
      role: bare(0xb8380c),
    },
    dark: {
      none: bare(0x938c80),
      tries: bare(0x3f95e4),
      uses: bare(0x98cdfb),
      pilots: bare(0xffffff),
      training: bare(0xffc233),
      role: bare(0xf0642f),
    },
  },
};

/** Everything that a choice decides. */
export interface Palette {
  readonly theme: ThemeName;
  readonly colours: Colours;
  readonly states: States;
}

/** The palette of a choice: what stands further right wins, so that better and worse stay apart at any contrast. */
export function choosePalette({ theme, states, contrast }: PaletteChoice): Palette {
  return {
    theme,
    colours: {
      ...COLOURS[theme],
      ...(contrast ? CONTRAST[theme] : {}),
      ...(states === "safe" ? SAFE[theme] : {}),
    },
    states: STATES[states][theme],
  };
}

/** Every choice there is, the usual one first. */
export const PALETTE_CHOICES: readonly PaletteChoice[] = [false, true].flatMap((contrast) =>
  (["light", "dark"] as const).flatMap((theme) =>
    (["standard", "safe"] as const).map((states) => ({ theme, states, contrast })),
  ),
);

/** `#rrggbb` of a colour. */
export const cssColour = (colour: number): string => `#${colour.toString(16).padStart(6, "0")}`;
