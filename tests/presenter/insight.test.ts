/**
 * Achievements reward an order of things: each is reached by a run that does what its text says and missed by one
 * that does not, in real runs; what their limits are is tried on made-up ones.
 */

import { expect, test } from "vitest";
import type { DatedCommand } from "../../src/contract/command.ts";
import type { SimEvent } from "../../src/contract/event.ts";
import { createSimulation } from "../../src/engine/simulation.ts";
import { createTranslator } from "../../src/i18n/translator.ts";
import { findInsights } from "../../src/presenter/debrief/find-insights.ts";
import type { GameState } from "../../src/presenter/game-state.ts";
import { createGameState } from "../helper/game-state-fixture.ts";
import { loadTestStrategy } from "../helper/strategy.ts";

const t = createTranslator("en");
const base: GameState = { ...createGameState({ week: 40 }), stage: "over", events: [], decisions: [] };

function reach(change: Partial<GameState>): readonly string[] {
  return findInsights({ ...base, ...change }, t).flatMap(({ id, reached }) => (reached ? [id] : []));
}
function event(kind: SimEvent["kind"], week: number, more: Partial<SimEvent> = {}): SimEvent {
  return { id: `${kind}/${week}`, week, kind, tier: "log", causes: [], ...more };
}
const wrong = event("incident-noticed", 20, { incident: "obsolete-procedure" });

/** Wholly played, by the rules given; a strategy of the repository where there are none. */
function play(name: string, seed: number, rules?: string): readonly string[] {
  const text =
    rules === undefined
      ? undefined
      : `id: ${name}\ntitle: { en: Test, fr: Test }\nsummary: { en: Test., fr: Test. }\nrules:\n${rules}`;
  const strategy = loadTestStrategy(name, text)(base.scenario);
  const simulation = createSimulation(base.scenario, seed, { statecharts: "table", ledger: false });
  const events: SimEvent[] = [];
  const decisions: DatedCommand[] = [];
  while (!simulation.ended) {
    const commands = strategy.decide(simulation.snapshot);
    const result = simulation.advanceWeek(commands);
    events.push(...result.events);
    decisions.push(...commands.map((command) => ({ week: result.week, command })));
  }
  return reach({ snapshot: simulation.snapshot, events, decisions });
}

const AIDS = `
  - id: aids
    at-week: 8
    for-each: { department: { id: [sales, customer-service, it, finance] } }
    do: [{ kind: deploy-assistant, assistant: office-assistant, department: $department, start: everyone }]
  - id: use
    at-week: 14
    for-each: { department: {} }
    do: [{ kind: encourage-use, department: $department }]`;
/** What each text asks for, and nothing else of the six. */
const RUNS: Readonly<Record<string, string>> = {
  "logs-first": `${AIDS}
  - { id: logs, at-week: 2, do: [{ kind: adopt-guardrail, guardrail: logging }] }`,
  "owned-in-time": `
  - id: aids
    at-week: 1
    for-each: { department: { id: [maintenance, production] } }
    do: [{ kind: deploy-assistant, assistant: maintenance-aid, department: $department, start: everyone }]
  - id: use
    at-week: 6
    for-each: { department: {} }
    do: [{ kind: encourage-use, department: $department }]
  - id: owner
    at-week: 14
    do: [{ kind: assign-add-on, role: annotation-specialist, department: quality }]`,
  "heard-first": `${AIDS}
  - { id: hear, at-week: 2, do: [{ kind: consult, department: sales }] }`,
  "from-inside": `${AIDS}
  - id: learn
    at-week: 30
    do: [{ kind: open-post, role: annotation-specialist, way: retraining, choose: least-loaded }]`,
  "true-range": `${AIDS}
  - id: range
    when: { company: { forecast-open: true } }
    repeat: always
    cool-down: 4
    do: [{ kind: submit-forecast, figure: value, until: review }]`,
};
const SEEDS = [42, 1, 2];

test.each(Object.entries(RUNS))("%s is reached by doing it, and in no other of these runs", (id, rules) => {
  const reached = SEEDS.map((seed) => play("test", seed, rules));
  expect(reached.filter((list) => list.includes(id)).length).toBeGreaterThan(0);
  for (const other of Object.keys(RUNS)) {
    if (other !== id) expect(reached.flat()).not.toContain(other);
  }
});

test("autonomy is widened on evidence by those who log and wait, and not by those who want everything at once", () => {
  expect(SEEDS.some((seed) => play("cohabitation", seed).includes("proof-first"))).toBe(true);
  expect(play("big-bang", 42)).not.toContain("proof-first");
});

test("a run that has done nothing has reached nothing, and is told how in both languages", () => {
  expect(reach({})).toEqual([]);
  for (const locale of ["en", "fr"] as const) {
    const list = findInsights(base, createTranslator(locale));
    expect(list).toHaveLength(6);
    expect(new Set(list.map(({ text }) => text)).size).toBe(6);
  }
});

test("logs count where they came before the first incident", () => {
  const logs = (week: number) => event("guardrail-adopted", week, { guardrail: "logging" });
  expect(reach({ events: [logs(10), wrong] })).toEqual(["logs-first"]);
  expect(reach({ events: [wrong, logs(20)] })).toEqual([]);
});

test("autonomy counts where every widening waited for its evidence", () => {
  const deployment = base.snapshot.deployments[0]?.key ?? "";
  const step = (week: number, level: number, override: number) =>
    event("autonomy-changed", week, { deployment, amounts: { level, override } });
  expect(reach({ events: [step(30, 2, 0)] })).toEqual(["proof-first"]);
  expect(reach({ events: [step(30, 2, 0), step(40, 3, 1)] })).toEqual([]);
  // A step back is no widening.
  expect(reach({ events: [step(30, 3, 1), step(40, 2, 0)] })).toEqual([]);
  expect(reach({ events: [step(30, 1, 0)] })).toEqual([]);
});

test("sources count where they got an owner within a quarter", () => {
  const given = (week: number) => event("add-on-assigned", week, { role: "annotation-specialist" });
  expect(reach({ events: [wrong, given(33)] })).toEqual(["owned-in-time"]);
  expect(reach({ events: [wrong, given(34)] })).toEqual([]);
  expect(reach({ events: [wrong, event("post-requested", 25, { role: "annotation-specialist" })] })).toEqual([
    "owned-in-time",
  ]);
});

test("hearing counts where an assistant came afterwards and nobody contested", () => {
  const decisions: DatedCommand[] = [{ week: 5, command: { kind: "consult", department: "logistics" } }];
  const opened = event("consultation-opened", 5, { department: "logistics" });
  const comes = (week: number) => event("deployment-proposed", week, { department: "logistics" });
  expect(reach({ decisions, events: [opened, comes(7)] })).toEqual(["heard-first"]);
  expect(reach({ decisions, events: [comes(3), opened] })).toEqual([]);
  // Refused, it opened nothing.
  expect(reach({ decisions, events: [comes(7)] })).toEqual([]);
  expect(reach({ decisions, events: [opened, comes(7), event("rollout-contested", 9)] })).toEqual([]);
});

test("a new job counts after half a year in it", () => {
  const post = {
    key: "annotation-specialist#1",
    role: "annotation-specialist",
    phase: "active",
    way: "retraining",
    from: "quality",
    requestedWeek: 1,
    approvalWeek: 1,
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
