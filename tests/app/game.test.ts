/** The controller: time, holds, decisions and their undoing. */

import { describe, expect, test } from "vitest";
import { answerTo, CRITICAL_WEEK, DEPLOY, ENCOURAGE, ILLEGAL, TURNING_WEEK } from "./fake-engine.ts";
import { createDesk, noticeKeys } from "./game-desk.ts";

const CRITICAL = `incident-noticed/leak/${CRITICAL_WEEK}`;

describe("the title", () => {
  test("shows a company that lives on without leaving a trace in the run", () => {
    const desk = createDesk();
    desk.weeks(4);
    expect(desk.state.stage).toBe("title");
    expect(desk.state.snapshot.week).toBe(8);
    expect(desk.state.events).toEqual([]);
    expect(desk.kept).toEqual([]);
    desk.do({ kind: "play-story" }, { kind: "read-briefing" });
    expect(desk.state).toMatchObject({ stage: "playing", pace: 1, seed: 42 });
    expect(desk.state.snapshot.week).toBe(0);
    expect(desk.state.history).toHaveLength(1);
  });

  test("starts its company again at the end instead of failing", () => {
    const desk = createDesk(5);
    desk.weeks(3);
    expect(desk.state.snapshot.week).toBe(5);
    expect(desk.faults).toEqual([]);
  });

  test("begins the scenario and the seed that were chosen on it", () => {
    const desk = createDesk();
    desk.weeks(2);
    desk.do({ kind: "choose-run", scenario: "other", seed: 7 });
    expect(desk.state).toMatchObject({ stage: "title", seed: 7, scenario: { id: "other" } });
    desk.do({ kind: "choose-run", scenario: "unheard-of", seed: 8 });
    desk.do({ kind: "play-story" }, { kind: "read-briefing" });
    expect(desk.state).toMatchObject({ stage: "playing", seed: 7, scenario: { id: "other" } });
    // Under way, a run is not exchanged for another by what belongs on the title.
    desk.do({ kind: "choose-run", scenario: "fake", seed: 1 });
    expect(desk.state).toMatchObject({ seed: 7, scenario: { id: "other" } });
  });

  test("takes a double click on its button as one", () => {
    const desk = createDesk();
    desk.do({ kind: "play-story" }, { kind: "read-briefing" });
    desk.weeks(1);
    desk.do({ kind: "play-story" });
    expect(desk.state.snapshot.week).toBe(1);
  });

  test("has no time to pause, no week to step and nothing to decide or save", () => {
    const desk = createDesk();
    desk.do({ kind: "toggle-pause" }, { kind: "set-pace", pace: 4 }, { kind: "step" });
    desk.do({ kind: "decide", command: DEPLOY }, { kind: "save-run" });
    expect(desk.state).toMatchObject({ stage: "title", pace: 0, planned: [], notices: [] });
    expect(desk.downloads).toEqual([]);
  });
});

test("a run without a guide leaves the guide where it was; learning begins it anew", () => {
  const desk = createDesk();
  desk.do({ kind: "learn" }, { kind: "follow-guide", on: false }, { kind: "leave-run" });
  desk.do({ kind: "choose-run", scenario: "other", seed: 9 }, { kind: "play-story" });
  expect(desk.state.tutorial.left).toBe(true);
  desk.do({ kind: "leave-run" }, { kind: "learn" });
  expect(desk.state).toMatchObject({ tutorial: { left: false }, scenario: { id: "first-steps" } });
});

describe("leaving a run", () => {
  test("comes back to the title, from where the run can be continued", () => {
    const desk = createDesk();
    desk.do({ kind: "leave-run" });
    expect(desk.state.canContinue).toBe(false);
    desk.do({ kind: "play-story" }, { kind: "read-briefing" });
    desk.weeks(2);
    desk.do({ kind: "decide", command: DEPLOY }, { kind: "leave-run" });
    expect(desk.state).toMatchObject({ stage: "title", canContinue: true, planned: [], events: [] });
    // What was decided stays in the save: nothing of it is lost.
    expect(desk.kept.at(-1)).toMatchObject({ weeks: 2, planned: [DEPLOY] });
    desk.do({ kind: "choose-run", scenario: "other", seed: 9 }, { kind: "play-story" });
    expect(desk.state).toMatchObject({ stage: "briefing", seed: 9, scenario: { id: "other" } });
  });

  test("is possible once it is over", () => {
    const desk = createDesk(2);
    desk.do({ kind: "play-story" }, { kind: "read-briefing" });
    desk.weeks(4);
    desk.do({ kind: "leave-run" });
    expect(desk.state).toMatchObject({ stage: "title", pace: 0 });
  });
});

