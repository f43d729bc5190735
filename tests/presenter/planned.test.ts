/** Several planned decisions show what they ask, one by one and together. */

import { describe, expect, it } from "vitest";
import type { CommandOption } from "../../src/contract/command.ts";
import { createTranslator } from "../../src/i18n/translator.ts";
import type { GameState } from "../../src/presenter/game-state.ts";
import { presentPlanned, presentPlannedTotal } from "../../src/presenter/present-planned.ts";
import { createGameState } from "../helper/game-state-fixture.ts";

const en = createTranslator("en");
const state = createGameState({ week: 30 });

function option(guardrail: string, euros: number, hours: number): CommandOption {
  return {
    command: { kind: "adopt-guardrail", guardrail },
    price: { euros, eurosPerWeek: 100, hours, delayWeeks: 2 },
    refusal: null,
    claim: euros,
  };
}

function plan(options: readonly CommandOption[], envelope: number): GameState {
  const snapshot = { ...state.snapshot, options, money: { ...state.snapshot.money, envelope } };
  return { ...state, snapshot, planned: options.map((one) => one.command) };
}

describe("a plan", () => {
  const [logging, sampling] = [option("logging", 4000, 20), option("sampling", 2000, 12)];

  it("sums euros, weekly euros and hours", () => {
    const both = plan([logging, sampling], 10_000);
    expect(presentPlanned(both, en)[0]?.chips.map((chip) => chip.text)).toContain("€4k");
    const total = presentPlannedTotal(both, en);
    expect(total?.chips.map((chip) => chip.text)).toEqual(["€6k", "€200 a week", "32 h"]);
    expect(total?.over).toBe("");
  });

  it("says where the envelope holds less", () => {
    expect(presentPlannedTotal(plan([logging, sampling], 5000), en)?.over).toContain("€5k");
  });

  it("of one decision needs no total", () => {
    expect(presentPlannedTotal(plan([logging], 10_000), en)).toBeNull();
  });
});
