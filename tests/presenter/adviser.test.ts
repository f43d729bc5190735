/** The adviser: at most three, possible, with reasons on both sides, and from what a manager can see. */

import { describe, expect, it } from "vitest";
import { createTranslator } from "../../src/i18n/translator.ts";
import type { GameState } from "../../src/presenter/game-state.ts";
import { presentAdviser } from "../../src/presenter/present-adviser.ts";
import { createFirstState, createGameState } from "../helper/game-state-fixture.ts";

const en = createTranslator("en");
const fr = createTranslator("fr");

const kindsOf = (state: GameState): string[] =>
  presentAdviser(state, en).advice.map(({ id }) => id.split("/")[0] ?? "");

/** The duty of a role made pressing, so that its advice does not hang on one seed. */
function withDuty(state: GameState, advice: "post" | "add-on"): GameState {
  const [first, ...others] = state.snapshot.duties;
  if (first === undefined) throw new Error("no duty");
  const signals = state.snapshot.signals.slice(0, 2).map(({ id }) => id);
  const duties = [{ ...first, advice, phase: "unowned" as const, signals }, ...others];
  return { ...state, snapshot: { ...state.snapshot, duties, posts: [] } };
}

describe("presentAdviser", () => {
  it("gives at most three, each of its kind, possible, with reasons on both sides, week after week", () => {
    const seen = new Set<string>();
    for (const week of [0, 2, 8, 20, 30, 60]) {
      const state: GameState = { ...createGameState({ week }), stage: "playing" };
      for (const t of [en, fr]) {
        const { advice } = presentAdviser(state, t);
        expect(advice.length).toBeLessThanOrEqual(3);
        for (const one of advice) {
          expect(one.action.refusal).toBeNull();
          expect(one.action.chips.length).toBeGreaterThan(0);
          expect(one.evidence.length).toBeGreaterThan(0);
          expect(one.against.length).toBeGreaterThan(0);
          for (const line of [one.title, one.why, ...one.evidence, ...one.against]) expect(line).not.toBe("");
        }
      }
      const kinds = kindsOf(state);
      expect(new Set(kinds).size).toBe(kinds.length);
      for (const kind of kinds) seen.add(kind);
    }
    expect(seen.size).toBeGreaterThan(2);
  });

  it("begins with a pilot, and asks to count errors once something runs uncounted", () => {
    expect(kindsOf({ ...createFirstState(), stage: "playing" })).toEqual(["start"]);
    const uncounted = createGameState({ week: 3 });
    expect(kindsOf({ ...uncounted, stage: "playing" })).toContain("evidence");
  });

  it("calls for a post with the signals that hold, unless one is under way", () => {
    const base: GameState = { ...createGameState({ week: 20 }), stage: "playing" };
    const state = withDuty(base, "post");
    const [first] = presentAdviser(state, en).advice.filter(({ id }) => id.startsWith("post/"));
    expect(first?.action.command.kind).toBe("open-post");
    expect(first?.evidence.filter((line) => line.includes("threshold"))).toHaveLength(2);
    expect(kindsOf(withDuty(base, "add-on"))).toContain("add-on");
    expect(kindsOf(withDuty(base, "add-on"))).not.toContain("post");
    const role = state.snapshot.duties[0]?.role ?? "";
    const post = { ...createGameState({ week: 60 }).snapshot.posts[0], role, phase: "sourcing" as const };
    const pursued = { ...state, snapshot: { ...state.snapshot, posts: [post] } } as unknown as GameState;
    expect(presentAdviser(pursued, en).advice.map(({ id }) => id)).not.toContain(`post/${role}`);
  });

  it("takes back what a measured error forbids, before anything else", () => {
    const base: GameState = { ...createGameState({ week: 30 }), stage: "playing" };
    const [first, ...others] = base.snapshot.deployments;
    if (first === undefined) throw new Error("no deployment");
    const bad = {
      ...first,
      phase: "supervised" as const,
      level: "supervised" as const,
      residualError: { value: 0.2, low: 0.15, high: 0.25, cases: 400 },
    };
    const command = { kind: "set-autonomy", deployment: first.key, level: "proposes" } as const;
    const price = { euros: 0, eurosPerWeek: 0, hours: 0, delayWeeks: 0 };
    const options = [{ command, price, refusal: null }, ...base.snapshot.options];
    const snapshot = { ...base.snapshot, deployments: [bad, ...others], options };
    const [one] = presentAdviser({ ...base, snapshot }, en).advice;
    expect(one?.action.command).toEqual(command);
    expect(one?.evidence[0]).toContain("15.0%");
  });

  it("takes one more decimal where an error and its limit would read the same", () => {
    const base: GameState = { ...createGameState({ week: 30 }), stage: "playing" };
    const [first, ...others] = base.snapshot.deployments;
    if (first === undefined) throw new Error("no deployment");
    const residualError = { value: 0.034, low: 0.0324, high: 0.038, cases: 400 };
    const close = {
      ...first,
      phase: "supervised" as const,
      level: "supervised" as const,
      errorLimit: 0.032,
      residualError,
    };
    const command = { kind: "set-autonomy", deployment: first.key, level: "proposes" } as const;
    const price = { euros: 0, eurosPerWeek: 0, hours: 0, delayWeeks: 0 };
    const options = [{ command, price, refusal: null }, ...base.snapshot.options];
    const snapshot = { ...base.snapshot, deployments: [close, ...others], options };
    const [one] = presentAdviser({ ...base, snapshot }, en).advice;
    expect(one?.title).toMatch(/^Set .+ to “Proposes”$/);
    expect(one?.evidence[0]).toBe("Measured error between 3.24% and 3.80%, on 400 cases; the limit is 3.20%");
  });

  it("says nothing of the past, on the title and after the end", () => {
    const state = createGameState({ week: 20 });
    for (const change of [
      { lookBack: { presentWeek: 30, events: [] } },
      { stage: "over" },
      { stage: "title" },
    ] satisfies Partial<GameState>[]) {
      expect(presentAdviser({ ...state, ...change }, en)).toEqual({ advice: [], unknown: [] });
    }
  });

  it("names what nobody knows", () => {
    const { unknown } = presentAdviser({ ...createGameState({ week: 8 }), stage: "playing" }, en);
    expect(unknown.join(" ")).toContain("out of date");
  });
});
