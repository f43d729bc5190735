/** The statechart of whatever has one beside it. */

import type { Translator } from "../../i18n/translator.ts";
import type { GameState } from "../game-state.ts";
import type { ChartModel } from "./chart.ts";
import type { ChartSubject } from "./chart-subject.ts";
import { presentIncidentChart } from "./incident-chart.ts";
import { presentPostChart } from "./post-chart.ts";
import { presentSignalChart } from "./signal-chart.ts";

/** @returns null where there is no such thing this week */
export function presentSubject(
  { kind, key }: ChartSubject,
  state: GameState,
  t: Translator,
): ChartModel | null {
  const { posts, incidents, signals } = state.snapshot;
  switch (kind) {
    case "post": {
      const post = posts.find((one) => one.key === key);
      return post === undefined ? null : presentPostChart(post, t);
    }
    case "incident": {
      const incident = incidents.find((one) => one.key === key);
      return incident === undefined ? null : presentIncidentChart(incident, state, t);
    }
    case "signal": {
      const signal = signals.find(({ id }) => id === key);
      return signal === undefined ? null : presentSignalChart(signal, state, t);
    }
  }
}
