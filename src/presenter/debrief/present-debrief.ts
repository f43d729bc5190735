/** The debrief of a finished run: what came of it, how much was luck, what turned it, who changed jobs, what to ask. */

import type { Translator } from "../../i18n/translator.ts";
import type { GameState } from "../game-state.ts";
import { type ForecastsModel, presentForecasts } from "../present-forecast.ts";
import { type PortraitModel, presentPortraits } from "../present-portraits.ts";
import { presentVerdict, type VerdictModel } from "../present-verdict.ts";
import { findInsights, type InsightModel } from "./find-insights.ts";
import { findTraps, type TrapModel } from "./find-traps.ts";
import { type FlowsModel, presentFlows } from "./present-flows.ts";
import { type LuckModel, presentLuck } from "./present-luck.ts";
import { presentStanding, type StandingModel } from "./present-standing.ts";
import { presentTurns, type TurnModel } from "./present-turns.ts";

export interface ProgressModel {
  readonly phase: "running" | "cancelled" | "failed";
  readonly share: number;
  readonly text: string;
}

export interface DebriefModel {
  readonly title: string;
  readonly sub: string;
  readonly verdict: VerdictModel | null;
  /** Null once everything is played. */
  readonly progress: ProgressModel | null;
  readonly standing: StandingModel | null;
  readonly luck: LuckModel | null;
  readonly turns: readonly TurnModel[] | null;
  readonly forecasts: ForecastsModel | null;
  readonly flows: FlowsModel;
  readonly portraits: readonly PortraitModel[];
  readonly insights: readonly InsightModel[];
  readonly traps: readonly TrapModel[];
  readonly questions: readonly string[];
}

export function presentDebrief(state: GameState, t: Translator): DebriefModel {
  const { snapshot, scenario, debrief } = state;
  return {
    title: t.t("end.title-many", { posts: Math.round(snapshot.figures.posts) }),
    sub: t.t("end.sub", {
      scenario: t.text(scenario.title),
      seed: String(state.seed),
      weeks: snapshot.week,
    }),
    verdict: presentVerdict(state, t),
    progress: presentProgress(state, t),
    standing: presentStanding(debrief, state, t),
    luck: presentLuck(debrief, state, t),
    turns: presentTurns(debrief, state, t),
    forecasts: presentForecasts(state, t),
    flows: presentFlows(state, t),
    portraits: presentPortraits(state, t),
    insights: findInsights(state, t),
    traps: findTraps(state, t),
    questions: scenario.debriefQuestions.map((question) => t.text(question)),
  };
}

function presentProgress({ debrief }: GameState, t: Translator): ProgressModel | null {
  if (debrief === null || debrief.phase === "done") return null;
  const { phase, done, total } = debrief;
  return {
    phase,
    share: total === 0 ? 0 : done / total,
    text: t.t(`debrief.progress-${phase}`, { done, total }),
  };
}
