/** Runs as files: saving, loading, continuing, and what happens to files that are not runs. */

import { describe, expect, test } from "vitest";
import { answerTo, CRITICAL_WEEK, DEPLOY, ENCOURAGE } from "./fake-engine.ts";
import { createDesk, createFile, type Desk, noticeKeys } from "./game-desk.ts";

/** Plays to a week, answering what holds the time, with two decisions on the way. */
function playTo(desk: Desk, week: number): void {
  while (desk.state.snapshot.week < week) {
    if (desk.state.deciding) {
      desk.do({ kind: "decide", command: answerTo(`incident-noticed/leak/${CRITICAL_WEEK}`) });
    }
    if (desk.state.snapshot.week === 1) desk.do({ kind: "decide", command: DEPLOY });
    if (desk.state.snapshot.week === 4) desk.do({ kind: "decide", command: ENCOURAGE });
    desk.do({ kind: "step" });
  }
}

function saveAt(week: number, change?: (desk: Desk) => void): string {
  const desk = createDesk();
  desk.do({ kind: "play-story" }, { kind: "read-briefing" });
  playTo(desk, week);
  change?.(desk);
  desk.do({ kind: "save-run" });
  return JSON.stringify(desk.downloads[0]?.file);
}

async function load(desk: Desk, text: string | null, size = 100): Promise<void> {
  desk.fileText = text;
  desk.do({ kind: "load-run", file: createFile("run.alphea.json", size) });
  await desk.settled();
}

describe("a saved run", () => {
  test("is named after scenario, seed and week", () => {
    const desk = createDesk();
    desk.do({ kind: "play-story" }, { kind: "read-briefing" });
    playTo(desk, 2);
    desk.do({ kind: "save-run" });
    expect(desk.downloads.map((download) => download.fileName)).toEqual(["fake-seed42-week2.alphea.json"]);
    expect(noticeKeys(desk)).toEqual(["notice.run-saved"]);
  });

  test("continues as if it had never been saved, at every week", async () => {
    const whole = createDesk();
    whole.do({ kind: "play-story" }, { kind: "read-briefing" });
    playTo(whole, 10);
    for (let week = 0; week <= 10; week += 1) {
      const desk = createDesk();
      await load(desk, saveAt(week));
      expect(desk.state.snapshot.week).toBe(week);
      playTo(desk, 10);
      expect(desk.state.stage).toBe("over");
      expect(desk.kept.at(-1)).toEqual(whole.kept.at(-1));
      expect(desk.state.history).toEqual(whole.state.history);
      expect(desk.state.events).toEqual(whole.state.events);
      expect(desk.state.postings).toEqual(whole.state.postings);
    }
  });

  test("takes the decisions along that wait for the next week", async () => {
    const desk = createDesk();
    await load(
      desk,
      saveAt(2, (author) => author.do({ kind: "decide", command: ENCOURAGE })),
    );
    expect(desk.state.planned).toEqual([ENCOURAGE]);
    desk.do({ kind: "step" });
    expect(desk.kept.at(-1)?.commands.at(-1)).toEqual({ week: 3, command: ENCOURAGE });
  });

  test("that was changed by hand loses only the waiting decisions that make no sense", async () => {
    const file = JSON.parse(saveAt(2)) as Record<string, unknown>;
    const desk = createDesk();
    for (const planned of ["soon", [{ kind: "nonsense" }], [3]]) {
      await load(desk, JSON.stringify({ ...file, planned }));
      expect(desk.state.planned).toEqual([]);
      expect(desk.state.snapshot.week).toBe(2);
    }
  });

  test("opens paused, and deciding where an answer is due", async () => {
    const desk = createDesk();
    await load(desk, saveAt(2));
    expect(desk.state).toMatchObject({ stage: "playing", pace: 0, deciding: false });
    expect(noticeKeys(desk)).toEqual(["notice.run-loaded"]);
    await load(desk, saveAt(CRITICAL_WEEK));
    expect(desk.state).toMatchObject({ deciding: true });
  });

  test("tells the first week that differs after a change, and goes on", async () => {
    const file = JSON.parse(saveAt(5)) as { commands: unknown[] };
    file.commands = file.commands.slice(1);
    const desk = createDesk();
    await load(desk, JSON.stringify(file));
    expect(desk.state.notices[0]).toMatchObject({ key: "notice.run-differs", tone: "bad" });
    expect(desk.state.notices[0]?.values?.week).toBe(2);
    expect(desk.state.stage).toBe("playing");
  });
});

