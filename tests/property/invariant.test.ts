/** What must hold in every week of any run: nobody lost, nobody twice, no number that is not one, no dead end. */

import { describe, expect, it } from "vitest";
import type { WeekSnapshot } from "../../src/contract/snapshot.ts";
import { createSimulation } from "../../src/engine/simulation.ts";
import type { World } from "../../src/engine/world.ts";
import { createDice, drawScenario, playRandomly } from "../helper/random-run.ts";
import { loadTestScenario } from "../helper/scenario.ts";
import { loadTestStrategy } from "../helper/strategy.ts";

const RUNS = 40;
const WEEKS = 80;

/** Every number inside a value, with the path to it. */
function numbersIn(value: unknown, path = ""): [string, number][] {
  if (typeof value === "number") return [[path, value]];
  if (value === null || typeof value !== "object" || ArrayBuffer.isView(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => numbersIn(inner, `${path}.${key}`));
}

/** Parts of a snapshot that can never be below zero. */
function checkSnapshot(snapshot: WeekSnapshot, place: string): void {
  // What a board asks of a figure may be below zero, like the figure.
  const { figures, money, mandate, ...rest } = snapshot;
  for (const [path, value] of numbersIn({ ...rest, figures, money, mandate })) {
    if (!Number.isFinite(value)) expect.fail(`${path} is ${value}, ${place}`);
  }
  for (const [path, value] of numbersIn({ ...rest, options: [] })) {
    if (value < 0 && !path.endsWith(".person")) expect.fail(`${path} is ${value}, ${place}`);
  }
}

function checkPeople(world: World, place: string): void {
  const { people, blueprint } = world;
  // The company's own places: each holds one person, waits for one, lent theirs, or is closed.
  let there = 0;
  let closed = 0;
  for (let slot = 0; slot < blueprint.headcount; slot++) {
    if (people.empty[slot] === 1) {
      // A place that is closed for good waits for nobody.
      const back = people.backWeek[slot] as number;
      if (back === 0) closed++;
      else expect(back, `place ${slot} is never filled again, ${place}`).toBeGreaterThan(world.week);
      expect(people.post[slot], `an empty place holds a post, ${place}`).toBe(0);
    } else if (people.post[slot] === 0 && people.away[slot] === 0) there++;
    if ((people.courseEnds[slot] as number) >= world.week + 60)
      expect.fail(`course of place ${slot}, ${place}`);
  }
  const counted = world.departments.reduce((sum, { present }) => sum + present, 0);
  const { goneByAttrition, goneByCuts } = world.workforce.total;
  expect(closed, `closed places, ${place}`).toBe(goneByAttrition + goneByCuts);
  const arrivedSince = world.posts.filter(({ onboardedWeek }) => onboardedWeek === world.week).length;
  const leftSince = world.posts.filter(
    ({ process, dueWeek }) => process.ended && dueWeek >= world.week,
  ).length;
  expect(Math.abs(counted - there), `people present, ${place}`).toBeLessThanOrEqual(arrivedSince + leftSince);
  const held = world.posts
    .filter(({ process, person }) => !process.ended && person >= 0)
    .map(({ person }) => person);
  expect(new Set(held).size, `two posts share a person, ${place}`).toBe(held.length);
  for (const { process, person, key } of world.posts) {
    if (process.is("active") || process.is("onboarding"))
      expect(people.post[person], `${key}, ${place}`).toBe(1);
  }
}

function checkDeployments(world: World, place: string): void {
  for (const deployment of world.deployments) {
    const licences = deployment.seats.licensed.reduce((sum, one) => sum + one, 0);
    expect(licences, `licences of ${deployment.key}, ${place}`).toBe(deployment.licences);
    expect(deployment.active).toBeLessThanOrEqual(deployment.size);
    for (const value of [
      deployment.staleness,
      deployment.checking,
      deployment.detection,
      deployment.residual,
    ]) {
      expect(value >= 0 && value <= 1, `${deployment.key}: ${value}, ${place}`).toBe(true);
    }
    expect(deployment.openIncidents).toBeGreaterThanOrEqual(0);
  }
  const keys = world.deployments.map(({ key }) => key);
  expect(keys).toEqual([...keys].sort());
}

describe("in every week of any run", () => {
  it(`nobody is lost and every number is one, in ${RUNS} random runs`, () => {
    for (let at = 0; at < RUNS; at++) {
      const dice = createDice(9000 + at);
      const scenario = at % 2 === 0 ? loadTestScenario() : drawScenario(loadTestScenario(), dice, WEEKS);
      let world: World | undefined;
      const inspect = (made: World) => {
        world = made;
      };
      const simulation = createSimulation(scenario, at, {}, { inspect });
      playRandomly(
        simulation,
        dice,
        WEEKS,
        ({ week }) => {
          const place = `run ${at}, week ${week}`;
          checkPeople(world as World, place);
          checkDeployments(world as World, place);
          if (week % 5 === 0) checkSnapshot(simulation.snapshot, place);
        },
        1,
      );
    }
  });

  it("every cause is an event that was, or a decision that was taken", () => {
    for (let seed = 1; seed <= 6; seed++) {
      const simulation = createSimulation(loadTestScenario(), seed);
      const story = loadTestStrategy("story")(loadTestScenario());
      const known = new Set<string>();
      while (!simulation.ended) {
        const commands = story.decide(simulation.snapshot);
        const week = simulation.week + 1;
        commands.forEach((_, n) => {
          known.add(`command/${week}/${n}`);
        });
        const { events, postings } = simulation.advanceWeek(commands);
        for (const { id } of events) {
          expect(known.has(id), `${id} twice`).toBe(false);
          known.add(id);
        }
        for (const { id, causes } of events) {
          for (const cause of causes) expect(known.has(cause), `${cause}, cause of ${id}`).toBe(true);
        }
        for (const { cause } of postings) {
          if (cause.event !== undefined) expect(known.has(cause.event), cause.event).toBe(true);
        }
      }
    }
  });
});
