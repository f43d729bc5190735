/** Owns deployments from the decision to daily use: consultation, integration, pilot. */

import type { RefusalReason } from "../../contract/command.ts";
import type { Cause } from "../../contract/ledger.ts";
import type { Assistant } from "../../contract/scenario.ts";
import { computeErrorLimit, computeEstimate } from "../formula/evidence.ts";
import { inverseLognormal } from "../formula/inverse.ts";
import { autonomyLevelOf, deploymentMachine } from "../machine/deployment-machine.ts";
import type { DepartmentState } from "../state/department.ts";
import { type Deployment, isLive, LEVELS } from "../state/deployment.ts";
import { createAuditState, createDeploymentInference } from "../state/inference.ts";
import type { World } from "../world.ts";
import { absorptionDelay, worryAboutChange } from "./absorption.ts";
import { announceDeployment, isConsulted } from "./consultation.ts";
import { emitDeployment } from "./deployment-event.ts";
import { openDeploymentHazards } from "./hazard.ts";
import { licenseEverybody, licenseVolunteers, renewLicences, tellLicencesDue } from "./licence.ts";
import { createFaultSource } from "./quality.ts";
import { countUsers, createSeats } from "./seat.ts";
import { ASSISTED_SLOTS } from "./work.ts";

/** IT load from which an integration takes longer than planned. */
const IT_FULL = 1;

/** `assistant@department`. */
export function deploymentKey(assistant: string, department: string): string {
  return `${assistant}@${department}`;
}

/** Starts a deployment; `cause` is the command. */
export function proposeDeployment(
  world: World,
  assistant: Assistant,
  department: DepartmentState,
  startMode: "pilot" | "everyone",
  cause: string,
): Deployment {
  const { week, p, luck } = world;
  const key = deploymentKey(assistant.id, department.definition.id);
  const [start, end] = world.blueprint.slots[department.at] as readonly [number, number];
  const size = end - start;
  const process = world.startProcess(deploymentMachine, key, week);
  process.send({ type: "LAUNCHED", consultation: assistant.consultation }, week);
  const deployment: Deployment = {
    key,
    assistant,
    department,
    process,
    evidenceLuck: luck.stream(`evidence/${key}`, 1),
    causes: {},
    faults: createFaultSource({
      factor: "undetected-errors",
      department: department.definition.id,
      subject: assistant.id,
      event: cause,
    }),
    start,
    size,
    slot: freeSlot(world, department),
    startMode,
    proposedWeek: week,
    event: cause,
    consultationLeft: assistant.consultation ? p["consultation.weeks"] : 0,
    integrationLeft: assistant.integrationWeeks,
    pilotLeft: 0,
    liveWeek: 0,
    seats: createSeats(world, assistant, key, start, size),
    licences: 0,
    licencePrice: assistant.licencePerUserWeek,
    active: 0,
    assistedHours: 0,
    grossHours: 0,
    uses: 0,
    staleness: assistant.corpus ? p["error.staleness-start"] : 0,
    trust: { success: p["trust.prior-success"], failure: p["trust.prior-failure"] },
    shownTrust: p["trust.prior-success"] / (p["trust.prior-success"] + p["trust.prior-failure"]),
    shownWeight: 0,
    error: assistant.baseError,
    staleError: 0,
    checking: p["error.checking-base"],
    detection: p["error.detection"],
    residual: assistant.baseError,
    verificationHours: 0,
    drift: 0,
    foreignHours: 0,
    loggedCases: 0,
    loggedErrors: 0,
    billFactor: assistant.agentic ? drawBillFactor(world, key) : 1,
    billThisWeek: 0,
    forecastThisWeek: 0,
    inference: createDeploymentInference(),
    audit: createAuditState(),
    resumeWeek: 0,
    trimWeek: 0,
    openIncidents: 0,
    biasLeft: 1,
    checkingFactor: 1,
    checkingUntil: 0,
    evidenceTold: null,
  };
  forgetRetired(world, key);
  // Kept sorted by key, so that sums do not depend on the order of decisions.
  const at = world.deployments.findIndex((other) => other.key > key);
  world.deployments.splice(at < 0 ? world.deployments.length : at, 0, deployment);
  world.quality.assisted.push(deployment.faults);
  world.quality.assisted.sort((a, b) => compareText(faultKey(a), faultKey(b)));
  openDeploymentHazards(world, deployment);
  emitDeployment(world, deployment, "deployment-proposed", "log", [cause]);
  world.talkEvent ??= deployment.event;
  announceDeployment(world, deployment, deployment.event);
  worryAboutChange(world, deployment);
  return deployment;
}

const faultKey = ({ cause }: { readonly cause: Cause }) => `${cause.subject ?? ""}@${cause.department ?? ""}`;

