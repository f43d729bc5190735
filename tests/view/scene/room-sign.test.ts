import { describe, expect, it } from "vitest";
import { backlogLevel } from "../../../src/view/canvas/layer/backlog-level.ts";
import { chooseLit } from "../../../src/view/canvas/layer/light-choice.ts";

describe("what waits at a door", () => {
  it("grows with the weeks of work", () => {
    expect([0, 0.49, 0.5, 0.99, 1, 2, 2.01, 9].map(backlogLevel)).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
  });
});

describe("lights beside people", () => {
  const users = [5, 3, 9, 1].map((rank) => ({ seat: `seat-${rank}`, rank }));
  const seats = (people: number, share: number) => chooseLit(users, people, share).map(({ seat }) => seat);

  it("go to as many as the share of use says, in a fixed order", () => {
    expect(seats(10, 0.2)).toEqual(["seat-1", "seat-3"]);
    expect(seats(10, 0.3)).toEqual(["seat-1", "seat-3", "seat-5"]);
  });

  it("never go to more than use, nor beyond the bounds of a share", () => {
    expect(seats(10, 5)).toHaveLength(4);
    expect(seats(10, -1)).toHaveLength(0);
  });
});
