/** Owns the tables behind the charts: spreads at the end and over time, who beats whom, and regret. */

import type { LabRow, Measure } from "../../contract/experiment.ts";
import type { CellMean, Dominance, Fan, Regret, StrategySummary } from "../../contract/experiment-result.ts";
import { meanInterval } from "../statistics/interval.ts";
import { computeQuantile, computeQuantiles, sorted } from "../statistics/quantile.ts";
import { signOf } from "./measure.ts";
import { computeBetterShare, listDifferences } from "./pair.ts";
import { answerPoints, meanOf, observe, type RowTable } from "./row-table.ts";

/** Shares of the runs below each quantile that is told. */
const SHARES = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

function quantilesOf(values: readonly number[]): readonly number[] {
  return computeQuantiles(values, SHARES);
}

/** For every scenario and strategy, what `make` gives. */
function eachStrategy<Made>(
  { experiment }: RowTable,
  make: (scenario: number, strategy: number) => Made,
): readonly Made[] {
  return experiment.scenarios.flatMap((_, scenario) =>
    experiment.strategies.map((__, strategy) => make(scenario, strategy)),
  );
}

function allRows(table: RowTable, scenario: number, strategy: number): readonly LabRow[] {
  return answerPoints(table).flatMap(({ index }) => table.rowsOf(scenario, index, strategy));
}

/** How the runs of every strategy ended, and what they were worth. */
export function summarise(table: RowTable): readonly StrategySummary[] {
  const { experiment } = table;
  return eachStrategy(table, (scenario, strategy) => {
    const rows = allRows(table, scenario, strategy);
    const share = (ending: LabRow["ending"]) =>
      rows.filter((row) => row.ending === ending).length / rows.length;
    return {
      scenario: experiment.scenarios[scenario] as string,
      strategy: experiment.strategies[strategy] as string,
      runs: rows.length,
      endings: { won: share("won"), lost: share("lost"), stopped: share("stopped") },
      measures: experiment.measures.map((_, measure) => ({
        mean: meanInterval(observe(table, scenario, strategy, measure)),
        quantiles: quantilesOf(rows.map(({ values }) => values[measure] as number)),
      })),
    };
  });
}

/** Means by point of the design, for maps of factors. */
export function listCells(table: RowTable): readonly CellMean[] {
  const { experiment, points } = table;
  return eachStrategy(table, (scenario, strategy) =>
    points.map(({ index }): CellMean => {
      const rows = table.rowsOf(scenario, index, strategy);
      return {
        scenario: experiment.scenarios[scenario] as string,
        point: index,
        strategy: experiment.strategies[strategy] as string,
        runs: rows.length,
        means: experiment.measures.map((_, at) => meanOf(rows.map(({ values }) => values[at] as number))),
      };
    }),
  ).flat();
}

/** The spread over time of every measure that kept its course. */
export function listFans(table: RowTable): readonly Fan[] {
  const { experiment } = table;
  const kept = experiment.measures.filter((measure) => measure.every !== null);
  return eachStrategy(table, (scenario, strategy) => {
    const rows = allRows(table, scenario, strategy);
    return kept.map(({ id, every }): Fan => {
      const courses = rows.map(({ courses: own }) => own[id] ?? []);
      const length = courses.reduce((most, course) => Math.max(most, course.length), 0);
      const weeks = Array.from({ length }, (_, at) => (at + 1) * (every ?? 1));
      return {
        scenario: experiment.scenarios[scenario] as string,
        measure: id,
        strategy: experiment.strategies[strategy] as string,
        weeks,
        quantiles: weeks.map((_, at) => quantilesOf(courses.flatMap((course) => course[at] ?? []))),
      };
    });
  }).flat();
}

/** Who beats whom, on every measure that is compared. */
export function listDominance(table: RowTable): readonly Dominance[] {
  const { experiment } = table;
  return comparedMeasures(table).flatMap(({ measure, at }) =>
    eachStrategy(table, (scenario, strategy) => {
      const own = sorted(observe(table, scenario, strategy, at));
      const sign = signOf(measure);
      return experiment.strategies.flatMap((over, against): readonly Dominance[] => {
        if (against === strategy) return [];
        const other = sorted(observe(table, scenario, against, at));
        const differences = listDifferences(table, { scenario, measure: at, strategy, against });
        return [
          {
            scenario: experiment.scenarios[scenario] as string,
            measure: measure.id,
            strategy: experiment.strategies[strategy] as string,
            over,
            share: computeBetterShare(differences, sign),
            everywhere: own.every((value, rank) => sign * (value - (other[rank] as number)) >= 0),
          },
        ];
      });
    }).flat(),
  );
}

/** How far each strategy ends behind the best of the same luck, on every measure that is compared. */
export function listRegret(table: RowTable): readonly Regret[] {
  const { experiment } = table;
  return comparedMeasures(table).flatMap(({ measure, at }) => {
    const sign = signOf(measure);
    return experiment.scenarios.flatMap((scenario, place) => {
      const columns = experiment.strategies.map((_, strategy) =>
        observe(table, place, strategy, at).map((value) => sign * value),
      );
      const best = (columns[0] ?? []).map((_, seed) =>
        Math.max(...columns.map((column) => column[seed] as number)),
      );
      return columns.map((column, strategy): Regret => {
        const regrets = best.map((most, seed) => most - (column[seed] as number));
        return {
          scenario,
          measure: measure.id,
          strategy: experiment.strategies[strategy] as string,
          mean: meanOf(regrets),
          high: computeQuantile(regrets, 0.95),
          worst: Math.max(...regrets),
          bestShare: regrets.filter((regret) => regret === 0).length / regrets.length,
        };
      });
    });
  });
}

function comparedMeasures({
  experiment,
}: RowTable): readonly { readonly measure: Measure; readonly at: number }[] {
  return experiment.measures.flatMap((measure, at) =>
    experiment.comparisons.some((comparison) => comparison.measure === measure.id) ? [{ measure, at }] : [],
  );
}
