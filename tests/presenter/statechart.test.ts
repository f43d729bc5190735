/** The statecharts of the page are those of the engine, and say of every way on what it asks and whether it is there. */

import { describe, expect, it } from "vitest";
import type { PostWay } from "../../src/contract/career.ts";
import type {
  IncidentSnapshot,
  PostPhase,
  PostSnapshot,
  SignalSnapshot,
} from "../../src/contract/snapshot.ts";
import { deploymentMachine } from "../../src/engine/machine/deployment-machine.ts";
import { escalationOf, incidentMachine } from "../../src/engine/machine/incident-machine.ts";
import { postMachine } from "../../src/engine/machine/post-machine.ts";
import { signalMachine } from "../../src/engine/machine/signal-machine.ts";
import { createSimulation } from "../../src/engine/simulation.ts";
import type { World } from "../../src/engine/world.ts";
import { createTranslator } from "../../src/i18n/translator.ts";
import { CHART_BOX, type ChartModel, type ChartPlan } from "../../src/presenter/chart/chart.ts";
import { findChartSubject } from "../../src/presenter/chart/chart-subject.ts";
import { DEPLOYMENT_CHART } from "../../src/presenter/chart/deployment-chart.ts";
import { INCIDENT_CHART, presentIncidentChart } from "../../src/presenter/chart/incident-chart.ts";
import { POST_CHART, presentPostChart } from "../../src/presenter/chart/post-chart.ts";
import { presentSubject } from "../../src/presenter/chart/present-subject.ts";
import { presentSignalChart, SIGNAL_CHART } from "../../src/presenter/chart/signal-chart.ts";
import { deployAll, playForced } from "../helper/forced-run.ts";
import { createGameState, createWaitingState } from "../helper/game-state-fixture.ts";
import { loadTestScenario } from "../helper/scenario.ts";

const translators = [createTranslator("en"), createTranslator("fr")];
const [en] = translators as [(typeof translators)[number]];

/** XState's own nodes have this shape. */
interface Node {
  readonly key: string;
  readonly type: string;
  readonly parent?: Node;
  readonly transitions: ReadonlyMap<string, readonly { readonly target?: readonly Node[] }[]>;
  readonly states: Readonly<Record<string, Node>>;
}

/** All that is inside a state, itself left out. */
function nodesOf(node: Node): Node[] {
  return Object.values(node.states).flatMap((child) => [child, ...nodesOf(child)]);
}

/** `from move to` of every transition, in the words of a chart: the memory of a frame stands for the frame. */
function transitionsOf(nodes: readonly Node[]): Set<string> {
  const found = new Set<string>();
  for (const { key, transitions } of nodes) {
    for (const [move, list] of transitions) {
      for (const to of list.flatMap(({ target }) => target ?? [])) {
        found.add(`${key} ${move} ${to.type === "history" ? to.parent?.key : to.key}`);
      }
    }
  }
  return found;
}

const charts: readonly (readonly [string, ChartPlan, { readonly root: unknown }])[] = [
  ["deployment", DEPLOYMENT_CHART, deploymentMachine],
  ["post", POST_CHART, postMachine],
  ["incident", INCIDENT_CHART, incidentMachine],
  ["signal", SIGNAL_CHART, signalMachine],
];

