/** Owns what assistants get wrong: staleness, checking, what slips through, the hours it takes, the evidence. */

import {
  computeChecking,
  computeDetection,
  computeError,
  computeStaleError,
  computeStaleness,
  computeVerificationHours,
} from "../formula/error.ts";
import { inverseNormal } from "../formula/inverse.ts";
import { computeTrust } from "../formula/trust.ts";
import { type DepartmentState, type Deployment, isLive, type World } from "../world.ts";
import { levelChecking, levelShare } from "./autonomy.ts";

/** Cases of one deployment that a week's log can hold: what one person reads in a day. Assumption. */
const LOGGED_PER_WEEK = 60;

/** Errors, checking and verification hours of every live deployment; sets what the departments lose. */
export function advanceErrors(world: World): void {
  for (const department of world.departments) {
    department.claims.verification = 0;
    department.savedHours = 0;
  }
  for (const deployment of world.deployments) {
    ageCorpus(world, deployment);
    if (!isLive(deployment)) {
      deployment.uses = 0;
      deployment.grossHours = 0;
      deployment.assistedHours = 0;
      deployment.verificationHours = 0;
      deployment.active = 0;
      continue;
    }
    checkUses(world, deployment);
    const { department } = deployment;
    department.claims.verification += deployment.verificationHours;
    department.savedHours += deployment.grossHours;
    gatherEvidence(world, deployment);
  }
  for (const department of world.departments) {
    department.savedShare =
      department.grossHours <= 0 ? 0 : Math.min(0.9, department.savedHours / department.grossHours);
  }
}

/** Procedures change whether or not anybody tells the assistant. */
function ageCorpus(world: World, deployment: Deployment): void {
  const { p, roleEffects } = world;
  const corpus = deployment.assistant.corpus;
  const rate = corpus ? p["error.staleness-rate"] : p["error.staleness-rate-other"];
  const annotation = 1 - roleEffects.annotation;
  const cure = corpus ? p["error.annotation-cure"] * annotation : p["error.self-cure"];
  deployment.staleness = computeStaleness(
    deployment.staleness,
    rate * (corpus ? world.guardrailEffects["staleness"] : 1),
    cure,
  );
}

function checkUses(world: World, deployment: Deployment): void {
  const { p, roleEffects } = world;
  const { assistant, department } = deployment;
  const base = assistant.baseError * (assistant.corpus ? roleEffects["corpus-error"] : 1);
  const stale = p["error.stale-error"];
  const checking = computeChecking(
    p,
    computeTrust(deployment.trust),
    (world.work.load[department.at] as number) - 1,
    world.guardrailEffects["checking"],
  );
  const own = levelShare(p, deployment);
  deployment.error = computeError(base, stale, deployment.staleness);
  deployment.staleError = computeStaleError(base, stale, deployment.staleness);
  // Cases that nobody handles are only sampled, or not looked at.
  deployment.checking = (1 - own) * checking + own * levelChecking(p, deployment);
  deployment.detection = computeDetection(
    // However many read, three readers are as good as it gets.
    Math.min(p["error.detection-three"], p["error.detection"] * world.guardrailEffects["detection"]),
    p["error.automation-bias"] * roleEffects["automation-bias"],
  );
  deployment.residual = deployment.error * (1 - deployment.checking * deployment.detection);
  deployment.verificationHours =
    computeVerificationHours(
      p["error.verification-share"],
      Math.max(0, deployment.grossHours),
      deployment.checking,
      deployment.error,
    ) * roleEffects.verification;
}

/** With logs, some checked cases are kept and counted: the only window on the hidden error. */
function gatherEvidence(world: World, deployment: Deployment): void {
  const practice = world.guardrailEffects["evidence"];
  if (practice <= 0 || deployment.uses <= 0) return;
  const noise = deployment.evidenceLuck.week(world.week);
  const cases = Math.floor(Math.min(LOGGED_PER_WEEK, deployment.uses * deployment.checking) * practice);
  if (cases === 0) return;
  const mean = cases * deployment.residual;
  const spread = Math.sqrt(mean * (1 - deployment.residual));
  const found = Math.floor(mean + spread * inverseNormal(noise[0] as number) + 0.5);
  deployment.loggedCases += cases;
  deployment.loggedErrors += Math.max(0, Math.min(cases, found));
}

/** Share of a department's work that an assistant's undetected errors spoil, by deployment. */
export function spoiltShare(department: DepartmentState, deployment: Deployment): number {
  if (department.grossHours <= 0) return 0;
  return Math.min(0.5, (deployment.assistedHours / department.grossHours) * deployment.residual);
}

/** Share of detected errors that come with an explanation, from the role that explains. */
export function explainedShare(world: World): number {
  return 1 - world.roleEffects["explained-errors"];
}
