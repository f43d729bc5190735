/** The guide: its order, that each step is passed by doing it, on the real scenario, and that it can be left. */

import { describe, expect, it } from "vitest";
import type { Command } from "../../src/contract/command.ts";
import type { SimEvent } from "../../src/contract/event.ts";
import { createSimulation } from "../../src/engine/simulation.ts";
import { createTranslator } from "../../src/i18n/translator.ts";
import type { GameState } from "../../src/presenter/game-state.ts";
import { presentTutorial } from "../../src/presenter/present-tutorial.ts";
import {
  findTutorialStep,
  NEWCOMER,
  recordTutorialAct,
  TUTORIAL_CAST,
  TUTORIAL_SEED,
  TUTORIAL_STEPS,
} from "../../src/presenter/tutorial-step.ts";
import { createFirstState } from "../helper/game-state-fixture.ts";
import { loadTestScenario } from "../helper/scenario.ts";

const en = createTranslator("en");
const { assistant, department, guardrail, role } = TUTORIAL_CAST;

/** A run of the tutorial that is steered by hand. */
function createDesk() {
  const scenario = loadTestScenario("first-steps");
  const simulation = createSimulation(scenario, TUTORIAL_SEED);
  const events: SimEvent[] = [];
  let state: GameState = {
    ...createFirstState(),
    scenario,
    stage: "playing",
    tutorial: NEWCOMER,
    snapshot: simulation.snapshot,
    events,
  };
  const set = (change: Partial<GameState>): void => {
    state = { ...state, ...change };
    state = { ...state, tutorial: recordTutorialAct(state) };
  };
  return {
    get state() {
      return state;
    },
    set,
    step: () => findTutorialStep(state)?.id ?? null,
    target: () => findTutorialStep(state)?.point(state) ?? null,
    decide: (command: Command) => {
      const option = state.snapshot.options.find(
        (one) => JSON.stringify(one.command) === JSON.stringify(command),
      );
      if (command.kind !== "answer-event") expect(option?.refusal).toBeNull();
      set({ planned: [...state.planned, command] });
    },
    week: () => {
      events.push(...simulation.advanceWeek(state.planned).events);
      set({ planned: [], snapshot: simulation.snapshot });
    },
  };
}

describe("the guide", () => {
  it("is passed step by step, by doing what it asks and nothing else", () => {
    const desk = createDesk();
    const passed: (string | null)[] = [desk.step()];
    const note = (): void => {
      if (passed.at(-1) !== desk.step()) passed.push(desk.step());
    };
    expect(desk.target()).toEqual({ kind: "room", department });
    desk.set({ panel: { kind: "department", department: "it" } });
    expect(desk.step()).toBe("room");
    expect(desk.target()).toEqual({ kind: "close-panel" });
    desk.set({ panel: { kind: "department", department } });
    note();
    expect(desk.target()).toEqual({ kind: "offer", assistant });
    desk.decide({ kind: "deploy-assistant", assistant, department, start: "pilot" });
    note();
    desk.week();
    note();
    desk.set({ panel: { kind: "guardrails" } });
    expect(desk.target()).toEqual({ kind: "guardrail", guardrail });
    desk.decide({ kind: "adopt-guardrail", guardrail });
    note();
    expect(desk.target()).toEqual({ kind: "play" });
    desk.set({ pace: 1 });
    expect(desk.target()).toBeNull();
    // Within a quarter, or the person would wait for what they came for.
    while (desk.step() !== "answer" && desk.state.snapshot.week < 13) {
      desk.week();
      note();
    }
    const asked = desk.state.snapshot.pending.find((event) => event.kind === "incident-noticed");
    if (asked?.answers?.[0] === undefined) throw new Error("nothing to answer");
    desk.decide({ kind: "answer-event", event: asked.id, answer: asked.answers[0].id });
    note();
    desk.set({ panel: { kind: "why", figure: "quality", fromWeek: 0, toWeek: 5 } });
    note();
    desk.set({ panel: { kind: "posts" } });
    note();
    expect(desk.target()).toEqual({ kind: "duty", role });
    desk.decide({ kind: "assign-add-on", role, department: "quality" });
    note();
    expect(passed).toEqual(TUTORIAL_STEPS.map(({ id }) => id));
  });

  it("asks again for a decision that was taken back", () => {
    const desk = createDesk();
    desk.decide({ kind: "deploy-assistant", assistant, department, start: "pilot" });
    expect(desk.step()).toBe("week");
    desk.set({ planned: [] });
    expect(desk.step()).toBe("room");
  });

  it("follows from the run where what was seen is lost", () => {
    const desk = createDesk();
    desk.decide({ kind: "deploy-assistant", assistant, department, start: "pilot" });
    desk.week();
    desk.set({ tutorial: NEWCOMER });
    expect(desk.step()).toBe("evidence");
  });

  it("keeps quiet once left, in the past, before the first week and in other scenarios", () => {
    const desk = createDesk();
    const { state } = desk;
    expect(presentTutorial(state, en)?.step).toBe("room");
    const quiet: readonly Partial<GameState>[] = [
      { tutorial: { seen: [], left: true } },
      { lookBack: { presentWeek: 4, events: [] } },
      { stage: "briefing" },
      { stage: "over" },
      { scenario: createFirstState().scenario },
    ];
    for (const change of quiet) expect(presentTutorial({ ...state, ...change }, en)).toBeNull();
  });

  it("has words for every step in both languages, with every name filled in", () => {
    for (const locale of ["en", "fr"] as const) {
      const t = createTranslator(locale);
      const desk = createDesk();
      for (const { id } of TUTORIAL_STEPS) {
        const title = t.find(`tutorial.${id}-title`);
        expect(title).not.toBeNull();
      }
      const model = presentTutorial(desk.state, t);
      expect(model?.body).toContain("Maintenance");
      expect(model?.place).toContain(String(TUTORIAL_STEPS.length));
    }
  });
});
