/** The department panel: load, steps, people, assistants, guardrails, signals and what can be decided there. */

import type { CommandOption } from "../contract/command.ts";
import type { Department } from "../contract/scenario.ts";
import type { DepartmentSnapshot } from "../contract/snapshot.ts";
import type { Translator } from "../i18n/translator.ts";
import type { GameState } from "./game-state.ts";
import { getNames } from "./names.ts";
import { type ActionModel, presentAction } from "./option.ts";
import { type DeploymentModel, presentDeployment } from "./present-deployment.ts";
import { type IncidentLine, presentIncident } from "./present-incident.ts";
import { countStates, type StateCount } from "./present-legend.ts";
import { presentSignals, type SignalLine } from "./present-signals.ts";
import { presentTeam, type TeamModel } from "./present-team.ts";

export interface LoadPart {
  readonly kind: "usual" | "verification" | "duty";
  readonly text: string;
  /** Share of the bar's width, 0 … 1. */
  readonly share: number;
}

export interface StepModel {
  readonly workflow: string;
  readonly name: string;
  readonly waiting: string;
  readonly done: string;
  readonly returned: string;
  /** More waits than is done in a week. */
  readonly late: boolean;
}

export interface OfferModel {
  readonly assistant: string;
  readonly name: string;
  readonly kind: string;
  readonly description: string;
  readonly fails: string;
  readonly consultation: string;
  readonly actions: readonly ActionModel[];
  /** Said once where no start is possible. */
  readonly reason: string;
}

export interface DepartmentModel {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly people: string;
  readonly phase: string;
  readonly load: string;
  readonly loadPhase: string;
  readonly over: boolean;
  readonly loadParts: readonly LoadPart[];
  /** Where 100% lies on the bar, 0 … 1. */
  readonly fullAt: number;
  readonly hours: string;
  readonly saved: string;
  readonly backlog: string;
  readonly steps: readonly StepModel[];
  readonly states: readonly StateCount[];
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly deployments: readonly DeploymentModel[];
  readonly offers: readonly OfferModel[];
  readonly team: TeamModel | null;
  readonly guardrails: readonly { readonly name: string; readonly phase: string }[];
  readonly signals: readonly SignalLine[];
  readonly incidents: readonly IncidentLine[];
}

/** @returns null where the scenario has no such department */
export function presentDepartment(id: string, state: GameState, t: Translator): DepartmentModel | null {
  const definition = state.scenario.departments.find((one) => one.id === id);
  const department = state.snapshot.departments.find((one) => one.id === id);
  if (definition === undefined || department === undefined) return null;
  const names = getNames(state.scenario, t);
  const name = t.text(definition.name);
  const load = presentLoad(department, t);
  return {
    id,
    name,
    label: t.t("department.label", { department: name }),
    people: t.t("department.people", { count: department.people }),
    phase: t.t(`department-phase.${department.phase}`),
    load: t.percent(department.load),
    loadPhase: t.t(`load-phase.${department.loadPhase}`),
    over: department.load > 1,
    ...load,
    saved:
      department.savedHours >= 1 ? t.t("department.saved", { hours: t.number(department.savedHours) }) : "",
    backlog:
      department.backlogWeeks >= 0.1
        ? t.t("department.backlog", { weeks: t.number(department.backlogWeeks, 1) })
        : t.t("department.backlog-none"),
    steps: presentSteps(department, state, t),
    states: countStates(state, t, id),
    facts: [
      { name: t.t("department.yield"), value: t.percent(department.firstPassYield, 1) },
      { name: t.t("department.wellbeing"), value: t.number(department.wellbeing * 100) },
      { name: t.t("department.trained"), value: t.percent(department.trainedShare) },
    ],
    deployments: state.snapshot.deployments
      .filter((deployment) => deployment.department === id && deployment.phase !== "retired")
      .map((deployment) => presentDeployment(deployment, state, t)),
    offers: presentOffers(definition, state, t),
    team: presentTeam(id, state, t),
    guardrails: state.snapshot.guardrails
      .filter((guardrail) => guardrail.phase !== "absent")
      .map((guardrail) => ({
        name: names.guardrail(guardrail.id),
        phase: t.t(`guardrail-phase.${guardrail.phase}`),
      })),
    signals: presentSignals(state, t, id),
    incidents: state.snapshot.incidents
      .filter((incident) => incident.department === id && incident.phase !== "closed")
      .map((incident) => presentIncident(incident, names, t)),
  };
}