describe.each(charts)("the statechart of a %s", (_, plan, { root }) => {
  const nodes = nodesOf(root as Node);

  it("has the transitions of the engine's, all of them and no other", () => {
    const drawn = new Set(plan.arrows.map(({ from, move, to }) => `${from} ${move} ${to}`));
    expect([...drawn].sort()).toEqual([...transitionsOf(nodes)].sort());
  });

  it("has its states, each inside its frame", () => {
    const plain = nodes.filter(({ type }) => type === "atomic" || type === "final");
    expect(plan.states.map(({ id }) => id).sort()).toEqual(plain.map(({ key }) => key).sort());
    const around = nodes.filter(({ type }) => type === "compound");
    expect(plan.frames.map(({ id }) => id).sort()).toEqual(around.map(({ key }) => key).sort());
    for (const { id, holds, x, y, width, height } of plan.frames) {
      const inside = plain.filter(({ parent }) => parent?.key === id).map(({ key }) => key);
      expect([...holds].sort()).toEqual(inside.sort());
      for (const state of plan.states) {
        const within =
          state.x - CHART_BOX.width / 2 >= x &&
          state.x + CHART_BOX.width / 2 <= x + width &&
          state.y - CHART_BOX.height / 2 >= y &&
          state.y + CHART_BOX.height / 2 <= y + height;
        expect(within).toBe(holds.includes(state.id));
      }
    }
  });
});

const lit = (model: ChartModel): string[] =>
  model.states.filter(({ current }) => current).map(({ id }) => id);

/** Every way on says something, its conditions with a truth in words. */
function expectTold(model: ChartModel): void {
  for (const { title, hint, asks } of model.transitions) {
    expect(title).not.toBe("");
    expect(hint).not.toBe("");
    for (const { text, state } of asks) expect(`${text}, ${state}`).not.toMatch(/[{}]|undefined/);
  }
}

/** Truth of each condition by where the way leads. */
function truths(model: ChartModel): Record<string, (boolean | null)[]> {
  return Object.fromEntries(model.transitions.map(({ key, asks }) => [key, asks.map(({ met }) => met)]));
}

const state = createGameState({ week: 30 });

describe("a post", () => {
  const post: PostSnapshot = {
    key: "governance#1",
    role: "governance",
    phase: "requested",
    way: "hiring",
    from: null,
    requestedWeek: 5,
    approvalWeek: 8,
    activeWeek: null,
    competence: 0.4,
    person: -1,
    costPerWeek: 0,
  };

  it("lights where it is, the way within the search, and tells every way on in both languages", () => {
    const phases: readonly PostPhase[] = [
      "needed",
      "requested",
      "approved",
      "sourcing",
      "onboarding",
      "active",
      "leaving",
      "left",
      "abandoned",
    ];
    for (const phase of phases) {
      for (const t of translators) {
        const model = presentPostChart({ ...post, phase }, t);
        expect(lit(model)).toEqual([phase === "sourcing" ? "hiring" : phase]);
        expect(model.transitions.length === 0).toBe(phase === "left" || phase === "abandoned");
        expect(model.text).toContain(t.t(`post-phase.${phase}`));
        expectTold(model);
      }
    }
  });

  it("says what luck will decide is not known yet, and which way was decided", () => {
    const searching = truths(presentPostChart({ ...post, phase: "sourcing" }, en));
    expect(searching["sourcing-onboarding"]).toEqual([null]);
    const approved = truths(presentPostChart({ ...post, phase: "approved", way: "retraining" }, en));
    expect(approved).toMatchObject({ "approved-hiring": [false], "approved-retraining": [true] });
    const learning = presentPostChart({ ...post, phase: "onboarding" }, en);
    expect(truths(learning)).toEqual({ "onboarding-active": [false], "onboarding-leaving": [null] });
    expect(learning.transitions[0]?.asks[0]?.share).toBe(0.4);
  });

  it.each<PostWay>(["hiring", "contracting"])("names the week in which %s is approved", (way) => {
    const simulation = createSimulation(loadTestScenario(), 7);
    const option = simulation.snapshot.options.find(
      ({ command, refusal }) => refusal === null && command.kind === "open-post" && command.way === way,
    );
    if (option === undefined) throw new Error("no post can be opened");
    simulation.advanceWeek([option.command]);
    const [asked] = simulation.snapshot.posts;
    if (asked === undefined) throw new Error("no post was opened");
    const hint = presentPostChart(asked, en).transitions.find(
      ({ key }) => key === "requested-approved",
    )?.hint;
    while (simulation.snapshot.posts[0]?.phase === "requested") simulation.advanceWeek([]);
    expect(hint).toBe(en.t("chart.post-APPROVED", { week: simulation.week }));
  });
});

