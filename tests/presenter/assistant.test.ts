/** An assistant's card: its statechart has one state lit, and every way on says what it asks and whether it is there. */

import { describe, expect, it } from "vitest";
import type { DeploymentPhase } from "../../src/contract/snapshot.ts";
import { createTranslator } from "../../src/i18n/translator.ts";
import type { GameState } from "../../src/presenter/game-state.ts";
import { presentAssistant } from "../../src/presenter/present-assistant.ts";
import { createGameState } from "../helper/game-state-fixture.ts";

const en = createTranslator("en");
const fr = createTranslator("fr");
const state: GameState = { ...createGameState({ week: 30 }), stage: "playing" };
const [one] = state.snapshot.deployments;
if (one === undefined) throw new Error("no deployment");

const PHASES: readonly DeploymentPhase[] = [
  "proposed",
  "consulting",
  "integrating",
  "pilot",
  "proposes",
  "supervised",
  "delegated",
  "suspended",
  "retired",
];

describe("presentAssistant", () => {
  const withPhase = (phase: DeploymentPhase): GameState => ({
    ...state,
    snapshot: { ...state.snapshot, deployments: [{ ...one, phase }] },
  });

  it("lights one state, whichever it is, and tells every way on in both languages", () => {
    for (const id of PHASES) {
      for (const t of [en, fr]) {
        const model = presentAssistant(one.key, withPhase(id), t);
        expect(model?.chart.states.filter(({ current }) => current).map((lit) => lit.id)).toEqual([id]);
        expect(model?.chart.text).toContain(t.t(`deployment-phase.${id}`));
        expect(model?.chart.transitions.length === 0).toBe(id === "retired");
        for (const { title, hint, action } of model?.chart.transitions ?? []) {
          expect(title).not.toBe("");
          expect(hint !== "" || action?.reason !== "").toBe(true);
        }
      }
    }
  });

  it("asks for cases, error and quiet where autonomy would widen, and offers the decision as the engine prices it", () => {
    const model = presentAssistant(one.key, state, en);
    const wider = model?.chart.transitions.find(({ key }) => key === `${one.phase}-supervised`);
    expect(one.phase).toBe("proposes");
    expect(wider?.asks).toHaveLength(3);
    const option = state.snapshot.options.find(
      ({ command }) =>
        command.kind === "set-autonomy" &&
        command.deployment === one.key &&
        command.level === "supervised" &&
        command.override !== true,
    );
    expect(wider?.action?.refusal).toBe(option?.refusal);
    expect(model?.chart.transitions.map(({ action }) => action?.command.kind)).toContain(
      "suspend-deployment",
    );
  });

  it("leads to no level that is closed to the assistant", () => {
    const assistants = state.scenario.assistants.map((other) =>
      other.id === one.assistant ? { ...other, highestLevel: "proposes" as const } : other,
    );
    const model = presentAssistant(one.key, { ...state, scenario: { ...state.scenario, assistants } }, en);
    expect(model?.chart.states.filter(({ beyond }) => beyond).map(({ id }) => id)).toEqual([
      "supervised",
      "delegated",
    ]);
    expect(model?.chart.transitions.map(({ key }) => key)).not.toContain("proposes-supervised");
    expect(model?.ceiling).toContain("Proposes");
  });

  it("lists the incidents of this assistant in this team, the closed ones too", () => {
    const incident = {
      key: "x",
      kind: state.scenario.incidents[0]?.id ?? "",
      department: one.department,
      assistant: one.assistant,
      severity: 2 as const,
      phase: "closed" as const,
      heardBy: "none" as const,
      noticedWeek: 9,
      loss: 0,
      event: "e",
    };
    const incidents = [incident, { ...incident, key: "y", department: "elsewhere" }];
    const model = presentAssistant(one.key, { ...state, snapshot: { ...state.snapshot, incidents } }, en);
    expect(model?.incidents).toHaveLength(1);
    expect(model?.incidents[0]?.detail).toContain("9");
  });

  it("knows nothing of a deployment that does not exist", () => {
    expect(presentAssistant("nobody@nowhere", state, en)).toBeNull();
  });
});
