/**
 * Achievements for what was understood rather than for how long was played: each is read from what was done and in
 * which order, can be had in one run, and says, where it is missing, what it would take.
 */

import type { SimEvent } from "../../contract/event.ts";
import type { Translator } from "../../i18n/translator.ts";
import type { GameState } from "../game-state.ts";
import { getNames } from "../names.ts";
import { type Find, judgeRanges, listWidenings } from "./finding.ts";

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

/** Weeks after the first obsolete procedure within which somebody should look after the sources. */
const OWNED_WITHIN = 13;
/** Weeks for which a new job has to last. */
const LASTING_WEEKS = 26;

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
function findLogsFirst({ events }: GameState, t: Translator): string | null {
  const logs = events.find(({ kind, guardrail }) => kind === "guardrail-adopted" && guardrail === "logging");
  const trouble = events.find(({ kind }) => kind === "incident-noticed");
  if (logs === undefined || trouble === undefined || logs.week >= trouble.week) return null;
  return t.t("insight.logs-first-text", { week: logs.week, trouble: trouble.week });
}

/** Autonomy was widened, and each time on the evidence asked for. */
function findProofFirst({ events, scenario }: GameState, t: Translator): string | null {
  const widened = listWidenings(events);
  const [first] = widened;
  if (first === undefined || widened.some(({ against }) => against)) return null;
  const assistant = getNames(scenario, t).assistant(first.assistant);
  return t.t("insight.proof-first-text", { week: first.week, assistant });
}

/** Somebody looked after the sources soon after the first procedure that was out of date. */
function findOwnedInTime({ events }: GameState, t: Translator): string | null {
  const wrong = events.find(
    ({ kind, incident }) => kind === "incident-noticed" && incident === "obsolete-procedure",
  );
  const owned = events.find(
    ({ kind, role }) =>
      (kind === "add-on-assigned" || kind === "post-requested") && role === "annotation-specialist",
  );
  if (wrong === undefined || owned === undefined || owned.week > wrong.week + OWNED_WITHIN) return null;
  return t.t("insight.owned-in-time-text", { wrong: wrong.week, week: owned.week });
}

/** A team was heard because somebody chose to, an assistant came to it afterwards, and none contested a rollout. */
function findHeardFirst({ decisions, events, scenario }: GameState, t: Translator): string | null {
  if (events.some(({ kind }) => kind === "rollout-contested")) return null;
  const comesAfter = (opened: SimEvent) =>
    events.some(
      ({ kind, week, department }) =>
        kind === "deployment-proposed" && department === opened.department && week >= opened.week,
    );
  for (const { week, command } of decisions) {
    if (command.kind !== "consult") continue;
    const heard = events.some(
      (event) => event.kind === "consultation-opened" && event.week === week && comesAfter(event),
    );
    if (!heard) continue;
    const { department } = command;
    return department === undefined
      ? t.t("insight.heard-first-all", { week })
      : t.t("insight.heard-first-text", { week, department: getNames(scenario, t).department(department) });
  }
  return null;
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
function findTrueRange(state: GameState, t: Translator): string | null {
  const ranges = judgeRanges(state);
  return ranges?.isTrue ? t.t("insight.true-range-text", { held: ranges.held, scored: ranges.scored }) : null;
}
