/** Owns guardrails: from paper to habit, the hours of their owner, and how they erode when nobody keeps them. */

import type { Guardrail, GuardrailEffect } from "../../contract/scenario.ts";
import { clamp } from "../formula/exact-math.ts";
import { guardrailMachine } from "../machine/guardrail-machine.ts";
import type { ProcessStarter } from "../process.ts";
import type { DepartmentState } from "../state/department.ts";
import type { Duty } from "../state/post.ts";
import type { GuardrailState, World } from "../world.ts";

/** Weeks from the rule being rolled out to it being a habit. Assumption. */
const HABIT_WEEKS = 8;
/** Lowest practice to which a neglected rule falls: some people go on doing it. Assumption. */
const FORGOTTEN = 0.3;
/** Coverage of its role from which a rule is kept alive. Assumption. */
const KEPT = 0.2;
/** Load of its owner below which a rule is kept alive without the role. Assumption. */
const ROOM = 0.95;

/** Effects that add up; all others multiply. */
const AMOUNTS: readonly GuardrailEffect[] = ["evidence", "audit", "training"];
const FACTORS: readonly GuardrailEffect[] = [
  "violations",
  "checking",
  "detection",
  "staleness",
  "incident-loss",
  "leak",
  "injection",
  "disputes",
  "bias",
  "incident-detection",
  "automation-bias",
  "outside-tasks",
  "wrong-procedure",
  "base-error",
  "sensitive-share",
  "different-rules",
  "public-use",
  "inference-cost",
  "bill",
  "contested",
  "unattended",
];

/** No guardrail in practice: factors of 1, amounts of 0. */
export function createGuardrailEffects(): Record<GuardrailEffect, number> {
  const none = (effects: readonly GuardrailEffect[], value: number) =>
    effects.map((effect) => [effect, value]);
  return Object.fromEntries([...none(AMOUNTS, 0), ...none(FACTORS, 1)]) as Record<GuardrailEffect, number>;
}

/** A guardrail that nobody has adopted. */
export function createGuardrail(
  definition: Guardrail,
  departments: readonly DepartmentState[],
  duties: readonly Duty[],
  startProcess: ProcessStarter,
): GuardrailState {
  return {
    definition,
    effects: Object.entries(definition.effects) as [GuardrailEffect, number][],
    owner: departments.find((department) => department.definition.id === definition.owner) ?? null,
    keeper: duties.find(({ role }) => role.id === definition.role) ?? null,
    process: startProcess(guardrailMachine, definition.id),
    adoptedWeek: 0,
    rolledOutWeek: 0,
    practice: 0,
    neglectedWeeks: 0,
    event: null,
  };
}

/** Sums up what is practised: factors as 1 − (1 − m) · practice, multiplied; amounts added, 0 … 1. */
function combine({ guardrails, guardrailEffects }: World): void {
  for (const effect of FACTORS) guardrailEffects[effect] = 1;
  for (const effect of AMOUNTS) guardrailEffects[effect] = 0;
  for (const { effects, practice } of guardrails) {
    if (practice === 0) continue;
    for (const [effect, m] of effects) {
      if (AMOUNTS.includes(effect)) guardrailEffects[effect] += m * practice;
      else guardrailEffects[effect] *= 1 - (1 - m) * practice;
    }
  }
  for (const effect of AMOUNTS) guardrailEffects[effect] = clamp(guardrailEffects[effect], 0, 1);
}

/** Moves every adopted guardrail a week on and charges its owner. */
export function advanceGuardrails(world: World): void {
  for (const department of world.departments) department.claims.guardrails = 0;
  for (const guardrail of world.guardrails) {
    if (guardrail.adoptedWeek === 0) continue;
    if (guardrail.owner) guardrail.owner.claims.guardrails += guardrail.definition.hoursPerWeek;
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
  const { process } = guardrail;
  const { week, p } = world;
  const kept = isKeptAlive(world, guardrail);
  guardrail.neglectedWeeks = kept ? 0 : guardrail.neglectedWeeks + 1;
  const fading = guardrail.neglectedWeeks > p["guardrail.erosion-weeks"];
  const step = 1 / HABIT_WEEKS;
  guardrail.practice = fading
    ? Math.max(FORGOTTEN, guardrail.practice - step / 4)
    : Math.min(1, guardrail.practice + step);
  if (process.is("rolled-out") && guardrail.practice >= 1) {
    process.send({ type: "EMBEDDED" }, week);
    tell(world, guardrail, "guardrail-embedded");
  } else if (process.is("embedded") && fading && guardrail.practice < 0.8) {
    process.send({ type: "NEGLECTED" }, week);
    tell(world, guardrail, "guardrail-eroding");
  } else if (process.is("eroding") && !fading && guardrail.practice >= 1) {
    process.send({ type: "RESTORED" }, week);
    tell(world, guardrail, "guardrail-embedded");
  }
}

function tell(
  world: World,
  guardrail: GuardrailState,
  kind: "guardrail-embedded" | "guardrail-eroding",
): void {
  guardrail.event = world.journal.emit({
    kind,
    tier: kind === "guardrail-embedded" ? "log" : "notice",
    guardrail: guardrail.definition.id,
    causes: guardrail.event ? [guardrail.event] : [],
  }).id;
}

/** A rule lives where its role is covered, or where its owner has hours to spare. */
function isKeptAlive(world: World, { keeper, owner }: GuardrailState): boolean {
  if (keeper && keeper.coverage >= KEPT) return true;
  return owner !== null && (world.work.load[owner.at] as number) < ROOM;
}
