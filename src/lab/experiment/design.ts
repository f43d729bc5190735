/** Owns the points at which the strategies of an experiment are played. */

import type { DesignPoint, Experiment, Factor, Settings } from "../../contract/experiment.ts";
import { drawLatinHypercube } from "../statistics/latin-hypercube.ts";
import { drawTrajectories, type Trajectory, type UnitPoint } from "../statistics/morris.ts";
import { gridOf, valueAt } from "./factor.ts";

/** The points of a design in their order. The same experiment gives the same points. */
export function listPoints({ factors, design, seed }: Experiment): readonly DesignPoint[] {
  const settings = (): readonly Settings[] => {
    if (factors.length === 0) return [{}];
    switch (design.kind) {
      case "full-factorial":
        return combine(factors);
      case "one-at-a-time":
        return [
          {},
          ...factors.flatMap((factor) => gridOf(factor).map((value) => ({ [factor.path]: value }))),
        ];
      case "morris":
        return listWalks(factors, design, seed).flatMap(({ points }) =>
          points.map((point) => settle(factors, point)),
        );
      case "latin-hypercube":
        return drawLatinHypercube(factors.length, design.points, seed).map((point) => settle(factors, point));
    }
  };
  return settings().map((each, index) => ({ index, settings: each }));
}

/** The number of points, without listing them. */
export function countPoints({ factors, design }: Pick<Experiment, "factors" | "design">): number {
  if (factors.length === 0) return 1;
  const sizes = factors.map((factor) => factor.values?.length ?? factor.steps);
  switch (design.kind) {
    case "full-factorial":
      return sizes.reduce((product, size) => product * size, 1);
    case "one-at-a-time":
      return sizes.reduce((sum, size) => sum + size, 1);
    case "morris":
      return design.trajectories * (factors.length + 1);
    case "latin-hypercube":
      return design.points;
  }
}

/** The walks of a Morris design, whose points follow one another in the list of points. */
export function listWalks(
  factors: readonly Factor[],
  { trajectories, levels }: { readonly trajectories: number; readonly levels: number },
  seed: number,
): readonly Trajectory[] {
  return drawTrajectories(factors.length, trajectories, levels, seed);
}

function settle(factors: readonly Factor[], point: UnitPoint): Settings {
  return Object.fromEntries(factors.map((factor, at) => [factor.path, valueAt(factor, point[at] as number)]));
}

function combine(factors: readonly Factor[]): readonly Settings[] {
  return factors.reduce<readonly Settings[]>(
    (before, factor) =>
      before.flatMap((settings) => gridOf(factor).map((value) => ({ ...settings, [factor.path]: value }))),
    [{}],
  );
}
