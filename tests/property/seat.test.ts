/** What seats remember of their users is what one finds by going through them. */

import { expect, it } from "vitest";
import { createSimulation } from "../../src/engine/simulation.ts";
import { isLive } from "../../src/engine/state/deployment.ts";
import { ACTIVE } from "../../src/engine/state/seats.ts";
import type { World } from "../../src/engine/world.ts";
import { createDice, drawScenario, playRandomly } from "../helper/random-run.ts";
import { loadTestScenario } from "../helper/scenario.ts";

const RUNS = 30;
const WEEKS = 60;

/** Sums over users, and how many assistants each person uses, found from scratch. */
function recount(world: World) {
  const { people, p } = world;
  const using = new Uint8Array(people.capacity);
  const licensed = new Uint8Array(people.capacity);
  const specific = new Uint8Array(people.capacity);
  const users: [string, number][][] = [];
  for (const general of [false, true]) {
    for (const { seats, assistant, start, size, key } of world.deployments.filter(isLive)) {
      if (assistant.general !== general) continue;
      let [active, covered, worth, unpractised] = [0, 0, 0, 0];
      for (let seat = 0; seat < size; seat++) {
        if (seats.use[seat] !== ACTIVE) continue;
        const slot = start + seat;
        using[slot] = (using[slot] as number) + 1;
        if (seats.licensed[seat] === 1) licensed[slot] = (licensed[slot] as number) + 1;
        if (!general) specific[slot] = (specific[slot] as number) + 1;
        const beside = general && (specific[slot] as number) > 0;
        const touched =
          (seats.share[seat] as number) * (beside ? p["adoption.general-share-with-specific"] : 1);
        active++;
        covered += touched;
        worth += touched * (seats.gain[seat] as number);
        unpractised += touched * (seats.gain[seat] as number) * (seats.unlearned[seat] as number);
      }
      users.push([
        [`${key} active`, active],
        [`${key} covered`, covered],
        [`${key} worth`, worth],
        [`${key} unpractised`, unpractised * world.practice],
      ]);
    }
  }
  return { using, licensed, specific, sums: users.flat() };
}

function remembered(world: World): Map<string, number> {
  return new Map(
    world.deployments.flatMap(({ key, active, seats }) => [
      [`${key} active`, active] as const,
      [`${key} covered`, seats.covered] as const,
      [`${key} worth`, seats.worth] as const,
      [`${key} unpractised`, seats.unpractised * world.practice] as const,
    ]),
  );
}

it(`holds in every week of ${RUNS} random runs`, () => {
  let users = 0;
  for (let at = 0; at < RUNS; at++) {
    const dice = createDice(700 + at);
    const scenario = at % 2 === 0 ? loadTestScenario() : drawScenario(loadTestScenario(), dice, WEEKS);
    let world: World | undefined;
    const inspect = (made: World) => {
      world = made;
    };
    const simulation = createSimulation(scenario, at, {}, { inspect });
    playRandomly(simulation, dice, WEEKS, ({ week }) => {
      const place = `run ${at}, week ${week}`;
      const now = world as World;
      const { using, licensed, specific, sums } = recount(now);
      const known = remembered(now);
      for (const [name, value] of sums) expect(known.get(name), `${name}, ${place}`).toBeCloseTo(value, 9);
      expect([...now.people.using], `assistants used, ${place}`).toEqual([...using]);
      expect([...now.people.licensedUse], `with a licence, ${place}`).toEqual([...licensed]);
      expect([...now.people.specific], `of the trade, ${place}`).toEqual([...specific]);
      for (const { activeUsers, unlicensedUsers, at: team } of now.departments) {
        const [start, end] = now.blueprint.slots[team] as readonly [number, number];
        const mine = using.subarray(start, end).reduce((sum, n) => sum + (n > 0 ? 1 : 0), 0);
        expect(activeUsers, `users of team ${team}, ${place}`).toBe(mine);
        expect(mine - unlicensedUsers, `licensed users of team ${team}, ${place}`).toBe(
          licensed.subarray(start, end).reduce((sum, n) => sum + (n > 0 ? 1 : 0), 0),
        );
        users += mine;
      }
    });
  }
  expect(users).toBeGreaterThan(10_000);
});
