/**
 * Owns public tools that people use unsanctioned where the company offers none: who does, what it saves, what
 * goes wrong. People hear of them when the company begins to talk of assistants. Seen only from afar: shares of
 * a team, never persons.
 */

import type { ParameterValues } from "../../contract/parameter.ts";
import { computeTeamRate } from "../formula/adoption.ts";
import { computeGrossGain } from "../formula/assistance.ts";
import {
  computeChecking,
  computeDetection,
  computeNetRatio,
  computeVerificationHours,
} from "../formula/error.ts";
import { advancePool, computeStruckShare } from "../formula/public-tool.ts";
import type { DepartmentState } from "../state/department.ts";
import { isLive } from "../state/deployment.ts";
import type { People } from "../state/people.ts";
import type { PublicUse } from "../state/public-use.ts";
import type { World } from "../world.ts";

/** Groups of like readiness into which a team is cut: enough for early and late adopters to differ. */
const GROUPS = 5;

/** What the ledger calls public tools. */
export const PUBLIC_TOOL = "public-tool";

/** Nobody has heard of public tools yet. Traits are the team's means on the first day. */
export function createPublicUse(
  p: ParameterValues,
  people: People,
  department: string,
  [start, end]: readonly [number, number],
): PublicUse {
  const size = end - start;
  const mean = (values: Float64Array) => sum(values.subarray(start, end)) / size;
  const sorted = people.readiness.slice(start, end).sort();
  const readiness = Float64Array.from({ length: GROUPS }, (_, k) => {
    const from = Math.floor((k * size) / GROUPS);
    const group = sorted.subarray(from, Math.max(from + 1, Math.floor(((k + 1) * size) / GROUPS)));
    return sum(group) / group.length;
  });
  return {
    readiness,
    pool: {
      never: new Float64Array(GROUPS).fill(1 / GROUPS),
      active: new Float64Array(GROUPS),
      lapsed: new Float64Array(GROUPS),
    },
    stopping: computeStruckShare(mean(people.lapseFactor) * p["adoption.late-lapse"]),
    returning: computeStruckShare(mean(people.returnFactor) * p["adoption.return"]),
    coverage: mean(people.coverage),
    users: 0,
    savedHours: 0,
    verificationHours: 0,
    spoilt: 0,
    told: false,
    savedCause: { factor: "hours-saved", department, subject: PUBLIC_TOOL },
    checkingCause: { factor: "hours-checking", department, subject: PUBLIC_TOOL },
  };
}

function sum(values: Float64Array): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i] as number;
  return total;
}

/** Lets use of public tools spread or fade in every team, once the company has begun to talk of assistants. */
export function advancePublicTools(world: World): void {
  if (world.talkEvent === null) return;
  const offered = new Uint8Array(world.departments.length);
  for (const deployment of world.deployments)
    if (deployment.assistant.general && isLive(deployment)) offered[deployment.department.at] = 1;
  let users = 0;
  for (const department of world.departments) users += allUsers(department);
  const companyShare = users / world.blueprint.headcount;
  for (const department of world.departments) {
    spread(world, department, companyShare, offered[department.at] === 1);
    work(world, department);
    tell(world, department);
  }
}

function spread(world: World, department: DepartmentState, companyShare: number, offered: boolean): void {
  const { p } = world;
  const { publicUse, present } = department;
  // Where something is offered and nobody is left who used another tool, nothing moves any more.
  if (offered && publicUse.users === 0 && publicUse.savedHours === 0) return;
  const team = p["adoption.team-weight"];
  const own = allUsers(department) / Math.max(1, present);
  const peers = team * Math.min(1, own) + (1 - team) * companyShare;
  const rate =
    computeTeamRate(p, peers, department.encouraged, p["adoption.trust-origin"]) *
    world.guardrailEffects["public-use"];
  const { pool, readiness, returning } = publicUse;
  const stopping = offered ? Math.max(publicUse.stopping, p["public.switch-share"]) : publicUse.stopping;
  for (let group = 0; group < GROUPS; group++) {
    advancePool(pool, group, (readiness[group] as number) * rate, stopping, returning, offered);
  }
  publicUse.users = Math.floor(sum(pool.active) * present);
}

/** Half the benefit of a licensed assistant, the errors of a general one that nobody keeps. */
function work(world: World, department: DepartmentState): void {
  const { p } = world;
  const { publicUse } = department;
  publicUse.savedHours = 0;
  publicUse.verificationHours = 0;
  publicUse.spoilt = 0;
  if (publicUse.users === 0 || department.grossHours <= 0) return;
  const hours =
    publicUse.users *
    publicUse.coverage *
    p["public.use-share"] *
    p["work.hours-per-week"] *
    p["work.presence"];
  const gain = computeGrossGain(
    p["people.gain-middle"],
    computeNetRatio(p["error.verification-share"], p["public.error"]),
    p["public.outside-share"],
  );
  publicUse.savedHours = hours * gain * p["public.benefit"];
  const checking = computeChecking(
    p,
    p["adoption.trust-origin"],
    (world.work.load[department.at] as number) - 1,
    1,
  );
  const error = p["public.error"];
  const residual =
    error * (1 - checking * computeDetection(p["error.detection"], p["error.automation-bias"]));
  publicUse.verificationHours = computeVerificationHours(
    p["error.verification-share"],
    publicUse.savedHours,
    checking,
    error,
  );
  publicUse.spoilt = Math.min(0.5, (hours / department.grossHours) * residual);
}

/** Somebody sees it on a screen, or says so over lunch: told once a team, when it is no longer one or two people. */
function tell(world: World, department: DepartmentState): void {
  const { publicUse, definition } = department;
  if (publicUse.told || publicUse.users < world.p["public.seen-users"]) return;
  publicUse.told = true;
  world.journal.emit({
    kind: "public-use-seen",
    tier: "notice",
    department: definition.id,
    causes: world.talkEvent === null ? [] : [world.talkEvent],
  });
}

/** Sum of a team's people who use a tool, offered or not. */
export function allUsers({ activeUsers, publicUse }: DepartmentState): number {
  return activeUsers + publicUse.users;
}
