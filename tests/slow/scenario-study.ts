/** Every scenario with every strategy: that runs come to their end whole, and who wins, loses and is best there. */

import type { EndingKind } from "../../src/contract/mandate.ts";
import type { Scenario } from "../../src/contract/scenario.ts";
import type { Strategies } from "../../src/lab/bench.ts";
import type { Check } from "../../src/lab/check/check.ts";
import { runChecks } from "../../src/lab/check/run-checks.ts";
import { play } from "../../src/lab/play.ts";
import type { StudyResult } from "./studies.ts";

/** What a strategy is compared by; of safety, less is better. */
const DIMENSIONS = ["value", "quality", "trust", "safety", "wellbeing"] as const;

interface Row {
  readonly scenario: string;
  readonly strategy: string;
  readonly won: number;
  readonly lost: number;
  readonly stopped: number;
  readonly score: number;
  /** Means at the end, in the order of `DIMENSIONS`, more is better. */
  readonly figures: readonly number[];
}

/** The checks that ask for no run of their own: they hold in any run, whoever decides. */
export function selectInvariants(checks: readonly Check[]): readonly Check[] {
  return checks.filter(
    ({ setUp, against, scenarios, strategies }) =>
      against === null &&
      scenarios.length + strategies.length + setUp.orders.length === 0 &&
      setUp.strategy === null &&
      Object.keys(setUp.variant).length === 0,
  );
}

/** Plays each scenario with each strategy on each seed, and checks what holds in any run every week. */
export function checkRuns(
  scenarios: readonly Scenario[],
  strategies: Strategies,
  checks: readonly Check[],
  seeds: readonly number[],
) {
  return runChecks({ checks: selectInvariants(checks), scenarios, strategies, seeds, extremes: false });
}

function summarise(scenario: Scenario, strategies: Strategies, name: string, seeds: number): Row {
  const strategy = strategies.get(name);
  if (!strategy) throw new Error(`there is no strategy ${name}`);
  const count: Record<EndingKind, number> = { won: 0, lost: 0, stopped: 0 };
  const figures = DIMENSIONS.map(() => 0);
  let score = 0;
  for (let seed = 1; seed <= seeds; seed++) {
    const { snapshot } = play(scenario, seed, { strategy }).simulation;
    count[snapshot.mandate?.ending?.kind ?? "lost"]++;
    score += (snapshot.mandate?.score ?? 0) / seeds;
    DIMENSIONS.forEach((id, at) => {
      figures[at] = (figures[at] as number) + ((id === "safety" ? -1 : 1) * snapshot.figures[id]) / seeds;
    });
  }
  return { scenario: scenario.id, strategy: name, ...count, score, figures };
}

/** Nobody else is as good everywhere and better somewhere. */
function isEfficient(row: Row, rows: readonly Row[]): boolean {
  return !rows.some(
    (other) =>
      other.figures.every((value, at) => value >= (row.figures[at] as number)) &&
      other.figures.some((value, at) => value > (row.figures[at] as number)),
  );
}

/** What must hold in each scenario: some win, some do not, three are efficient. */
function judge(scenario: string, rows: readonly Row[]): string[] {
  const faults = [];
  if (rows.every(({ won }) => won === 0)) faults.push(`${scenario}: nobody wins`);
  if (rows.every(({ lost, stopped }) => lost + stopped === 0)) faults.push(`${scenario}: nobody loses`);
  if (rows.filter((row) => isEfficient(row, rows)).length < 3) {
    faults.push(`${scenario}: fewer than three strategies are efficient`);
  }
  return faults;
}

/** The study of `check:slow`. */
export function studyScenarios(
  scenarios: readonly Scenario[],
  strategies: Strategies,
  checks: readonly Check[],
  seeds: number,
  tell: (line: string) => void,
): StudyResult {
  const faults: string[] = [];
  const rows: Row[] = [];
  const pages: string[] = [];
  const best = new Set<string>();
  for (const scenario of scenarios) {
    tell(scenario.id);
    const all = Array.from({ length: seeds }, (_, at) => at + 1);
    const checked = checkRuns([scenario], strategies, checks, all);
    for (let step = checked.next(); ; step = checked.next()) {
      if (!step.done) continue;
      for (const one of step.value.breaches.slice(0, 5)) {
        faults.push(`${scenario.id}, ${one.strategy}, seed ${one.seed}, week ${one.week}: ${one.expression}`);
      }
      break;
    }
    const mine = [...strategies.keys()].map((name) => summarise(scenario, strategies, name, seeds));
    mine.sort((a, b) => b.score - a.score);
    if (mine[0]) best.add(mine[0].strategy);
    faults.push(...judge(scenario.id, mine));
    const lines = mine.map(
      (row) =>
        `| ${row.strategy} | ${row.score.toFixed(1)} | ${row.won} | ${row.lost} | ${row.stopped} | ${isEfficient(row, mine) ? "yes" : ""} |`,
    );
    pages.push(
      `## ${scenario.id}\n\n| strategy | points, mean | won | lost | stopped | efficient |\n|---|---|---|---|---|---|\n${lines.join("\n")}\n`,
    );
    rows.push(...mine);
  }
  if (best.size < 4) faults.push(`only ${best.size} strategies are the best anywhere`);
  return { data: { scenarios: rows }, page: pages.join("\n"), faults };
}
