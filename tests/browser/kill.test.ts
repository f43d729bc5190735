/** A browser or a tab that is killed while a run plays and is saved: the next visit goes on with it. */

import { afterAll, beforeAll, expect, test } from "vitest";
import { type StaticServer, serveDist } from "../helper/browser.ts";
import { playAndKill } from "./kill-run.ts";

/** Two hundred, half of them by the clock, are in docs/measured/kills.md. */
const KILLS = 20;
const SEED = 1;

let server: StaticServer;
beforeAll(async () => {
  server = await serveDist();
});
afterAll(() => server.close());

test(`${KILLS} kills at moments drawn by seed ${SEED} cost one week at most each`, async () => {
  const kills = await playAndKill(server, SEED, KILLS, () => "steps");
  // Printed by the test that fails: where, when and who.
  expect(kills.filter(({ lost, firstDiffering }) => lost > 1 || firstDiffering !== null)).toEqual([]);
  const told = kills.flatMap(({ notices }) => notices);
  expect(told.filter((key) => key !== "notice.run-continued")).toEqual([]);
  expect(new Set(kills.map(({ victim }) => victim)).size).toBe(2);
  expect(kills.at(-1)?.week).toBeGreaterThanOrEqual(KILLS);
});
