/** The adviser says what the snapshot says, and admits what it does not. */

import { expect, test } from "vitest";
import type { WeekSnapshot } from "../../src/contract/snapshot.ts";
import { createSimulation } from "../../src/engine/simulation.ts";
import { advise } from "../../src/strategy/advise.ts";
import { loadTestScenario } from "../helper/scenario.ts";
import { loadStoryWithoutPosts } from "../helper/strategy.ts";
import { guardSnapshot } from "./guarded-snapshot.ts";

const scenario = { ...loadTestScenario(), mandate: null };

function playTo(week: number): WeekSnapshot {
  const simulation = createSimulation(scenario, 3, { ledger: false });
  const strategy = loadStoryWithoutPosts()(scenario);
  while (simulation.week < week) simulation.advanceWeek(strategy.decide(simulation.snapshot));
  return simulation.snapshot;
}

test("nothing is advised and nothing is unknown where there is no assistant", () => {
  const { roles, signals, unknown } = advise(createSimulation(scenario, 3).snapshot, scenario);
  expect(roles.map(({ advice }) => advice)).toEqual(scenario.roles.map(() => "none"));
  expect(signals.every(({ phase, ratio }) => phase === "quiet" && ratio < 1)).toBe(true);
  expect(unknown).toEqual([]);
});

test("late in a story without posts, the advice is that of the duties, most pressing first", () => {
  const snapshot = playTo(90);
  const { roles, signals } = advise(guardSnapshot(snapshot), scenario);
  expect(signals.filter(({ weeksToGo }) => weeksToGo === 0).map(({ id }) => id)).toEqual(
    expect.arrayContaining(
      snapshot.signals.filter(({ phase }) => phase === "established").map(({ id }) => id),
    ),
  );
  expect(roles).toHaveLength(snapshot.duties.length);
  expect(roles[0]?.advice).not.toBe("none");
  for (const duty of snapshot.duties) {
    const advice = roles.find(({ role }) => role === duty.role);
    const role = scenario.roles.find(({ id }) => id === duty.role);
    expect(advice).toMatchObject({
      advice: duty.advice,
      carrier: duty.carrier,
      hoursNeeded: duty.hoursNeeded,
    });
    expect([...(advice?.holding ?? []), ...(advice?.missing ?? [])].sort()).toEqual(
      [...new Set([...(role?.signals ?? []), ...duty.signals])].sort(),
    );
    expect(advice?.posts).toBe(0);
    expect(advice?.effects).toHaveLength(Object.keys(role?.effects ?? {}).length);
    expect(advice?.ways.map(({ way }) => way)).toEqual(["hiring", "retraining", "contracting"]);
    const dear = advice?.ways.find(({ way }) => way === "contracting")?.price.eurosPerWeek ?? 0;
    expect(dear).toBeGreaterThan(advice?.ways[0]?.price.eurosPerWeek ?? Number.POSITIVE_INFINITY);
  }
});

test("what is not measured is named until it is", () => {
  const snapshot = playTo(90);
  const { unknown } = advise(snapshot, scenario);
  for (const { key, phase, residualError, audit, assistant } of snapshot.deployments) {
    const kinds = unknown.flatMap((one) => ("deployment" in one && one.deployment === key ? [one.kind] : []));
    const measured = residualError !== null || (audit?.residualError ?? null) !== null;
    expect(kinds.includes("error-unmeasured"), key).toBe(phase !== "retired" && !measured);
    const reads = scenario.assistants.find(({ id }) => id === assistant)?.corpus ?? false;
    expect(kinds.includes("corpus-age"), key).toBe(phase !== "retired" && reads);
  }
  const advised = snapshot.duties.filter(({ advice }) => advice === "post").map(({ role }) => role);
  const comers = unknown.flatMap((one) => (one.kind === "who-will-come" ? [one.role] : []));
  expect(comers.sort()).toEqual(advised.sort());
});
