/**
 * The decisions that wait for the next week: adding one without doubles or contradictions, taking one back.
 * Whether a decision is legal is left to the engine, which says so in the snapshot's options.
 */

import type { Command, RefusalReason } from "../contract/command.ts";
import type { SimEvent } from "../contract/event.ts";
import type { WeekSnapshot } from "../contract/snapshot.ts";
import { computeCommandKey, isSameCommand } from "../presenter/option.ts";
import { type Settings, stopsTime } from "../presenter/settings.ts";

/**
 * What a command is about: two commands about the same thing cannot both hold in one week, so the later
 * replaces the earlier.
 */
function computeSubject(command: Command): string {
  switch (command.kind) {
    case "deploy-assistant":
      return `deploy/${command.assistant}@${command.department}`;
    case "set-autonomy":
    case "suspend-deployment":
    case "resume-deployment":
    case "retire-deployment":
      return `deployment/${command.deployment}`;
    case "grant-licences":
    case "trim-licences":
      return `licences/${command.deployment}`;
    case "encourage-use":
      return `encourage/${command.department}`;
    case "train":
      return `train/${command.department}`;
    case "adopt-guardrail":
    case "drop-guardrail":
      return `guardrail/${command.guardrail}`;
    case "open-post":
      return computeCommandKey(command);
    case "cancel-post":
      return `post/${command.post}`;
    case "assign-add-on":
    case "withdraw-add-on":
      return `add-on/${command.role}`;
    case "consult":
      return `consult/${command.department ?? "company"}`;
    case "redeploy":
      return `redeploy/${command.from}@${command.to}`;
    case "set-attrition":
      return `attrition/${command.department}`;
    case "cut-posts":
      return `cut/${command.department}`;
    case "set-routing":
      return `routing/${command.deployment ?? "company"}`;
    case "reserve-accelerators":
      return "accelerators";
    case "set-spending-cap":
      return `cap/${command.deployment ?? "company"}`;
    case "audit":
      return `audit/${command.deployment}`;
    case "submit-forecast":
      // Beside value one figure may be forecast: another takes its place.
      return `forecast/${command.figure === "value" ? "value" : "other"}/${command.until}`;
    case "answer-event":
      return `event/${command.event}`;
  }
}

/**
 * Adds a decision. The same decision twice (a double click) changes nothing; one that contradicts an earlier
 * one takes its place.
 * @returns the same list where nothing changed
 */
export function addPlanned(planned: readonly Command[], command: Command): readonly Command[] {
  if (planned.some((other) => isSameCommand(other, command))) return planned;
  const subject = computeSubject(command);
  return [...planned.filter((other) => computeSubject(other) !== subject), command];
}

/**
 * Takes a decision back.
 * @param index place in the list; one that does not exist changes nothing
 */
export function removePlanned(planned: readonly Command[], index: number): readonly Command[] {
  return index in planned ? planned.filter((_, place) => place !== index) : planned;
}

/**
 * Why a decision is not possible now, as the engine said in its list; null where it is, or where the engine
 * has not listed it and will judge it itself.
 */
export function findRefusal(snapshot: WeekSnapshot, command: Command): RefusalReason | null {
  return snapshot.options.find((option) => isSameCommand(option.command, command))?.refusal ?? null;
}

/** Events that stop the time and that no planned decision answers: they hold it. */
export function listUnanswered(
  snapshot: WeekSnapshot,
  planned: readonly Command[],
  settings: Settings,
): readonly SimEvent[] {
  const answered = new Set(
    planned.flatMap((command) => (command.kind === "answer-event" ? [command.event] : [])),
  );
  return snapshot.pending.filter(
    (event) => stopsTime(event, settings) && (event.answers?.length ?? 0) > 0 && !answered.has(event.id),
  );
}
