/** What the debrief says: places among others, luck told from choice, turning points, flows, traps, the table. */

import { expect, test } from "vitest";
import type { DatedCommand } from "../../src/contract/command.ts";
import type { DebriefStudy, OtherChoice, RunOutcome } from "../../src/contract/debrief.ts";
import type { SimEvent } from "../../src/contract/event.ts";
import { createTranslator } from "../../src/i18n/translator.ts";
import { findTraps } from "../../src/presenter/debrief/find-traps.ts";
import { presentDebrief } from "../../src/presenter/debrief/present-debrief.ts";
import { listMoves, presentFlows } from "../../src/presenter/debrief/present-flows.ts";
import { presentLuck, splitLuck } from "../../src/presenter/debrief/present-luck.ts";
import { presentStanding } from "../../src/presenter/debrief/present-standing.ts";
import { presentTurns, rankChoices } from "../../src/presenter/debrief/present-turns.ts";
import { awardMedal, computeQuantile, countBeaten, createAxis } from "../../src/presenter/debrief/spread.ts";
import { writeTable } from "../../src/presenter/debrief/write-table.ts";
import type { GameState } from "../../src/presenter/game-state.ts";
import { presentEnd } from "../../src/presenter/present-end.ts";
import { layoutSankey } from "../../src/view/chart/sankey.ts";
import { createGameState } from "../helper/game-state-fixture.ts";

const t = createTranslator("en");
const fr = createTranslator("fr");
const base = createGameState({ week: 104, leaveOpen: false });
const SEED = base.seed;

function outcome(score: number | null, worth = 0, change: Partial<RunOutcome> = {}): RunOutcome {
  return { week: 104, score, worth, figures: base.snapshot.figures, ending: "lost", ...change };
}

const own = outcome(base.snapshot.mandate?.score ?? 0, 1000);
const result = (of: RunOutcome, refused = 0) => ({ outcome: of, refused });

function choice(of: OtherChoice, then: RunOutcome, refused = 0) {
  return { job: { kind: "choice", choice: of } as const, result: result(then, refused) };
}

/** A study whose strategies reach these scores under the seed, and others elsewhere. */
function createStudy(here: readonly number[], change: Partial<DebriefStudy> = {}): DebriefStudy {
  const entry = (score: number, seed: number, at: number) => ({
    job: { kind: "strategy", strategy: at === 0 ? "none" : `s${at}`, seed } as const,
    result: result(outcome(score)),
  });
  return {
    phase: "done",
    done: 1,
    total: 1,
    names: { none: { en: "Nothing", fr: "Rien" } },
    standing: [
      ...here.map((score, at) => entry(score, SEED, at)),
      ...here.map((_, at) => entry(40, SEED + 1, at)),
    ],
    luck: [
      { job: { kind: "luck", seed: SEED }, result: result(own, 2) },
      { job: { kind: "luck", seed: SEED + 1 }, result: result(outcome(50), 2) },
      { job: { kind: "luck", seed: SEED + 2 }, result: result(outcome(60), 5) },
    ],
    choices: [],
    ...change,
  };
}

test("a number beats those that are worse, whichever way is better; equals count half", () => {
  expect(countBeaten(5, [1, 5, 9])).toBe(1.5);
  expect(countBeaten(5, [1, 2, 9], true)).toBe(1);
  expect(countBeaten(0, [1, 2, 9], true)).toBe(3);
  expect(computeQuantile([4, 1, 3, 2], 0.5)).toBe(2.5);
  expect(computeQuantile([10, 20], 0.1)).toBe(11);
  const axis = createAxis([2, 4, 6], true);
  expect([axis(2), axis(4), axis(6)]).toEqual([1, 0.5, 0]);
});

test("medals ask for half, three quarters and nine tenths", () => {
  expect([0.49, 0.5, 0.74, 0.75, 0.89, 0.9].map(awardMedal)).toEqual([
    null,
    "bronze",
    "bronze",
    "silver",
    "silver",
    "gold",
  ]);
});

test("the medal is measured under the same luck alone, and a stopped run gets none", () => {
  const mine = own.score ?? 0;
  const eleven = Array.from({ length: 12 }, (_, at) => (at < 11 ? mine - 1 : mine + 1));
  const won = presentStanding(createStudy(eleven), { ...base, debrief: null }, t);
  expect(won?.medal.kind).toBe("gold");
  expect(won?.medal.text).toContain("better than 11 of the 12");
  const none = presentStanding(createStudy(eleven.map(() => mine + 1)), base, t);
  // The other seeds, where everybody is worse, do not count for it.
  expect(none?.medal.kind).toBe("none");
  expect(won?.ranks.map((rank) => rank.own).indexOf(true)).toBe(1);
  expect(won?.ranks.at(-1)?.name).not.toBe("none");
  expect(won?.ranks.some(({ name }) => name === "Nothing")).toBe(true);
  const { mandate } = base.snapshot;
  if (mandate === null) throw new Error("The story has a mandate.");
  const stopped: GameState = {
    ...base,
    snapshot: {
      ...base.snapshot,
      mandate: { ...mandate, ending: { kind: "stopped", week: 104, reason: "departures", figure: null } },
    },
  };
  expect(presentStanding(createStudy(eleven), stopped, t)?.medal.kind).toBe("none");
});

