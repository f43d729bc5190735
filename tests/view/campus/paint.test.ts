/** Colours: contrast promises of the style, what night and seasons change, the recorder of polygons, shadows. */

import { describe, expect, it } from "vitest";
import { contrastRatio, luminance, mixColour } from "../../../src/view/canvas/campus/colour.ts";
import { furnishRoom } from "../../../src/view/canvas/campus/furnish/furnish-room.ts";
import { PaintSlots, resolvePaint } from "../../../src/view/canvas/campus/paint-slots.ts";
import { GROUND, NIGHT, PLACE, SEVERITY } from "../../../src/view/canvas/campus/palette.ts";
import { Pen } from "../../../src/view/canvas/campus/pen.ts";
import { ROOM_PLANS } from "../../../src/view/canvas/campus/room-plan.ts";
import { renderMask, sweep } from "../../../src/view/canvas/campus/shadow-mask.ts";
import { findRampStep, RAMPS } from "../../../src/view/style/overlay-ramp.ts";
import { choosePalette, STATE_NAMES } from "../../../src/view/style/palette.ts";

describe("palette", () => {
  it.each(["standard", "safe"] as const)("tells every state from its floor, %s", (states) => {
    const light = choosePalette({ theme: "light", states, contrast: false });
    const dark = choosePalette({ theme: "dark", states, contrast: false });
    for (const name of STATE_NAMES) {
      const { fill, edge } = light.states[name];
      expect(contrastRatio(edge ?? fill, PLACE.office.floor), name).toBeGreaterThanOrEqual(3);
      expect(contrastRatio(dark.states[name].fill, NIGHT.floor), name).toBeGreaterThanOrEqual(4);
    }
  });

  it.each(["light", "dark"] as const)(
    "writes on each step of an overlay with 4.5:1 or more, step by step, patterns apart, %s",
    (theme) => {
      for (const ramp of ["heat", "cool"] as const) {
        const steps = RAMPS[theme][ramp];
        for (const step of steps) expect(contrastRatio(step.ink, step.floor)).toBeGreaterThanOrEqual(4.5);
        const light = steps.map(({ floor }) => luminance(floor));
        const sign = theme === "light" ? -1 : 1;
        expect([...light].sort((a, b) => sign * (a - b))).toEqual(light);
        const patterns = [...steps, findRampStep("heat", "unknown", theme)].map(({ pattern }) => pattern);
        expect(new Set(patterns).size).toBe(patterns.length);
      }
      expect(contrastRatio(SEVERITY[4], 0xffffff)).toBeGreaterThan(6);
    },
  );

  it("mixes channel by channel", () => {
    expect(mixColour(0x000000, 0xffffff, 0.5)).toBe(0x808080);
    expect(mixColour(0x123456, 0xffffff, 0)).toBe(0x123456);
    expect(mixColour(0xff0000, 0x0000ff, 1)).toBe(0x0000ff);
  });
});

describe("paint", () => {
  it("numbers each colour once by what it paints", () => {
    const slots = new PaintSlots();
    const first = slots.slotOf(0x8daa83, "leaf", 1);
    expect(slots.slotOf(0x8daa83, "leaf", 1)).toBe(first);
    expect(slots.slotOf(0x8daa83, "thing", 1)).not.toBe(first);
    expect(slots.slotOf(0x8daa83, "leaf", 0.5)).not.toBe(first);
    expect(slots.slots).toHaveLength(3);
  });

  it("changes leaves and lawns with the season, nothing else", () => {
    const leaf = { colour: 0x8daa83, alpha: 1, material: "leaf" } as const;
    const desk = { colour: 0xf7ebd9, alpha: 1, material: "thing" } as const;
    expect(resolvePaint(leaf, "light", "summer")).toBe(0x8daa83);
    const seasons = (["winter", "spring", "summer", "autumn"] as const).map((season) =>
      resolvePaint(leaf, "light", season),
    );
    expect(new Set(seasons).size).toBe(4);
    expect(resolvePaint(desk, "light", "autumn")).toBe(desk.colour);
  });

  it("keeps lamps and screens bright by night, and darkens the rest", () => {
    const at = (material: "ground" | "wall" | "light") =>
      resolvePaint({ colour: GROUND.top, alpha: 1, material }, "dark", "summer");
    expect(at("light")).toBe(GROUND.top);
    expect(at("ground")).toBe(NIGHT.ground);
    expect(contrastRatio(at("wall"), 0x000000)).toBeLessThan(contrastRatio(GROUND.top, 0x000000));
  });

  it("fits all colours of the campus into its texture", () => {
    const slots = new PaintSlots();
    const pen = new Pen(slots);
    for (const plan of ROOM_PLANS) for (const item of furnishRoom(plan).items) item.draw?.(pen);
    expect(pen.counts.length).toBeGreaterThan(5000);
    expect(slots.slots.length).toBeLessThan(700);
  });
});

describe("pen", () => {
  it("records the three visible faces of a box in world pixels", () => {
    const pen = new Pen(new PaintSlots());
    pen.box(0, 0, 0, 1, 1, 1, 0xffffff);
    expect(pen.counts).toEqual([4, 4, 4]);
    expect(new Set(pen.paints).size).toBe(3);
    // The top comes last; its far corner lies one metre above the origin.
    expect(pen.coords.slice(16, 18)).toEqual([0, -16]);
  });

  it("gives back material and opacity after a stretch", () => {
    const slots = new PaintSlots();
    const pen = new Pen(slots);
    pen.of("leaf", () => pen.at(0.5, () => pen.flat(0, 0, 1, 1, 0, 0x112233)));
    pen.flat(0, 0, 1, 1, 0, 0x112233);
    expect(slots.slots.map(({ material }) => material)).toEqual(["leaf", "thing"]);
    expect(slots.slots[1]?.alpha).toBe(1);
  });
});

describe("shadows", () => {
  it("fall to the right and a little back, further from tall things", () => {
    const low = sweep({ x: 0, y: 0, w: 1, d: 1, h: 1 });
    const tall = sweep({ x: 0, y: 0, w: 1, d: 1, h: 2 });
    expect(Math.max(...low.map(({ x }) => x))).toBeCloseTo(1.42);
    expect(Math.min(...low.map(({ y }) => y))).toBeCloseTo(-0.15);
    expect(Math.max(...tall.map(({ x }) => x))).toBeCloseTo(1.84);
  });

  it("do not add up where they overlap, and have soft edges", () => {
    const square = [
      { x: 2, y: 2 },
      { x: 6, y: 2 },
      { x: 6, y: 6 },
      { x: 2, y: 6 },
    ];
    const area = { x: 0, y: 0, w: 8, d: 8 };
    const once = renderMask(area, 4, [square], 1);
    const twice = renderMask(area, 4, [square, square], 1);
    expect([...twice.values]).toEqual([...once.values]);
    const row = once.values.slice(16 * 32, 17 * 32);
    expect(row[16]).toBe(255);
    expect(row[0]).toBe(0);
    expect([...row].some((value) => value > 0 && value < 255)).toBe(true);
  });
});
