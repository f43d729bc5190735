import { describe, expect, it } from "vitest";
import { planStrolls } from "../../../src/view/canvas/layer/stroll-plan.ts";

const rooms = ["a", "b", "c"];
const plan = (week: number, out = 0, canGo: (person: number) => boolean = () => true) =>
  planStrolls(800, week, out, canGo, rooms, (person) => rooms[person % 3] ?? "");

describe("who crosses the plaza", () => {
  it("is the same for the same week and another for the next", () => {
    expect(plan(3)).toEqual(plan(3));
    expect(plan(3)).not.toEqual(plan(4));
  });

  it("is a few, each once, each to another room", () => {
    const strolls = plan(30);
    expect(strolls.length).toBeGreaterThan(15);
    expect(strolls.length).toBeLessThanOrEqual(30);
    expect(new Set(strolls.map(({ person }) => person)).size).toBe(strolls.length);
    for (const { person, to } of strolls) expect(to).not.toBe(rooms[person % 3]);
  });

  it("only fills up, and takes nobody who may not go", () => {
    expect(plan(30, 23)).toHaveLength(0);
    expect(plan(30, 0, () => false)).toHaveLength(0);
  });
});
