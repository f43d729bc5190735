/** Owns the decisions to adopt and to drop a guardrail. */

import { spend } from "../system/spending.ts";
import type { GuardrailState, World } from "../world.ts";
import { type CommandHandler, FREE } from "./handler.ts";

function find(world: World, id: string): GuardrailState | undefined {
  return world.guardrails.find(({ definition }) => definition.id === id);
}

export const adoptGuardrail: CommandHandler<"adopt-guardrail"> = {
  list: (world) =>
    world.guardrails
      .filter(({ process }) => process.is("absent"))
      .map(({ definition }) => ({ kind: "adopt-guardrail", guardrail: definition.id })),
  refuse(world, command) {
    const guardrail = find(world, command.guardrail);
    if (!guardrail) return "unknown-guardrail";
    return guardrail.process.is("absent") ? null : "already-adopted";
  },
  price(world, command) {
    const definition = find(world, command.guardrail)?.definition;
    if (!definition) return FREE;
    return {
      euros: definition.cost,
      eurosPerWeek: definition.hoursPerWeek * world.p["money.hour-value"],
      hours: 0,
      delayWeeks: definition.weeksToRollOut,
    };
  },
  apply(world, command, cause) {
    const guardrail = find(world, command.guardrail);
    if (!guardrail) return;
    const { definition, process } = guardrail;
    process.send({ type: "ADOPTED" }, world.week);
    guardrail.adoptedWeek = world.week;
    guardrail.rolledOutWeek = world.week + definition.weeksToRollOut;
    guardrail.practice = 0;
    guardrail.neglectedWeeks = 0;
    guardrail.event = world.journal.emit({
      kind: "guardrail-adopted",
      tier: "log",
      guardrail: definition.id,
      causes: [cause],
    }).id;
    spend(world, definition.cost, {
      factor: "guardrail-cost",
      department: definition.owner,
      subject: definition.id,
      event: guardrail.event,
    });
  },
};

export const dropGuardrail: CommandHandler<"drop-guardrail"> = {
  list: (world) =>
    world.guardrails
      .filter(({ process }) => !process.is("absent"))
      .map(({ definition }) => ({ kind: "drop-guardrail", guardrail: definition.id })),
  refuse(world, command) {
    const guardrail = find(world, command.guardrail);
    if (!guardrail) return "unknown-guardrail";
    return guardrail.process.is("absent") ? "not-adopted" : null;
  },
  price: () => FREE,
  apply(world, command, cause) {
    const guardrail = find(world, command.guardrail);
    if (!guardrail) return;
    guardrail.process.send({ type: "DROPPED" }, world.week);
    guardrail.adoptedWeek = 0;
    guardrail.practice = 0;
    guardrail.event = world.journal.emit({
      kind: "guardrail-dropped",
      tier: "notice",
      guardrail: command.guardrail,
      causes: [cause],
    }).id;
  },
};
