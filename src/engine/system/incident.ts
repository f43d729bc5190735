/** Owns incidents: chance strikes, somebody notices, an answer is taken, it is worked off and closed. */

import type { EventId } from "../../contract/command.ts";
import type { EventAnswer } from "../../contract/event.ts";
import type { AnswerEffect, IncidentAnswer } from "../../contract/scenario.ts";
import { computeLoss, computeSeverity } from "../formula/incident.ts";
import { autonomyLevelOf } from "../machine/deployment-machine.ts";
import { incidentMachine } from "../machine/incident-machine.ts";
import type { DepartmentState } from "../state/department.ts";
import { type Deployment, isLive } from "../state/deployment.ts";
import type { HazardSource, Incident } from "../state/incident.ts";
import type { World } from "../world.ts";
import { applyAnswer, hoursAsked } from "./answer.ts";
import { creditedRate, HazardDraw, hazardRate } from "./hazard.ts";

/** Share of the trust weight that each degree of severity above the first brings. Assumption. */
const HEARD_SHARE = 0.25;
const STEPS = [
  ["detected", "TRIAGED"],
  ["triaged", "CONTAINED"],
  ["contained", "INVESTIGATED"],
  ["investigated", "REMEDIED"],
  ["remedied", "CLOSED"],
] as const;

/** Strikes, notices and works off; books expected losses to exposure and the rest to luck. */
export function advanceIncidents(world: World): void {
  const lossFactor = world.guardrailEffects["incident-loss"] * world.roleEffects["incident-loss"];
  for (const source of world.hazards) {
    const rate = hazardRate(world, source);
    // Most sources of a quiet week are silent, and were so before.
    if (rate <= 0 && source.expectedLoss === 0 && source.creditedLoss === 0) continue;
    const gross = rate <= 0 ? 0 : strike(world, source, rate, lossFactor);
    source.creditedLoss = rate <= 0 ? 0 : creditedRate(world, source) * source.meanLoss * lossFactor;
    const expected = gross - source.creditedLoss;
    // The safety figure is the loss to be expected a week.
    world.ledger.post("safety", expected - source.expectedLoss, source.exposureCause);
    source.expectedLoss = expected;
  }
  notice(world);
  for (const source of world.hazards) {
    const { expectedLoss, creditedLoss, noticedLoss } = source;
    if (expectedLoss === 0 && creditedLoss === 0 && noticedLoss === 0) continue;
    world.ledger.post("value", -expectedLoss, source.exposureCause);
    world.ledger.post("value", expectedLoss + creditedLoss - noticedLoss, source.luckCause);
    source.noticedLoss = 0;
  }
  takeDefaults(world);
  workOff(world);
}

/** Lets a source's week pass, a Poisson process by its waiting times; returns its expected loss in euros. */
function strike(world: World, source: HazardSource, rate: number, lossFactor: number): number {
  const { kind } = source;
  let count = 0;
  for (source.passed += rate; source.passed >= source.nextStrike; count++) {
    source.nextStrike += source.luck.wait(HazardDraw.Wait);
    const delay =
      source.luck.uniform(HazardDraw.Delay) *
      (kind.latentWeeks + 1) *
      world.roleEffects["incident-detection"] *
      world.guardrailEffects["incident-detection"];
    const u = source.luck.uniform(HazardDraw.Severity);
    befall(world, source, `${count}`, u, Math.floor(delay), lossFactor);
  }
  if (kind.driver === "minor-injury") world.history.injuries[world.week] = count;
  return rate * source.meanLoss * lossFactor;
}

/** An audit has measured unequal treatment: found at once, rather than late by a complaint. */
export function findByAudit(world: World, deployment: Deployment): void {
  const source = world.hazards.find(
    (other) => other.deployment === deployment && other.kind.driver === "bias-found",
  );
  if (!source) return;
  const u = source.luck.uniform(HazardDraw.Audit);
  befall(world, source, "audit", u, 0, world.guardrailEffects["incident-loss"]);
}

/** One incident, noticed after so many weeks. */
function befall(
  world: World,
  source: HazardSource,
  ordinal: string,
  u: number,
  delay: number,
  lossFactor: number,
): void {
  const { kind, department, deployment, place } = source;
  const { p, week } = world;
  const key = `${kind.id}/${place}/${week}/${ordinal}`;
  const severity = computeSeverity(u, kind.severities);
  world.incidents.push({
    key,
    source,
    kind,
    department,
    deployment,
    severity,
    // Small ones are only counted, unless they turn out to be the first of their kind.
    process: severity === 1 ? null : world.startProcess(incidentMachine, key, week),
    struckWeek: week,
    noticeWeek: week + delay,
    lossDrawn: computeLoss(u, source.medianLoss * lossFactor, p["incident.loss-sigma"]),
    loss: 0,
    event: "",
    answered: false,
    answerCauses: [],
  });
}

