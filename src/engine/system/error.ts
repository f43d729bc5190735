/** Owns what assistants get wrong: staleness, checking, what slips through, the hours it takes. */

import type { ParameterValues } from "../../contract/parameter.ts";
import {
  computeChecking,
  computeDetection,
  computeError,
  computeFreshError,
  computeStaleError,
  computeStaleness,
  computeVerificationHours,
} from "../formula/error.ts";
import { computeTrust } from "../formula/trust.ts";
import type { DepartmentState } from "../state/department.ts";
import { type Deployment, isLive } from "../state/deployment.ts";
import type { World } from "../world.ts";
import { logCases } from "./audit.ts";
import { levelChecking, levelShare } from "./autonomy.ts";
import { cheaperInferenceError } from "./inference.ts";
import { addForeignHours, advanceDrift, driftFactor, foreignFaults } from "./skill.ts";

/** Errors, checking and verification hours of every live deployment; sets what the departments lose. */
export function advanceErrors(world: World): void {
  for (const department of world.departments) {
    department.claims.verification = department.publicUse.verificationHours;
    department.savedHours = department.publicUse.savedHours;
  }
  for (const deployment of world.deployments) {
    ageCorpus(world, deployment);
    if (!isLive(deployment)) {
      deployment.uses = 0;
      deployment.grossHours = 0;
      deployment.assistedHours = 0;
      deployment.foreignHours = 0;
      advanceDrift(world.p, deployment, 0);
      deployment.verificationHours = 0;
      deployment.active = 0;
      continue;
    }
    addForeignHours(world, deployment);
    checkUses(world, deployment);
    const { department } = deployment;
    department.claims.verification += deployment.verificationHours;
    department.savedHours += deployment.grossHours;
    logCases(world, deployment);
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
    rate * (corpus ? world.guardrailEffects.staleness : 1),
    cure,
  );
}

function checkUses(world: World, deployment: Deployment): void {
  const { p, roleEffects, guardrailEffects } = world;
  const { assistant, department } = deployment;
  const outside = roleEffects["outside-tasks"] * guardrailEffects["outside-tasks"];
  const tuned =
    assistant.baseError *
    (assistant.corpus ? roleEffects["corpus-error"] : 1) *
    roleEffects["base-error"] *
    guardrailEffects["base-error"];
  const fresh = computeFreshError(tuned, assistant.outsideShare, p["error.outside-correctness"], outside);
  // Time that is not lost on tasks the assistant should never have been given.
  deployment.grossHours +=
    deployment.assistedHours * assistant.outsideShare * assistant.outsideLoss * (1 - outside);
  const base = 1 - (1 - fresh) * (1 - cheaperInferenceError(world, deployment));
  const stale = p["error.stale-error"];
  const checking = computeChecking(
    p,
    computeTrust(deployment.trust),
    (world.work.load[department.at] as number) - 1,
    guardrailEffects.checking * (world.week <= deployment.checkingUntil ? deployment.checkingFactor : 1),
  );
  const own = levelShare(p, deployment);
  deployment.error = computeError(base, stale, deployment.staleness);
  deployment.staleError = computeStaleError(base, stale, deployment.staleness);
  // Cases that nobody handles are only sampled, or not looked at.
  deployment.checking = (1 - own) * checking + own * levelChecking(p, deployment);
  deployment.detection = computeDetection(
    // However many read, three readers are as good as it gets.
    Math.min(p["error.detection-three"], p["error.detection"] * guardrailEffects.detection),
    p["error.automation-bias"] * roleEffects["automation-bias"] * guardrailEffects["automation-bias"],
  );
  advanceDrift(p, deployment, own);
  deployment.detection *= driftFactor(p, deployment);
  deployment.residual = deployment.error * (1 - deployment.checking * deployment.detection);
  deployment.verificationHours =
    computeVerificationHours(
      p["error.verification-share"],
      Math.max(0, deployment.grossHours),
      deployment.checking,
      deployment.error,
    ) * roleEffects.verification;
}

/** Share of a department's work that an assistant's undetected errors spoil, by deployment. */
export function spoiltShare(p: ParameterValues, department: DepartmentState, deployment: Deployment): number {
  if (department.grossHours <= 0) return 0;
  const spoilt = deployment.assistedHours * deployment.residual + foreignFaults(p, deployment);
  return Math.min(0.5, spoilt / department.grossHours);
}

/** Share of detected errors that come with an explanation, from the role that explains. */
export function explainedShare(world: World): number {
  return 1 - world.roleEffects["explained-errors"];
}
