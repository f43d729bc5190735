/** Achievements reward an order of things: each is reached by it, missed without it, and says what it takes. */

import { expect, test } from "vitest";
import type { DatedCommand } from "../../src/contract/command.ts";
import type { SimEvent } from "../../src/contract/event.ts";
import { createTranslator } from "../../src/i18n/translator.ts";
import { findInsights } from "../../src/presenter/debrief/find-insights.ts";
import type { GameState } from "../../src/presenter/game-state.ts";
import { createGameState } from "../helper/game-state-fixture.ts";

const t = createTranslator("en");
const base: GameState = { ...createGameState({ week: 40 }), stage: "over", events: [], decisions: [] };

function reach(change: Partial<GameState>): readonly string[] {
  return findInsights({ ...base, ...change }, t).flatMap(({ id, reached }) => (reached ? [id] : []));
}
function event(kind: SimEvent["kind"], week: number, more: Partial<SimEvent> = {}): SimEvent {
  return { id: `${kind}/${week}`, week, kind, tier: "log", causes: [], ...more };
}
const logs = (week: number): DatedCommand => ({
  week,
  command: { kind: "adopt-guardrail", guardrail: "logging" },
});
const wrong = event("incident-noticed", 20, { incident: "obsolete-procedure" });

test("a run that has done nothing has reached nothing, and is told how in both languages", () => {
  expect(reach({})).toEqual([]);
  for (const locale of ["en", "fr"] as const) {
    const list = findInsights(base, createTranslator(locale));
    expect(list).toHaveLength(6);
    expect(new Set(list.map(({ text }) => text)).size).toBe(6);
  }
});

test("logs count where they came before the first incident", () => {
  expect(reach({ decisions: [logs(10)], events: [wrong] })).toEqual(["logs-first"]);
  expect(reach({ decisions: [logs(20)], events: [wrong] })).toEqual([]);
});

test("autonomy counts where every widening waited for its evidence", () => {
  const deployment = base.snapshot.deployments[0]?.key ?? "";
  const widen = (override: boolean): DatedCommand => ({
    week: 30,
    command: { kind: "set-autonomy", deployment, level: "supervised", ...(override ? { override } : {}) },
  });
  const changed = event("autonomy-changed", 30, { deployment });
  expect(reach({ decisions: [widen(false)], events: [changed] })).toEqual(["proof-first"]);
  expect(reach({ decisions: [widen(false), widen(true)], events: [changed] })).toEqual([]);
  expect(reach({ decisions: [widen(false)] })).toEqual([]);
});

test("sources count where they got an owner within a quarter", () => {
  const given = (week: number) => event("add-on-assigned", week, { role: "annotation-specialist" });
  expect(reach({ events: [wrong, given(33)] })).toEqual(["owned-in-time"]);
  expect(reach({ events: [wrong, given(34)] })).toEqual([]);
  expect(
    reach({ events: [wrong, event("post-requested", 25, { post: "annotation-specialist#1" })] }),
  ).toEqual(["owned-in-time"]);
});

test("hearing counts where nobody contested", () => {
  const decisions: DatedCommand[] = [{ week: 5, command: { kind: "consult", department: "logistics" } }];
  expect(reach({ decisions })).toEqual(["heard-first"]);
  expect(reach({ decisions, events: [event("rollout-contested", 9)] })).toEqual([]);
});

test("a new job counts after half a year in it", () => {
  const post = {
    key: "annotation-specialist#1",
    role: "annotation-specialist",
    phase: "active",
    way: "retraining",
    from: "quality",
    requestedWeek: 1,
    activeWeek: 14,
    competence: 1,
    person: 0,
    costPerWeek: 0,
  } as const;
  const withPost = (change: object) => ({ snapshot: { ...base.snapshot, posts: [{ ...post, ...change }] } });
  expect(reach(withPost({}))).toEqual(["from-inside"]);
  expect(reach(withPost({ activeWeek: 15 }))).toEqual([]);
  expect(reach(withPost({ way: "hiring" }))).toEqual([]);
});

test("ranges count where they held as often as asked, from the third on", () => {
  const { mandate } = base.snapshot;
  if (mandate === null) throw new Error("the story has a mandate");
  const scored = (held: number, of: number) => ({
    snapshot: {
      ...base.snapshot,
      mandate: { ...mandate, calibration: { ...mandate.calibration, held, scored: of, asked: 0.8 } },
    },
  });
  expect(reach(scored(4, 5))).toEqual(["true-range"]);
  expect(reach(scored(3, 5))).toEqual([]);
  expect(reach(scored(2, 2))).toEqual([]);
});
