/**
 * Three decisions to begin with, while nothing has been deployed yet: a pilot, a course for that team, a
 * guardrail that keeps evidence. Which are possible, and at what price, is decided by the engine.
 */

import type { Command, CommandOption } from "../contract/command.ts";
import type { Translator } from "../i18n/translator.ts";
import type { GameState } from "./game-state.ts";
import { getNames } from "./names.ts";
import { type ActionModel, presentAction } from "./option.ts";

export interface FirstStepModel {
  readonly kind: "pilot" | "train" | "evidence";
  /** What it is good for, in one sentence. */
  readonly why: string;
  readonly action: ActionModel;
}

/**
 * The rule: the assistant made for most departments, in the largest of those; the shortest course for the same
 * team; the guardrail with most evidence.
 * @returns nothing once an assistant is deployed, or after the last week
 */
export function presentFirstSteps(state: GameState, t: Translator): readonly FirstStepModel[] {
  if (state.stage === "over" || state.snapshot.deployments.length > 0) return [];
  const names = getNames(state.scenario, t);
  const possible = state.snapshot.options.filter((option) => option.refusal === null);
  const pilot = findPilot(state, possible);
  if (pilot === null) return [];
  const { assistant, department } = pilot.command;
  const steps: FirstStepModel[] = [
    {
      kind: "pilot",
      why: t.t("first.pilot-why"),
      action: presentAction(
        pilot.option,
        t.t("first.pilot", {
          assistant: names.assistant(assistant),
          department: names.department(department),
        }),
        state,
        t,
      ),
    },
  ];
  const course = ofKind(possible, "train")
    .filter(({ command }) => command.department === department)
    .sort((a, b) => a.command.share - b.command.share)[0];
  if (course !== undefined) {
    const values = { share: t.percent(course.command.share), department: names.department(department) };
    steps.push({
      kind: "train",
      why: t.t("first.train-why"),
      action: presentAction(course.option, t.t("first.train", values), state, t),
    });
  }
  const evidenceOf = (id: string): number =>
    state.scenario.guardrails.find((one) => one.id === id)?.effects.evidence ?? 0;
  const guardrail = ofKind(possible, "adopt-guardrail")
    .filter(({ command }) => evidenceOf(command.guardrail) > 0)
    .sort((a, b) => evidenceOf(b.command.guardrail) - evidenceOf(a.command.guardrail))[0];
  if (guardrail !== undefined) {
    const values = { guardrail: names.guardrail(guardrail.command.guardrail) };
    steps.push({
      kind: "evidence",
      why: t.t("first.evidence-why"),
      action: presentAction(guardrail.option, t.t("first.evidence", values), state, t),
    });
  }
  return steps;
}

type OfKind<K extends Command["kind"]> = {
  readonly option: CommandOption;
  readonly command: Extract<Command, { readonly kind: K }>;
};

function ofKind<K extends Command["kind"]>(options: readonly CommandOption[], kind: K): OfKind<K>[] {
  return options.flatMap((option) =>
    option.command.kind === kind ? [{ option, command: option.command as OfKind<K>["command"] }] : [],
  );
}

function findPilot(state: GameState, possible: readonly CommandOption[]): OfKind<"deploy-assistant"> | null {
  const reach = (id: string): number =>
    state.scenario.assistants.find((one) => one.id === id)?.departments.length ?? 0;
  const people = (id: string): number => state.snapshot.departments.find((one) => one.id === id)?.people ?? 0;
  const pilots = ofKind(possible, "deploy-assistant")
    .filter(({ command }) => command.start === "pilot")
    .sort(
      (a, b) =>
        reach(b.command.assistant) - reach(a.command.assistant) ||
        people(b.command.department) - people(a.command.department),
    );
  return pilots[0] ?? null;
}
