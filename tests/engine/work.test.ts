/** Cases: none is lost, none is made, the oldest go first, loads are what they say. */

import { describe, expect, it } from "vitest";
import { blueprintOf } from "../../src/engine/blueprint.ts";
import type { WorkState } from "../../src/engine/state/work.ts";
import { advanceWork, CAUSES, createWork, HASTE, SLIP } from "../../src/engine/system/work.ts";
import { loadTestScenario } from "../helper/scenario.ts";

const scenario = loadTestScenario();
const blueprint = blueprintOf(scenario);
const p = scenario.values;

/** A company with so many hours a person, and ordinary arrivals. */
function ordinaryWeek(state: WorkState, hoursPerPerson: number): void {
  scenario.workflows.forEach((workflow, at) => {
    state.input.arrivals[at] = workflow.arrivalsPerWeek;
  });
  scenario.departments.forEach(({ people, backgroundShare }, at) => {
    state.input.capacity[at] = people * hoursPerPerson * (1 - backgroundShare);
  });
}

const inside = (state: WorkState) =>
  state.waiting.reduce((sum, cases) => sum + cases, 0) + state.inbound.reduce((sum, cases) => sum + cases, 0);

describe("queues", () => {
  it.each([35 * 0.86, 20, 60])("neither lose nor make cases at %d hours a person", (hours) => {
    const state = createWork(scenario, blueprint);
    let entered = inside(state);
    let finished = 0;
    for (let week = 1; week <= 60; week++) {
      ordinaryWeek(state, hours);
      state.input.defects.fill(0.05);
      advanceWork(p, blueprint, state, week);
      entered += state.input.arrivals.reduce((sum, cases) => sum + cases, 0);
      finished += state.finished.reduce((sum, cases) => sum + cases, 0);
      expect(inside(state) + finished, `week ${week}`).toBe(entered);
    }
    expect(finished).toBeGreaterThan(0);
  });

  it("serve the oldest first and count how long they waited", () => {
    const state = createWork(scenario, blueprint);
    for (let week = 1; week <= 30; week++) {
      // Half the hours that are needed: queues grow by about half a week's cases each week.
      ordinaryWeek(state, 13);
      advanceWork(p, blueprint, state, week);
    }
    const at = blueprint.steps.findIndex(({ step }) => step.id === "answer");
    const completed = state.completed[at] as number;
    const waited = (state.leadWeeks[at] as number) / completed;
    expect(state.waiting[at]).toBeGreaterThan(10 * completed);
    expect(waited).toBeGreaterThan(10);
  });

  it("drown the next step when one is sped up", () => {
    const run = (salesEffort: number, leads: number) => {
      const state = createWork(scenario, blueprint);
      const sales = blueprint.departmentAt.get("sales") as number;
      const legal = blueprint.departmentAt.get("legal") as number;
      for (let week = 1; week <= 30; week++) {
        ordinaryWeek(state, 35 * 0.86);
        state.input.arrivals[0] = Math.round((state.input.arrivals[0] as number) * leads);
        state.input.effort[sales] = salesEffort;
        advanceWork(p, blueprint, state, week);
      }
      return state.load[legal] as number;
    };
    expect(run(0.8, 1.25)).toBeGreaterThan(run(1, 1) + 0.05);
  });

  it("return the planned share, and ask for repair only beyond ordinary slips", () => {
    const state = createWork(scenario, blueprint);
    let done = 0;
    let back = 0;
    for (let week = 1; week <= 50; week++) {
      ordinaryWeek(state, 35 * 0.86);
      for (let at = 0; at < scenario.departments.length; at++) state.input.defects[at * CAUSES + SLIP] = 0.06;
      advanceWork(p, blueprint, state, week);
      done += state.doneHours.reduce((sum, hours) => sum + hours, 0);
      back += state.faultyHours.reduce((sum, hours) => sum + hours, 0);
      expect(Math.max(...state.repair)).toBe(0);
    }
    expect(back / done).toBeCloseTo(0.06, 3);
    state.input.defects[HASTE] = 0.2;
    ordinaryWeek(state, 35 * 0.86);
    advanceWork(p, blueprint, state, 51);
    expect(state.repair[0]).toBeGreaterThan(0);
  });

  it("keep urgent work moving where hours are short, and spend the same hours", () => {
    const backlog = (weight: number) => {
      const state = createWork(scenario, blueprint);
      const maintenance = blueprint.departmentAt.get("maintenance") as number;
      const quality = blueprint.departmentAt.get("quality") as number;
      const rates = { ...p, "work.priority-weight": weight };
      for (let week = 1; week <= 26; week++) {
        ordinaryWeek(state, 35 * 0.86);
        for (const at of [maintenance, quality])
          state.input.capacity[at] = (state.input.capacity[at] as number) * 0.7;
        advanceWork(rates, blueprint, state, week);
      }
      const waiting = (token: string) =>
        blueprint.steps
          .filter(({ departmentAt, workflow }) => departmentAt === quality && workflow.token === token)
          .reduce((sum, { at, step }) => sum + (state.waiting[at] as number) * step.hoursPerCase, 0);
      return {
        breakdown: waiting("breakdown"),
        change: waiting("change"),
        left: state.leftHours[quality] ?? 0,
      };
    };
    const [alike, weighed] = [backlog(1), backlog(4)];
    expect(weighed.breakdown).toBeLessThan(0.8 * alike.breakdown);
    expect(weighed.change).toBeGreaterThan(1.1 * alike.change);
    expect(weighed.left / alike.left).toBeGreaterThan(0.9);
    expect(weighed.left / alike.left).toBeLessThan(1.1);
  });

  it("never show a negative load, backlog or credit, whatever is missing", () => {
    const state = createWork(scenario, blueprint);
    for (let week = 1; week <= 40; week++) {
      ordinaryWeek(state, week % 3 === 0 ? 0 : 40);
      if (week % 4 === 0) state.input.arrivals.fill(0);
      advanceWork(p, blueprint, state, week);
      for (const values of [state.load, state.loadThisWeek, state.leftHours, state.credit, state.overtime]) {
        expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
      }
      expect(Math.min(...state.waiting)).toBeGreaterThanOrEqual(0);
    }
  });
});