describe("the briefing", () => {
  test("holds the first week until it has been read", () => {
    const desk = createDesk();
    desk.do({ kind: "play-story" });
    desk.weeks(3);
    expect(desk.state).toMatchObject({ stage: "briefing", pace: 0, snapshot: { week: 0 } });
    desk.do({ kind: "read-briefing" });
    desk.weeks(3);
    expect(desk.state).toMatchObject({ stage: "playing", snapshot: { week: 3 } });
  });

  test.each([
    ["set-pace", { kind: "set-pace", pace: 2 }, 2, 0],
    ["toggle-pause", { kind: "toggle-pause" }, 1, 0],
    ["step", { kind: "step" }, 0, 1],
  ] as const)("is over for whoever lets time go: %s", (_, intent, pace, week) => {
    const desk = createDesk();
    desk.do({ kind: "play-story" }, intent);
    expect(desk.state).toMatchObject({ stage: "playing", pace, snapshot: { week } });
  });
});

describe("time", () => {
  test("stops and goes on at the pace it had", () => {
    const desk = createDesk();
    desk.do({ kind: "play-story" }, { kind: "read-briefing" }, { kind: "set-pace", pace: 4 });
    expect(desk.state.pace).toBe(4);
    desk.do({ kind: "toggle-pause" });
    expect(desk.state.pace).toBe(0);
    desk.weeks(3);
    expect(desk.state.snapshot.week).toBe(0);
    desk.do({ kind: "toggle-pause" });
    expect(desk.state.pace).toBe(4);
    desk.weeks(1);
    expect(desk.state.snapshot.week).toBe(1);
  });

  test("a step plays one week and stops", () => {
    const desk = createDesk();
    desk.do({ kind: "play-story" }, { kind: "read-briefing" }, { kind: "step" });
    expect(desk.state.snapshot.week).toBe(1);
    expect(desk.state.pace).toBe(0);
    desk.do({ kind: "step" });
    expect(desk.state.history).toHaveLength(3);
  });

  test("a critical event holds it until it is answered, and a step is refused politely", () => {
    const desk = createDesk();
    desk.do({ kind: "play-story" }, { kind: "read-briefing" }, { kind: "set-pace", pace: 2 });
    desk.weeks(5);
    expect(desk.state.snapshot.week).toBe(CRITICAL_WEEK);
    expect(desk.state).toMatchObject({ deciding: true, pace: 0 });
    desk.do({ kind: "step" }, { kind: "toggle-pause" }, { kind: "step" });
    expect(desk.state.snapshot.week).toBe(CRITICAL_WEEK);
    expect(noticeKeys(desk)).toEqual(["notice.answer-first"]);
    desk.do({ kind: "decide", command: answerTo(CRITICAL) });
    expect(desk.state).toMatchObject({ deciding: false, pace: 2 });
    desk.weeks(1);
    expect(desk.state.snapshot.week).toBe(CRITICAL_WEEK + 1);
    expect(desk.state.snapshot.pending).toEqual([]);
  });

  test("answering while time was stopped leaves it stopped", () => {
    const desk = createDesk();
    desk.do(
      { kind: "play-story" },
      { kind: "read-briefing" },
      { kind: "step" },
      { kind: "step" },
      { kind: "step" },
    );
    expect(desk.state.deciding).toBe(true);
    desk.do({ kind: "decide", command: answerTo(CRITICAL) });
    expect(desk.state).toMatchObject({ deciding: false, pace: 0 });
    desk.do({ kind: "step" });
    expect(desk.state.snapshot.week).toBe(CRITICAL_WEEK + 1);
  });

  test("taking the answer back holds it again", () => {
    const desk = createDesk();
    desk.do({ kind: "play-story" }, { kind: "read-briefing" });
    desk.weeks(CRITICAL_WEEK);
    desk.do({ kind: "decide", command: answerTo(CRITICAL) }, { kind: "undo-planned", index: 0 });
    expect(desk.state).toMatchObject({ deciding: true, planned: [] });
    desk.weeks(2);
    expect(desk.state.snapshot.week).toBe(CRITICAL_WEEK);
  });

  test("a turning point that asks nothing stops it once", () => {
    const desk = createDesk();
    desk.do({ kind: "play-story" }, { kind: "read-briefing" });
    desk.weeks(CRITICAL_WEEK);
    desk.do({ kind: "decide", command: answerTo(CRITICAL) });
    desk.weeks(10);
    expect(desk.state.snapshot.week).toBe(TURNING_WEEK);
    expect(desk.state).toMatchObject({ deciding: false, pace: 0 });
    desk.do({ kind: "toggle-pause" });
    desk.weeks(1);
    expect(desk.state.snapshot.week).toBe(TURNING_WEEK + 1);
  });

  test("ends with the run", () => {
    const desk = createDesk(2);
    desk.do({ kind: "play-story" }, { kind: "read-briefing" });
    desk.weeks(5);
    expect(desk.state).toMatchObject({ stage: "over", pace: 0 });
    desk.do({ kind: "step" }, { kind: "set-pace", pace: 4 }, { kind: "decide", command: DEPLOY });
    expect(desk.state.snapshot.week).toBe(2);
    expect(desk.state.planned).toEqual([]);
    expect(noticeKeys(desk)).toEqual(["notice.run-over"]);
    desk.do({ kind: "restart", seed: 7 });
    expect(desk.state).toMatchObject({ stage: "briefing", seed: 7, pace: 0, notices: [] });
  });

  test("a fault of the engine stops it and is told", () => {
    const desk = createDesk();
    desk.do({ kind: "play-story" }, { kind: "read-briefing" });
    desk.do({ kind: "decide", command: { kind: "train", department: "sales", share: 99 } });
    desk.weeks(1);
    expect(desk.state.pace).toBe(0);
    expect(noticeKeys(desk)).toEqual(["notice.engine-failed"]);
    expect(desk.faults).toHaveLength(1);
  });
});

