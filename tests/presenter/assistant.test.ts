/** An assistant's card: its statechart is the engine's, and every way on says what it asks and whether it is there. */

import { describe, expect, it } from "vitest";
import { deploymentMachine, deploymentPhaseOf } from "../../src/engine/machine/deployment-machine.ts";
import { createTranslator } from "../../src/i18n/translator.ts";
import { isLive } from "../../src/presenter/autonomy.ts";
import { CHART_ARROWS, CHART_STATES } from "../../src/presenter/deployment-chart.ts";
import type { GameState } from "../../src/presenter/game-state.ts";
import { presentAssistant } from "../../src/presenter/present-assistant.ts";
import { createGameState } from "../helper/game-state-fixture.ts";

const en = createTranslator("en");
const fr = createTranslator("fr");
const state: GameState = { ...createGameState({ week: 30 }), stage: "playing" };
const [one] = state.snapshot.deployments;
if (one === undefined) throw new Error("no deployment");

/** `from move to` of every transition of the machine, in the words of the chart. */
function readMachine(): Set<string> {
  interface Node {
    readonly key: string;
    readonly type: string;
    readonly parent?: Node;
    readonly transitions: ReadonlyMap<string, readonly { readonly target?: readonly Node[] }[]>;
    readonly states: Readonly<Record<string, Node>>;
  }
  const found = new Set<string>();
  const visit = (node: Node): void => {
    for (const [move, list] of node.transitions) {
      for (const { target } of list) {
        for (const to of target ?? []) {
          // The memory of a frame stands for the frame.
          const name = to.type === "history" ? (to.parent?.key ?? "") : to.key;
          found.add(`${node.key} ${move} ${name}`);
        }
      }
    }
    for (const child of Object.values(node.states)) visit(child);
  };
  visit(deploymentMachine.root as unknown as Node);
  return found;
}

describe("the statechart on the card", () => {
  it("has the transitions of the engine's statechart, all of them and no other", () => {
    const drawn = new Set(CHART_ARROWS.map(({ from, move, to }) => `${from} ${move} ${to}`));
    expect([...drawn].sort()).toEqual([...readMachine()].sort());
  });

  it("has its states, those in use inside the frame", () => {
    const { states } = deploymentMachine.root;
    const live = Object.values(states.live?.states ?? {}).filter(({ type }) => type !== "history");
    const names = [...Object.keys(states).filter((key) => key !== "live"), ...live.map(({ key }) => key)];
    expect(CHART_STATES.map(({ id }) => id).sort()).toEqual(names.sort());
    for (const { id } of CHART_STATES) expect(isLive(id)).toBe(live.some(({ key }) => key === id));
    expect(deploymentPhaseOf({ live: "pilot" })).toBe("pilot");
  });
});

describe("presentAssistant", () => {
  const withPhase = (phase: (typeof CHART_STATES)[number]["id"]): GameState => ({
    ...state,
    snapshot: { ...state.snapshot, deployments: [{ ...one, phase }] },
  });

  it("lights one state, whichever it is, and tells every way on in both languages", () => {
    for (const { id } of CHART_STATES) {
      for (const t of [en, fr]) {
        const model = presentAssistant(one.key, withPhase(id), t);
        expect(model?.states.filter(({ current }) => current).map((lit) => lit.id)).toEqual([id]);
        expect(model?.chartText).toContain(t.t(`deployment-phase.${id}`));
        expect(model?.transitions.length === 0).toBe(id === "retired");
        for (const { title, hint, action } of model?.transitions ?? []) {
          expect(title).not.toBe("");
          expect(hint !== "" || action?.reason !== "").toBe(true);
        }
      }
    }
  });

  it("asks for cases, error and quiet where autonomy would widen, and offers the decision as the engine prices it", () => {
    const model = presentAssistant(one.key, state, en);
    const wider = model?.transitions.find(({ key }) => key === `${one.phase}-supervised`);
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
    expect(model?.transitions.map(({ action }) => action?.command.kind)).toContain("suspend-deployment");
  });

  it("lists the incidents of this assistant in this team, the closed ones too", () => {
    const incident = {
      key: "x",
      kind: state.scenario.incidents[0]?.id ?? "",
      department: one.department,
      assistant: one.assistant,
      severity: 2 as const,
      phase: "closed" as const,
      escalated: false,
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
