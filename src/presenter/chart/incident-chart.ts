/** The statechart of an incident: on paper, and what each way on from where it is asks for. */

import type { IncidentSnapshot } from "../../contract/snapshot.ts";
import type { Translator } from "../../i18n/translator.ts";
import { presentAsk } from "../ask.ts";
import type { GameState } from "../game-state.ts";
import { type ChartModel, type ChartPlan, presentChart, type TransitionModel } from "./chart.ts";

type IncidentMove =
  | "DETECTED"
  | "TRIAGED"
  | "CONTAINED"
  | "INVESTIGATED"
  | "REMEDIED"
  | "CLOSED"
  | "ESCALATED";

export const INCIDENT_CHART: ChartPlan<IncidentMove> = {
  width: 248,
  height: 310,
  states: [
    { id: "latent", x: 42, y: 22 },
    { id: "detected", x: 124, y: 22 },
    { id: "triaged", x: 206, y: 22 },
    { id: "contained", x: 206, y: 62 },
    { id: "investigated", x: 124, y: 62 },
    { id: "remedied", x: 42, y: 62 },
    { id: "closed", x: 42, y: 102 },
    { id: "none", x: 124, y: 150 },
    { id: "customer", x: 42, y: 190 },
    { id: "staff", x: 206, y: 190 },
    { id: "press", x: 124, y: 230 },
    { id: "regulator", x: 124, y: 272 },
  ],
  frames: [
    {
      id: "handling",
      x: 2,
      y: 2,
      width: 244,
      height: 120,
      holds: ["latent", "detected", "triaged", "contained", "investigated", "remedied", "closed"],
    },
    {
      id: "escalation",
      x: 2,
      y: 130,
      width: 244,
      height: 178,
      holds: ["none", "customer", "staff", "press", "regulator"],
    },
  ],
  arrows: [
    { from: "latent", to: "detected", move: "DETECTED", path: "M78 22H88" },
    { from: "detected", to: "triaged", move: "TRIAGED", path: "M160 22H170" },
    { from: "triaged", to: "contained", move: "CONTAINED", path: "M206 35V49" },
    { from: "contained", to: "investigated", move: "INVESTIGATED", path: "M170 62H160" },
    { from: "investigated", to: "remedied", move: "REMEDIED", path: "M88 62H78" },
    { from: "remedied", to: "closed", move: "CLOSED", path: "M42 75V89" },
    { from: "none", to: "customer", move: "ESCALATED", path: "M88 150H42V177" },
    { from: "none", to: "staff", move: "ESCALATED", path: "M160 150H206V177" },
    { from: "none", to: "press", move: "ESCALATED", path: "M116 163V217" },
    { from: "none", to: "regulator", move: "ESCALATED", path: "M132 163V208H168V266H160" },
    { from: "customer", to: "press", move: "ESCALATED", path: "M54 203V230H88" },
    { from: "customer", to: "regulator", move: "ESCALATED", path: "M36 203V272H88" },
    { from: "staff", to: "press", move: "ESCALATED", path: "M194 203V230H160" },
    { from: "staff", to: "regulator", move: "ESCALATED", path: "M212 203V278H160" },
    { from: "press", to: "regulator", move: "ESCALATED", path: "M124 243V259" },
  ],
};

export function presentIncidentChart(
  incident: IncidentSnapshot,
  state: GameState,
  t: Translator,
): ChartModel {
  const { phase, heardBy: audience } = incident;
  const waiting = state.snapshot.pending.find(({ id }) => id === incident.event);
  const week = waiting?.deadlineWeek;
  const answered = presentAsk(
    week === undefined ? t.t("chart.incident-answered") : t.t("chart.incident-answer-by", { week }),
    waiting === undefined,
    t,
  );
  const tell = (move: IncidentMove, to: string): Partial<TransitionModel> => {
    if (move === "DETECTED") return { hint: t.t("chart.incident-DETECTED") };
    if (move !== "ESCALATED") return { hint: t.t("chart.incident-step"), asks: [answered] };
    const open = presentAsk(t.t("chart.incident-open"), phase !== "closed", t);
    const heard = presentAsk(t.t("chart.incident-heard", { to }), null, t);
    return {
      hint: t.t("chart.incident-ESCALATED"),
      // Whatever can be looked at here has been noticed; the guard asks it where nobody else has heard yet.
      asks:
        audience === "none"
          ? [presentAsk(t.t("chart.incident-noticed"), true, t), open, heard]
          : [open, heard],
    };
  };
  const now = [t.t(`incident-phase.${phase}`), t.t(`heard-by.${audience}`)];
  return presentChart(INCIDENT_CHART, [phase, audience], now.join(", "), ({ move, to }) => tell(move, to), t);
}