describe("an incident", () => {
  const waiting = createWaitingState();
  const incident = waiting.snapshot.incidents.find(({ phase }) => phase === "detected") as IncidentSnapshot;

  it("waits for an answer, and works itself off once there is one", () => {
    for (const t of translators) {
      const model = presentIncidentChart(incident, waiting, t);
      expect(lit(model)).toHaveLength(2);
      expect(truths(model)["detected-triaged"]).toEqual([false]);
      expectTold(model);
    }
    const answered = { ...waiting, snapshot: { ...waiting.snapshot, pending: [] } };
    const later = presentIncidentChart({ ...incident, phase: "triaged" }, answered, en);
    expect(truths(later)["triaged-contained"]).toEqual([true]);
  });

  it("knows who has heard, and not who will", () => {
    const inside = presentIncidentChart({ ...incident, heardBy: "none" }, waiting, en);
    expect(lit(inside)).toContain("none");
    expect(truths(inside)["none-press"]).toEqual([true, true, null]);
    const outside = presentIncidentChart({ ...incident, heardBy: "press" }, waiting, en);
    expect(lit(outside)).toContain("press");
    expect(truths(outside)["press-regulator"]).toEqual([true, null]);
  });

  it("lights who has heard in the engine", () => {
    const met = new Set<string>();
    const look = (world: World): void => {
      for (const { process } of world.incidents) {
        if (process === null || process.is("latent")) continue;
        const heardBy = escalationOf(process.value);
        expect(lit(presentIncidentChart({ ...incident, heardBy }, waiting, en))).toContain(heardBy);
        met.add(heardBy);
      }
    };
    const scenario = loadTestScenario();
    const commands = (week: number) => (week === 1 ? deployAll(scenario) : []);
    playForced({ ...scenario, mandate: null }, 3, 60, commands, () => {}, look);
    expect(met).toContain("none");
    expect(met.size).toBeGreaterThan(1);
  });

  it("is found from the event that asks for the answer, and is gone once it is closed", () => {
    const event = waiting.snapshot.pending.find(({ id }) => id === incident.event);
    if (event === undefined) throw new Error("nothing waits for this incident");
    const subject = findChartSubject(event, waiting);
    expect(subject).toEqual({ kind: "incident", key: incident.key });
    const over = { ...waiting, snapshot: { ...waiting.snapshot, incidents: [] } };
    expect(findChartSubject(event, over)).toBeNull();
    expect(presentSubject({ kind: "incident", key: incident.key }, over, en)).toBeNull();
  });
});

describe("a signal", () => {
  const weeks = state.scenario.values["signal.hold-weeks"];
  const of = (phase: SignalSnapshot["phase"], heldWeeks: number): SignalSnapshot => ({
    id: "verification",
    phase,
    measure: heldWeeks > 0 ? 40 : 20,
    threshold: 35,
    heldWeeks,
    departments: [],
  });

  it("says how long it has held and how long it has to", () => {
    const model = presentSignalChart(of("rising", 2), state, en);
    expect(truths(model)).toEqual({ "rising-established": [true, false], "rising-quiet": [false] });
    expect(model.transitions[0]?.asks[1]?.share).toBe(2 / weeks);
  });

  it("lights each phase, and falls back only after as many weeks", () => {
    for (const phase of ["quiet", "rising", "established"] as const) {
      for (const t of translators) {
        const model = presentSignalChart(of(phase, phase === "rising" ? 1 : 0), state, t);
        expect(lit(model)).toEqual([phase]);
        expectTold(model);
      }
    }
    expect(truths(presentSignalChart(of("established", 0), state, en))).toEqual({
      "established-quiet": [true, false],
    });
  });
});
