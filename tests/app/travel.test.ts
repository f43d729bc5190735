/** Looking back, branches under the same luck, and what the past refuses. */

import { describe, expect, test } from "vitest";
import { engine } from "../../src/app/engine.ts";
import { createRun } from "../../src/app/run.ts";
import { findDivergence } from "../../src/presenter/present-branches.ts";
import { loadTestScenario } from "../helper/scenario.ts";
import { answerTo, CRITICAL_WEEK, DEPLOY, ENCOURAGE } from "./fake-engine.ts";
import { createDesk, type Desk, noticeKeys } from "./game-desk.ts";

function playTo(desk: Desk, week: number): void {
  if (desk.state.stage === "title") desk.do({ kind: "play-story" }, { kind: "read-briefing" });
  while (desk.state.snapshot.week < week) {
    if (desk.state.deciding) {
      desk.do({ kind: "decide", command: answerTo(`incident-noticed/leak/${CRITICAL_WEEK}`) });
    }
    if (desk.state.snapshot.week === 4) desk.do({ kind: "decide", command: DEPLOY });
    desk.do({ kind: "step" });
  }
}

/** A later visit that goes on with what was kept. */
async function openKept(kept: unknown): Promise<Desk> {
  const desk = createDesk();
  desk.recalled = { text: JSON.stringify(kept), damaged: false, copy: false };
  desk.do({ kind: "continue-run" });
  await desk.settled();
  return desk;
}

describe("looking back", () => {
  test("shows what was known then, and what was decided next", () => {
    const desk = createDesk();
    playTo(desk, 8);
    desk.do({ kind: "look-back", week: 4 });
    const { state } = desk;
    expect(state.snapshot.week).toBe(4);
    expect(state.snapshot.figures).toEqual(state.history[4]);
    expect(state.snapshot.options).toEqual([]);
    expect(state.events.every((event) => event.week <= 4)).toBe(true);
    expect(state.postings.every((posting) => posting.week <= 4)).toBe(true);
    expect(state.planned).toEqual([DEPLOY]);
    expect(state.lookBack?.presentWeek).toBe(8);
    expect(state.pace).toBe(0);
  });

  test("lets nobody decide, undo or move time there", () => {
    const desk = createDesk();
    playTo(desk, 8);
    desk.do({ kind: "decide", command: ENCOURAGE }, { kind: "look-back", week: 4 });
    const before = desk.state.snapshot;
    desk.do({ kind: "decide", command: ENCOURAGE }, { kind: "undo-planned", index: 0 });
    desk.do({ kind: "step" }, { kind: "set-pace", pace: 4 }, { kind: "toggle-pause" });
    desk.weeks(3);
    expect(desk.state.snapshot).toBe(before);
    expect(noticeKeys(desk)).toContain("notice.looking-back");
    desk.do({ kind: "return-to-present" });
    expect(desk.state.snapshot.week).toBe(8);
    expect(desk.state.planned).toEqual([ENCOURAGE]);
    expect(desk.state.lookBack).toBeNull();
  });

  test("saves the present, whatever week is on show", () => {
    const desk = createDesk();
    playTo(desk, 8);
    desk.do({ kind: "decide", command: ENCOURAGE }, { kind: "look-back", week: 2 }, { kind: "save-run" });
    expect(desk.downloads[0]?.file.weeks).toBe(8);
    expect(desk.downloads[0]?.file.planned).toEqual([ENCOURAGE]);
  });

  test("of a run that is over ends where the run ended", () => {
    const desk = createDesk();
    playTo(desk, 10);
    expect(desk.state.stage).toBe("over");
    desk.do({ kind: "look-back", week: 5 });
    expect(desk.state.stage).toBe("playing");
    desk.do({ kind: "look-back", week: 10 });
    expect(desk.state.stage).toBe("over");
    expect(desk.state.lookBack).toBeNull();
  });
});