/** What was latent comes to light. Ordinary small ones are put right on the spot and only counted. */
function notice(world: World): void {
  const { week, incidents } = world;
  if (incidents.length === 0) return;
  const small = new Map<string, { count: number; loss: number; causes: Set<string> }>();
  let kept = 0;
  for (const incident of incidents) {
    if (incident.event !== "" || incident.noticeWeek > week) {
      incidents[kept++] = incident;
      continue;
    }
    incident.loss = incident.lossDrawn;
    const { kind, department, deployment } = incident;
    incident.source.noticedLoss += incident.loss;
    if (incident.severity > 1 || !world.noticedKinds.has(kind.id)) {
      announce(world, incident);
      incidents[kept++] = incident;
      continue;
    }
    const line = small.get(department.definition.id) ?? { count: 0, loss: 0, causes: new Set() };
    line.count++;
    line.loss += incident.loss;
    for (const cause of deployment ? [deployment.event] : teamCauses(world, department))
      line.causes.add(cause);
    small.set(department.definition.id, line);
  }
  incidents.length = kept;
  for (const [department, line] of small) {
    world.journal.emit({
      kind: "small-incidents",
      tier: "log",
      department,
      amounts: { count: line.count, euros: line.loss },
      causes: [...line.causes],
    });
  }
}

/** An incident that somebody must answer: first of its kind, or serious. */
function announce(world: World, incident: Incident): void {
  const { kind, department, deployment, severity } = incident;
  const { week, p } = world;
  const first = !world.noticedKinds.has(kind.id);
  world.noticedKinds.add(kind.id);
  incident.process ??= world.startProcess(incidentMachine, incident.key, week);
  incident.process.send({ type: "DETECTED" }, week);
  if (deployment) {
    deployment.openIncidents++;
    const heard = p["trust.incident-weight"] * (severity - 1) * HEARD_SHARE;
    deployment.trust.failure += heard;
  }
  if (severity >= 2) world.history.serious[week] = (world.history.serious[week] as number) + 1;
  if (severity >= 3) {
    world.history.materialWeek = week;
    const hearing = severity === 3 ? kind.heardBy.slice(0, 1) : kind.heardBy;
    for (const to of hearing) incident.process.send({ type: "ESCALATED", to }, week);
  }
  const event = world.journal.emit({
    kind: "incident-noticed",
    tier: severity >= 3 || first ? "critical" : "decision",
    department: department.definition.id,
    ...(deployment ? { deployment: deployment.key, assistant: deployment.assistant.id } : {}),
    incident: kind.id,
    severity,
    amounts: { euros: incident.loss, weeks: week - incident.struckWeek },
    causes: deployment ? [deployment.event] : teamCauses(world, department),
    answers: answersOnOffer(deployment, kind.answers).map((answer) => priceAnswer(world, answer)),
    defaultAnswer: kind.defaultAnswer,
    deadlineWeek: week + kind.deadlineWeeks,
  });
  incident.event = event.id;
  if (severity >= 2) world.history.seriousEvents.push({ week, event: event.id, departmentAt: department.at });
}

/** What a team works with is where its slips come from. */
function teamCauses(world: World, department: DepartmentState): EventId[] {
  return world.deployments
    .filter((other) => other.department === department && isLive(other))
    .map((d) => d.event);
}

/** Answers that would change something: autonomy can be lowered only where there is some. */
function answersOnOffer(deployment: Deployment | null, answers: readonly IncidentAnswer[]) {
  const autonomous = deployment !== null && autonomyLevelOf(deployment.process.snapshot) !== "proposes";
  return answers.filter(
    ({ effects }) => autonomous || !effects.some(({ kind }) => kind === "lower-autonomy"),
  );
}

/** What an answer costs, summed over its effects. */
function priceAnswer(world: World, answer: IncidentAnswer): EventAnswer {
  let euros = 0;
  let hours = 0;
  for (const effect of answer.effects as readonly AnswerEffect[]) {
    if (effect.kind === "spend") euros += effect.euros;
    if (effect.kind === "hours") hours += hoursAsked(world, effect);
  }
  return { id: answer.id, price: { euros, eurosPerWeek: 0, hours, delayWeeks: 0 } };
}

/** Unanswered events take their stated default once the deadline has passed. */
function takeDefaults(world: World): void {
  if (world.journal.pending.length === 0) return;
  for (const event of [...world.journal.pending]) {
    if (event.deadlineWeek === undefined || world.week < event.deadlineWeek) continue;
    const incident = world.incidents.find(({ event: id }) => id === event.id);
    if (incident && event.defaultAnswer !== undefined)
      applyAnswer(world, incident, event.defaultAnswer, null);
  }
}

/** Answered incidents move one step a week; closed ones leave the list. */
function workOff(world: World): void {
  const { week, incidents } = world;
  let kept = 0;
  for (const incident of incidents) {
    const { process } = incident;
    if (process && incident.answered && week > incident.noticeWeek) {
      const step = STEPS.find(([state]) => process.is(state));
      if (step) process.send({ type: step[1] }, week);
      if (process.is("closed")) {
        close(world, incident);
        continue;
      }
    }
    incidents[kept++] = incident;
  }
  incidents.length = kept;
}

function close(world: World, incident: Incident): void {
  incident.process?.stop();
  if (incident.deployment) incident.deployment.openIncidents--;
  world.journal.emit({
    kind: "incident-closed",
    tier: "log",
    department: incident.department.definition.id,
    incident: incident.kind.id,
    severity: incident.severity,
    causes: [incident.event, ...incident.answerCauses.filter((id) => id !== incident.event)],
  });
}
