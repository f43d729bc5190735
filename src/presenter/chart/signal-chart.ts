/** The statechart of a signal: on paper, and what each way on from where it is asks for. */

import type { SignalSnapshot } from "../../contract/snapshot.ts";
import type { Translator } from "../../i18n/translator.ts";
import { presentAsk } from "../ask.ts";
import type { GameState } from "../game-state.ts";
import { type ChartModel, type ChartPlan, presentChart } from "./chart.ts";

type SignalMove = "HELD" | "MISSED";

export const SIGNAL_CHART: ChartPlan<SignalMove> = {
  width: 248,
  height: 92,
  states: [
    { id: "quiet", x: 42, y: 46 },
    { id: "rising", x: 124, y: 46 },
    { id: "established", x: 206, y: 46 },
  ],
  frames: [],
  arrows: [
    { from: "quiet", to: "rising", move: "HELD", path: "M78 41H88" },
    { from: "quiet", to: "established", move: "HELD", path: "M42 33V12H206V33" },
    { from: "rising", to: "established", move: "HELD", path: "M160 46H170" },
    { from: "rising", to: "quiet", move: "MISSED", path: "M88 52H78" },
    { from: "established", to: "quiet", move: "MISSED", path: "M206 59V80H42V59" },
  ],
};

export function presentSignalChart(
  signal: SignalSnapshot,
  { scenario }: GameState,
  t: Translator,
): ChartModel {
  const { measure, threshold, heldWeeks: held } = signal;
  const weeks = Math.ceil(scenario.values["signal.hold-weeks"]);
  const share = t.percent(threshold > 0 ? measure / threshold : 0);
  const holds = held > 0;
  const above = presentAsk(t.t("chart.signal-above", { share }), holds, t);
  const below = presentAsk(t.t("chart.signal-below", { share }), !holds, t);
  const long = presentAsk(
    t.t("chart.signal-held", { weeks, held }),
    held >= weeks,
    t,
    Math.min(1, held / weeks),
  );
  // It would have fallen back already, had it been below for as long.
  const missed = presentAsk(t.t("chart.signal-missed", { weeks }), false, t);
  return presentChart(
    SIGNAL_CHART,
    [signal.phase],
    t.t(`signal-phase.${signal.phase}`),
    ({ from, to, move }) => ({
      hint: t.t("chart.signal-measured"),
      asks:
        move === "HELD"
          ? to === "established"
            ? [above, long]
            : [above]
          : from === "established"
            ? [below, missed]
            : [below],
    }),
    t,
  );
}
