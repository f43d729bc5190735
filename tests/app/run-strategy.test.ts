/** A run under way is handed over as a strategy, or to the lab; what cannot be done is said. */

import { expect, it } from "vitest";
import { createDesk, noticeKeys } from "./game-desk.ts";

it("is saved as a strategy, and says where that is not the same", async () => {
  const desk = createDesk();
  desk.do({ kind: "save-strategy" });
  await desk.settled();
  expect(desk.saved).toEqual([]);
  desk.do({ kind: "play-story" }, { kind: "read-briefing" });
  desk.weeks(2);
  desk.do({ kind: "save-strategy" });
  await desk.settled();
  expect(desk.saved).toEqual(["mine.strategy.yaml"]);
  expect(noticeKeys(desk)).toEqual(["notice.strategy-saved"]);
  const command = { kind: "encourage-use", department: "sales" } as const;
  desk.recorded = { ...desk.recorded, isSame: false, unlike: [{ week: 1, command, instead: null }] };
  desk.do({ kind: "save-strategy" });
  await desk.settled();
  expect(desk.state.notices.at(-1)).toMatchObject({ key: "notice.strategy-unlike", values: { count: 1 } });
});

it("is taken to the lab, or says that it cannot be", async () => {
  const desk = createDesk();
  desk.do({ kind: "play-story" }, { kind: "read-briefing" }, { kind: "take-to-lab" });
  await desk.settled();
  expect(desk.saved).toEqual(["lab with 0"]);
  desk.clipboard = null;
  desk.do({ kind: "take-to-lab" });
  await desk.settled();
  expect(noticeKeys(desk)).toEqual(["notice.strategy-failed"]);
  expect(desk.faults.length).toBe(1);
});
