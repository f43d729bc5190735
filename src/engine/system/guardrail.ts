/** Owns guardrails: from paper to habit, the hours of their owner, and how they erode when nobody keeps them. */

import type { GuardrailEffect } from "../../contract/scenario.ts";
import { clamp } from "../formula/exact-math.ts";
import type { GuardrailState, World } from "../world.ts";

/** Weeks from the rule being rolled out to it being a habit. Assumption. */
const HABIT_WEEKS = 8;
/** Lowest practice to which a neglected rule falls: some people go on doing it. Assumption. */
const FORGOTTEN = 0.3;

/** Effects that add up; all others multiply. */
const AMOUNTS: readonly GuardrailEffect[] = ["evidence", "training"];
const FACTORS: readonly GuardrailEffect[] = [
  "violations",
  "checking",
  "detection",
  "staleness",
  "incident-loss",
];

/** No guardrail in practice: factors of 1, amounts of 0. */
export function createGuardrailEffects(): Record<GuardrailEffect, number> {
  const none = (effects: readonly GuardrailEffect[], value: number) =>
    effects.map((effect) => [effect, value]);
  return Object.fromEntries([...none(AMOUNTS, 0), ...none(FACTORS, 1)]) as Record<GuardrailEffect, number>;
}

/** Sums up what is practised: factors as 1 − (1 − m) · practice, multiplied; amounts added, 0 … 1. */
function combine(world: World): void {
  for (const effect of FACTORS) {
    let factor = 1;
    for (const { definition, practice } of world.guardrails) {
      factor *= 1 - (1 - (definition.effects[effect] ?? 1)) * practice;
    }
    world.guardrailEffects[effect] = factor;
  }
  for (const effect of AMOUNTS) {
    let amount = 0;
    for (const { definition, practice } of world.guardrails)
      amount += (definition.effects[effect] ?? 0) * practice;
    world.guardrailEffects[effect] = clamp(amount, 0, 1);
  }
}

/** Moves every adopted guardrail a week on and charges its owner. */
export function advanceGuardrails(world: World): void {
  for (const department of world.departments) department.claims.guardrails = 0;
  for (const guardrail of world.guardrails) {
    if (guardrail.adoptedWeek === 0) continue;
    const owner = world.departments[world.blueprint.departmentAt.get(guardrail.definition.owner) ?? -1];
    if (owner) owner.claims.guardrails += guardrail.definition.hoursPerWeek;
    const process = guardrail.process;
    if (process.is("drafted")) {
      if (world.week >= guardrail.rolledOutWeek) process.send({ type: "ROLLED_OUT" }, world.week);
      else continue;
    }
    practise(world, guardrail);
  }
  combine(world);
}

function practise(world: World, guardrail: GuardrailState): void {
  const { process, definition } = guardrail;
  const { week, p, journal } = world;
  const kept = isKeptAlive(world, guardrail);
  guardrail.neglectedWeeks = kept ? 0 : guardrail.neglectedWeeks + 1;
  const fading = guardrail.neglectedWeeks > p["guardrail.erosion-weeks"];
  const step = 1 / HABIT_WEEKS;
  guardrail.practice = fading
    ? Math.max(FORGOTTEN, guardrail.practice - step / 4)
    : Math.min(1, guardrail.practice + step);
  const emit = (kind: "guardrail-embedded" | "guardrail-eroding") => {
    const event = journal.emit({
      kind,
      tier: kind === "guardrail-embedded" ? "log" : "notice",
      guardrail: definition.id,
      causes: guardrail.event ? [guardrail.event] : [],
    });
    guardrail.event = event.id;
  };
  if (process.is("rolled-out") && guardrail.practice >= 1) {
    process.send({ type: "EMBEDDED" }, week);
    emit("guardrail-embedded");
  } else if (process.is("embedded") && fading && guardrail.practice < 0.8) {
    process.send({ type: "NEGLECTED" }, week);
    emit("guardrail-eroding");
  } else if (process.is("eroding") && !fading && guardrail.practice >= 1) {
    process.send({ type: "RESTORED" }, week);
    emit("guardrail-embedded");
  }
}

/** A rule lives where its role is covered, or where its owner has hours to spare. */
function isKeptAlive(world: World, guardrail: GuardrailState): boolean {
  const duty = world.duties.find(({ role }) => role.id === guardrail.definition.role);
  if (duty && duty.coverage >= 0.2) return true;
  const owner = world.blueprint.departmentAt.get(guardrail.definition.owner);
  return owner !== undefined && (world.work.load[owner] as number) < 0.95;
}
