/** Owns duties: the hours a role's work asks for, who supplies them, what that achieves, what is advised. */

import type { Role, RoleEffect } from "../../contract/scenario.ts";
import { applyRole, computeAddOnSupply, computeCoverage, computeRamp } from "../formula/duty.ts";
import { dutyMachine } from "../machine/duty-machine.ts";
import type { ProcessStarter } from "../process.ts";
import type { DepartmentState } from "../state/department.ts";
import { isLive } from "../state/deployment.ts";
import type { Duty } from "../state/post.ts";
import type { SignalState } from "../state/signal.ts";
import type { World } from "../world.ts";

const EFFECTS: readonly RoleEffect[] = [
  "automation-bias",
  "verification",
  "explained-errors",
  "annotation",
  "corpus-error",
  "integration-time",
  "learning-time",
  "physical-loss",
  "wrong-procedure",
  "violations",
  "adoption",
  "inference-cost",
  "incident-detection",
  "training-speed",
  "retention",
  "course-time",
  "outside-tasks",
  "base-error",
  "evaluation",
  "sensitive-share",
  "running-cost",
  "leak",
  "injection",
  "disputes",
  "bias",
  "incident-loss",
];

/** Coverage by posts from which no further post is advised: 30 hours for 40 asked. Assumption. */
const WELL_COVERED = 0.6;

/** Every effect at 1: nobody does anything about it. */
export function createRoleEffects(): Record<RoleEffect, number> {
  return Object.fromEntries(EFFECTS.map((effect) => [effect, 1])) as Record<RoleEffect, number>;
}

/** A duty that nobody has thought of yet; its default team carries it. */
export function createDuty(
  role: Role,
  carrier: DepartmentState,
  signals: readonly SignalState[],
  startProcess: ProcessStarter,
): Duty {
  return {
    role,
    effects: Object.entries(role.effects) as [RoleEffect, number][],
    signals: role.signals.flatMap((id) => signals.find((signal) => signal.id === id) ?? []),
    process: startProcess(dutyMachine, role.id),
    carrier,
    addOnSince: 0,
    demandHours: 0,
    postHours: 0,
    postSkill: 0,
    postsPending: 0,
    supplyHours: 0,
    competence: 0,
    coverage: 0,
    advice: "none",
    takenHours: 0,
  };
}

/** Demand, supply, coverage and advice of every duty; then the effects of all roles together. */
export function advanceDuties(world: World): void {
  const { duties, roleEffects } = world;
  let users = 0;
  for (const department of world.departments) {
    users += department.activeUsers;
    department.dutyHoursBefore = department.claims.duties;
    department.claims.duties = 0;
  }
  const anything = users > 0 || hasLive(world);
  for (const effect of EFFECTS) roleEffects[effect] = 1;
  for (const duty of duties) {
    duty.postHours = 0;
    duty.postSkill = 0;
    duty.postsPending = 0;
  }
  countPosts(world);
  for (const duty of duties) {
    const { role } = duty;
    duty.demandHours = anything
      ? role.dutyHoursBase * Math.min(1, users / 100) + (role.dutyHoursPerHundredUsers * users) / 100
      : 0;
    supply(world, duty);
    if (anything) advise(world, duty);
    for (const [effect, m] of duty.effects)
      roleEffects[effect] *= applyRole(m, duty.competence, duty.coverage);
  }
}

function hasLive(world: World): boolean {
  for (const deployment of world.deployments) if (isLive(deployment)) return true;
  return false;
}

/** What the posts at work give to each duty, and how many are on their way. */
function countPosts(world: World): void {
  const hours = world.p["duty.hours-per-post"];
  for (const post of world.posts) {
    const { duty, competence } = post;
    if (competence > 0) {
      duty.postHours += hours;
      duty.postSkill += hours * competence;
    }
    if (post.activeWeek === 0 && !post.process.ended) duty.postsPending++;
  }
}

