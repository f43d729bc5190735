/** A strategy plays in the place of a person for so many weeks; the run holds its decisions like any others. */

import { expect, it } from "vitest";
import type { SaveFile } from "../../src/app/open-run.ts";
import { openRun } from "../../src/app/open-run.ts";
import { fakeEngine } from "./fake-engine.ts";
import { createDesk, type Desk, noticeKeys } from "./game-desk.ts";

const cheer = { kind: "encourage-use", department: "sales" } as const;

async function begin(weeks: number | null): Promise<Desk> {
  const desk = createDesk(10);
  desk.do({ kind: "play-story" }, { kind: "read-briefing" });
  desk.weeks(1);
  desk.do({ kind: "list-bots" }, { kind: "let-play", strategy: "eager", weeks });
  await desk.settled();
  return desk;
}

it("decides for so many weeks, then gives the run back", async () => {
  const desk = await begin(3);
  expect(desk.state.bots?.map(({ id }) => id)).toEqual(["eager"]);
  expect(desk.state.bot).toMatchObject({ strategy: "eager", until: 4 });
  expect(desk.state.pace).toBeGreaterThan(0);
  desk.weeks(5);
  expect(desk.state.bot).toBeNull();
  expect(desk.state.pace).toBe(0);
  expect(desk.state.snapshot.week).toBe(4);
  expect(desk.state.decisions.map(({ week }) => week)).toEqual([2, 3, 4]);
  expect(desk.state.botWeeks.map(({ week, rules }) => [week, rules])).toEqual([
    [2, ["cheer"]],
    [3, ["cheer"]],
    [4, ["cheer"]],
  ]);
  expect(noticeKeys(desk)).toContain("notice.bot-done");
});

it("leaves room for what the person decides, and gives way at once", async () => {
  const desk = await begin(null);
  expect(desk.state.bot?.until).toBe(10);
  desk.weeks(1);
  desk.do({ kind: "take-over" });
  expect(desk.state).toMatchObject({ bot: null, pace: 0 });
  desk.do({ kind: "step" });
  expect(desk.state.decisions).toEqual([{ week: 2, command: cheer }]);
  desk.do({ kind: "let-play", strategy: "nobody", weeks: 4 });
  await desk.settled();
  expect(desk.state.bot).toBeNull();
});

it("is remembered with the run that is kept, and ends with it", async () => {
  const desk = await begin(2);
  desk.weeks(2);
  const kept = desk.kept.at(-1) as SaveFile;
  expect(kept.botWeeks?.map(({ week }) => week)).toEqual([2, 3]);
  const scenarios = new Map([[desk.state.scenario.id, desk.state.scenario]]);
  const opened = openRun(fakeEngine, scenarios, JSON.stringify(kept), "kept");
  expect(opened.ok && opened.run.botWeeks).toEqual(kept.botWeeks);
  const broken = openRun(
    fakeEngine,
    scenarios,
    JSON.stringify({ ...kept, botWeeks: [{ week: 2 }, 3] }),
    "kept",
  );
  expect(broken.ok && broken.run.botWeeks).toEqual([]);
  desk.do({ kind: "let-play", strategy: "eager", weeks: null });
  await desk.settled();
  desk.do({ kind: "restart", seed: 7 });
  expect(desk.state).toMatchObject({ bot: null, botWeeks: [] });
});
