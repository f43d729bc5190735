/** Audits: which assistants were read again, what was found and when, and which could be next. */

import type { DeploymentSnapshot } from "../contract/snapshot.ts";
import type { Translator } from "../i18n/translator.ts";
import type { GameState } from "./game-state.ts";
import { getNames } from "./names.ts";
import { type ActionModel, type Choice, presentPriced } from "./option.ts";

export interface AuditLine {
  readonly key: string;
  readonly name: string;
  /** What the last report found, with its range and its cases; empty before the first. */
  readonly found: string;
  /** What it found of equal files, for systems that rank people. */
  readonly pairs: string;
  /** When it was reported, and when the next report comes. */
  readonly when: string;
  /** Ends of the range and its middle on a scale that all lines share, 0 … 1; null before the first report. */
  readonly range: { readonly low: number; readonly value: number; readonly high: number } | null;
}

export interface AuditsModel {
  readonly lines: readonly AuditLine[];
  /** Where the scale of the ranges ends. */
  readonly scale: string;
  /** Assistants at work, those that were never audited first. */
  readonly order: readonly Choice[];
}

/** Ends of a scale of shares that are easy to read. */
const SCALES = [0.02, 0.05, 0.1, 0.2, 0.5, 1];

export function presentAudits(state: GameState, t: Translator): AuditsModel {
  const { deployments } = state.snapshot;
  const audited = deployments.filter(({ audit }) => audit !== null);
  const highest = Math.max(...audited.map(({ audit }) => audit?.residualError?.high ?? 0), 0);
  const scale = SCALES.find((end) => end >= highest) ?? 1;
  audited.sort((a, b) => (b.audit?.reportedWeek ?? 0) - (a.audit?.reportedWeek ?? 0));
  const auditedAt = new Map(deployments.map(({ key, audit }) => [key, audit?.reportedWeek ?? 0]));
  const order = state.snapshot.options.flatMap((option): Choice[] => {
    const { command } = option;
    const deployment = deployments.find(({ key }) => command.kind === "audit" && key === command.deployment);
    if (deployment === undefined) return [];
    return [
      {
        key: deployment.key,
        name: namePlace(deployment, state, t),
        action: presentPriced(option, t.t("audit.order"), state, t),
      },
    ];
  });
  order.sort((a, b) => (auditedAt.get(a.key) ?? 0) - (auditedAt.get(b.key) ?? 0));
  return {
    lines: audited.map((deployment) => presentLine(deployment, scale, state, t)),
    scale: t.percent(scale),
    order,
  };
}

/** The audit of one deployment, for its own card. */
export interface DeploymentAudit {
  /** What the last one found and when; empty before the first. */
  readonly text: string;
  readonly action: ActionModel | null;
}

export function presentAudit(
  deployment: DeploymentSnapshot,
  state: GameState,
  t: Translator,
): DeploymentAudit {
  const option = state.snapshot.options.find(
    ({ command }) => command.kind === "audit" && command.deployment === deployment.key,
  );
  const line = deployment.audit === null ? null : presentLine(deployment, 1, state, t);
  const found = [line?.found ?? "", line?.pairs ?? "", line?.when ?? ""].filter((text) => text !== "");
  return {
    text: found.length === 0 ? "" : t.t("audit.of-one", { found: found.join(" · ") }),
    action: option === undefined ? null : presentPriced(option, t.t("audit.order"), state, t),
  };
}

function presentLine(
  deployment: DeploymentSnapshot,
  scale: number,
  state: GameState,
  t: Translator,
): AuditLine {
  const { audit } = deployment;
  const error = audit?.residualError ?? null;
  const impact = audit?.impactRatio ?? null;
  const when = [
    audit?.reportedWeek == null ? "" : t.t("audit.reported", { week: audit.reportedWeek }),
    audit?.dueWeek == null ? "" : t.t("audit.due", { week: audit.dueWeek }),
  ];
  return {
    key: deployment.key,
    name: namePlace(deployment, state, t),
    found:
      error === null
        ? ""
        : t.t("audit.found", {
            wrong: Math.round(error.value * error.cases),
            cases: error.cases,
            low: t.percent(error.low, 1),
            high: t.percent(error.high, 1),
          }),
    pairs:
      impact === null
        ? ""
        : t.t("audit.pairs", {
            ratio: t.number(impact.value, 2),
            low: t.number(impact.low, 2),
            high: t.number(impact.high, 2),
            limit: t.number(state.scenario.values["audit.impact-limit"], 2),
          }),
    when: when.filter((text) => text !== "").join(" · "),
    range:
      error === null
        ? null
        : { low: error.low / scale, value: error.value / scale, high: error.high / scale },
  };
}

function namePlace(deployment: DeploymentSnapshot, state: GameState, t: Translator): string {
  const names = getNames(state.scenario, t);
  return t.t("budget.agent", {
    assistant: names.assistant(deployment.assistant),
    department: names.department(deployment.department),
  });
}