describe("a branch", () => {
  test("goes on from the past week with other decisions; the original stays", () => {
    const desk = createDesk();
    playTo(desk, 10);
    const original = desk.kept.at(-1);
    desk.do({ kind: "look-back", week: 4 }, { kind: "branch-here" });
    expect(desk.state.snapshot.week).toBe(4);
    expect(desk.state.stage).toBe("playing");
    expect(desk.state.branches.map((branch) => branch.week)).toEqual([10, 4]);
    desk.do({ kind: "decide", command: ENCOURAGE }, { kind: "step" }, { kind: "step" });
    const [first, second] = desk.state.branches;
    if (first === undefined || second === undefined) throw new Error("a branch is missing");
    expect(findDivergence(first, second)).toBe(5);
    // Its file is an ordinary run file.
    const file = desk.kept.at(-1);
    expect(file?.weeks).toBe(6);
    expect(file?.commands).toEqual([
      ...(original?.commands ?? []).filter((dated) => dated.week <= 4),
      { week: 5, command: ENCOURAGE },
    ]);
    desk.do({ kind: "switch-branch", branch: first.id });
    expect(desk.state.stage).toBe("over");
    expect(desk.kept.at(-1)).toMatchObject(original ?? {});
    desk.do({ kind: "switch-branch", branch: second.id });
    expect(desk.state.snapshot.week).toBe(6);
  });

  test("keeps its name and the decisions that wait in it", () => {
    const desk = createDesk();
    playTo(desk, 8);
    desk.do({ kind: "decide", command: ENCOURAGE }, { kind: "look-back", week: 5 }, { kind: "branch-here" });
    expect(desk.state.planned).toEqual([]);
    desk.do({ kind: "rename-branch", branch: 2, name: "  Without the copilot " });
    expect(desk.state.branches[1]?.name).toBe("Without the copilot");
    expect(desk.kept.at(-1)?.branch?.name).toBe("Without the copilot");
    desk.do({ kind: "switch-branch", branch: 1 });
    expect(desk.state.planned).toEqual([ENCOURAGE]);
  });

  test("holds the time where the past week waited for an answer", () => {
    const desk = createDesk();
    playTo(desk, 8);
    desk.do({ kind: "look-back", week: CRITICAL_WEEK }, { kind: "branch-here" });
    expect(desk.state.deciding).toBe(true);
  });

  test("is kept with the others for the next visit", async () => {
    const desk = createDesk();
    playTo(desk, 9);
    desk.do({ kind: "look-back", week: 4 }, { kind: "branch-here" });
    desk.do({ kind: "rename-branch", branch: 2, name: "Use first" }, { kind: "decide", command: ENCOURAGE });
    desk.do({ kind: "step" }, { kind: "step" });
    const later = await openKept(desk.kept.at(-1));
    expect(later.state.branches).toEqual(desk.state.branches);
    expect(later.state.branch).toBe(2);
    later.do({ kind: "switch-branch", branch: 1 });
    expect(later.state.snapshot.week).toBe(9);
  });

  test("is deleted for good, and the others and the one under way stay, here and at the next visit", async () => {
    const desk = createDesk();
    playTo(desk, 9);
    desk.do({ kind: "look-back", week: 6 }, { kind: "branch-here" }, { kind: "look-back", week: 4 });
    desk.do({ kind: "branch-here" }, { kind: "rename-branch", branch: 3, name: "Third" });
    desk.do({ kind: "delete-branch", branch: 3 });
    expect(desk.state.branches.map(({ id }) => id)).toEqual([1, 2, 3]);
    desk.do({ kind: "delete-branch", branch: 2 });
    expect(desk.state.branches.map(({ id }) => id)).toEqual([1, 3]);
    expect(desk.kept.at(-1)?.others?.map(({ id }) => id)).toEqual([1]);
    // Also the run that the others began from.
    desk.do({ kind: "delete-branch", branch: 1 });
    expect(desk.state).toMatchObject({ branch: 3, branches: [{ id: 3, name: "Third", week: 4 }] });
    const later = await openKept(desk.kept.at(-1));
    expect(later.state.branches).toEqual(desk.state.branches);
    expect(noticeKeys(later)).toEqual(["notice.run-continued"]);
  });

  test("takes its own waiting decisions along", async () => {
    const desk = createDesk();
    playTo(desk, 9);
    desk.do({ kind: "decide", command: ENCOURAGE }, { kind: "look-back", week: 4 }, { kind: "branch-here" });
    const later = await openKept(desk.kept.at(-1));
    expect(later.state.planned).toEqual([]);
    later.do({ kind: "switch-branch", branch: 1 });
    expect(later.state.planned).toEqual([ENCOURAGE]);
  });

  test("that was kept and then changed by hand is left out alone, and told", async () => {
    const desk = createDesk();
    playTo(desk, 9);
    for (const week of [4, 3]) desk.do({ kind: "look-back", week }, { kind: "branch-here" });
    const kept = desk.kept.at(-1);
    const [first, second] = kept?.others ?? [];
    const cases: readonly (readonly [unknown, number, number])[] = [
      ["none", 1, 1],
      [[3, second], 1, 2],
      [[first, { ...kept?.branch }], 1, 2],
      [[{ ...first, commands: [{}] }, second], 1, 2],
      [[{ ...first, fromWeek: -1 }, second], 1, 2],
      [[...Array(9).keys()].map((at) => ({ ...first, id: at + 10 })), 2, 8],
    ];
    for (const [others, dropped, branches] of cases) {
      const later = await openKept({ ...kept, others });
      expect(later.faults).toEqual([]);
      expect(later.state.snapshot.week).toBe(3);
      expect(later.state.branches).toHaveLength(branches);
      expect(later.state.notices).toContainEqual(
        expect.objectContaining({ key: "notice.branches-dropped", values: { count: dropped } }),
      );
    }
    const alone = await openKept({ ...kept, branch: { id: "1" } });
    expect(alone.state.branches).toHaveLength(1);
    expect(noticeKeys(alone)).toContain("notice.branches-dropped");
  });

  test("that comes out otherwise than it was kept is opened, and told", async () => {
    const desk = createDesk();
    playTo(desk, 9);
    desk.do({ kind: "look-back", week: 4 }, { kind: "branch-here" });
    const kept = desk.kept.at(-1);
    expect(noticeKeys(await openKept(kept))).toEqual(["notice.run-continued"]);
    const others = kept?.others?.map((one) => ({ ...one, name: "x".repeat(100), commands: [] }));
    const later = await openKept({ ...kept, others });
    expect(noticeKeys(later)).toEqual(["notice.branches-differ", "notice.run-continued"]);
    expect(later.state.branches[0]?.name).toHaveLength(40);
  });

  test("ends with the run that it belongs to", () => {
    const desk = createDesk();
    playTo(desk, 8);
    desk.do({ kind: "look-back", week: 5 }, { kind: "branch-here" }, { kind: "restart", seed: 7 });
    expect(desk.state.branches).toHaveLength(1);
    expect(desk.state.lookBack).toBeNull();
  });
});

