/** The board: what it sees at a review, what it does to the money, and every way in which a run may end. */

import { describe, expect, it } from "vitest";
import type { Command } from "../../src/contract/command.ts";
import type { SimEvent } from "../../src/contract/event.ts";
import type { Scenario } from "../../src/contract/scenario.ts";
import { recordRun, replayRun } from "../../src/engine/replay.ts";
import { createSimulation } from "../../src/engine/simulation.ts";
import type { World } from "../../src/engine/world.ts";
import { demand, target, withMandate } from "../helper/mandate.ts";
import { loadTestScenario } from "../helper/scenario.ts";

/** Plays to the end with the same decisions in given weeks; keeps all events. */
function play(scenario: Scenario, decisions: Readonly<Record<number, readonly Command[]>> = {}, seed = 1) {
  const simulation = createSimulation(scenario, seed);
  const events: SimEvent[] = [];
  const hashes: string[] = [];
  while (!simulation.ended) {
    const result = simulation.advanceWeek(decisions[simulation.week + 1] ?? []);
    events.push(...result.events);
    hashes.push(result.hash);
  }
  return { simulation, events, hashes, mandate: simulation.snapshot.mandate };
}

const reviews = (events: readonly SimEvent[]) => events.filter(({ kind }) => kind === "review-held");

const deployOffice: Command = {
  kind: "deploy-assistant",
  assistant: "office-assistant",
  department: "sales",
  start: "everyone",
};

describe("a review", () => {
  it("is held every 13 weeks before the end, with its numbers, and the last week judges", () => {
    const { events, simulation } = play(withMandate({ weeks: 40 }));
    expect(reviews(events).map(({ week }) => week)).toEqual([13, 26, 39]);
    expect(reviews(events)[0]).toMatchObject({
      tier: "critical",
      amounts: { quarter: 1, euros: 0, red: 0, met: 1, targets: 1, score: 100 },
    });
    expect(reviews(events)[0]?.amounts?.quality).toBeGreaterThan(90);
    expect(simulation.snapshot.phase).toBe("ended");
    expect(events.filter(({ kind }) => kind === "run-ended").map(({ week }) => week)).toEqual([40]);
  });

  it("names the review before it as its cause", () => {
    const [first, second] = reviews(play(withMandate({ weeks: 40 })).events);
    expect(first?.causes).toEqual([]);
    expect(second?.causes).toContain(first?.id);
  });

  it("puts the run in review for one week", () => {
    const simulation = createSimulation(withMandate(), 1);
    for (let week = 1; week <= 13; week++) simulation.advanceWeek([]);
    expect(simulation.snapshot.phase).toBe("review");
    simulation.advanceWeek([]);
    expect(simulation.snapshot.phase).toBe("running");
  });

  it("is not there where nobody asks anything; the review of spending is as it was", () => {
    const scenario = { ...loadTestScenario(), mandate: null, weeks: 30 };
    const { events, mandate, simulation } = play(scenario);
    expect(mandate).toBeNull();
    expect(reviews(events).map(({ week, tier }) => [week, tier])).toEqual([
      [13, "notice"],
      [26, "notice"],
    ]);
    expect(simulation.snapshot.money.envelope).toBe(scenario.values["money.quarterly-envelope"]);
  });

  it("follows the path of a target until the end", () => {
    const path = [10, 20];
    const simulation = createSimulation(
      withMandate({ weeks: 52, targets: [target({ figure: "users", target: 30, path })] }),
      1,
    );
    const due = () => simulation.snapshot.mandate?.targets[0]?.due;
    expect(due()).toBe(10);
    for (let week = 1; week <= 13; week++) simulation.advanceWeek([]);
    expect(due()).toBe(20);
    for (let week = 14; week <= 39; week++) simulation.advanceWeek([]);
    expect(due()).toBe(30);
  });
});