describe("decisions", () => {
  test("hold one forecast of value and one of another figure for a moment", () => {
    const desk = createDesk();
    desk.do({ kind: "play-story" }, { kind: "read-briefing" });
    const forecast = (figure: "value" | "users" | "trust", until: "review" | "end", low = 0) =>
      desk.do({ kind: "decide", command: { kind: "submit-forecast", figure, low, high: 9, until } });
    forecast("value", "review");
    forecast("users", "review");
    forecast("trust", "review");
    forecast("users", "end");
    forecast("value", "review", 3);
    const made = desk.state.planned.flatMap((one) =>
      one.kind === "submit-forecast" ? [`${one.figure} ${one.until} ${one.low}`] : [],
    );
    expect(made).toEqual(["trust review 0", "users end 0", "value review 3"]);
  });

  test("wait for the next week and can be taken back until then", () => {
    const desk = createDesk();
    desk.do({ kind: "play-story" }, { kind: "read-briefing" }, { kind: "toggle-pause" });
    desk.do({ kind: "decide", command: DEPLOY }, { kind: "decide", command: ENCOURAGE });
    expect(desk.state.planned).toEqual([DEPLOY, ENCOURAGE]);
    desk.do({ kind: "undo-planned", index: 0 }, { kind: "undo-planned", index: 9 });
    expect(desk.state.planned).toEqual([ENCOURAGE]);
    desk.do({ kind: "step" });
    expect(desk.state.planned).toEqual([]);
    expect(desk.kept.at(-1)?.commands).toEqual([{ week: 1, command: ENCOURAGE }]);
  });

  test("a double click plans one", () => {
    const desk = createDesk();
    desk.do({ kind: "play-story" }, { kind: "read-briefing" });
    desk.do({ kind: "decide", command: DEPLOY }, { kind: "decide", command: { ...DEPLOY } });
    expect(desk.state.planned).toEqual([DEPLOY]);
  });

  test("two answers to one event do not stand side by side: the later counts", () => {
    const desk = createDesk();
    desk.do({ kind: "play-story" }, { kind: "read-briefing" });
    desk.weeks(CRITICAL_WEEK);
    desk.do({ kind: "decide", command: answerTo(CRITICAL, "a") });
    desk.do({ kind: "decide", command: answerTo(CRITICAL, "b") });
    expect(desk.state.planned).toEqual([answerTo(CRITICAL, "b")]);
  });

  test("what the engine lists as impossible is refused with its reason and not planned", () => {
    const desk = createDesk();
    desk.do({ kind: "play-story" }, { kind: "read-briefing" }, { kind: "decide", command: ILLEGAL });
    expect(desk.state.planned).toEqual([]);
    expect(desk.state.refusals).toEqual([{ command: ILLEGAL, reason: "crisis" }]);
  });

  test("what the engine refuses itself is shown after the week", () => {
    const desk = createDesk();
    desk.do(
      { kind: "play-story" },
      { kind: "read-briefing" },
      { kind: "decide", command: { kind: "drop-guardrail", guardrail: "logging" } },
    );
    desk.weeks(1);
    expect(desk.state.refusals.map((refusal) => refusal.reason)).toEqual(["not-adopted"]);
  });
});

