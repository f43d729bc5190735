/** Owns the names that reality checks may use: each is one number, read at the end of every week. */

import type { HazardDriver } from "../../contract/scenario.ts";
import { WORKSHOP_DESKS } from "../../engine/command/staff-role.ts";
import { computeTrust } from "../../engine/formula/trust.ts";
import { FIGURES } from "../../engine/ledger.ts";
import { autonomyLevelOf } from "../../engine/machine/deployment-machine.ts";
import { type Deployment, isLive } from "../../engine/state/deployment.ts";
import type { World } from "../../engine/world.ts";
import type { Tally } from "./tally.ts";

/** What a measure may look at. */
export interface Observed {
  readonly world: World;
  readonly tally: Tally;
}

/** What an assistant's error sets off. */
const ERROR_DRIVERS: readonly HazardDriver[] = [
  "stale-use",
  "residual-error",
  "autonomous-error",
  "disputed-decision",
];

type Observable = (observed: Observed) => number;

const live = ({ world }: Observed) => world.deployments.filter(isLive);
const most = (values: Iterable<number>) => Math.max(0, ...values);
const least = (values: Iterable<number>) => Math.min(Infinity, ...values);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const ofLive = (read: (deployment: Deployment) => number) => (observed: Observed) => live(observed).map(read);

const mean = (values: readonly number[]) => (values.length === 0 ? 0 : sum(values) / values.length);

const openPosts = ({ world }: Observed) => world.posts.filter(({ process }) => !process.ended);

function countTwice(world: World): number {
  const held = world.posts
    .filter(({ process, person }) => !process.ended && person >= 0)
    .map(({ person }) => person);
  return held.length - new Set(held).size;
}

export const OBSERVABLES: Readonly<Record<string, Observable>> = {
  // people
  "people-unaccounted": ({ tally }) => tally.peopleUnaccounted,
  "people-counted-twice": ({ world }) => countTwice(world),
  newcomers: ({ world }) => sum([...world.people.generation.subarray(0, world.blueprint.headcount)]),
  users: ({ world }) => sum(world.departments.map(({ activeUsers }) => activeUsers)),
  // work
  "cases-arrived": ({ tally }) => tally.casesArrived,
  "cases-unaccounted": ({ tally }) => tally.casesUnaccounted,
  "lowest-load": ({ world }) => least(world.work.loadThisWeek),
  "highest-load": ({ world }) => most(world.work.loadThisWeek),
  "mean-load": ({ world }) => mean([...world.work.load]),
  "shadow-load": ({ world }) => sum([...world.shadow.load]),
  "least-hours": ({ world }) => least(world.work.input.capacity),
  "least-waiting": ({ world }) => least(world.work.waiting),
  "hours-worked": ({ world }) => sum(world.departments.map(({ grossHours }) => grossHours)),
  "hours-saved": ({ world }) => sum(world.departments.map(({ savedHours }) => savedHours)),
  "hours-checking": ({ world }) => sum(world.departments.map(({ claims }) => claims.verification)),
  // figures
  value: ({ world }) => world.ledger.figures.value,
  quality: ({ world }) => world.ledger.figures.quality,
  trust: ({ world }) => world.ledger.figures.trust,
  "expected-loss": ({ world }) => world.ledger.figures.safety,
  wellbeing: ({ world }) => world.ledger.figures.wellbeing,
  posts: ({ world }) => world.ledger.figures.posts,
  "figures-broken": ({ world }) => FIGURES.filter((id) => !Number.isFinite(world.ledger.figures[id])).length,
  "ledger-gap": ({ tally, world }) => tally.ledgerGap(world),
  // errors, evidence, trust
  "highest-error": (observed) => most(ofLive(({ error }) => error)(observed)),
  "highest-residual": (observed) => most(ofLive(({ residual }) => residual)(observed)),
  "residual-beyond-error": (observed) => most(ofLive(({ residual, error }) => residual - error)(observed)),
  "lowest-checking": (observed) => least(ofLive(({ checking }) => checking)(observed)),
  "highest-checking": (observed) => most(ofLive(({ checking }) => checking)(observed)),
  "mean-checking": (observed) => mean(ofLive(({ checking }) => checking)(observed)),
  "highest-staleness": ({ world }) => most(world.deployments.map(({ staleness }) => staleness)),
  "lowest-tool-trust": ({ world }) => least(world.deployments.map((d) => computeTrust(d.trust))),
  "highest-tool-trust": ({ world }) => most(world.deployments.map((d) => computeTrust(d.trust))),
  "evidence-cases": ({ world }) => sum(world.deployments.map(({ loggedCases }) => loggedCases)),
  autonomous: (observed) =>
    live(observed).filter(({ process }) => autonomyLevelOf(process.snapshot) !== "proposes").length,
  "first-live-week": ({ tally }) => tally.firstLiveWeek,
  // incidents and signals
  incidents: ({ tally }) => tally.incidents,
  "loss-from-errors": ({ world }) =>
    sum(
      world.hazards
        .filter(({ kind }) => ERROR_DRIVERS.includes(kind.driver))
        .map(({ expectedLoss }) => expectedLoss),
    ),
  "answers-overdue": ({ world }) =>
    world.journal.pending.filter(({ deadlineWeek = Infinity }) => deadlineWeek < world.week).length,
  "signals-established": ({ world }) =>
    world.signals.filter(({ process }) => process.is("established")).length,
  "posts-advised": ({ world }) => world.duties.filter(({ advice }) => advice === "post").length,
  // posts and guardrails
  "desks-taken": (observed) => openPosts(observed).length,
  desks: () => WORKSHOP_DESKS,
  "posts-filled": ({ world }) => world.posts.filter(({ competence }) => competence > 0).length,
  "first-post-week": ({ world }) =>
    least(world.posts.filter(({ activeWeek }) => activeWeek > 0).map(({ activeWeek }) => activeWeek)),
  "fastest-hire": ({ world }) =>
    least(
      world.posts
        .filter(({ way, onboardedWeek }) => way === "hiring" && onboardedWeek > 0)
        .map(({ onboardedWeek, requestedWeek }) => onboardedWeek - requestedWeek),
    ),
  "role-effect": ({ world }) => most(Object.values(world.roleEffects).map((m) => Math.abs(1 - m))),
  "highest-practice": ({ world }) => most(world.guardrails.map(({ practice }) => practice)),
  // money
  licences: ({ world }) => sum(world.deployments.filter(isLive).map(({ licences }) => licences)),
  "licence-cost": ({ tally }) => tally.paid("licences"),
  "inference-cost": ({ tally }) => tally.paid("inference"),
  "post-cost": ({ tally }) => tally.paid("post-pay"),
  spending: ({ world }) => world.money.spentTotal,
  "spending-this-week": ({ world }) => world.money.spentThisWeek,
  // runs
  digest: ({ tally }) => tally.digest,
};
