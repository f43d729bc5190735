/** Every signal is listed where the company is spoken of; in a department, those that rise or hold there. */

import { expect, it } from "vitest";
import type { SignalSnapshot } from "../../src/contract/snapshot.ts";
import { createTranslator } from "../../src/i18n/translator.ts";
import { presentSubject } from "../../src/presenter/chart/present-subject.ts";
import { presentSignals } from "../../src/presenter/present-signals.ts";
import { createFirstState } from "../helper/game-state-fixture.ts";

const en = createTranslator("en");

it("lists the quiet ones too, each with a statechart that it leads to", () => {
  const state = createFirstState();
  const all = presentSignals(state, en);
  expect(all.map(({ id }) => id)).toEqual(state.scenario.signals.map(({ id }) => id));
  expect(new Set(all.map(({ phase }) => phase))).toEqual(new Set(["Quiet"]));
  for (const { id, name, meaning } of all) {
    expect(name).not.toBe(id);
    expect(meaning).not.toBe("");
    expect(presentSubject({ kind: "signal", key: id }, state, en)).not.toBeNull();
  }
});

it("leaves out of a department what is quiet, or holds elsewhere", () => {
  const state = createFirstState();
  const [first, second, third, ...quiet] = state.snapshot.signals;
  if (first === undefined || second === undefined || third === undefined) throw new Error("no signals");
  const signals: SignalSnapshot[] = [
    { ...first, phase: "rising", departments: ["legal"] },
    { ...second, phase: "established", departments: ["sales"] },
    { ...third, phase: "established", departments: [] },
    ...quiet,
  ];
  const shown = presentSignals({ ...state, snapshot: { ...state.snapshot, signals } }, en, "legal");
  expect(shown.map(({ id }) => id)).toEqual([first.id, third.id]);
});