test("the figures of the debrief are those of the end card", () => {
  const ended: GameState = { ...base, debrief: createStudy([1, 2, 3]) };
  const shown = presentDebrief(ended, t).standing?.strips ?? [];
  const end = presentEnd(ended, t);
  for (const figure of end.figures.filter(({ id }) => id !== "posts")) {
    expect(shown.find(({ id }) => id === figure.id)?.value, figure.id).toBe(figure.value);
  }
  expect(shown.find(({ id }) => id === "score")?.value).toBe(t.number(own.score ?? 0, 1));
});

test("doing nothing, choice and luck sum to the result as it is told", () => {
  const parts = splitLuck(71.26, [48, 50.33], [70, 76.57], 0.1);
  expect(parts.nothing).toBeCloseTo(49.2, 6);
  expect(parts.nothing + parts.choice).toBeCloseTo(73.3, 6);
  expect(parts.luck).toBeCloseTo(-2, 6);
  expect(parts.nothing + parts.choice + parts.luck).toBeCloseTo(parts.result, 9);
});

test("luck is told from the other seeds alone, with what could not be carried out", () => {
  const luck = presentLuck(createStudy([1]), base, t);
  // Nothing does 40 elsewhere, these decisions 55.
  expect(luck?.bar?.nothing.text).toContain("40.0");
  expect(luck?.bar?.choice.text).toContain("+15.0 points");
  // Two refusals are the run's own: the others have none and three more.
  expect(luck?.notes[0]).toContain("1.5 of your");
  expect(luck?.notes[0]).toContain("at most 3");
  expect(presentLuck(createStudy([1], { luck: null }), base, t)).toBeNull();
});

test("turning points are the weightiest choices, one for each thing decided, in the order of the run", () => {
  const leave = (index: number, week: number) => ({ kind: "leave-out", index, week }) as const;
  const answer = (event: string, name: string) =>
    ({ kind: "answer", event, week: 30, answer: name }) as const;
  const at = (difference: number) => outcome((own.score ?? 0) - difference);
  const entries = [
    choice(leave(0, 1), at(0.1)),
    choice(leave(1, 50), at(3)),
    choice(answer("a", "x"), at(-4)),
    choice(answer("a", "y"), at(6)),
    choice(leave(2, 9), at(-5)),
    choice(leave(3, 9), at(1)),
  ];
  const ranked = rankChoices(own, entries, 3);
  expect(ranked.map(({ gain }) => Math.round(gain))).toEqual([6, -5, 3]);
  const turns = presentTurns(createStudy([1], { choices: entries }), base, t);
  expect(turns?.map(({ week }) => week)).toEqual([9, 30, 50]);
  expect(turns?.map(({ tone }) => tone)).toEqual(["bad", "good", "good"]);
  expect(turns?.[1]?.difference).toBe("+6.0 points");
});

test("an event that was left to its default says so, with the answer it could have had", () => {
  const event = base.events.find(({ answers = [] }) => answers.length > 1) as SimEvent;
  const silent: GameState = { ...base, decisions: [] };
  const other = event.answers?.find(({ id }) => id !== event.defaultAnswer)?.id ?? "";
  const entry = choice(
    { kind: "answer", event: event.id, week: event.week + 1, answer: other },
    outcome((own.score ?? 0) + 9, 0, { ending: "stopped", week: 60 }),
    4,
  );
  const [turn] = presentTurns(createStudy([1], { choices: [entry] }), silent, t) ?? [];
  expect(turn?.taken).toMatch(/^You left it/);
  expect(turn?.difference).toBe("−9.0 points");
  expect(turn?.notes).toContain("The board would have stopped the run in week 60.");
  expect(turn?.notes).toContain("2 later decisions would not have been possible.");
});

