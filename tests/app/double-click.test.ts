/** A double click is one click, two clicks are two. */

import { expect, test } from "vitest";
import { createDoubleClickGuard } from "../../src/app/double-click.ts";
import { ENCOURAGE } from "./fake-engine.ts";

function createBench() {
  let time = 0;
  const pass = createDoubleClickGuard(() => time);
  return {
    pass,
    wait: (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

const DECIDE = { kind: "decide", command: ENCOURAGE } as const;
const UNDO = { kind: "undo-planned", index: 0 } as const;

test("what was just decided is not taken back by the second half of a double click", () => {
  const { pass, wait } = createBench();
  expect(pass(DECIDE)).toBe(true);
  wait(120);
  expect(pass(UNDO)).toBe(false);
});

test("a second thought is", () => {
  const { pass, wait } = createBench();
  pass(DECIDE);
  wait(900);
  expect(pass(UNDO)).toBe(true);
});

test("taking back several decisions in a row is", () => {
  const { pass, wait } = createBench();
  wait(50);
  expect([pass(UNDO), pass(UNDO), pass(DECIDE), pass(DECIDE)]).toEqual([true, true, true, true]);
});

test("a run starts again once", () => {
  const { pass, wait } = createBench();
  expect([pass({ kind: "restart", seed: 1 }), pass({ kind: "restart", seed: 1 })]).toEqual([true, false]);
  wait(1000);
  expect(pass({ kind: "restart", seed: 1 })).toBe(true);
});