describe("the next envelope", () => {
  const base = loadTestScenario().values["money.quarterly-envelope"];
  const red = [target({ target: 100, red: 99 })];
  const sizes = (scenario: Scenario) =>
    reviews(play(scenario).events).map(({ amounts }) => Math.round(amounts?.next ?? 0));

  it("is the scenario's multiple of the parameter, the last one from then on", () => {
    const { events } = play(withMandate({ weeks: 53, envelope: { quarters: [1, 0.5, 2] } }));
    expect(reviews(events).map(({ amounts }) => amounts?.next)).toEqual([
      base / 2,
      base * 2,
      base * 2,
      base * 2,
    ]);
  });

  it("is cut by every red figure, up to the largest cut", () => {
    const endings = { redReviews: 9 };
    expect(sizes(withMandate({ weeks: 20, targets: red, endings }))).toEqual([base * 0.8]);
    const targets = ["quality", "trust", "wellbeing"].map((figure) =>
      target({ figure: figure as "quality", target: 100, red: 99 }),
    );
    expect(sizes(withMandate({ weeks: 20, targets, endings }))).toEqual([base * 0.5]);
  });

  it("carries over a share of what was left, and all of what was overspent", () => {
    expect(sizes(withMandate({ weeks: 20, envelope: { carryOver: 0.25 } }))).toEqual([base * 1.25]);
    const quarters = [1, 0.02];
    const spent = reviews(
      play(withMandate({ weeks: 40, envelope: { quarters } }), { 1: [deployOffice] }).events,
    );
    const [, second, third] = spent.map(({ amounts }) => amounts ?? {});
    expect(second?.envelope).toBeCloseTo(base * 0.02, 6);
    expect(second?.euros).toBeGreaterThan(base * 0.02);
    expect(third?.envelope).toBeCloseTo(2 * base * 0.02 - (second?.euros ?? 0), 6);
  });

  it("is larger in guided runs, smaller and cut deeper in exposed ones; the dice are the same", () => {
    const make = (difficulty: Scenario["difficulty"]) =>
      withMandate({ weeks: 20, targets: red, endings: { redReviews: 9 }, difficulty });
    expect(sizes(make("guided"))).toEqual([base * 1.25 * 0.8]);
    expect(sizes(make("exposed"))).toEqual([Math.round(base * 0.8 * (1 - 0.3))]);
    const figures = (["guided", "standard", "exposed"] as const).map(
      (difficulty) => play(make(difficulty)).simulation.snapshot.figures,
    );
    expect(figures[1]).toEqual(figures[0]);
    expect(figures[2]).toEqual(figures[0]);
  });
});

describe("a demand", () => {
  it("is made at its review, judged at a later one, and brings or costs money and points", () => {
    const base = loadTestScenario().values["money.quarterly-envelope"];
    const demands = [demand(), demand({ id: "quality", at: 2, until: 3, figure: "quality", limit: 10 })];
    const { events, mandate } = play(withMandate({ weeks: 45, demands }));
    const held = reviews(events);
    expect(held.map((event) => event.demand)).toEqual(["more-users", "quality", undefined]);
    expect(mandate?.demands.map(({ state, madeWeek, dueWeek }) => [state, madeWeek, dueWeek])).toEqual([
      ["missed", 13, 26],
      ["met", 26, 39],
    ]);
    const judged = events.filter(({ kind }) => kind.startsWith("demand-"));
    expect(judged.map(({ kind, week }) => [kind, week])).toEqual([
      ["demand-missed", 26],
      ["demand-met", 39],
    ]);
    expect(judged[0]?.causes).toEqual([held[0]?.id]);
    expect(held.map(({ amounts }) => amounts?.next)).toEqual([base, base - 2000, base + 1000]);
    expect(mandate?.composition.map(({ subject, points }) => [subject, points])).toEqual([
      ["quality", 100],
      ["more-users", -7],
      ["quality", 5],
    ]);
    expect(mandate?.score).toBe(98);
  });
});