/** Hours from posts first; what is left is an add-on, or falls on the carrier with no effect. */
function supply(world: World, duty: Duty): void {
  const { p, week } = world;
  let hours = duty.postHours;
  let skilled = duty.postSkill;
  const left = Math.max(0, duty.demandHours - hours);
  const carrier = duty.carrier;
  duty.takenHours = 0;
  if (duty.addOnSince > 0) {
    // Slack without last week's duties, less what other duties have taken this week.
    const spare =
      (world.work.input.capacity[carrier.at] as number) * (1 - (world.work.load[carrier.at] as number));
    const free = spare + carrier.dutyHoursBefore - carrier.claims.duties;
    const given = computeAddOnSupply(left, free, p["duty.add-on-slack-share"]);
    const competence = computeRamp(
      p["duty.add-on-start"],
      p["duty.add-on-end"],
      p["duty.add-on-weeks"],
      week - duty.addOnSince,
    );
    hours += given;
    skilled += given * competence;
    duty.takenHours = given;
  } else {
    // A duty nobody owns is still done a little by everybody, with no effect.
    duty.takenHours = left * p["duty.unowned-share"];
  }
  carrier.claims.duties += duty.takenHours;
  duty.supplyHours = hours;
  duty.competence = hours > 0 ? skilled / hours : 0;
  duty.coverage = computeCoverage(hours, duty.demandHours);
}

/** How many of the signals that call for the role hold now. */
function countHolding(duty: Duty): number {
  let holding = 0;
  for (const { process } of duty.signals) if (process.is("established")) holding++;
  return holding;
}

/** Signals that call for the role and hold now. For people to read; not for the weekly path. */
export function holdingSignals(duty: Duty): readonly SignalState[] {
  return duty.signals.filter(({ process }) => process.is("established"));
}

/** True where the company is in the state that counts as one more signal for the role. */
function meetsCondition(world: World, role: Role): boolean {
  switch (role.condition) {
    case "low-literacy": {
      let trained = 0;
      for (const department of world.departments) trained += department.trainedPeople;
      const share = trained / world.blueprint.headcount + world.guardrailEffects.training;
      return share < world.p["signal.low-literacy"];
    }
    case "outside-tasks": {
      let uses = 0;
      let outside = 0;
      for (const deployment of world.deployments) {
        uses += deployment.uses;
        outside += deployment.uses * deployment.assistant.outsideShare;
      }
      const left = world.roleEffects["outside-tasks"] * world.guardrailEffects["outside-tasks"];
      return uses > 0 && (outside / uses) * left > world.p["signal.outside-share"];
    }
    case "stagnating-pilots": {
      let stagnating = 0;
      for (const deployment of world.deployments) {
        if (!isLive(deployment)) continue;
        if (world.week - deployment.liveWeek < world.p["signal.stagnating-weeks"]) continue;
        if (deployment.active < world.p["signal.stagnating-use"] * deployment.size) stagnating++;
      }
      return stagnating >= world.p["signal.stagnating-teams"];
    }
    case null:
      return false;
  }
}

/** A post where the signals call for it and the carrier has no room for the whole duty; else an add-on. */
function advise(world: World, duty: Duty): void {
  const { p, week, journal } = world;
  const { role } = duty;
  const holding = countHolding(duty);
  const first = duty.signals[0];
  const firstHolds = first?.process.is("established") === true;
  const alone =
    role.aloneAfterWeeks !== null &&
    first !== undefined &&
    first.establishedWeek > 0 &&
    week - first.establishedWeek >= role.aloneAfterWeeks;
  const called = holding > 0 && (role.anyTwo || firstHolds);
  const enough = called && (holding >= 2 || meetsCondition(world, role));
  // Somebody on the way, or enough of them at work: nothing more to advise.
  const owned = duty.postsPending > 0 || (duty.process.is("owned") && duty.coverage >= WELL_COVERED);
  let advice: Duty["advice"] = "none";
  if ((enough || alone) && !owned) {
    const carrier = duty.carrier;
    const capacity = (world.work.input.capacity[carrier.at] as number) + duty.takenHours;
    const asked = (world.work.load[carrier.at] as number) * (world.work.input.capacity[carrier.at] as number);
    const loadWithDuty = capacity > duty.demandHours ? asked / (capacity - duty.demandHours) : 9;
    advice = loadWithDuty > p["duty.carrier-load"] ? "post" : "add-on";
  }
  if (advice === duty.advice) return;
  const before = duty.advice;
  duty.advice = advice;
  if (advice === "none" || before === "post") return;
  journal.emit({
    kind: "role-advised",
    tier: "decision",
    role: role.id,
    department: duty.carrier.definition.id,
    amounts: { post: advice === "post" ? 1 : 0, hours: duty.demandHours },
    // In the order of the catalogue, whatever the order in which the role names them.
    causes: world.signals.flatMap((signal) =>
      duty.signals.includes(signal) && signal.process.is("established") && signal.event !== null
        ? [signal.event]
        : [],
    ),
  });
}
