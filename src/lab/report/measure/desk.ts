/**
 * Owns the measures of use at the desk. Set-up: the general assistant for everybody of every team that may
 * have it, from the first week, and nothing else; desk occupations are those with a mean coverage of 15 %.
 */

import type { DatedCommand } from "../../../contract/command.ts";
import type { Scenario } from "../../../contract/scenario.ts";
import { play } from "../../play.ts";
import { type Measure, remember } from "./measure.ts";
import { deskOccupations, shareOf, UseMemory } from "./usage.ts";

/** Weeks after the licence: around week 12, and months 3 to 6. */
const AROUND_12 = [11, 12, 13];
const MONTHS_3_TO_6 = [13, 26] as const;

function general(scenario: Scenario) {
  const found = scenario.assistants.find((assistant) => assistant.general);
  if (!found) throw new Error(`scenario ${scenario.id} has no general assistant`);
  return found;
}

function deployToDesks(scenario: Scenario): DatedCommand[] {
  const { id, departments } = general(scenario);
  return departments
    .filter((name) => scenario.departments.some((department) => department.id === name))
    .map((department) => ({
      week: 1,
      command: { kind: "deploy-assistant", assistant: id, department, start: "everyone" },
    }));
}

function encourageEverybody(scenario: Scenario): DatedCommand[] {
  return scenario.departments.map(({ id }) => ({
    week: 1,
    command: { kind: "encourage-use", department: id },
  }));
}

function trainHalf(scenario: Scenario): DatedCommand[] {
  return scenario.departments.map(({ id }) => ({
    week: 1,
    command: { kind: "train", department: id, share: 0.5 },
  }));
}

/** Licensed, encouraged, half of everybody trained. */
export const measureLicensedDesk: Measure = remember(({ scenario }, seed) => {
  const orders = [...deployToDesks(scenario), ...encourageEverybody(scenario), ...trainHalf(scenario)];
  const isDesk = deskOccupations(scenario, general(scenario).departments);
  let live = 0;
  let active = 0;
  let months: UseMemory | null = null;
  let usedInMonths = 0;
  const { world } = play(scenario, seed, {
    orders,
    onWeek: ({ world: now, result }) => {
      if (live === 0) live = now.deployments[0]?.liveWeek ?? 0;
      if (live === 0) return;
      const desk = (slot: number) => isDesk[now.people.occupation[slot] as number] === true;
      const age = result.week - live;
      if (AROUND_12.includes(age))
        active += shareOf(now, desk, (slot) => now.people.using[slot] !== 0) / AROUND_12.length;
      const [first, last] = MONTHS_3_TO_6;
      if (age === first) months = new UseMemory(now);
      if (age >= first && age <= last) months?.note(now);
      if (age === last) usedInMonths = shareOf(now, desk, (slot) => months?.has(slot) === true);
    },
  });
  const { people } = world;
  const desk = (slot: number) => isDesk[people.occupation[slot] as number] === true;
  const regular = (supervisor: number) =>
    shareOf(
      world,
      (slot) => desk(slot) && people.supervisor[slot] === supervisor,
      (slot) => people.using[slot] !== 0,
    );
  return { active, used: usedInMonths, "front-line": regular(0), managers: regular(1) };
});

/** Who has ever used a public tool, in the teams that could have had the general assistant, in per cent. */
function everUsedPublicTools(scenario: Scenario, seed: number, orders: readonly DatedCommand[]): number {
  const { world } = play(scenario, seed, { orders });
  let people = 0;
  let used = 0;
  for (const { definition, publicUse } of world.departments) {
    if (!general(scenario).departments.includes(definition.id)) continue;
    people += definition.people;
    const never = publicUse.pool.never.reduce((sum, share) => sum + share, 0);
    used += (1 - never) * definition.people;
  }
  return people === 0 ? 0 : (100 * used) / people;
}

/** Nobody has a licence: the company talks of assistants by giving developers one, and encourages or not. */
export const measureUnlicensedDesk: Measure = ({ scenario }, seed) => {
  const talk: DatedCommand = {
    week: 1,
    command: { kind: "deploy-assistant", assistant: "code-assistant", department: "it", start: "pilot" },
  };
  return {
    silent: everUsedPublicTools(scenario, seed, [talk]),
    encouraged: everUsedPublicTools(scenario, seed, [talk, ...encourageEverybody(scenario)]),
  };
};
