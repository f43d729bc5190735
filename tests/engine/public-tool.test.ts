/** Public tools: who uses what nobody offered, and what comes of it. */

import { describe, expect, it } from "vitest";
import type { Command } from "../../src/contract/command.ts";
import { createSimulation } from "../../src/engine/simulation.ts";
import type { DepartmentState } from "../../src/engine/state/department.ts";
import type { World } from "../../src/engine/world.ts";
import { loadTestScenario } from "../helper/scenario.ts";

const scenario = loadTestScenario();
const DESKS = ["sales", "customer-service", "it", "product", "legal", "finance", "hr", "clinical"];

/** Plays with the commands of the first week, and of others by week. */
function play(seed: number, weeks: number, commands: Readonly<Record<number, Command[]>>) {
  let world: World | undefined;
  const inspect = (made: World) => {
    world = made;
  };
  const simulation = createSimulation(scenario, seed, { statecharts: "table" }, { inspect });
  const events = [];
  for (let week = 1; week <= weeks; week++)
    events.push(...simulation.advanceWeek(commands[week] ?? []).events);
  return { world: world as World, events, snapshot: simulation.snapshot };
}

const encourage = (departments: readonly string[]): Command[] =>
  departments.map((department) => ({ kind: "encourage-use", department }));
const teams = (world: World): DepartmentState[] =>
  world.departments.filter(({ definition }) => DESKS.includes(definition.id));

/** Share of desk workers who have ever used public tools. */
function everUsed(world: World): number {
  let ever = 0;
  let people = 0;
  for (const { publicUse, definition } of teams(world)) {
    const never = publicUse.pool.never.reduce((sum, share) => sum + share, 0);
    ever += (1 - never) * definition.people;
    people += definition.people;
  }
  return ever / people;
}

describe("public tools", () => {
  it("are unknown while nobody talks of assistants", () => {
    const { world } = play(1, 104, {});
    expect(world.departments.map(({ publicUse }) => publicUse.users)).toEqual(world.departments.map(() => 0));
  });

  it("spread where nothing is offered, as published: 47 % have ever used them after two years, 83 % if encouraged", () => {
    const everywhere = scenario.departments.map(({ id }) => id);
    const means = [["logistics"], everywhere].map((encouraged) => {
      const shares = [1, 2, 3, 4, 5].map((seed) =>
        everUsed(play(seed, 104, { 1: encourage(encouraged) }).world),
      );
      return shares.reduce((sum, share) => sum + share, 0) / shares.length;
    });
    expect(means[0]).toBeGreaterThan(0.41);
    expect(means[0]).toBeLessThan(0.53);
    expect(means[1]).toBeGreaterThan(0.77);
    expect(means[1]).toBeLessThan(0.89);
  });

  it("are given up for what is offered", () => {
    const offer: Command = {
      kind: "deploy-assistant",
      assistant: "office-assistant",
      department: "sales",
      start: "everyone",
    };
    const { world: before } = play(2, 40, { 1: encourage(["sales"]) });
    const { world: after } = play(2, 60, { 1: encourage(["sales"]), 40: [offer] });
    const users = (world: World) =>
      world.departments.find(({ definition }) => definition.id === "sales")?.publicUse.users ?? -1;
    expect(users(before)).toBeGreaterThan(15);
    expect(users(after)).toBeLessThan(3);
  });

  it("save time, spoil work and leak, and the company sees it once a team", () => {
    const { world, events, snapshot } = play(3, 80, { 1: encourage(DESKS) });
    const sales = world.departments.find(({ definition }) => definition.id === "sales") as DepartmentState;
    expect(sales.publicUse.savedHours).toBeGreaterThan(10);
    expect(sales.publicUse.verificationHours).toBeGreaterThan(1);
    expect(sales.publicUse.spoilt).toBeGreaterThan(0);
    expect(snapshot.figures.safety).toBeGreaterThan(0);
    const seen = events.filter(({ kind }) => kind === "public-use-seen").map(({ department }) => department);
    expect(seen).toContain("sales");
    expect(new Set(seen).size).toBe(seen.length);
    expect(sales.process.is("curious")).toBe(true);
  });
});
