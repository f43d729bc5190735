import { describe, expect, it } from "vitest";
import { signAt } from "../../../src/view/canvas/sign-hit.ts";

const spot = (key: string, x: number, y: number, radius = 8) => ({ key, title: key, x, y, radius });

describe("the sign under a pointer", () => {
  it("has a target of 24 px for a mouse and 44 px for a finger", () => {
    const spots = [spot("a", 100, 100)];
    expect(signAt(spots, 111, 100, false)?.key).toBe("a");
    expect(signAt(spots, 113, 100, false)).toBeNull();
    expect(signAt(spots, 121, 100, true)?.key).toBe("a");
    expect(signAt(spots, 123, 100, true)).toBeNull();
  });

  it("is the nearest of several", () => {
    const spots = [spot("a", 100, 100), spot("b", 118, 100)];
    expect(signAt(spots, 111, 100, true)?.key).toBe("b");
    expect(signAt(spots, 105, 100, true)?.key).toBe("a");
  });
});
