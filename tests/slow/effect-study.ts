/** What the game is about, each as a paired difference over seeds: it is there, and goes with its mechanism. */

import type { PostWay } from "../../src/contract/career.ts";
import type { Interval } from "../../src/contract/experiment-result.ts";
import type { FigureId } from "../../src/contract/ledger.ts";
import type { Scenario } from "../../src/contract/scenario.ts";
import type { PostPhase } from "../../src/contract/snapshot.ts";
import type { StrategyFactory } from "../../src/contract/strategy.ts";
import { type Bench, strategyNamed } from "../../src/lab/bench.ts";
import { play } from "../../src/lab/play.ts";
import { LESS_IS_BETTER } from "../../src/lab/sensitivity/conclusion.ts";
import { preferAddOns } from "../../src/lab/staffing.ts";
import { pairedInterval } from "../../src/lab/statistics/interval.ts";
import { type Variant, vary } from "../../src/lab/variant.ts";
import type { StudyResult } from "./studies.ts";

/** Two ways to decide, compared on figures at one moment in one company. */
interface Effect {
  readonly id: string;
  readonly claim: string;
  readonly company: Variant;
  /** What switches the mechanism off; the effect has to go. */
  readonly off: Variant;
  readonly better: StrategyFactory;
  readonly worse: StrategyFactory;
  readonly figures: readonly FigureId[];
  /** Week at which they are read; the last where there is none. */
  readonly week: number | null;
}

interface Row {
  readonly effect: string;
  readonly figure: FigureId;
  /** How much better, in the figure's unit. */
  readonly on: Interval;
  readonly off: Interval;
}

/** Most of an effect that may be left without its mechanism. */
const MOST_LEFT = 0.25;
/** Cases that arrive, against the company as told. */
const SATURATED: Variant = { demand: 1.1 };
const MILD: Variant = { demand: 0.85 };
/** An add-on gives all the hours it is asked for, and knows the work from the first day. */
const FREE_ADD_ONS = { "duty.add-on-slack-share": 1, "duty.add-on-start": 1, "duty.add-on-end": 1 };
/** Nothing is ever handled by an assistant alone. */
const NO_AUTONOMY = { "error.supervised-share": 0, "error.delegated-share": 0 };
/** Assistants make no mistakes, and nothing happens. */
const FAULTLESS: Variant = {
  each: { assistants: { baseError: 0 }, incidents: { rate: 0 } },
  set: {
    "error.stale-error": 0,
    "half-expert.share": 0,
    "bill.routing-error-easy": 0,
    "bill.routing-error-hard": 0,
    "bill.role-error": 0,
  },
};
const NINE_MONTHS = 39;

function listEffects({ strategies }: Bench): readonly Effect[] {
  const posts = strategyNamed(strategies, "mixed-pipeline");
  const addOns = preferAddOns(posts);
  const rush = strategyNamed(strategies, "big-bang");
  const caution = strategyNamed(strategies, "cohabitation");
  return [
    {
      id: "posts-where-it-is-full",
      claim: "Where teams are full, a post when several signals hold beats an add-on",
      company: SATURATED,
      off: { ...SATURATED, set: FREE_ADD_ONS },
      better: posts,
      worse: addOns,
      figures: ["trust", "safety"],
      week: null,
    },
    {
      id: "add-ons-where-there-is-room",
      claim: "Where teams have room, an add-on beats the post",
      company: MILD,
      off: { ...MILD, set: { "post.employer-cost": 0 } },
      better: addOns,
      worse: posts,
      figures: ["value"],
      week: null,
    },
    {
      id: "rush-at-first",
      claim: "After nine months a rush is ahead of caution on value",
      company: {},
      off: { set: NO_AUTONOMY },
      better: rush,
      worse: caution,
      figures: ["value"],
      week: NINE_MONTHS,
    },
    {
      id: "caution-in-the-end",
      claim: "By week 104 caution is ahead of a rush on at least two dimensions",
      company: {},
      off: FAULTLESS,
      better: caution,
      worse: rush,
      figures: ["quality", "safety"],
      week: null,
    },
  ];
}

/** Each figure of a run at the week asked for, by seed. */
function readFigures(scenario: Scenario, strategy: StrategyFactory, week: number | null, seeds: number) {
  return Array.from({ length: seeds }, (_, at) => {
    const weeks = week ?? scenario.weeks;
    return play(scenario, at + 1, { strategy, weeks }).simulation.snapshot.figures;
  });
}

function compare(effect: Effect, scenario: Scenario, company: Variant, seeds: number) {
  const changed = vary(scenario, company);
  const a = readFigures(changed, effect.better, effect.week, seeds);
  const b = readFigures(changed, effect.worse, effect.week, seeds);
  return (figure: FigureId) => {
    const sign = LESS_IS_BETTER.includes(figure) ? -1 : 1;
    return pairedInterval(
      a.map((one) => sign * one[figure]),
      b.map((one) => sign * one[figure]),
    );
  };
}

/** One post of one role, by seed; null where nobody was found, or who came has not been there a year. */
interface Filling {
  /** From the request to the day somebody works alone. */
  readonly weeks: readonly (number | null)[];
  /** 1 for those still there a year after they came, 0 for the others. */
  readonly stayed: readonly (number | null)[];
}

const YEAR = 52;
const PRESENT: ReadonlySet<PostPhase> = new Set(["onboarding", "active", "leaving"]);

