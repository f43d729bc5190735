import { describe, expect, it } from "vitest";
import { Pacer } from "../../../src/view/canvas/pacer.ts";

function observe(pacer: Pacer, interval: number, count: number, from = 0): number {
  let now = from;
  for (let i = 0; i < count; i++) {
    now += interval;
    pacer.observe(interval, now);
  }
  return now;
}

describe("rest between frames", () => {
  it("is none on a machine that keeps up", () => {
    const pacer = new Pacer();
    const now = observe(pacer, 16, 100);
    expect(pacer.restAt(now)).toBe(0);
  });

  it("is as long as a frame on a slow machine, within bounds", () => {
    const slow = new Pacer();
    expect(slow.restAt(observe(slow, 200, 8))).toBe(200);
    const stuck = new Pacer();
    expect(stuck.restAt(observe(stuck, 3000, 8))).toBe(500);
  });

  it("does not follow from one slow frame", () => {
    const pacer = new Pacer();
    const now = observe(pacer, 16, 6);
    pacer.observe(300, now + 300);
    pacer.observe(16, now + 316);
    expect(pacer.restAt(now + 316)).toBe(0);
  });

  it("ends after a while, so that the machine is judged anew", () => {
    const pacer = new Pacer();
    const now = observe(pacer, 200, 8);
    expect(pacer.restAt(now + 5000)).toBe(200);
    expect(pacer.restAt(now + 20000)).toBe(0);
  });
});
