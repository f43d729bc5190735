/** The ledger balances: figures are the sums of their postings, and what the postings say is what is there. */

import { describe, expect, it } from "vitest";
import type { FigureId } from "../../src/contract/ledger.ts";
import { FIGURES } from "../../src/engine/ledger.ts";
import { createSimulation } from "../../src/engine/simulation.ts";
import type { World } from "../../src/engine/world.ts";
import { createDice, drawScenario, playRandomly } from "../helper/random-run.ts";
import { loadTestScenario } from "../helper/scenario.ts";

const RUNS = 200;
const WEEKS = 40;

/** The figures computed from the state alone, without the ledger. */
function measure(world: World): Record<Exclude<FigureId, "value">, number> {
  const { quality, departments, blueprint, hazards, posts, p } = world;
  const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
  const faulty = [quality.slips, ...quality.haste, ...quality.publicTools, ...quality.assisted].reduce(
    (total, source) => total + sum(source.hours),
    0,
  );
  let trust = p["adoption.trust-origin"];
  for (const deployment of world.deployments) {
    const opinion = deployment.shownTrust - p["adoption.trust-origin"];
    trust += deployment.shownWeight * opinion;
  }
  return {
    quality: 100 * (1 - faulty / sum(quality.done)),
    trust: 100 * trust,
    safety: hazards.reduce((total, source) => total + source.expectedLoss, 0),
    wellbeing:
      (100 * departments.reduce((total, d) => total + d.wellbeing * d.definition.people, 0)) /
      blueprint.headcount,
    posts: posts.filter(({ competence }) => competence > 0).length,
  };
}

describe("ledger", () => {
  it(`sums to the figures in every week of ${RUNS} random runs, and to what is there`, () => {
    for (let at = 0; at < RUNS; at++) {
      const dice = createDice(5000 + at);
      const scenario = drawScenario(loadTestScenario(), dice, WEEKS);
      let world: World | undefined;
      const inspect = (made: World) => {
        world = made;
      };
      const simulation = createSimulation(scenario, at, {}, { inspect });
      const totals: Record<FigureId, number> = { ...simulation.snapshot.figures };
      playRandomly(
        simulation,
        dice,
        WEEKS,
        ({ postings, week }) => {
          for (const { figure, amount } of postings) totals[figure] += amount;
          expect(postings.filter(({ cause }) => !cause.factor)).toEqual([]);
          const state = world as World;
          // To the last bit: the same numbers added in the same order.
          expect(totals, `run ${at}, week ${week}`).toEqual(state.ledger.figures);
          const there = measure(state);
          for (const [figure, value] of Object.entries(there)) {
            expect(totals[figure as FigureId], `${figure}, run ${at}, week ${week}`).toBeCloseTo(value, 6);
          }
        },
        5,
      );
    }
    expect(FIGURES).toHaveLength(6);
  });

  it("gives the same run without being kept", () => {
    const scenario = loadTestScenario();
    const kept = createSimulation(scenario, 11);
    const log = playRandomly(kept, createDice(11), 60);
    const bare = createSimulation(scenario, 11, { ledger: false });
    for (const commands of log) expect(bare.advanceWeek(commands).postings).toEqual([]);
    expect(bare.hash).toBe(kept.hash);
    expect(bare.snapshot.figures).toEqual(kept.snapshot.figures);
  });
});
