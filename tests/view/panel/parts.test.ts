/** The parts of the shell that decide something without a page: seeds, sparklines, insets, memory. */

import { describe, expect, it } from "vitest";
import { createTranslator } from "../../../src/i18n/translator.ts";
import type { GameState } from "../../../src/presenter/game-state.ts";
import { computePoints } from "../../../src/view/chart/sparkline.ts";
import { isSameCovered, measureCovered } from "../../../src/view/panel/covered.ts";
import { memoise } from "../../../src/view/panel/memoise.ts";
import { parseSeedText } from "../../../src/view/panel/seed-field.ts";

describe("parseSeedText", () => {
  it.each([
    ["42", 42],
    [" 7 ", 7],
    ["0", 0],
    ["4294967295", 4294967295],
  ])("reads %j", (text, seed) => {
    expect(parseSeedText(text)).toBe(seed);
  });

  it.each(["", "-1", "4.2", "4294967296", "12345678901", "1e3", "٤٢", "today"])("refuses %j", (text) => {
    expect(parseSeedText(text)).toBeNull();
  });
});

describe("computePoints", () => {
  it("keeps a series inside its box, highest at the top", () => {
    const points = computePoints([3, -2, 8, 1]);
    for (const [x, y] of points) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(46);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(18);
    }
    const heights = points.map(([, y]) => y);
    expect(Math.min(...heights)).toBe(heights[2]);
    expect(Math.max(...heights)).toBe(heights[1]);
  });

  it("draws a flat series through the middle", () => {
    expect(computePoints([5, 5, 5]).map(([, y]) => y)).toEqual([9, 9, 9]);
  });
});

describe("measureCovered", () => {
  /** A page of 1280 × 800 whose elements lie where they are said to lie. */
  function measure(
    layout: string,
    boxes: Readonly<Record<string, readonly [number, number, number, number]>>,
    data: Readonly<Record<string, string>> = {},
  ) {
    const rect = ([left, top, width, height]: readonly [number, number, number, number]) => ({
      x: left,
      y: top,
      left,
      top,
      width,
      height,
      right: left + width,
      bottom: top + height,
    });
    const element = (box: readonly [number, number, number, number]) => ({
      getBoundingClientRect: () => rect(box),
    });
    const root = {
      querySelector: (selector: string) => (selector === ".root" ? { dataset: { layout, ...data } } : null),
      // Small cards over the canvas go by their class.
      querySelectorAll: () =>
        Object.entries(boxes).flatMap(([id, box]) => (id === "rail" ? [element(box)] : [])),
      getElementById: (id: string) => (boxes[id] === undefined ? null : element(boxes[id])),
    };
    return measureCovered(
      element([0, 0, 1280, 800]) as unknown as HTMLElement,
      root as unknown as ShadowRoot,
    );
  }

  it("leaves the canvas of the design free on a desktop", () => {
    const insets = measure("desktop", {
      bar: [0, 0, 1280, 60],
      inbox: [976, 72, 292, 716],
      timeline: [12, 718, 952, 70],
    });
    expect(insets).toEqual({ top: 60, right: 316, bottom: 82, left: 0, covers: [] });
  });

  it("counts a sheet, or the tabs where no sheet is open, on a phone", () => {
    const bar = [0, 0, 1280, 104] as const;
    expect(measure("phone", { bar, sheet: [0, 428, 1280, 308], tabs: [0, 736, 1280, 64] }).bottom).toBe(372);
    expect(measure("phone", { bar, sheet: [0, 0, 0, 0], tabs: [0, 736, 1280, 64] }).bottom).toBe(64);
  });

  it("leaves out a drawer that comes and goes", () => {
    expect(measure("tablet", { bar: [0, 0, 1280, 60], inbox: [900, 72, 320, 700] }).right).toBe(0);
  });

  it("counts the card at the side, on a tablet where it is about a room", () => {
    const boxes = { inbox: [976, 72, 292, 716], panel: [900, 72, 368, 716] } as const;
    expect(measure("desktop", boxes).right).toBe(392);
    expect(measure("tablet", boxes).right).toBe(0);
    expect(measure("tablet", boxes, { subject: "" }).right).toBe(392);
    expect(measure("phone", boxes, { subject: "" }).right).toBe(0);
    // It lies over everything.
    expect(measure("desktop", boxes, { panel: "document" }).right).toBe(316);
  });

  it("puts the campus beside the title", () => {
    expect(measure("desktop", { title: [24, 150, 416, 500] })).toEqual({
      top: 0,
      right: 0,
      bottom: 0,
      left: 440,
      covers: [],
    });
    expect(measure("phone", { title: [0, 300, 1280, 500] }).bottom).toBe(500);
  });

  it("puts the campus beside the card that closes a run, on a desktop alone", () => {
    const boxes = { bar: [0, 0, 1280, 60], end: [12, 72, 384, 716] } as const;
    expect(measure("desktop", boxes)).toEqual({ top: 60, right: 0, bottom: 0, left: 396, covers: [] });
    expect(measure("tablet", boxes).left).toBe(0);
  });

  it("names the small cards that labels keep away from", () => {
    expect(measure("desktop", { bar: [0, 0, 1280, 60], rail: [640, 660, 324, 46] }).covers).toEqual([
      { x: 640, y: 660, width: 324, height: 46 },
    ]);
  });

  it("tells equal insets from others", () => {
    const one = { top: 1, right: 2, bottom: 3, left: 4, covers: [] };
    expect(isSameCovered(one, { ...one })).toBe(true);
    expect(isSameCovered(one, { ...one, left: 5 })).toBe(false);
  });
});

describe("memoise", () => {
  it("presents a state once in each language", () => {
    let calls = 0;
    const present = memoise(() => ++calls);
    const state = {} as GameState;
    const en = createTranslator("en");
    expect([present(state, en), present(state, en)]).toEqual([1, 1]);
    expect(present(state, createTranslator("fr"))).toBe(2);
    expect(present({} as GameState, en)).toBe(3);
  });
});
