/** One assistant at work in one department: use, evidence, autonomy and what can be decided about it. */

import type { Command } from "../contract/command.ts";
import type { AutonomyLevel } from "../contract/scenario.ts";
import type { DeploymentSnapshot } from "../contract/snapshot.ts";
import type { Translator } from "../i18n/translator.ts";
import { type AskModel, presentAsk } from "./ask.ts";
import { getLamp, getLevelNumber, LEVELS } from "./autonomy.ts";
import type { GameState } from "./game-state.ts";
import { getNames } from "./names.ts";
import { type ActionModel, presentAction } from "./option.ts";
import { type DeploymentAudit, presentAudit } from "./present-audits.ts";

/** The scale of a measured error reaches to so many times its limit, unless more was measured. */
const LIMIT_AT = 1.6;

export interface DialModel {
  readonly level: AutonomyLevel;
  readonly label: string;
  readonly meaning: string;
  readonly current: boolean;
  /** Null where the level is not on offer at all. */
  readonly action: ActionModel | null;
}

export interface DeploymentModel {
  readonly key: string;
  readonly name: string;
  readonly phase: string;
  readonly lamp: "integrating" | "live" | "suspended";
  readonly level: 1 | 2 | 3;
  /** 0 … 1 while integrating, else 1. */
  readonly progress: number;
  readonly facts: readonly string[];
  readonly dialLabel: string;
  readonly dial: readonly DialModel[];
  readonly nextTitle: string;
  readonly asks: readonly AskModel[];
  /** Widen without the evidence, where that is possible. */
  readonly override: ActionModel | null;
  readonly overridden: string;
  readonly error: string;
  readonly actions: readonly ActionModel[];
  /** What audits found, and the order of one. */
  readonly audit: DeploymentAudit;
}

export function presentDeployment(
  deployment: DeploymentSnapshot,
  state: GameState,
  t: Translator,
): DeploymentModel {
  const names = getNames(state.scenario, t);
  const name = names.assistant(deployment.assistant);
  const lamp = getLamp(deployment.phase) ?? "suspended";
  const people = state.snapshot.departments.find((one) => one.id === deployment.department)?.people ?? 0;
  const options = state.snapshot.options.filter(
    (option) => "deployment" in option.command && option.command.deployment === deployment.key,
  );
  const find = (matches: (command: Command) => boolean, label: string): ActionModel | null => {
    const option = options.find((candidate) => matches(candidate.command));
    return option === undefined ? null : presentAction(option, label, state, t);
  };

  const facts: string[] = [];
  if (lamp === "live") {
    facts.push(t.t("deployment.users", { users: deployment.users, people }));
    facts.push(t.t("deployment.trust", { trust: t.number(deployment.trust * 100) }));
  } else if (deployment.progress > 0 && deployment.progress < 1) {
    facts.push(t.t("deployment.progress", { share: t.percent(deployment.progress) }));
  }
  if (deployment.costPerWeek >= 1) {
    facts.push(t.t("deployment.cost", { money: t.money(deployment.costPerWeek) }));
  }

  const highest = state.scenario.assistants.find((one) => one.id === deployment.assistant)?.highestLevel;
  const next = LEVELS[LEVELS.indexOf(deployment.level) + 1];
  const canWiden =
    lamp === "live" && next !== undefined && LEVELS.indexOf(highest ?? "delegated") >= LEVELS.indexOf(next);
  return {
    key: deployment.key,
    name,
    phase: t.t(`deployment-phase.${deployment.phase}`),
    lamp,
    level: getLevelNumber(deployment.level),
    progress: lamp === "integrating" ? deployment.progress : 1,
    facts,
    dialLabel: t.t("deployment.autonomy-of", { assistant: name }),
    dial: LEVELS.map((level) => ({
      level,
      label: t.t(`autonomy.${level}`),
      meaning: t.t(`autonomy-meaning.${level}`),
      current: level === deployment.level,
      action: find(
        (command) => command.kind === "set-autonomy" && command.level === level && command.override !== true,
        t.t(`autonomy.${level}`),
      ),
    })),
    nextTitle: canWiden
      ? t.t("deployment.next", { level: t.t(`autonomy.${next}`) })
      : t.t("deployment.highest"),
    asks: canWiden ? presentAsks(deployment, state, t) : [],
    override: find(
      (command) => command.kind === "set-autonomy" && command.override === true,
      t.t("deployment.override"),
    ),
    overridden: deployment.overridden ? t.t("deployment.overridden") : "",
    error: presentError(deployment, t),
    actions: (
      [
        "grant-licences",
        "trim-licences",
        "suspend-deployment",
        "resume-deployment",
        "retire-deployment",
      ] as const
    ).flatMap((kind) => find((command) => command.kind === kind, t.t(`action.${kind}`)) ?? []),
    audit: presentAudit(deployment, state, t),
  };
}

function presentError(deployment: DeploymentSnapshot, t: Translator): string {
  const estimate = deployment.residualError;
  if (estimate === null) return t.t("deployment.error", { measured: t.t("deployment.error-unknown") });
  const range = t.t("deployment.error-measured", {
    value: t.percent(estimate.value, 1),
    low: t.percent(estimate.low, 1),
    high: t.percent(estimate.high, 1),
  });
  const cases = t.t("deployment.error-cases", { count: estimate.cases });
  return t.t("deployment.error", { measured: `${range} · ${cases}` });
}

/** What the next level asks for, and whether it is there: cases, error, no open incident. */
function presentAsks(deployment: DeploymentSnapshot, state: GameState, t: Translator): readonly AskModel[] {
  const estimate = deployment.residualError;
  const open = state.snapshot.incidents.filter(
    (incident) =>
      incident.phase !== "closed" &&
      incident.department === deployment.department &&
      incident.assistant === deployment.assistant,
  ).length;
  const cases = estimate?.cases ?? 0;
  return [
    presentAsk(
      t.t("deployment.ask-cases", { asked: deployment.casesAsked, have: cases }),
      cases >= deployment.casesAsked,
      t,
      Math.min(1, cases / Math.max(1, deployment.casesAsked)),
    ),
    byError(),
    presentAsk(t.t("deployment.ask-incident", { count: open }), open === 0, t),
  ];

  function byError(): AskModel {
    const limit = deployment.errorLimit;
    const model = presentAsk(
      t.t("deployment.ask-error", {
        limit: t.percent(limit, 1),
        measured: estimate === null ? "?" : `≤ ${t.percent(estimate.high, 1)}`,
      }),
      estimate !== null && estimate.high <= limit,
      t,
    );
    if (estimate === null) return model;
    const scale = Math.max(limit * LIMIT_AT, estimate.high);
    const { low, value, high } = estimate;
    return {
      ...model,
      range: { low: low / scale, value: value / scale, high: high / scale, limit: limit / scale },
    };
  }
}
