/** Owns the answer to an event that waits. */

import type { Incident } from "../state/incident.ts";
import { applyAnswer } from "../system/answer.ts";
import type { World } from "../world.ts";
import { type CommandHandler, FREE } from "./handler.ts";

function find(world: World, event: string): Incident | undefined {
  return world.incidents.find((incident) => incident.event === event);
}

export const answerEvent: CommandHandler<"answer-event"> = {
  list: (world) =>
    world.journal.pending.flatMap((event) =>
      (event.answers ?? []).map(({ id }) => ({ kind: "answer-event" as const, event: event.id, answer: id })),
    ),
  refuse(world, command) {
    const incident = find(world, command.event);
    const event = world.journal.pending.find(({ id }) => id === command.event);
    if (!event)
      return incident || world.journal.isSettled(command.event) ? "already-answered" : "unknown-event";
    return event.answers?.some(({ id }) => id === command.answer) ? null : "unknown-answer";
  },
  price(world, command) {
    const event = world.journal.pending.find(({ id }) => id === command.event);
    return event?.answers?.find(({ id }) => id === command.answer)?.price ?? FREE;
  },
  apply(world, command, cause) {
    const incident = find(world, command.event);
    if (incident) applyAnswer(world, incident, command.answer, cause);
  },
};
