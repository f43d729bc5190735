/** Owns guardrails: from paper to habit, the hours of their owner, and how they erode when nobody keeps them. */

import type { GuardrailEffect } from "../../contract/scenario.ts";
import { clamp } from "../formula/exact-math.ts";
import type { GuardrailState, World } from "../world.ts";

/** Weeks from the rule being rolled out to it being a habit. Assumption. */
const HABIT_WEEKS = 8;
/** Lowest practice to which a neglected rule falls: some people go on doing it. Assumption. */
const FORGOTTEN = 0.3;

/** Combined multiplier of all guardrails on one effect: 1 − (1 − m) · practice, multiplied. */
export function guardrailFactor(world: World, effect: GuardrailEffect): number {
  let factor = 1;
  for (const guardrail of world.guardrails) {
    const m = guardrail.definition.effects[effect];
    if (m !== undefined && guardrail.practice > 0) factor *= 1 - (1 - m) * guardrail.practice;
  }
  return factor;
}

/** Combined amount of an effect that adds up (evidence, training), 0 … 1. */
export function guardrailPractice(world: World, effect: GuardrailEffect): number {
  let amount = 0;
  for (const guardrail of world.guardrails) {
    const m = guardrail.definition.effects[effect];
    if (m !== undefined) amount += m * guardrail.practice;
  }
  return clamp(amount, 0, 1);
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