describe("panels and language", () => {
  test("leaving the card of a room leaves the room", () => {
    const desk = createDesk();
    desk.do({ kind: "play-story" }, { kind: "read-briefing" });
    desk.do({ kind: "open-panel", panel: { kind: "department", department: "legal" } });
    expect(desk.state).toMatchObject({ panel: { kind: "department" }, selectedDepartment: "legal" });
    desk.do({ kind: "open-panel", panel: { kind: "posts" } }, { kind: "close-panel" });
    expect(desk.state).toMatchObject({ panel: null, selectedDepartment: "legal" });
    desk.do({ kind: "close-panel" });
    expect(desk.state.selectedDepartment).toBeNull();
    desk.do(
      { kind: "open-panel", panel: { kind: "department", department: "legal" } },
      { kind: "close-panel" },
    );
    expect(desk.state).toMatchObject({ panel: null, selectedDepartment: null });
  });

  test("what only the page can do is asked of the page", () => {
    const desk = createDesk();
    desk.do({ kind: "move-camera", move: "closer" }, { kind: "play-study", on: false });
    desk.do({ kind: "play-study", on: true }, { kind: "save-text", fileName: "weeks.csv", text: "1" });
    expect(desk.asked).toEqual(["closer", "stop", "again"]);
    expect(desk.saved).toEqual(["weeks.csv"]);
  });

  test("notices that carry texts change with the language", async () => {
    const desk = createDesk();
    desk.do({ kind: "play-story" }, { kind: "read-briefing" });
    desk.fileText = "not json";
    const file = { name: "x.json", size: 8 } as unknown as File;
    desk.do({ kind: "load-run", file });
    await desk.settled();
    expect(desk.state.notices.map((notice) => notice.values?.what)).toContain("not a run");
    desk.do({ kind: "set-locale", locale: "fr" });
    expect(desk.state.notices.map((notice) => notice.values?.what)).toContain("pas une partie");
  });

  test("a confirmation goes with the next thing that is asked; what went wrong stays", () => {
    const desk = createDesk();
    desk.do({ kind: "play-story" }, { kind: "read-briefing" }, { kind: "save-run" });
    expect(noticeKeys(desk)).toEqual(["notice.run-saved"]);
    desk.game.notify({ tone: "bad", key: "notice.autosave-full" });
    desk.do({ kind: "open-panel", panel: { kind: "posts" } });
    expect(noticeKeys(desk)).toEqual(["notice.autosave-full"]);
  });
});
