/** Weeks of five seconds, never in a burst. */

import { expect, test } from "vitest";
import { startClock, type TimeSource } from "../../src/app/clock.ts";
import type { Pace } from "../../src/presenter/game-state.ts";

function createBench() {
  const bench = {
    time: 0,
    isHidden: false,
    pace: 1 as Pace,
    weeks: 0,
    tick: () => {},
    run(milliseconds: number, step = 50) {
      for (let passed = 0; passed < milliseconds; passed += step) {
        bench.time += step;
        bench.tick();
      }
    },
  };
  const source: TimeSource = {
    now: () => bench.time,
    repeat: (tick) => {
      bench.tick = tick;
    },
    hidden: () => bench.isHidden,
  };
  startClock(
    source,
    () => bench.pace,
    () => {
      bench.weeks += 1;
    },
  );
  return bench;
}

test.each([
  [1, 6],
  [2, 12],
  [4, 24],
] as const)("at %d× thirty seconds are %d weeks", (pace, weeks) => {
  const bench = createBench();
  bench.pace = pace;
  bench.run(30_200);
  expect(bench.weeks).toBe(weeks);
});

test("nothing passes while paused, and the week starts anew after it", () => {
  const bench = createBench();
  bench.run(4900);
  bench.pace = 0;
  bench.run(60_000);
  bench.pace = 1;
  bench.run(4900);
  expect(bench.weeks).toBe(0);
  bench.run(200);
  expect(bench.weeks).toBe(1);
});

test("a hidden page stands still and does not catch up", () => {
  const bench = createBench();
  bench.pace = 4;
  bench.isHidden = true;
  bench.run(600_000, 1000);
  bench.isHidden = false;
  bench.run(1000);
  expect(bench.weeks).toBe(0);
});

test("a machine that slept an hour pays at most one week", () => {
  const bench = createBench();
  bench.pace = 4;
  bench.time += 3_600_000;
  bench.tick();
  expect(bench.weeks).toBe(0);
  bench.run(1000);
  expect(bench.weeks).toBeLessThanOrEqual(1);
});