describe("the end", () => {
  it("is won with enough points and nothing red", () => {
    const { mandate } = play(withMandate({ weeks: 13 }));
    expect(mandate?.ending).toEqual({ kind: "won", week: 13, reason: null, figure: null });
    expect(mandate?.score).toBe(100);
  });

  it("is lost without enough points", () => {
    const targets = [target({ figure: "users", target: 400 }), target()];
    const { mandate } = play(withMandate({ weeks: 13, targets, endings: { winScore: 51 } }));
    expect(mandate?.ending?.kind).toBe("lost");
    expect(mandate?.score).toBe(50);
  });

  it("is lost with enough points and something red", () => {
    const targets = [target({ target: 100, red: 99 }), target({ figure: "trust", target: 10, weight: 9 })];
    const { mandate } = play(withMandate({ weeks: 13, targets }));
    expect(mandate?.score).toBe(90);
    expect(mandate?.ending?.kind).toBe("lost");
  });

  it("comes early when a figure is red at two reviews in a row, one more in guided runs", () => {
    const changes = { targets: [target({ target: 100, red: 99 })] };
    const { mandate, simulation, events } = play(withMandate(changes));
    expect(mandate?.ending).toEqual({ kind: "stopped", week: 26, reason: "red-figure", figure: "quality" });
    expect(mandate?.targets[0]).toMatchObject({ redReviews: 2, redSince: 13, state: "red" });
    expect(simulation.snapshot.phase).toBe("stopped");
    expect(events.at(-1)).toMatchObject({ kind: "run-stopped", reason: "red-figure", figure: "quality" });
    expect(events.at(-1)?.causes).toEqual([reviews(events)[1]?.id]);
    expect(play(withMandate({ ...changes, difficulty: "guided" })).mandate?.ending?.week).toBe(39);
  });

  it("does not come early when the red figure recovers in between", () => {
    let world: World | undefined;
    const simulation = createSimulation(
      withMandate({ weeks: 40, targets: [target({ target: 100, red: 99 })] }),
      1,
      {},
      {
        inspect: (made) => {
          world = made;
        },
      },
    );
    while (!simulation.ended) {
      // Quality as it might be after a good quarter.
      const push = simulation.week === 25 ? 50 : simulation.week === 26 ? -50 : 0;
      world?.ledger.post("quality", push, { factor: "start" });
      simulation.advanceWeek([]);
    }
    expect(simulation.snapshot.mandate?.ending?.kind).toBe("lost");
    expect(simulation.week).toBe(40);
  });

  it("comes early when more people leave than the board bears", () => {
    const { mandate } = play(withMandate({ endings: { departuresPerYear: 0.01 } }));
    expect(mandate?.ending).toEqual({ kind: "stopped", week: 13, reason: "departures", figure: null });
    expect(mandate?.departuresPerYear).toBeGreaterThan(0.01);
  });
});

describe("a severe accident of a delegated assistant", () => {
  /** Everything is as dangerous as can be: the agent decides alone, and every incident is most severe. */
  function dangerous(accidentWithoutLogs: boolean): Scenario {
    const scenario = withMandate({ endings: { accidentWithoutLogs } });
    return {
      ...scenario,
      weeks: 30,
      incidents: scenario.incidents
        .filter(({ id }) => id === "wrong-answer-at-scale")
        .map((kind) => ({ ...kind, severities: [0, 0, 0, 1], rate: 1, latentWeeks: 0 })),
    };
  }
  const key = "service-agent@customer-service";
  const delegate = (log: boolean): Record<number, Command[]> => {
    const weeks: Record<number, Command[]> = {
      1: [
        {
          kind: "deploy-assistant",
          assistant: "service-agent",
          department: "customer-service",
          start: "everyone",
        },
        ...(log ? [{ kind: "adopt-guardrail", guardrail: "logging" } as const] : []),
      ],
    };
    for (let week = 2; week < 30; week++) {
      weeks[week] = (["supervised", "delegated"] as const).map((level) => ({
        kind: "set-autonomy",
        deployment: key,
        level,
        override: true,
      }));
    }
    return weeks;
  };

  it("stops everything where nobody logs", () => {
    const { mandate, events } = play(dangerous(true), delegate(false));
    expect(mandate?.ending).toMatchObject({ kind: "stopped", reason: "accident-without-logs" });
    const accident = events.find(({ id }) => id === events.at(-1)?.causes[0]);
    expect(accident).toMatchObject({ kind: "incident-noticed", severity: 4, deployment: key });
    expect(mandate?.ending?.week).toBe(accident?.week);
  });

  it("does not where the scenario says so, or where logs are kept", () => {
    expect(play(dangerous(false), delegate(false)).mandate?.ending?.reason).toBeNull();
    expect(play(dangerous(true), delegate(true)).mandate?.ending?.reason).toBeNull();
  });
});

it("a stopped run is recorded and replayed to the same end", () => {
  const scenario = withMandate({ targets: [target({ target: 100, red: 99 })] });
  const { simulation, hashes } = play(scenario, { 2: [deployOffice] });
  expect(simulation.week).toBe(26);
  expect(() => simulation.advanceWeek([])).toThrow("the run ended after week 26");
  const file = recordRun(simulation, [{ week: 2, command: deployOffice }], hashes);
  const report = replayRun(scenario, file);
  expect(report.firstDifferingWeek).toBeNull();
  expect(report.simulation.ended).toBe(true);
  // A file that claims more weeks than the board lets pass is played as far as it goes.
  const longer = replayRun(scenario, { ...file, weeks: 50, finalHash: "0".repeat(16) });
  expect(longer.simulation.week).toBe(26);
  expect(longer.firstDifferingWeek).toBe(26);
});

it("every decision is refused once the board has stopped the run", () => {
  const { simulation } = play(withMandate({ targets: [target({ target: 100, red: 99 })] }));
  expect(new Set(simulation.snapshot.options.map(({ refusal }) => refusal))).toEqual(new Set(["run-ended"]));
});
