/** The bill: what calls cost, how use, routing, accelerators and caps move it, and how often a forecast is missed. */

import { describe, expect, it } from "vitest";
import type { Command } from "../../src/contract/command.ts";
import type { ParameterId } from "../../src/contract/parameter.ts";
import type { Scenario } from "../../src/contract/scenario.ts";
import { computeBreakEven, computeCallPrice } from "../../src/engine/formula/bill.ts";
import { createSimulation } from "../../src/engine/simulation.ts";
import { cheaperInferenceError } from "../../src/engine/system/inference.ts";
import type { World } from "../../src/engine/world.ts";
import { loadTestScenario } from "../helper/scenario.ts";
import { Desk } from "./command/desk.ts";

const scenario = loadTestScenario();
const p = scenario.values;
const AGENT = "service-agent@customer-service";

function change(values: Partial<Record<ParameterId, number>>): Scenario {
  return { ...scenario, values: { ...p, ...values } };
}

/** An agent that settles a share of the cases on its own; `orders` are given in the week after it is allowed to. */
function runAgent(seed: number, orders: readonly Command[] = [], weeks = 60, made = scenario) {
  let world: World | undefined;
  const simulation = createSimulation(made, seed, { ledger: false }, { inspect: (it) => (world = it) });
  const asked = new Set<Command>();
  let throttled = 0;
  let established = 0;
  let load = 0;
  for (let week = 1; week <= weeks; week++) {
    const commands: Command[] = [];
    if (week === 1) {
      commands.push({
        kind: "deploy-assistant",
        assistant: "service-agent",
        department: "customer-service",
        start: "everyone",
      });
      commands.push({ kind: "encourage-use", department: "customer-service" });
    }
    if (week === 20) {
      commands.push({ kind: "set-autonomy", deployment: AGENT, level: "supervised", override: true });
    }
    if (week === 21) commands.push(...orders);
    const { events, refusals } = simulation.advanceWeek(commands);
    for (const { command } of refusals) asked.add(command);
    for (const { kind, signal } of events) {
      if (kind === "use-throttled") throttled++;
      if (kind === "signal-established" && signal === "inference-cost") established ||= week;
    }
    if (week > 40) {
      const at = (world as World).blueprint.departmentAt.get("customer-service") as number;
      load += (world as World).work.loadThisWeek[at] as number;
    }
  }
  const deployment = (world as World).deployments.find(({ key }) => key === AGENT);
  if (!deployment) throw new Error("the agent is not there");
  expect([...asked]).toEqual([]);
  return {
    world: world as World,
    simulation,
    deployment,
    throttled,
    established,
    load: load / Math.max(1, weeks - 40),
  };
}

describe("what calls cost", () => {
  it("is 2.11 € for a case of an agent, and a few cents for a use of the others", () => {
    const price = (id: string) => {
      const assistant = scenario.assistants.find((one) => one.id === id);
      if (!assistant) throw new Error(`no assistant ${id}`);
      const { callsPerUse, tokensIn, tokensOut } = assistant;
      return callsPerUse * computeCallPrice(tokensIn, tokensOut, p["bill.price-in"], p["bill.price-out"]);
    };
    expect(price("service-agent")).toBeCloseTo(2.11, 2);
    expect(price("office-assistant")).toBeCloseTo(0.0128, 4);
    expect(price("maintenance-aid")).toBeCloseTo(0.0352, 4);
    expect(price("warehouse-robots")).toBe(0);
  });

  it("is about 4 k€ a week for an agent that settles 30 % of 4,500 cases", () => {
    const bills = Array.from({ length: 12 }, (_, at) => runAgent(at + 1).deployment.billThisWeek);
    const mean = bills.reduce((sum, bill) => sum + bill, 0) / bills.length;
    expect(mean).toBeGreaterThan(3000);
    expect(mean).toBeLessThan(5000);
  });

  it("is about 90 € a week for text assistants all over the company", () => {
    const desk = new Desk();
    for (const { id: department } of scenario.departments) desk.apply({ kind: "encourage-use", department });
    for (const { id, departments, kind, agentic } of scenario.assistants) {
      if (kind !== "generative" || agentic || id === "cv-screening") continue;
      for (const department of departments) {
        const command = { kind: "deploy-assistant", assistant: id, department, start: "everyone" } as const;
        if (desk.refuse(command) === null) desk.apply(command);
      }
    }
    desk.advance(40);
    const bill = desk.world.money.billThisWeek;
    expect(bill).toBeGreaterThan(60);
    expect(bill).toBeLessThan(220);
  });

  it("grows with the length of contexts: a use is dearer later than at first", () => {
    const desk = new Desk();
    const deployment = desk.deploy("maintenance-aid", "maintenance");
    desk.advance(4);
    const early = deployment.billThisWeek / deployment.uses;
    desk.advance(50);
    expect(deployment.billThisWeek / deployment.uses).toBeGreaterThan(1.05 * early);
  });

  it("misses its forecast by more than 10 % in about 85 % of runs without the inference role", () => {
    const seeds = Array.from({ length: 60 }, (_, at) => at + 1);
    const missed = seeds.filter((seed) => {
      const { billTotal, forecastTotal } = runAgent(seed, [], 50).deployment.inference;
      return billTotal > 1.1 * forecastTotal;
    });
    expect(missed.length / seeds.length).toBeGreaterThanOrEqual(0.7);
    expect(missed.length / seeds.length).toBeLessThan(1);
  });
});

