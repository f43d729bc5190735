/** Every scenario can be won and lost: runs that are, by scenario, strategy and seed. */

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { EndingKind } from "../../src/contract/mandate.ts";
import { play } from "../../src/lab/play.ts";
import { listScenarios } from "../helper/model-files.ts";
import { loadTestScenario } from "../helper/scenario.ts";
import { loadTestStrategy } from "../helper/strategy.ts";

interface RecordedRun {
  readonly scenario: string;
  readonly strategy: string;
  readonly seed: number;
  readonly ending: EndingKind;
}

const file = readFileSync(new URL("./recorded/runs.yaml", import.meta.url), "utf8");
const { runs } = parse(file) as { readonly runs: readonly RecordedRun[] };

describe("recorded runs", () => {
  test("hold one that is won and one that is lost for every scenario", () => {
    const scenariosOf = (kinds: readonly EndingKind[]) =>
      new Set(runs.filter(({ ending }) => kinds.includes(ending)).map(({ scenario }) => scenario));
    expect([...scenariosOf(["won"])].sort()).toEqual([...listScenarios()].sort());
    expect([...scenariosOf(["lost", "stopped"])].sort()).toEqual([...listScenarios()].sort());
  });

  test.each(runs)("$scenario, $strategy, seed $seed: $ending", ({ scenario, strategy, seed, ending }) => {
    const { simulation } = play(loadTestScenario(scenario), seed, { strategy: loadTestStrategy(strategy) });
    const { mandate } = simulation.snapshot;
    const parts = mandate?.composition.map(({ subject, points }) => `${subject} ${points.toFixed(1)}`);
    const score = `${mandate?.score.toFixed(1)} points: ${parts?.join(", ")}`;
    expect(mandate?.ending?.kind, score).toBe(ending);
  });
});
