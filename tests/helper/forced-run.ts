/** Runs in which one part of the catalogue is at full effect from the first week, and nothing else differs. */

import type { Command } from "../../src/contract/command.ts";
import type { Scenario } from "../../src/contract/scenario.ts";
import { createSimulation } from "../../src/engine/simulation.ts";
import type { World } from "../../src/engine/world.ts";
import { loadScenario } from "../../src/scenario/load-scenario.ts";
import { readScenarioFile } from "./scenario.ts";

/** The story's company with other roles on offer, and no board that binds the money. */
export function offerRoles(...roles: readonly string[]): Scenario {
  const parsed = loadScenario("alphea-as-told", (path) => {
    const text = readScenarioFile(path);
    return path.endsWith(".scenario.yaml") && text !== null
      ? text.replace(/^roles: .*$/m, `roles: [${roles.join(", ")}]`)
      : text;
  });
  if (!parsed.ok) throw new Error(parsed.problems.map(({ what }) => what.en).join("\n"));
  return { ...parsed.value, mandate: null };
}

/** Every assistant everywhere in the first week, and everybody encouraged. */
export function deployAll(scenario: Scenario): Command[] {
  return [
    ...scenario.departments.map(({ id }): Command => ({ kind: "encourage-use", department: id })),
    ...scenario.assistants.flatMap(({ id, departments }) =>
      departments.map(
        (department): Command => ({ kind: "deploy-assistant", assistant: id, department, start: "everyone" }),
      ),
    ),
  ];
}

/** As if two people of full competence had always held the posts of a role. */
export function staff(world: World, role: string): void {
  const duty = world.duties.find((one) => one.role.id === role);
  if (!duty) throw new Error(`nobody has the duty of ${role}`);
  Object.defineProperty(duty, "postHours", { get: () => 60, set: () => {} });
  Object.defineProperty(duty, "postSkill", { get: () => 60, set: () => {} });
}

/** As if a guardrail had always been a habit, at no cost. */
export function embed(world: World, id: string): void {
  const guardrail = world.guardrails.find(({ definition }) => definition.id === id);
  if (!guardrail) throw new Error(`there is no guardrail ${id}`);
  Object.defineProperty(guardrail, "practice", { get: () => 1, set: () => {} });
}

/**
 * Plays and lets somebody look at the world after every week.
 * @param prepare changes the world before the first week
 */
export function playForced(
  scenario: Scenario,
  seed: number,
  weeks: number,
  commands: (week: number) => readonly Command[],
  prepare: (world: World) => void,
  look: (world: World) => void,
): World {
  let world: World | undefined;
  const inspect = (made: World) => {
    world = made;
    prepare(made);
  };
  const simulation = createSimulation(scenario, seed, { ledger: false, statecharts: "table" }, { inspect });
  for (let week = 1; week <= weeks; week++) {
    simulation.advanceWeek(commands(week));
    look(world as World);
  }
  return world as World;
}