describe("signal 5", () => {
  const byGrowth = (values: Partial<Record<ParameterId, number>>) => {
    const grown = change({ "money.agent-overrun-median": 1, "money.agent-overrun-sigma": 0.01, ...values });
    return runAgent(1, [], 60, grown).established;
  };

  it("is established by growth alone, where a bill on its forecast rises month after month", () => {
    const floor = { "signal.bill-floor": 100 } as const;
    expect(byGrowth(floor)).toBeGreaterThan(0);
    expect(byGrowth({ ...floor, "signal.bill-growth": 5 })).toBe(0);
  });

  it("stays quiet where the bill is small", () => {
    expect(byGrowth({ "signal.bill-floor": 1e6 })).toBe(0);
  });
});

describe("routing", () => {
  const route: Command = { kind: "set-routing", share: 0.6 };

  it("takes its share off the bill and puts a little on the error", () => {
    const plain = runAgent(3);
    const routed = runAgent(3, [route]);
    const left = routed.deployment.billThisWeek / plain.deployment.billThisWeek;
    expect(left).toBeCloseTo(1 - 0.6 * (1 - p["bill.small-price-ratio"]), 1);
    expect(routed.deployment.error).toBeGreaterThan(plain.deployment.error);
    expect(routed.world.inference.energy).toBeLessThan(plain.world.inference.energy);
  });

  it("costs far more errors beyond what a small model can serve, and fewer with an evaluation suite", () => {
    const { world, deployment } = runAgent(3, [route]);
    const easy = cheaperInferenceError(world, deployment);
    world.guardrailEffects.audit = 1;
    expect(cheaperInferenceError(world, deployment)).toBeCloseTo(easy * (1 - p["bill.evaluation-relief"]), 9);
    world.guardrailEffects.audit = 0;
    deployment.inference.routed = 0.9;
    expect(cheaperInferenceError(world, deployment)).toBeGreaterThan(3 * easy);
    deployment.inference.routed = 0;
    expect(cheaperInferenceError(world, deployment)).toBe(0);
    world.roleEffects["inference-cost"] = 0.5;
    expect(cheaperInferenceError(world, deployment)).toBeCloseTo(p["bill.role-error"], 9);
  });
});

describe("reserved accelerators", () => {
  const reserve: Command = { kind: "reserve-accelerators", units: 1 };
  const spent = (world: World) => world.money.spentThisWeek;

  it("pay above the break-even volume, and cost below it", () => {
    const breakEven = computeBreakEven(p["bill.reserved-fixed"], p["bill.reserved-price-ratio"]);
    const busy = runAgent(4);
    expect(busy.world.inference.listThisWeek).toBeGreaterThan(breakEven);
    expect(spent(runAgent(4, [reserve]).world)).toBeLessThan(spent(busy.world));
    const quiet = change({ "error.supervised-share": 0.1 });
    const idle = runAgent(4, [], 60, quiet);
    expect(idle.world.inference.listThisWeek).toBeLessThan(breakEven);
    expect(spent(runAgent(4, [reserve], 60, quiet).world)).toBeGreaterThan(spent(idle.world));
  });

  it("answer sooner and draw power all week", () => {
    const plain = runAgent(4).simulation.snapshot.money.inference;
    const reserved = runAgent(4, [reserve]).simulation.snapshot.money.inference;
    expect(reserved.latency).toBeLessThan(plain.latency);
    expect(reserved.energy).toBeCloseTo(plain.energy + p["bill.reserved-energy"], -1);
    expect(reserved.accelerators).toBe(1);
  });
});

describe("a spending cap", () => {
  it("holds the bill, gives the cases back to people, and says so once", () => {
    const free = runAgent(5);
    const capped = runAgent(5, [{ kind: "set-spending-cap", eurosPerWeek: 1000 }]);
    expect(capped.world.money.billThisWeek).toBeLessThanOrEqual(1000 + 1e-6);
    expect(capped.deployment.inference.throttle).toBeLessThan(0.5);
    expect(capped.load).toBeGreaterThan(free.load + 0.005);
    expect(capped.throttled).toBe(1);
    expect(free.throttled).toBe(0);
    expect(capped.simulation.snapshot.money.inference).toMatchObject({ cap: 1000, throttled: true });
  });

  it("of one deployment leaves the company's alone", () => {
    const order: Command = { kind: "set-spending-cap", eurosPerWeek: 800, deployment: AGENT };
    const { deployment, simulation } = runAgent(5, [order]);
    expect(deployment.billThisWeek).toBeCloseTo(800, 6);
    expect(simulation.snapshot.money.inference.cap).toBeNull();
    const shown = simulation.snapshot.deployments.find(({ key }) => key === AGENT);
    expect(shown?.inference).toMatchObject({ cap: 800, routed: 0 });
  });

  it("above what is asked for changes nothing", () => {
    const free = runAgent(6);
    const wide = runAgent(6, [{ kind: "set-spending-cap", eurosPerWeek: 50_000 }]);
    expect(wide.deployment.billThisWeek).toBe(free.deployment.billThisWeek);
    expect(wide.load).toBe(free.load);
  });
});
