/** Owns exposure: how often each kind of incident is to be expected, from what people and assistants do. */

import type { IncidentKind } from "../../contract/scenario.ts";
import { type Deployment, type DepartmentState, isLive, type World } from "../world.ts";
import { levelShare } from "./autonomy.ts";
import { guardrailFactor } from "./guardrail.ts";

/** A place where a kind of incident can strike, and how often a week it is expected to. */
export interface Hazard {
  readonly kind: IncidentKind;
  readonly department: DepartmentState;
  readonly deployment: Deployment | null;
  /** Expected occurrences this week. */
  readonly rate: number;
}

/** Load and checking hours from which checking wears people down. The hours are those of the signal. */
const OVERLOAD = 1.05;
/** What is pasted into a public tool leaves the company this much more often (model, section 4). */
const UNSANCTIONED_LEAK = 5;

/** Every hazard with a rate above zero, in the order of the catalogue, then of departments. */
export function listHazards(world: World): Hazard[] {
  const hazards: Hazard[] = [];
  for (const kind of world.scenario.incidents) {
    if (kind.driver === "violations" || kind.driver === "leak" || kind.driver === "overload") {
      for (const department of world.departments) {
        add(world, hazards, kind, department, null, departmentExposure(world, kind, department));
      }
      continue;
    }
    for (const deployment of world.deployments) {
      if (!isLive(deployment)) continue;
      if (kind.assistants.length > 0 && !kind.assistants.includes(deployment.assistant.id)) continue;
      const exposure = deploymentExposure(world, kind, deployment);
      add(world, hazards, kind, deployment.department, deployment, exposure);
    }
  }
  return hazards;
}

function add(
  world: World,
  hazards: Hazard[],
  kind: IncidentKind,
  department: DepartmentState,
  deployment: Deployment | null,
  exposure: number,
): void {
  if (exposure <= 0) return;
  const watched = deployment && world.week <= deployment.hazardUntil ? deployment.hazardFactor : 1;
  hazards.push({
    kind,
    department,
    deployment,
    rate: exposure * kind.rate * world.p["incident.rate-scale"] * watched,
  });
}

/** Exposure of a team as a whole, whatever assistant its people use. */
function departmentExposure(world: World, kind: IncidentKind, department: DepartmentState): number {
  const { p } = world;
  if (kind.driver === "overload") {
    const worn =
      (world.work.load[department.at] as number) > OVERLOAD &&
      department.claims.verification > p["signal.verification-hours"];
    return worn ? 1 : 0;
  }
  const perUser =
    p["incident.violations-per-user"] *
    (department.definition.dataSensitivity / world.blueprint.meanSensitivity) *
    world.roleEffects.violations *
    guardrailFactor(world, "violations");
  if (kind.driver === "violations") return department.activeUsers * perUser * p["incident.violation-detected"];
  const weighted = department.activeUsers + (UNSANCTIONED_LEAK - 1) * department.unlicensedUsers;
  return weighted * perUser * p["incident.leak-per-violation"];
}

function deploymentExposure(world: World, kind: IncidentKind, deployment: Deployment): number {
  const { p, roleEffects } = world;
  switch (kind.driver) {
    case "stale-use":
      return (
        deployment.uses *
        deployment.staleError *
        (1 - deployment.checking * deployment.detection) *
        p["incident.wrong-procedure"] *
        roleEffects["wrong-procedure"]
      );
    case "residual-error":
      return deployment.uses * deployment.residual;
    case "autonomous-error":
      return deployment.uses * levelShare(p, deployment) * deployment.residual;
    case "false-alarm":
    case "missed-failure":
      return 1;
    case "bill":
      return deployment.billThisWeek > p["signal.bill-ratio"] * deployment.forecastThisWeek ? 1 : 0;
    default:
      return 0;
  }
}
