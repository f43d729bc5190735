/** One deployment in full: what it does, who uses it, what is measured, its bill, its incidents, its statechart. */

import type { DeploymentSnapshot } from "../contract/snapshot.ts";
import type { Translator } from "../i18n/translator.ts";
import { LEVELS } from "./autonomy.ts";
import { type ChartArrow, type ChartModel, presentChart, type TransitionModel } from "./chart/chart.ts";
import { DEPLOYMENT_CHART, type DeploymentMove } from "./chart/deployment-chart.ts";
import type { GameState } from "./game-state.ts";
import { getNames } from "./names.ts";
import { presentAction } from "./option.ts";
import { type DeploymentModel, presentDeployment } from "./present-deployment.ts";
import { type IncidentLine, presentIncident } from "./present-incident.ts";

export interface AssistantModel {
  readonly key: string;
  readonly name: string;
  readonly sub: string;
  readonly description: string;
  readonly fails: string;
  readonly department: string;
  readonly departmentName: string;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly deployment: DeploymentModel;
  readonly chart: ChartModel;
  /** The levels that it may never have, in a sentence; empty where it may have all. */
  readonly ceiling: string;
  readonly incidents: readonly IncidentLine[];
}

/** @returns null where there is no such deployment */
export function presentAssistant(key: string, state: GameState, t: Translator): AssistantModel | null {
  const one = state.snapshot.deployments.find((candidate) => candidate.key === key);
  const assistant = state.scenario.assistants.find(({ id }) => id === one?.assistant);
  if (one === undefined || assistant === undefined) return null;
  const names = getNames(state.scenario, t);
  const phase = t.t(`deployment-phase.${one.phase}`);
  const beyond = LEVELS.slice(LEVELS.indexOf(assistant.highestLevel) + 1);
  return {
    key,
    name: t.text(assistant.name),
    sub: `${names.department(one.department)} · ${phase}`,
    description: t.text(assistant.description),
    fails: t.t("department.offer-fails", {
      failure: t.text(assistant.mainFailure).toLocaleLowerCase(t.locale),
    }),
    department: one.department,
    departmentName: names.department(one.department),
    facts: presentFacts(one, state, t),
    deployment: presentDeployment(one, state, t),
    chart: presentChart(
      DEPLOYMENT_CHART,
      [one.phase],
      phase,
      (arrow) => presentTransition(arrow, one, state, t),
      t,
      beyond,
    ),
    ceiling:
      beyond.length === 0
        ? ""
        : t.t("assistant.ceiling", { level: t.t(`autonomy.${assistant.highestLevel}`) }),
    incidents: state.snapshot.incidents
      .filter((incident) => incident.assistant === one.assistant && incident.department === one.department)
      .sort((a, b) => b.noticedWeek - a.noticedWeek)
      .map((incident) => presentIncident(incident, names, t)),
  };
}

function presentFacts(
  one: DeploymentSnapshot,
  { snapshot }: GameState,
  t: Translator,
): readonly { readonly name: string; readonly value: string }[] {
  const people = snapshot.departments.find(({ id }) => id === one.department)?.people ?? 0;
  const facts = [
    { name: t.t("assistant.users"), value: t.t("assistant.of", { part: one.users, whole: people }) },
    { name: t.t("assistant.licences"), value: t.number(one.licensed) },
    { name: t.t("assistant.trust"), value: t.number(one.trust * 100) },
    { name: t.t("assistant.uses"), value: t.number(one.usesPerWeek) },
    { name: t.t("assistant.cost"), value: t.money(one.costPerWeek) },
  ];
  if (one.inference !== null) {
    facts.push({
      name: t.t("assistant.bill"),
      value: t.t("assistant.bill-of", {
        bill: t.money(one.inference.billThisWeek),
        plan: t.money(one.inference.forecastThisWeek),
      }),
    });
  }
  return facts;
}

/** One way on from the lit state: what it asks, whether that is there, and the decision that takes it. */
function presentTransition(
  arrow: ChartArrow<DeploymentMove>,
  one: DeploymentSnapshot,
  state: GameState,
  t: Translator,
): Partial<TransitionModel> {
  const hint = presentHint(arrow, one, state, t);
  const title = arrow.to === "live" ? t.t("assistant.back-to-use") : t.t(`chart-state.${arrow.to}`);
  const option = state.snapshot.options.find(({ command }) => {
    if (!("deployment" in command) || command.deployment !== one.key) return false;
    switch (arrow.move) {
      case "WIDEN":
      case "NARROW":
        return command.kind === "set-autonomy" && command.level === arrow.to && command.override !== true;
      case "SUSPEND":
        return command.kind === "suspend-deployment";
      case "RESUME":
        return command.kind === "resume-deployment";
      case "RETIRE":
        return command.kind === "retire-deployment";
      default:
        return false;
    }
  });
  const kind = option?.command.kind;
  const label =
    kind === "suspend-deployment" || kind === "resume-deployment" || kind === "retire-deployment"
      ? t.t(`action.${kind}`)
      : title;
  const action = option === undefined ? null : presentAction(option, label, state, t);
  const asks = arrow.move === "WIDEN" ? presentDeployment(one, state, t).asks : [];
  return { title, hint, asks, action };
}

function presentHint(
  arrow: ChartArrow<DeploymentMove>,
  one: DeploymentSnapshot,
  state: GameState,
  t: Translator,
): string {
  switch (arrow.move) {
    case "CONSULTED": {
      const team = state.snapshot.workforce.teams.find(({ department }) => department === one.department);
      const week = team?.consultationEnds ?? null;
      return week === null ? t.t("assistant.by-CONSULTED") : t.t("assistant.by-consulted-until", { week });
    }
    case "INTEGRATED":
      return t.t("assistant.by-integrated", {
        share: t.percent(one.progress),
        first: arrow.to === "pilot" ? "pilot" : "everyone",
      });
    case "PILOT_PASSED":
      return t.t("assistant.by-pilot", { weeks: state.scenario.values["people.pilot-weeks"] });
    case "RESUME":
      return one.resumeWeek === null
        ? t.t("assistant.by-RESUME")
        : t.t("assistant.by-resume-at", { week: one.resumeWeek });
    default:
      return t.t(`assistant.by-${arrow.move}`);
  }
}