/** Splits the hours asked of a department into what asks them. */
export function presentLoad(
  department: DepartmentSnapshot,
  t: Translator,
): { readonly loadParts: readonly LoadPart[]; readonly fullAt: number; readonly hours: string } {
  const available = department.hoursAvailable;
  const asked = department.load * available;
  const verification = Math.min(asked, department.verificationHours);
  const duty = Math.min(asked - verification, department.dutyHours);
  const scale = Math.max(available * 1.1, asked) || 1;
  const part = (kind: LoadPart["kind"], hours: number): LoadPart => ({
    kind,
    share: hours / scale,
    text: t.t("department.load-text", {
      part: t.t(`department.load-part-${kind}`),
      hours: t.number(hours),
    }),
  });
  return {
    loadParts: [
      part("usual", asked - verification - duty),
      part("verification", verification),
      part("duty", duty),
    ],
    fullAt: available / scale,
    hours: t.t("department.load-available", { asked: t.number(asked), available: t.number(available) }),
  };
}

function presentSteps(department: DepartmentSnapshot, state: GameState, t: Translator): readonly StepModel[] {
  return department.steps.map((step) => {
    const workflow = state.scenario.workflows.find((one) => one.id === step.workflow);
    const definition = workflow?.steps.find((one) => one.id === step.step);
    return {
      workflow: workflow === undefined ? step.workflow : t.text(workflow.name),
      name: definition === undefined ? step.step : t.text(definition.name),
      waiting: t.number(step.waiting),
      done: t.number(step.completed),
      returned:
        step.returned >= 1 ? t.t("department.step-returned", { count: Math.round(step.returned) }) : "",
      late: step.waiting > step.completed && step.waiting >= 5,
    };
  });
}

function presentOffers(definition: Department, state: GameState, t: Translator): readonly OfferModel[] {
  const taken = new Set(
    state.snapshot.deployments
      .filter((one) => one.department === definition.id && one.phase !== "retired")
      .map((one) => one.assistant),
  );
  const byAssistant = new Map<string, CommandOption[]>();
  for (const option of state.snapshot.options) {
    const { command } = option;
    if (command.kind !== "deploy-assistant" || command.department !== definition.id) continue;
    if (taken.has(command.assistant)) continue;
    byAssistant.set(command.assistant, [...(byAssistant.get(command.assistant) ?? []), option]);
  }
  return [...byAssistant].flatMap(([id, options]) => {
    const assistant = state.scenario.assistants.find((one) => one.id === id);
    if (assistant === undefined || !assistant.departments.includes(definition.id)) return [];
    const actions = options.map((option) => {
      const start = option.command.kind === "deploy-assistant" ? option.command.start : "pilot";
      return presentAction(option, t.t(`action.deploy-${start}`), state, t);
    });
    return {
      assistant: id,
      name: t.text(assistant.name),
      kind: t.t(`assistant-kind.${assistant.kind}`),
      description: t.text(assistant.description),
      fails: t.t("department.offer-fails", {
        failure: t.text(assistant.mainFailure).toLocaleLowerCase(t.locale),
      }),
      consultation: assistant.consultation ? t.t("department.offer-consultation") : "",
      actions,
      reason: actions.every((action) => action.reason !== "") ? (actions[0]?.reason ?? "") : "",
    };
  });
}
