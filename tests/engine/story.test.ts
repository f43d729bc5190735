/** The story over 100 seeds: its dates, and what refusing every post does. Intervals are printed. */

import { describe, expect, it } from "vitest";
import { createSimulation } from "../../src/engine/simulation.ts";
import type { World } from "../../src/engine/world.ts";
import { loadTestScenario } from "../helper/scenario.ts";
import { median, pairedInterval } from "../helper/statistics.ts";
import { loadStoryWithoutPosts, loadTestStrategy } from "../helper/strategy.ts";

const SEEDS = 100;
const scenario = loadTestScenario();
const createStory = loadTestStrategy("story");
const createStoryWithoutPosts = loadStoryWithoutPosts();

interface Outcome {
  /** Week of the first, or infinity. */
  readonly firstObsolete: number;
  readonly firstAdvice: number;
  /** Hours over two years. */
  readonly verificationHours: number;
  /** Small ones included. */
  readonly incidents: number;
  readonly quality: number;
  readonly expectedLoss: number;
}

function play(seed: number, posts: boolean): Outcome {
  let world: World | undefined;
  const inspect = (made: World) => {
    world = made;
  };
  const simulation = createSimulation(scenario, seed, { ledger: false }, { inspect });
  const story = (posts ? createStory : createStoryWithoutPosts)(scenario);
  let firstObsolete = Number.POSITIVE_INFINITY;
  let firstAdvice = Number.POSITIVE_INFINITY;
  let verificationHours = 0;
  let incidents = 0;
  while (!simulation.ended) {
    const { events, week } = simulation.advanceWeek(story.decide(simulation.snapshot));
    for (const event of events) {
      if (event.kind === "incident-noticed") incidents++;
      if (event.kind === "small-incidents") incidents += event.amounts?.count ?? 0;
      if (event.incident === "obsolete-procedure") firstObsolete = Math.min(firstObsolete, week);
      if (event.kind === "role-advised" && event.amounts?.post === 1)
        firstAdvice = Math.min(firstAdvice, week);
    }
    for (const { claims } of (world as World).departments) verificationHours += claims.verification;
  }
  const { quality, safety } = simulation.snapshot.figures;
  return { firstObsolete, firstAdvice, verificationHours, incidents, quality, expectedLoss: safety };
}

const seeds = Array.from({ length: SEEDS }, (_, at) => at + 1);
const withPosts = seeds.map((seed) => play(seed, true));

describe(`the story, over ${SEEDS} seeds`, () => {
  it("has its first obsolete procedure noticed at a median between weeks 6 and 20", () => {
    const week = median(withPosts.map(({ firstObsolete }) => firstObsolete));
    expect(week).toBeGreaterThanOrEqual(6);
    expect(week).toBeLessThanOrEqual(20);
  });

  it("has its first post advised at a median between weeks 8 and 30", () => {
    const week = median(withPosts.map(({ firstAdvice }) => firstAdvice));
    expect(week).toBeGreaterThanOrEqual(8);
    expect(week).toBeLessThanOrEqual(30);
  });

  it("checks more and has more incidents with posts refused for ever, paired by seed", () => {
    const without = seeds.map((seed) => play(seed, false));
    const compare = (of: (outcome: Outcome) => number) =>
      pairedInterval(without.map((outcome, at) => of(outcome) - of(withPosts[at] as Outcome)));
    const print = (name: string, interval: ReturnType<typeof pairedInterval>) =>
      console.log(
        `refusing posts, ${name}: ${interval.mean.toFixed(1)} [${interval.low.toFixed(1)}, ${interval.high.toFixed(1)}]`,
      );
    const hours = compare(({ verificationHours }) => verificationHours);
    const incidents = compare(({ incidents: count }) => count);
    const quality = compare((outcome) => outcome.quality);
    const loss = compare(({ expectedLoss }) => expectedLoss);
    print("verification hours", hours);
    print("incidents", incidents);
    print("quality, points", quality);
    print("expected loss, € a week", loss);
    expect(hours.low).toBeGreaterThan(0);
    expect(incidents.low).toBeGreaterThan(0);
    expect(quality.high).toBeLessThan(0);
    expect(loss.low).toBeGreaterThan(0);
  });
});
