/** Owns duties: the hours a role's work asks for, who supplies them, what that achieves, what is advised. */

import type { RoleEffect } from "../../contract/scenario.ts";
import { applyRole, computeAddOnSupply, computeCoverage, computeRamp } from "../formula/duty.ts";
import type { DepartmentState, Duty, World } from "../world.ts";

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
];

/** Coverage by posts from which no further post is advised: 30 hours for 40 asked. Assumption. */
const WELL_COVERED = 0.6;

/** Every effect at 1: nobody does anything about it. */
export function createRoleEffects(): Record<RoleEffect, number> {
  return Object.fromEntries(EFFECTS.map((effect) => [effect, 1])) as Record<RoleEffect, number>;
}

/** Demand, supply, coverage and advice of every duty; then the effects of all roles together. */
export function advanceDuties(world: World): void {
  let users = 0;
  const before = new Map<DepartmentState, number>();
  for (const department of world.departments) {
    users += department.activeUsers;
    before.set(department, department.claims.duties);
    department.claims.duties = 0;
  }
  for (const duty of world.duties) {
    const { role } = duty;
    const anything = users > 0 || world.deployments.some((deployment) => deployment.process.is("live"));
    duty.demandHours = anything
      ? role.dutyHoursBase * Math.min(1, users / 100) + (role.dutyHoursPerHundredUsers * users) / 100
      : 0;
    supply(world, duty, before.get(duty.carrier) ?? 0);
    advise(world, duty);
  }
  for (const effect of EFFECTS) {
    let factor = 1;
    for (const duty of world.duties) {
      const m = duty.role.effects[effect];
      if (m !== undefined) factor *= applyRole(m, duty.competence, duty.coverage);
    }
    world.roleEffects[effect] = factor;
  }
}

/** Hours from posts first; what is left is an add-on, or falls on the carrier with no effect. */
function supply(world: World, duty: Duty, hoursBefore: number): void {
  const { p, week } = world;
  let hours = 0;
  let skilled = 0;
  for (const post of world.posts) {
    if (post.role !== duty.role || post.competence <= 0) continue;
    hours += p["duty.hours-per-post"];
    skilled += p["duty.hours-per-post"] * post.competence;
  }
  const left = Math.max(0, duty.demandHours - hours);
  const carrier = duty.carrier;
  duty.takenHours = 0;
  if (duty.addOnSince > 0) {
    // Slack without last week's duties, less what other duties have taken this week.
    const spare =
      (world.work.input.capacity[carrier.at] as number) * (1 - (world.work.load[carrier.at] as number));
    const free = spare + hoursBefore - carrier.claims.duties;
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

/** Signals that call for the role and hold now. */
export function holdingSignals(world: World, duty: Duty): readonly string[] {
  return duty.role.signals.filter((id) =>
    world.signals.some((signal) => signal.id === id && signal.process.is("established")),
  );
}

/** A post where the signals call for it and the carrier has no room for the whole duty; else an add-on. */
function advise(world: World, duty: Duty): void {
  const { p, week, journal } = world;
  const holding = holdingSignals(world, duty);
  const { role } = duty;
  const first = world.signals.find(({ id }) => id === role.signals[0]);
  const alone =
    role.aloneAfterWeeks !== null &&
    first !== undefined &&
    first.establishedWeek > 0 &&
    week - first.establishedWeek >= role.aloneAfterWeeks;
  const enough = holding.length >= 2 && (role.anyTwo || holding.includes(role.signals[0] as string));
  // Somebody on the way, or enough of them at work: nothing more to advise.
  const pending = world.posts.some(
    ({ role: other, process, activeWeek }) => other === role && !process.ended && activeWeek === 0,
  );
  const owned = pending || (duty.process.is("owned") && duty.coverage >= WELL_COVERED);
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
    causes: world.signals.flatMap((signal) =>
      holding.includes(signal.id) && signal.event !== null ? [signal.event] : [],
    ),
  });
}
