/** The study of a debrief begins when it is opened, stops when it is closed, and is kept for the same run. */

import { expect, test } from "vitest";
import { followDebrief, type StartStudy } from "../../src/app/debrief.ts";
import { createStore } from "../../src/app/store.ts";
import type { DebriefStudy, FinishedRun } from "../../src/contract/debrief.ts";
import type { GameState } from "../../src/presenter/game-state.ts";
import { createGameState } from "../helper/game-state-fixture.ts";

const STUDY: DebriefStudy = {
  phase: "running",
  done: 3,
  total: 9,
  names: {},
  standing: null,
  luck: null,
  choices: null,
};

function createDesk(change: Partial<GameState> = {}) {
  const store = createStore<GameState>({ ...createGameState({ week: 8 }), stage: "over", ...change });
  const runs: FinishedRun[] = [];
  const shows: ((study: DebriefStudy) => void)[] = [];
  let stopped = 0;
  const start: StartStudy = (_scenario, run, show) => {
    runs.push(run);
    shows.push(show);
    return () => {
      stopped += 1;
    };
  };
  const faults: unknown[] = [];
  let broken: "network" | "workers" | null = null;
  const debrief = followDebrief(
    store,
    async () => {
      if (broken === "network") throw new Error("no network");
      if (broken === null) return start;
      return () => {
        throw new Error("no workers");
      };
    },
    (cause) => faults.push(cause),
  );
  return {
    store,
    debrief,
    runs,
    show: (study: DebriefStudy, at = shows.length - 1) => shows[at]?.(study),
    stops: () => stopped,
    faults,
    break: (what: "network" | "workers") => {
      broken = what;
    },
    open: () => store.update({ panel: { kind: "debrief" } }),
    close: () => store.update({ panel: null }),
    settled: () => new Promise((resolve) => setTimeout(resolve, 0)),
  };
}

test("it begins with the run on show, and hears of its progress", async () => {
  const desk = createDesk();
  desk.open();
  expect(desk.store.value.debrief).toMatchObject({ phase: "running", done: 0 });
  await desk.settled();
  const { snapshot, decisions, seed } = desk.store.value;
  expect(desk.runs).toMatchObject([{ seed, weeks: snapshot.week, commands: decisions }]);
  expect(desk.runs[0]?.asked.every(({ answers }) => (answers?.length ?? 0) > 0)).toBe(true);
  desk.show(STUDY);
  expect(desk.store.value.debrief).toBe(STUDY);
});

test("closed before its end it stops by itself, and begins again when opened", async () => {
  const desk = createDesk();
  desk.open();
  await desk.settled();
  desk.show(STUDY);
  desk.close();
  expect([desk.stops(), desk.store.value.debrief]).toEqual([1, null]);
  // What was on its way is not heard any more.
  desk.show({ ...STUDY, done: 5 });
  expect(desk.store.value.debrief).toBeNull();
  desk.open();
  await desk.settled();
  expect(desk.runs).toHaveLength(2);
});

test("closed before its code is there, nothing begins", async () => {
  const desk = createDesk();
  desk.open();
  desk.close();
  await desk.settled();
  expect(desk.runs).toHaveLength(0);
});

test("complete, it is kept for the same run, and given up for another", async () => {
  const desk = createDesk();
  desk.open();
  await desk.settled();
  const done: DebriefStudy = { ...STUDY, phase: "done", done: 9 };
  desk.show(done);
  desk.close();
  expect(desk.store.value.debrief).toBe(done);
  desk.open();
  await desk.settled();
  expect(desk.store.value.debrief).toBe(done);
  expect(desk.runs).toHaveLength(1);
  desk.store.update({ decisions: [], panel: null });
  expect(desk.store.value.debrief).toBeNull();
});

test("cancelled, it keeps what is there until it is asked for again", async () => {
  const desk = createDesk();
  desk.open();
  await desk.settled();
  desk.show(STUDY);
  desk.debrief.cancel();
  expect(desk.stops()).toBe(1);
  expect(desk.store.value.debrief).toEqual({ ...STUDY, phase: "cancelled" });
  desk.store.update({ locale: "fr" });
  await desk.settled();
  expect(desk.runs).toHaveLength(1);
  desk.debrief.again();
  await desk.settled();
  expect(desk.runs).toHaveLength(2);
  expect(desk.store.value.debrief?.phase).toBe("running");
});

test("nothing is played before the run is over, nor for a week looked back at", async () => {
  for (const change of [
    { stage: "playing" },
    { lookBack: { presentWeek: 8, events: [] } },
  ] as const satisfies Partial<GameState>[]) {
    const desk = createDesk(change);
    desk.open();
    await desk.settled();
    expect(desk.runs).toHaveLength(0);
  }
});

test.each(["network", "workers"] as const)("without %s it says so, and why", async (what) => {
  const desk = createDesk();
  desk.break(what);
  desk.open();
  await desk.settled();
  expect(desk.store.value.debrief?.phase).toBe("failed");
  expect(desk.faults).toEqual([new Error(`no ${what}`)]);
});