test("people flow from where they were to where they are, each counted once", () => {
  const moved: SimEvent = {
    id: "people-redeployed/hr/50",
    week: 50,
    kind: "people-redeployed",
    tier: "notice",
    department: "hr",
    to: "sales",
    amounts: { people: 4 },
    causes: [],
  };
  const state: GameState = { ...base, events: [...base.events, moved, { ...moved, week: 60 }] };
  const moves = listMoves(state);
  expect(moves.find(({ to }) => to === "to/sales")).toMatchObject({ from: "team/hr", people: 8 });
  const filled = state.snapshot.posts.filter(
    ({ activeWeek, phase }) => activeWeek !== null || phase === "onboarding",
  );
  expect(filled.length).toBeGreaterThan(0);
  const intoPosts = moves.filter(({ kind }) => kind === "post");
  expect(intoPosts.reduce((sum, { people }) => sum + people, 0)).toBe(filled.length);
  const gone = state.snapshot.workforce.total;
  expect(moves.filter(({ kind }) => kind === "gone").reduce((sum, { people }) => sum + people, 0)).toBe(
    gone.goneByAttrition + gone.goneByCuts,
  );

  const model = presentFlows(state, t);
  const layout = layoutSankey(model.sources, model.targets, model.flows);
  for (const nodes of [layout.sources, layout.targets]) {
    nodes.forEach((placed, at) => {
      const next = nodes[at + 1];
      expect(placed.top + placed.height).toBeLessThanOrEqual((next?.top ?? layout.lines) + 1e-9);
      if (next === undefined) return;
      // Each name has a line of its own.
      const middle = (node: typeof placed) => node.top + node.height / 2;
      expect(middle(next) - middle(placed)).toBeGreaterThanOrEqual(1 - 1e-9);
    });
    expect(nodes.reduce((sum, { node }) => sum + node.people, 0)).toBe(
      model.flows.reduce((sum, { people }) => sum + people, 0),
    );
  }
  // The flows of a node fill it without lying over each other.
  for (const { node, top, height } of layout.targets) {
    const into = layout.flows.filter(({ flow }) => flow.to === node.id).sort((a, b) => a.to - b.to);
    expect(into[0]?.to).toBeCloseTo(top, 9);
    expect(into.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(height, 9);
    into.forEach((one, at) => {
      const next = into[at + 1];
      if (next !== undefined) expect(one.to + one.width).toBeCloseTo(next.to, 9);
    });
  }
});

test("a trap is told only where it was met", () => {
  const given: SimEvent = {
    id: "add-on-assigned/x/10",
    week: 10,
    kind: "add-on-assigned",
    tier: "log",
    department: "legal",
    role: base.scenario.roles[0]?.id ?? "",
    causes: [],
  };
  const drowned: SimEvent = { ...given, id: "load-saturated/legal/20", kind: "load-saturated", week: 20 };
  const meet = (events: readonly SimEvent[]) =>
    findTraps({ ...base, events, decisions: [] }, t).map(({ id }) => id);
  expect(meet([given, drowned])).toContain("extra-mission");
  expect(meet([given, { ...drowned, week: 40 }])).not.toContain("extra-mission");
  expect(meet([given, { ...drowned, department: "hr" }])).not.toContain("extra-mission");
  expect(meet([{ ...given, kind: "rollout-contested", tier: "critical" }])).toContain("unheard");
  const [deployment] = base.snapshot.deployments;
  if (deployment === undefined) throw new Error("The run has no deployment.");
  const widened = (override: number): SimEvent => ({
    ...given,
    kind: "autonomy-changed",
    week: 30,
    deployment: deployment.key,
    amounts: { level: 3, override },
  });
  expect(meet([widened(1)])).toContain("blind-trust");
  // Ordered in spite of everything, where the evidence was there after all.
  expect(meet([widened(0)])).not.toContain("blind-trust");
});

test("the table opens in a spreadsheet of either language", () => {
  const decisions: DatedCommand[] = [
    { week: 1, command: { kind: "set-routing", share: 0.5 } },
    { week: 1, command: { kind: "consult" } },
  ];
  const english = writeTable({ ...base, decisions }, t)
    .trimEnd()
    .split("\r\n");
  const french = writeTable({ ...base, decisions }, fr)
    .trimEnd()
    .split("\r\n");
  expect(english).toHaveLength(base.history.length + 1);
  expect(english[0]).toMatch(/^Week,Date,Value \(€\),/);
  expect(french[0]).toMatch(/^Semaine;Date;Valeur \(€\);/);
  const last = base.history.at(-1);
  const cells = english.at(-1)?.split(",") ?? [];
  expect(Number(cells[2])).toBeCloseTo(last?.value ?? 0, 2);
  expect(Number(cells[3])).toBeCloseTo(last?.quality ?? 0, 2);
  const frenchCells = french.at(-1)?.split(";") ?? [];
  expect(Number(frenchCells[3]?.replace(",", "."))).toBeCloseTo(last?.quality ?? 0, 2);
  expect(frenchCells[3]).not.toContain(".");
  expect(cells[1]).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(english[2]).toContain(" | ");
  expect(english[3]).not.toContain(" | ");
});

test("a study under way says how far it is, and shows no part that is not complete", () => {
  const running = createStudy([1], {
    phase: "running",
    done: 12,
    total: 300,
    standing: null,
    luck: null,
    choices: null,
  });
  const model = presentDebrief({ ...base, debrief: running }, t);
  expect(model.progress).toMatchObject({ phase: "running", share: 0.04 });
  expect([model.standing, model.luck, model.turns]).toEqual([null, null, null]);
  expect(presentDebrief({ ...base, debrief: createStudy([1]) }, t).progress).toBeNull();
});
