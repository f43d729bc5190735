/** An end of the span goes where it is put; the other gives way, and neither leaves the weeks lived. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moveSpanEnd } from "../../src/presenter/why-span.ts";

describe("moveSpanEnd", () => {
  it("moves one end and leaves the other", () => {
    expect(moveSpanEnd({ from: 10, to: 20 }, "from", 4, 30)).toEqual({ from: 4, to: 20 });
    expect(moveSpanEnd({ from: 10, to: 20 }, "to", 26, 30)).toEqual({ from: 10, to: 26 });
  });

  it("takes the other end along where they would meet", () => {
    expect(moveSpanEnd({ from: 10, to: 20 }, "from", 24, 30)).toEqual({ from: 24, to: 25 });
    expect(moveSpanEnd({ from: 10, to: 20 }, "to", 6, 30)).toEqual({ from: 5, to: 6 });
  });

  it("always explains at least one of the weeks lived", () => {
    const week = fc.integer({ min: -5, max: 120 });
    const lived = fc.integer({ min: 1, max: 104 });
    fc.assert(
      fc.property(
        lived,
        fc.nat(104),
        fc.nat(104),
        week,
        fc.constantFrom("from", "to"),
        (now, a, b, at, end) => {
          const span = moveSpanEnd({ from: Math.min(a, b), to: Math.max(a, b) }, end, at, now);
          expect(span.to - span.from).toBeGreaterThanOrEqual(1);
          expect(span.to).toBeLessThanOrEqual(now);
        },
      ),
    );
  });
});
