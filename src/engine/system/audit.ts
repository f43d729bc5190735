/** Owns what may be known of hidden error: logged cases, audits, and what is forgotten while nobody works with it. */

import { computeEstimate, computeImpact } from "../formula/evidence.ts";
import { inverseNormal, inversePoisson } from "../formula/inverse.ts";
import type { DepartmentState } from "../state/department.ts";
import { type Deployment, isLive } from "../state/deployment.ts";
import type { World } from "../world.ts";
import { impactRatio } from "./bias.ts";
import { emitDeployment } from "./deployment-event.ts";
import { findByAudit } from "./incident.ts";

/** Uniforms of an audit: errors in all cases, errors in low-risk ones, the paired files. */
const DRAWS = 3;
/** The department whose people read cases again. */
const AUDITOR = "quality";

/** Moves audits and resumptions a week on, and lets what is suspended be forgotten. */
export function advanceAudits(world: World): void {
  const auditor = world.departments[world.blueprint.departmentAt.get(AUDITOR) ?? -1];
  for (const department of world.departments) department.claims.audits = 0;
  for (const deployment of world.deployments) {
    const { audit } = deployment;
    if (deployment.process.is("suspended")) forget(world, deployment);
    if (audit.dueWeek === 0) continue;
    if (deployment.process.ended) audit.dueWeek = 0;
    else if (world.week < audit.dueWeek) readAgain(world, auditor ?? deployment.department);
    else report(world, deployment);
  }
}

/** Week after week of an audit, people read cases instead of doing their own. */
function readAgain(world: World, department: DepartmentState): void {
  department.claims.audits += world.p["audit.hours"] / Math.max(1, Math.floor(world.p["audit.weeks"]));
}

/** Evidence ages, and good experience fades; what went wrong is remembered. It resumes when it is ready. */
function forget(world: World, deployment: Deployment): void {
  const { p, week } = world;
  const { trust } = deployment;
  const memory = p["evidence.suspended-memory"];
  const cases = Math.floor(deployment.loggedCases * memory);
  // Rounded up: old findings do not vanish before the cases they come from.
  deployment.loggedErrors = Math.min(cases, Math.ceil(deployment.loggedErrors * memory));
  deployment.loggedCases = cases;
  const origin = Math.min(trust.success, p["trust.prior-success"]);
  trust.success = origin + (trust.success - origin) * memory;
  if (deployment.resumeWeek === 0 || week < deployment.resumeWeek) return;
  deployment.resumeWeek = 0;
  deployment.process.send({ type: "RESUME" }, week);
  emitDeployment(world, deployment, "deployment-resumed", "notice", [deployment.event]);
}

/**
 * Residual error on low-risk cases, the ones that autonomy would take first and evidence is about: simpler ones,
 * where an assistant errs less and an error is plainer to see.
 */
export function lowRiskResidual(world: World, deployment: Deployment): number {
  const { p } = world;
  const generative = deployment.assistant.kind === "generative";
  const ratio = generative ? p["evidence.low-risk-error"] : p["evidence.low-risk-error-physical"];
  const caught = Math.min(1, deployment.checking * deployment.detection * p["evidence.low-risk-detection"]);
  return Math.min(1, deployment.error * ratio * (1 - caught));
}

/** With logs, some checked low-risk cases are kept and counted: a window on the hidden error. */
export function logCases(world: World, deployment: Deployment): void {
  const practice = world.guardrailEffects.evidence;
  if (practice <= 0 || deployment.uses <= 0) return;
  const { p } = world;
  const noise = deployment.evidenceLuck.week(world.week);
  const held = p["evidence.logged-per-week"] * world.roleEffects.evaluation;
  const seen = Math.min(held, deployment.uses * deployment.checking);
  count(world, deployment, Math.floor(seen * practice * p["evidence.low-risk-share"]), noise[0] as number);
}

function count(world: World, deployment: Deployment, cases: number, u: number): void {
  if (cases <= 0) return;
  const found = inversePoisson(u, cases * lowRiskResidual(world, deployment));
  deployment.loggedCases += cases;
  deployment.loggedErrors += Math.min(cases, found);
}

/** The audit's cases give an estimate of all errors; its low-risk ones count as evidence, logs or none. */
function report(world: World, deployment: Deployment): void {
  const { p, week, luck } = world;
  const { audit, assistant } = deployment;
  const draws = luck.stream(`audit/${deployment.key}`, DRAWS).week(week);
  const cases = Math.floor(p["audit.cases"]);
  const found = Math.min(cases, inversePoisson(draws[0] as number, cases * deployment.residual));
  audit.residual = computeEstimate(found, cases);
  count(world, deployment, Math.floor(cases * p["evidence.low-risk-share"]), draws[1] as number);
  audit.impact = assistant.highRisk
    ? computeImpact(
        impactRatio(world, deployment),
        Math.floor(p["audit.pairs"]),
        p["audit.selection-rate"],
        p["audit.pair-correlation"],
        inverseNormal(draws[2] as number),
      )
    : null;
  audit.week = week;
  audit.dueWeek = 0;
  const unequal = audit.impact !== null && audit.impact.value < p["audit.impact-limit"];
  audit.event = world.journal.emit({
    kind: "audit-reported",
    tier: "notice",
    department: deployment.department.definition.id,
    deployment: deployment.key,
    assistant: assistant.id,
    amounts: {
      cases,
      errors: found,
      ...(audit.impact === null ? {} : { ratio: audit.impact.value, unequal: unequal ? 1 : 0 }),
    },
    causes: [audit.event],
  }).id;
  if (unequal) findByAudit(world, deployment);
}

/** True where somebody works with it, so that there is something to audit. */
export function isAuditable(deployment: Deployment): boolean {
  return isLive(deployment) && deployment.uses > 0;
}