describe("a past week of the real company", () => {
  test("holds everything that was known then", () => {
    const run = createRun(engine, loadTestScenario(), 42);
    for (let week = 0; week < 3; week += 1) run.advance([]);
    const { options: _, optionsOf: __, ...known } = run.simulation.snapshot;
    const before = structuredClone(known);
    run.advance([]);
    const { options, optionsOf, ...past } = run.lookAt(3);
    expect(past).toEqual(before);
    expect([options, optionsOf?.("train")]).toEqual([[], []]);
  });
});

describe("a branch of the real company", () => {
  test("has the same luck: with the same decisions it is the same run, week by week", () => {
    const scenario = loadTestScenario();
    const whole = createRun(engine, scenario, 42);
    for (let week = 0; week < 20; week += 1) whole.advance([]);
    const branch = whole.fork(9);
    expect(branch.simulation.snapshot.figures).toEqual(whole.lookAt(9).figures);
    expect(branch.weekHashes).toEqual(whole.weekHashes.slice(0, 9));
    while (branch.simulation.week < 20) branch.advance([]);
    expect(branch.toFile()).toEqual(whole.toFile());
    expect(branch.postings).toEqual(whole.postings);
    expect(branch.history).toEqual(whole.history);
    expect(branch.lookAt(4).observatory).toEqual(whole.lookAt(4).observatory);
  });
});
