import { describe, expect, it } from "vitest";
import {
  CaseTraffic,
  MOST_TRAVELLERS,
  TRAVEL_MS,
  tokensPerWeek,
} from "../../../src/view/canvas/layer/case-traffic.ts";

describe("tokens a week", () => {
  it("grow with the cases, without burying the small ways", () => {
    expect(tokensPerWeek(0)).toBe(0);
    expect(tokensPerWeek(5)).toBeGreaterThan(1);
    expect(tokensPerWeek(126)).toBeGreaterThan(tokensPerWeek(64));
    expect(tokensPerWeek(4500) / tokensPerWeek(5)).toBeLessThan(30);
  });
});

describe("case traffic", () => {
  it("is on its ways at once after warming up, with no token beyond its end", () => {
    const traffic = new CaseTraffic();
    traffic.setWays([
      { key: "calls", cases: 4500, room: 60 },
      { key: "orders", cases: 126, room: 60 },
    ]);
    traffic.warmUp();
    expect(traffic.travellers.length).toBeGreaterThan(5);
    for (const { progress } of traffic.travellers) {
      expect(progress).toBeGreaterThanOrEqual(0);
      expect(progress).toBeLessThan(1);
    }
  });

  it("sends about as many tokens in a week as the cases say", () => {
    const traffic = new CaseTraffic();
    traffic.setWays([{ key: "orders", cases: 126, room: 60 }]);
    const seen = new Set<number>();
    for (let t = 0; t < 5000; t += 16) {
      traffic.advance(16);
      for (const { id } of traffic.travellers) seen.add(id);
    }
    expect(Math.abs(seen.size - tokensPerWeek(126))).toBeLessThanOrEqual(1.5);
  });

  it("takes a token from port to port in the given time", () => {
    const traffic = new CaseTraffic();
    traffic.setWays([{ key: "orders", cases: 126, room: 60 }]);
    traffic.warmUp();
    const id = traffic.travellers.at(-1)?.id;
    expect(id).toBeDefined();
    traffic.advance(TRAVEL_MS);
    expect(traffic.travellers.some((traveller) => traveller.id === id)).toBe(false);
  });

  it("never has more tokens than the picture bears", () => {
    const traffic = new CaseTraffic();
    traffic.setWays(Array.from({ length: 200 }, (_, i) => ({ key: `way-${i}`, cases: 4000, room: 60 })));
    traffic.warmUp();
    for (let i = 0; i < 200; i++) traffic.advance(33);
    expect(traffic.travellers.length).toBeLessThanOrEqual(MOST_TRAVELLERS);
    expect(traffic.travellers.length).toBeGreaterThan(MOST_TRAVELLERS * 0.6);
  });

  it("never sends more on a short way than it has room for", () => {
    const traffic = new CaseTraffic();
    traffic.setWays([{ key: "calls", cases: 4500, room: 6 }]);
    traffic.warmUp();
    for (let i = 0; i < 100; i++) traffic.advance(33);
    expect(traffic.travellers.length).toBeGreaterThan(3);
    expect(traffic.travellers.length).toBeLessThanOrEqual(7);
  });

  it("lets tokens finish on a way that ended, and starts no new ones", () => {
    const traffic = new CaseTraffic();
    traffic.setWays([{ key: "orders", cases: 4000, room: 60 }]);
    traffic.warmUp();
    traffic.setWays([]);
    const before = traffic.travellers.length;
    traffic.advance(100);
    expect(traffic.travellers.length).toBeLessThanOrEqual(before);
    traffic.advance(TRAVEL_MS);
    expect(traffic.travellers).toHaveLength(0);
  });
});
