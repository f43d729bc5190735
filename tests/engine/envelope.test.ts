/** The envelope binds: what a decision would take from the quarter, and what is refused. */

import { describe, expect, it } from "vitest";
import type { Command } from "../../src/contract/command.ts";
import type { Simulation } from "../../src/contract/simulation.ts";
import { createSimulation } from "../../src/engine/simulation.ts";
import { withMandate } from "../helper/mandate.ts";

const robots: Command = {
  kind: "deploy-assistant",
  assistant: "warehouse-robots",
  department: "logistics",
  start: "pilot",
};
const train = (department: string): Command => ({ kind: "train", department, share: 1 });

/** A company whose board grants so many euros a quarter. */
function withEuros(euros: number): Simulation {
  return createSimulation(withMandate({ values: { "money.quarterly-envelope": euros } }), 1);
}

function optionOf(simulation: Simulation, command: Command) {
  const text = JSON.stringify(command);
  const found = simulation.snapshot.options.find((option) => JSON.stringify(option.command) === text);
  if (!found) throw new Error(`no option ${text}`);
  return found;
}

describe("an envelope", () => {
  it("refuses what costs more than is left, and says so in the option", () => {
    const simulation = withEuros(5000);
    const option = optionOf(simulation, train("sales"));
    expect(option.price.euros).toBeGreaterThan(5000);
    expect(option.claim).toBe(option.price.euros);
    expect(option.refusal).toBe("over-envelope");
    const { refusals } = simulation.advanceWeek([train("sales")]);
    expect(refusals).toEqual([{ command: train("sales"), reason: "over-envelope" }]);
    expect(simulation.snapshot.money.spentTotal).toBe(0);
  });

  it("allows exactly what is left", () => {
    const price = optionOf(withEuros(1e6), train("sales")).price.euros;
    expect(withEuros(price).advanceWeek([train("sales")]).refusals).toEqual([]);
    expect(withEuros(price - 1).advanceWeek([train("sales")]).refusals).toHaveLength(1);
  });

  it("counts set-up as it is paid, and running cost for the weeks of the quarter that are left", () => {
    const simulation = withEuros(1e6);
    const { price, claim } = optionOf(simulation, robots);
    const robot = simulation.scenario.assistants.find(({ id }) => id === "warehouse-robots");
    const setup = (price.euros * 13) / (robot?.setupWeeks ?? 1);
    expect(claim).toBeCloseTo(setup + price.eurosPerWeek * Math.max(0, 13 - price.delayWeeks), 6);
    expect(claim).toBeLessThan(price.euros / 10);
  });

  it("takes less for what begins later in the quarter", () => {
    const simulation = withEuros(1e6);
    const contractor: Command = { kind: "open-post", role: "algorithm-interpreter", way: "contracting" };
    const early = optionOf(simulation, contractor).claim ?? 0;
    for (let week = 1; week <= 9; week++) simulation.advanceWeek([]);
    const late = optionOf(simulation, contractor).claim ?? 0;
    expect(early).toBeGreaterThan(0);
    expect(late).toBeLessThan(early / 2);
  });

  it("is shared by the decisions of one week, paid at once or not", () => {
    const claim = optionOf(withEuros(1e6), robots).claim ?? 0;
    const training = optionOf(withEuros(1e6), train("sales")).claim ?? 0;
    expect(withEuros(claim + training).advanceWeek([robots, train("sales")]).refusals).toEqual([]);
    const short = withEuros(claim + training - 1).advanceWeek([robots, train("sales")]);
    expect(short.refusals).toEqual([{ command: train("sales"), reason: "over-envelope" }]);
  });

  it("never refuses what is free, nor what is running", () => {
    const simulation = withEuros(1e6);
    simulation.advanceWeek([
      { kind: "deploy-assistant", assistant: "office-assistant", department: "sales", start: "everyone" },
    ]);
    for (let week = 2; week <= 8; week++) simulation.advanceWeek([]);
    const { envelope } = simulation.snapshot.mandate ?? {};
    expect(envelope?.committed).toBeGreaterThan(0);
    expect(envelope?.left).toBeCloseTo(1e6 - (envelope?.spent ?? 0) - (envelope?.committed ?? 0), 6);

    const poor = createSimulation(withMandate({ envelope: { quarters: [1, 0] } }), 1);
    poor.advanceWeek([
      { kind: "deploy-assistant", assistant: "office-assistant", department: "sales", start: "everyone" },
    ]);
    for (let week = 2; week <= 14; week++) poor.advanceWeek([]);
    expect(poor.snapshot.money.envelope).toBeLessThan(0);
    expect(poor.snapshot.money.spentThisWeek).toBeGreaterThan(0);
    const free: Command[] = [
      { kind: "encourage-use", department: "sales" },
      { kind: "suspend-deployment", deployment: "office-assistant@sales" },
    ];
    expect(poor.advanceWeek([...free, train("hr")]).refusals.map(({ command }) => command)).toEqual([
      train("hr"),
    ]);
  });

  it("does not hold up the answer to an incident, which counts all the same", () => {
    const simulation = createSimulation(withMandate({ envelope: { quarters: [1, 0] } }), 3);
    const departments = ["sales", "customer-service", "it", "legal", "finance", "hr"];
    simulation.advanceWeek(
      departments.map((department) => ({
        kind: "deploy-assistant",
        assistant: "office-assistant",
        department,
        start: "everyone",
      })),
    );
    let answered = 0;
    while (!simulation.ended && answered === 0) {
      const answers = simulation.snapshot.options.filter(
        ({ command, price }) => command.kind === "answer-event" && price.euros > 0,
      );
      expect(answers.filter(({ refusal }) => refusal !== null)).toEqual([]);
      const late = simulation.week > 13 ? answers.slice(0, 1) : [];
      const before = simulation.snapshot.mandate?.envelope.spent ?? 0;
      expect(simulation.advanceWeek(late.map(({ command }) => command)).refusals).toEqual([]);
      if (late[0] === undefined || simulation.week % 13 === 0) continue;
      answered++;
      expect((simulation.snapshot.mandate?.envelope.spent ?? 0) - before).toBeGreaterThanOrEqual(
        late[0].price.euros,
      );
    }
    expect(answered).toBe(1);
  });
});