describe("a file that is no run leaves the present one untouched", () => {
  const cases: readonly [string, string | null, number, readonly string[]][] = [
    ["damaged", "{", 1, ["notice.file-refused", "notice.file-more-problems"]],
    ["unreadable", null, 1, ["notice.file-unreadable"]],
    ["huge", "{}", 1e9, ["notice.file-too-big"]],
    [
      "of another company",
      JSON.stringify({ format: "alphea-run", scenario: { id: "elsewhere" } }),
      1,
      ["notice.file-other-scenario"],
    ],
  ];
  test.each(cases)("%s", async (_, text, size, keys) => {
    const desk = createDesk();
    desk.do({ kind: "play-story" }, { kind: "read-briefing" });
    playTo(desk, 2);
    const before = desk.state;
    await load(desk, text, size);
    expect(noticeKeys(desk)).toEqual(keys);
    expect({ ...desk.state, notices: [] }).toEqual({ ...before, notices: [] });
  });

  test("a file that is still being read does not replace a run begun meanwhile", async () => {
    const desk = createDesk();
    desk.fileText = saveAt(5);
    desk.do({ kind: "load-run", file: createFile() }, { kind: "play-story" }, { kind: "read-briefing" });
    await desk.settled();
    expect(desk.state.snapshot.week).toBe(0);
  });
});

describe("continuing", () => {
  test("opens the kept run, paused, with what was planned", async () => {
    const desk = createDesk();
    desk.recalled = {
      text: saveAt(4, (author) => author.do({ kind: "decide", command: ENCOURAGE })),
      damaged: true,
      copy: false,
    };
    desk.do({ kind: "continue-run" });
    await desk.settled();
    expect(desk.state).toMatchObject({ stage: "playing", pace: 0, planned: [ENCOURAGE] });
    expect(desk.state.snapshot.week).toBe(4);
    expect(noticeKeys(desk)).toEqual(["notice.autosave-damaged", "notice.run-continued"]);
  });

  test("tells where the figures are not those that were kept", async () => {
    const desk = createDesk();
    const file = JSON.parse(saveAt(5)) as { commands: unknown[] };
    desk.recalled = {
      text: JSON.stringify({ ...file, commands: file.commands.slice(1) }),
      damaged: false,
      copy: false,
    };
    desk.do({ kind: "continue-run" });
    await desk.settled();
    expect(desk.state.notices).toMatchObject([
      { key: "notice.continued-differs", tone: "bad", values: { week: 5, from: 2, count: 0 } },
    ]);
  });

  test.each([
    ["by a newer version", "half a fi", "notice.kept-refused", { what: "not a run" }],
    [
      "of a company that is gone",
      JSON.stringify({ format: "alphea-run", scenario: { id: "elsewhere" } }),
      "notice.kept-other-scenario",
      { scenario: "elsewhere" },
    ],
  ])("of a run %s says what is wrong and forgets nothing", async (_, text, key, values) => {
    const desk = createDesk();
    desk.game.setCanContinue(true);
    desk.recalled = { text, damaged: false, copy: false };
    desk.do({ kind: "continue-run" });
    await desk.settled();
    expect(desk.state).toMatchObject({ stage: "title", canContinue: true });
    expect(desk.state.notices).toMatchObject([{ key, tone: "bad", values }]);
    expect(desk.kept).toEqual([]);
  });

  test("says that a run of another tab goes on as a copy", async () => {
    const desk = createDesk();
    desk.recalled = { text: saveAt(4), damaged: false, copy: true };
    desk.do({ kind: "continue-run" });
    await desk.settled();
    expect(noticeKeys(desk)).toEqual(["notice.continued-copy", "notice.run-continued"]);
  });

  test("says so where nothing whole was kept", async () => {
    const desk = createDesk();
    desk.game.setCanContinue(true);
    desk.recalled = { text: null, damaged: true, copy: false };
    desk.do({ kind: "continue-run" });
    await desk.settled();
    expect(desk.state).toMatchObject({ stage: "title", canContinue: false });
    expect(noticeKeys(desk)).toEqual(["notice.nothing-to-continue"]);
  });

  test("every week and every planned decision is kept", () => {
    const desk = createDesk();
    desk.do(
      { kind: "play-story" },
      { kind: "read-briefing" },
      { kind: "step" },
      { kind: "decide", command: DEPLOY },
    );
    expect(desk.kept.map((file) => [file.weeks, file.planned ?? []])).toEqual([
      [0, []],
      [1, []],
      [1, [DEPLOY]],
    ]);
  });
});
