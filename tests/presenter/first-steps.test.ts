/** The first decisions on offer are possible, priced and plain; they go once an assistant is deployed. */

import { describe, expect, it } from "vitest";
import { createTranslator } from "../../src/i18n/translator.ts";
import type { GameState } from "../../src/presenter/game-state.ts";
import { presentFirstSteps } from "../../src/presenter/present-first-steps.ts";
import { createFirstState, createGameState } from "../helper/game-state-fixture.ts";

const en = createTranslator("en");
const first: GameState = { ...createFirstState(), stage: "playing" };

describe("presentFirstSteps", () => {
  it("offers a pilot, a course for the same team and the guardrail that keeps evidence", () => {
    const steps = presentFirstSteps(first, en);
    expect(steps.map((step) => step.kind)).toEqual(["pilot", "train", "evidence"]);
    const [pilot, course, guardrail] = steps.map((step) => step.action.command);
    if (pilot?.kind !== "deploy-assistant" || course?.kind !== "train") throw new Error("other commands");
    expect(pilot.start).toBe("pilot");
    expect(course.department).toBe(pilot.department);
    expect(guardrail).toEqual({ kind: "adopt-guardrail", guardrail: "logging" });
  });

  it("takes the assistant made for most departments, in the largest of them", () => {
    const command = presentFirstSteps(first, en)[0]?.action.command;
    if (command?.kind !== "deploy-assistant") throw new Error("no pilot");
    const { assistants } = first.scenario;
    const taken = assistants.find((one) => one.id === command.assistant);
    expect(taken?.departments.length).toBe(Math.max(...assistants.map((one) => one.departments.length)));
    const people = (id: string) => first.snapshot.departments.find((one) => one.id === id)?.people ?? 0;
    expect(people(command.department)).toBe(Math.max(...(taken?.departments ?? []).map(people)));
  });

  it("names a price for each, and says nothing that the engine refuses", () => {
    for (const { action, why } of presentFirstSteps(first, createTranslator("fr"))) {
      expect(action.refusal).toBeNull();
      expect(action.chips.length).toBeGreaterThan(0);
      expect(why).not.toBe("");
    }
  });

  it("shows what is planned already", () => {
    const command = presentFirstSteps(first, en)[0]?.action.command;
    if (command === undefined) throw new Error("no step");
    const planned = presentFirstSteps({ ...first, planned: [command] }, en);
    expect(planned.map((step) => step.action.planned)).toEqual([true, false, false]);
  });

  it("stops once an assistant is deployed, and after the last week", () => {
    expect(presentFirstSteps(createGameState({ week: 8 }), en)).toEqual([]);
    expect(presentFirstSteps({ ...first, stage: "over" }, en)).toEqual([]);
  });
});
