/**
 * Achievements for what was understood rather than for how long was played: each is read from decisions and their
 * order, can be had in one run, and says, where it is missing, what it would take.
 */

import type { Translator } from "../../i18n/translator.ts";
import type { GameState } from "../game-state.ts";
import { getNames, parseDeploymentKey } from "../names.ts";

export interface InsightModel {
  readonly id: string;
  readonly title: string;
  readonly reached: boolean;
  /** What was done and when, or what it takes. */
  readonly text: string;
}

type InsightId =
  | "logs-first"
  | "proof-first"
  | "owned-in-time"
  | "heard-first"
  | "from-inside"
  | "true-range";

type Find = (state: GameState, t: Translator) => string | null;

/** Weeks after the first obsolete procedure within which somebody should look after the sources. */
const OWNED_WITHIN = 13;
/** Weeks for which a new job has to last. */
const LASTING_WEEKS = 26;
/** Forecasts from which one can speak of a habit. */
const FEWEST_FORECASTS = 3;

const INSIGHTS: readonly (readonly [id: InsightId, find: Find])[] = [
  ["logs-first", findLogsFirst],
  ["proof-first", findProofFirst],
  ["owned-in-time", findOwnedInTime],
  ["heard-first", findHeardFirst],
  ["from-inside", findFromInside],
  ["true-range", findTrueRange],
];

/** All of them, those that were reached first. */
export function findInsights(state: GameState, t: Translator): readonly InsightModel[] {
  const models = INSIGHTS.map(([id, find]): InsightModel => {
    const text = find(state, t);
    return {
      id,
      title: t.t(`insight.${id}`),
      reached: text !== null,
      text: text ?? t.t(`insight.${id}-how`),
    };
  });
  return [...models.filter(({ reached }) => reached), ...models.filter(({ reached }) => !reached)];
}

/** Logs were ordered before the first incident was noticed. */
function findLogsFirst({ decisions, events }: GameState, t: Translator): string | null {
  const week = decisions.find(
    ({ command }) => command.kind === "adopt-guardrail" && command.guardrail === "logging",
  )?.week;
  const trouble = events.find(({ kind }) => kind === "incident-noticed")?.week;
  if (week === undefined || trouble === undefined || week >= trouble) return null;
  return t.t("insight.logs-first-text", { week, trouble });
}

/** Autonomy was widened, and each time on the evidence asked for. */
function findProofFirst({ decisions, events, scenario }: GameState, t: Translator): string | null {
  const orders = decisions.flatMap(({ week, command }) =>
    command.kind === "set-autonomy" && command.level !== "proposes" ? [{ week, command }] : [],
  );
  if (orders.some(({ command }) => command.override === true)) return null;
  const first = orders.find(({ week, command }) =>
    events.some(
      (event) =>
        event.kind === "autonomy-changed" && event.deployment === command.deployment && event.week === week,
    ),
  );
  if (first === undefined) return null;
  const { assistant } = parseDeploymentKey(first.command.deployment);
  const name = getNames(scenario, t).assistant(assistant);
  return t.t("insight.proof-first-text", { week: first.week, assistant: name });
}

/** Somebody looked after the sources soon after the first procedure that was out of date. */
function findOwnedInTime({ events }: GameState, t: Translator): string | null {
  const wrong = events.find(
    ({ kind, incident }) => kind === "incident-noticed" && incident === "obsolete-procedure",
  );
  const owned = events.find(
    ({ kind, role, post = "" }) =>
      (kind === "add-on-assigned" || kind === "post-requested") &&
      (role ?? post).startsWith("annotation-specialist"),
  );
  if (wrong === undefined || owned === undefined || owned.week > wrong.week + OWNED_WITHIN) return null;
  return t.t("insight.owned-in-time-text", { wrong: wrong.week, week: owned.week });
}

/** A team was heard because somebody chose to, and none contested a rollout. */
function findHeardFirst({ decisions, events, scenario }: GameState, t: Translator): string | null {
  if (events.some(({ kind }) => kind === "rollout-contested")) return null;
  const heard = decisions.find(({ command }) => command.kind === "consult");
  if (heard?.command.kind !== "consult") return null;
  const { department } = heard.command;
  return department === undefined
    ? t.t("insight.heard-first-all", { week: heard.week })
    : t.t("insight.heard-first-text", {
        week: heard.week,
        department: getNames(scenario, t).department(department),
      });
}

/** A colleague who learnt a new trade has been at work in it for half a year. */
function findFromInside({ snapshot, scenario }: GameState, t: Translator): string | null {
  const post = snapshot.posts.find(
    ({ way, phase, activeWeek }) =>
      way === "retraining" &&
      phase === "active" &&
      activeWeek !== null &&
      snapshot.week - activeWeek >= LASTING_WEEKS,
  );
  if (post === undefined) return null;
  const names = getNames(scenario, t);
  return t.t("insight.from-inside-text", {
    role: names.role(post.role),
    department: names.department(post.from ?? ""),
    week: post.activeWeek ?? 0,
  });
}

/** Ranges held at least as often as they were asked to. */
function findTrueRange({ snapshot }: GameState, t: Translator): string | null {
  const { calibration } = snapshot.mandate ?? { calibration: null };
  if (calibration === null || calibration.scored < FEWEST_FORECASTS) return null;
  const { held, scored, asked } = calibration;
  return held / scored < asked ? null : t.t("insight.true-range-text", { held, scored });
}
