/** The palettes: contrast of every text in every choice, and colours that eyes of every kind tell apart. */

import { describe, expect, it } from "vitest";
import { contrastRatio } from "../../../src/view/canvas/campus/colour.ts";
import {
  type ColourName,
  choosePalette,
  PALETTE_CHOICES,
  STATE_NAMES,
  type States,
} from "../../../src/view/style/palette.ts";

/** Grounds, and what is written on them. */
const TEXTS: readonly (readonly [grounds: readonly ColourName[], inks: readonly ColourName[]])[] = [
  [
    ["panel", "panel-2", "paper", "ground"],
    ["ink", "ink-2", "body", "link", "good", "bad", "over", "critical-ink", "role-ink", "action"],
  ],
  [
    ["sky-top", "sky-foot"],
    ["ink", "ink-2", "over"],
  ],
  [["action", "action-2"], ["action-ink"]],
  [["halo"], ["action", "ink"]],
  [["chip"], ["chip-ink"]],
  [["chip-good"], ["chip-good-ink"]],
  [["chip-bad"], ["chip-bad-ink"]],
  [["chip-critical"], ["critical-ink"]],
  [["critical"], ["on-critical"]],
];

describe.each(PALETTE_CHOICES)("$theme, $states, contrast $contrast", (choice) => {
  const { colours, states } = choosePalette(choice);

  it("writes everything with 4.5:1 or more", () => {
    for (const [grounds, inks] of TEXTS) {
      for (const ground of grounds) {
        for (const ink of inks) {
          const ratio = contrastRatio(colours[ground], colours[ink]);
          expect(ratio, `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
        }
      }
    }
    expect(contrastRatio(states.role.fill, colours["on-role"])).toBeGreaterThanOrEqual(4.5);
  });

  it("shows the focus and what can be pressed with 3:1 or more", () => {
    for (const name of ["focus", "action"] as const)
      expect(contrastRatio(colours[name], colours.panel), name).toBeGreaterThanOrEqual(3);
  });
});

/** What a colour is to an eye without one kind of cone: linear RGB, after Machado, Oliveira and Fernandes (2009). */
const BLIND = {
  protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

/** OKLab of a colour as such an eye sees it. */
function perceive(colour: number, eye: readonly number[]): readonly number[] {
  const linear = [16, 8, 0].map((shift) => {
    const value = ((colour >> shift) & 255) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  const times = (matrix: readonly number[], vector: readonly number[]): number[] =>
    [0, 3, 6].map((row) => vector.reduce((sum, one, at) => sum + one * (matrix[row + at] ?? 0), 0));
  const seen = times(eye, linear).map((one) => Math.min(1, Math.max(0, one)));
  const cones = times([0.4122, 0.5363, 0.0514, 0.2119, 0.6807, 0.1074, 0.0883, 0.2817, 0.63], seen).map(
    Math.cbrt,
  );
  return times([0.2105, 0.7936, -0.0041, 1.978, -2.4286, 0.4506, 0.0259, 0.7828, -0.8087], cones);
}

/** The least distance between two states, to the eye that sees it smallest. */
function findNearest(states: States): number {
  const distances = Object.values(BLIND).flatMap((eye) =>
    STATE_NAMES.flatMap((one, index) =>
      STATE_NAMES.slice(index + 1).map((other) => {
        const from = perceive(states[one].fill, eye);
        const to = perceive(states[other].fill, eye);
        return Math.hypot(...from.map((value, at) => value - (to[at] ?? 0)));
      }),
    ),
  );
  return Math.min(...distances);
}

it.each(["light", "dark"] as const)("tells states apart for every eye in the safe set, %s", (theme) => {
  const nearest = (states: "standard" | "safe"): number =>
    findNearest(choosePalette({ theme, states, contrast: false }).states);
  expect(nearest("safe")).toBeGreaterThan(0.1);
  expect(nearest("safe")).toBeGreaterThan(1.4 * nearest("standard"));
});