/** Order of code units: the same on every machine, whatever its language. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A deployment that comes back takes the place of the one that was retired. */
function forgetRetired(world: World, key: string): void {
  const before = world.deployments.findIndex((other) => other.key === key);
  if (before < 0) return;
  countUsers(world, world.deployments[before] as Deployment, false);
  world.deployments.splice(before, 1);
  const kept = world.hazards.filter(({ place }) => place !== key);
  world.hazards.splice(0, world.hazards.length, ...kept);
}

/** Actual over forecast cost of an agent: lognormal, drawn once and hidden until the bills come. */
function drawBillFactor(world: World, key: string): number {
  const { p, luck } = world;
  const u = luck.stream(`bill/${key}`, 1).week(0)[0] as number;
  return inverseLognormal(u, p["money.agent-overrun-median"], p["money.agent-overrun-sigma"]);
}

/** A place among the assisted causes of a department's defects that no living deployment has. */
function freeSlot(world: World, department: DepartmentState): number {
  const taken = new Set(
    world.deployments
      .filter((other) => other.department === department && !other.process.ended)
      .map(({ slot }) => slot),
  );
  for (let slot = 0; slot < ASSISTED_SLOTS; slot++) if (!taken.has(slot)) return slot;
  throw new Error(`department ${department.definition.id} has more than ${ASSISTED_SLOTS} deployments`);
}

/** Moves consultation, integration and pilots a week on; charges IT for integration. */
export function advanceDeployments(world: World): void {
  const { week } = world;
  const it = world.departments[world.blueprint.departmentAt.get("it") ?? -1];
  if (it) it.claims.integration = 0;
  for (const deployment of world.deployments) {
    const { process } = deployment;
    if (process.is("consulting")) {
      deployment.consultationLeft -= 1;
      if (deployment.consultationLeft <= 0 && isConsulted(deployment))
        process.send({ type: "CONSULTED" }, week);
    } else if (process.is("integrating")) {
      integrate(world, deployment, it);
    } else if (process.is("pilot")) {
      deployment.pilotLeft -= 1;
      if (deployment.pilotLeft <= 0) {
        process.send({ type: "PILOT_PASSED" }, week);
        licenseEverybody(world, deployment);
        emitDeployment(world, deployment, "deployment-live", "notice", [deployment.event]);
      }
    }
    tellEvidence(world, deployment);
    tellLicencesDue(world, deployment);
    renewLicences(world, deployment);
  }
}

/** Says once per level that the evidence to widen autonomy is complete. */
function tellEvidence(world: World, deployment: Deployment): void {
  const level = autonomyLevelOf(deployment.process.snapshot);
  if (!isLive(deployment) || deployment.process.is("pilot") || level === deployment.evidenceTold) return;
  if (LEVELS.indexOf(level) >= LEVELS.indexOf(deployment.assistant.highestLevel)) return;
  if (refuseWidening(world, deployment) !== null) return;
  deployment.evidenceTold = level;
  world.journal.emit({
    kind: "evidence-complete",
    tier: "critical",
    department: deployment.department.definition.id,
    deployment: deployment.key,
    assistant: deployment.assistant.id,
    amounts: { cases: deployment.loggedCases },
    causes: [deployment.event],
  });
}

/** Why autonomy may not widen without an override, or null. Reads measured evidence only. */
export function refuseWidening(world: World, deployment: Deployment): RefusalReason | null {
  const { p } = world;
  if (deployment.loggedCases === 0) return "evidence-missing";
  if (deployment.loggedCases < p["error.evidence-cases"]) return "evidence-too-short";
  const { high } = computeEstimate(deployment.loggedErrors, deployment.loggedCases);
  if (high > errorLimit(world, deployment)) return "residual-error-too-high";
  return deployment.openIncidents > 0 ? "incident-open" : null;
}

/** Highest measured residual error at which this deployment may widen. */
export function errorLimit(world: World, deployment: Deployment): number {
  return computeErrorLimit(
    world.p["error.limit-base"],
    world.p["error.limit-tolerance"],
    deployment.department.definition.errorTolerance,
  );
}

function integrate(world: World, deployment: Deployment, it: DepartmentState | undefined): void {
  const { week, p } = world;
  const { assistant, process } = deployment;
  const pace =
    1 /
    (absorptionDelay(world, deployment) *
      world.roleEffects["integration-time"] *
      Math.max(1, it ? (world.work.load[it.at] as number) / IT_FULL : 1));
  deployment.integrationLeft -= pace;
  if (it) it.claims.integration += (assistant.integrationHours / assistant.integrationWeeks) * pace;
  if (deployment.integrationLeft > 1e-9) return;
  const pilot = deployment.startMode === "pilot";
  process.send({ type: "INTEGRATED", pilot }, week);
  deployment.liveWeek = week;
  if (pilot) {
    deployment.pilotLeft = p["money.pilot-weeks"];
    licenseVolunteers(world, deployment, p["money.pilot-licence-share"]);
    emitDeployment(world, deployment, "deployment-piloted", "notice", [deployment.event]);
  } else {
    licenseEverybody(world, deployment);
    emitDeployment(world, deployment, "deployment-live", "notice", [deployment.event]);
  }
}