/** Opens one post in the first week, and does nothing else. */
function openOne(role: string, way: PostWay): StrategyFactory {
  return () => ({
    id: `one-${role}-by-${way}`,
    // Options are listed when they are read, which takes longer than a week.
    decide: (snapshot) =>
      snapshot.week > 0
        ? []
        : snapshot.options
            .map(({ command }) => command)
            .filter((one) => one.kind === "open-post" && one.role === role && one.way === way)
            .slice(0, 1),
  });
}

function fillPost(scenario: Scenario, role: string, way: PostWay, seeds: number): Filling {
  const weeks: (number | null)[] = [];
  const stayed: (number | null)[] = [];
  for (let seed = 1; seed <= seeds; seed++) {
    let came = Infinity;
    let isThere: number | null = null;
    const { simulation } = play(scenario, seed, {
      strategy: openOne(role, way),
      weeks: Math.min(scenario.weeks, 2 * YEAR),
      onWeek: ({ result, world }) => {
        const present = world.posts.some(({ process }) => PRESENT.has(process.state as PostPhase));
        if (present && came === Infinity) came = result.week;
        if (result.week === came + YEAR) isThere = present ? 1 : 0;
      },
    });
    const [post] = simulation.snapshot.posts;
    weeks.push(post?.activeWeek ? post.activeWeek - post.requestedWeek : null);
    stayed.push(isThere);
  }
  return { weeks, stayed };
}

/** Pairs of which both are known. */
function compareKnown(a: readonly (number | null)[], b: readonly (number | null)[]): Interval {
  const pairs = a.flatMap((one, at) => {
    const other = b[at];
    return one === null || other === null || other === undefined ? [] : [[one, other] as const];
  });
  return pairedInterval(
    pairs.map(([one]) => one),
    pairs.map(([, other]) => other),
  );
}

interface Ways {
  /** Weeks that retraining takes more than hiring, by role. */
  readonly weeks: readonly { readonly role: string; readonly more: Interval }[];
  /** How many more of those retrained are there after a year, as a share. */
  readonly stayed: Interval;
}

/** Hiring against retraining, for every role of the scenarios. */
function compareWays(scenarios: readonly Scenario[], seeds: number): Ways {
  const weeks: { role: string; more: Interval }[] = [];
  const retrained: (number | null)[] = [];
  const hired: (number | null)[] = [];
  for (const scenario of scenarios) {
    for (const { id: role } of scenario.roles) {
      if (weeks.some((row) => row.role === role)) continue;
      const inside = fillPost(scenario, role, "retraining", seeds);
      const outside = fillPost(scenario, role, "hiring", seeds);
      weeks.push({ role, more: compareKnown(inside.weeks, outside.weeks) });
      retrained.push(...inside.stayed);
      hired.push(...outside.stayed);
    }
  }
  return { weeks, stayed: compareKnown(retrained, hired) };
}

function show({ value, low, high }: Interval): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 1 ? 1 : 3;
  const text = (one: number) => one.toFixed(digits).replace("-", "−");
  return `${text(value)} [${text(low)}, ${text(high)}]`;
}

/** True where a good part of an effect is there without its mechanism. */
function stays(on: Interval, off: Interval): boolean {
  return off.value > MOST_LEFT * on.value;
}

/** The study of `check:slow`. `people` are scenarios whose roles are filled both ways. */
export function studyEffects(
  bench: Bench,
  people: readonly Scenario[],
  seeds: number,
  tell: (line: string) => void,
): StudyResult {
  const rows: Row[] = [];
  const faults: string[] = [];
  const effects = listEffects(bench);
  for (const effect of effects) {
    tell(effect.id);
    const on = compare(effect, bench.scenario, effect.company, seeds);
    const off = compare(effect, bench.scenario, effect.off, seeds);
    for (const figure of effect.figures) {
      const row = { effect: effect.id, figure, on: on(figure), off: off(figure) };
      rows.push(row);
      if (row.on.low <= 0) faults.push(`${effect.id}, ${figure}: not shown`);
      if (stays(row.on, row.off)) faults.push(`${effect.id}, ${figure}: stays without its mechanism`);
    }
  }
  tell("ways");
  const ways = compareWays(people, seeds);
  const alike = compareWays(
    people.map((scenario) => vary(scenario, { set: { "post.hired-departure-factor": 1 } })),
    seeds,
  );
  if (ways.stayed.low <= 0) faults.push("those retrained do not stay longer");
  if (stays(ways.stayed, alike.stayed)) faults.push("those retrained stay longer for no reason");
  for (const { role, more } of ways.weeks)
    if (more.n < 3) faults.push(`${role}: not filled both ways often enough to compare`);
  if (!ways.weeks.some(({ more }) => more.high < 0)) faults.push("retraining is never quicker");
  if (!ways.weeks.some(({ more }) => more.low > 0)) faults.push("hiring is never quicker");
  const page = [
    "| effect | figure | how much better [95 %] | without its mechanism |",
    "|---|---|---|---|",
    ...effects.flatMap(({ id, claim }) =>
      rows
        .filter(({ effect }) => effect === id)
        .map(({ figure, on, off }) => `| ${claim} | ${figure} | ${show(on)} | ${show(off)} |`),
    ),
    "",
    `Those retrained who are still there after a year, more than those hired, as a share: ${show(ways.stayed)};`,
    `were people hired to stay as long: ${show(alike.stayed)}.`,
    "",
    "| role | weeks that retraining takes more than hiring |",
    "|---|---|",
    ...ways.weeks.map(({ role, more }) => `| ${role} | ${show(more)} |`),
    "",
  ].join("\n");
  return { data: { effects: rows, ways, alike: alike.stayed }, page, faults };
}
