/** The statechart of a post: on paper, and what each way on from where a post is asks for. */

import type { PostSnapshot } from "../../contract/snapshot.ts";
import type { Translator } from "../../i18n/translator.ts";
import { presentAsk } from "../ask.ts";
import {
  type ChartModel,
  type ChartPlace,
  type ChartPlan,
  presentChart,
  type TransitionModel,
} from "./chart.ts";

type PostMove =
  | "REQUESTED"
  | "APPROVED"
  | "SOURCING_STARTED"
  | "FILLED"
  | "SOURCING_FAILED"
  | "ONBOARDED"
  | "NOTICE_GIVEN"
  | "LEFT"
  | "CANCELLED";

export const POST_CHART: ChartPlan<PostMove> = {
  width: 248,
  height: 230,
  states: [
    { id: "needed", x: 42, y: 18 },
    { id: "requested", x: 124, y: 18 },
    { id: "approved", x: 206, y: 18 },
    { id: "hiring", x: 42, y: 94 },
    { id: "retraining", x: 124, y: 94 },
    { id: "contracting", x: 206, y: 94 },
    { id: "abandoned", x: 42, y: 170 },
    { id: "onboarding", x: 124, y: 170 },
    { id: "active", x: 206, y: 170 },
    { id: "left", x: 124, y: 214 },
    { id: "leaving", x: 206, y: 214 },
  ],
  frames: [
    {
      id: "sourcing",
      x: 2,
      y: 60,
      width: 244,
      height: 72,
      holds: ["hiring", "retraining", "contracting"],
    },
  ],
  arrows: [
    { from: "needed", to: "requested", move: "REQUESTED", path: "M78 18H88" },
    { from: "requested", to: "approved", move: "APPROVED", path: "M160 18H170" },
    { from: "approved", to: "hiring", move: "SOURCING_STARTED", path: "M206 31V46H42V81" },
    { from: "approved", to: "retraining", move: "SOURCING_STARTED", path: "M206 31V46H124V81" },
    { from: "approved", to: "contracting", move: "SOURCING_STARTED", path: "M206 31V81" },
    { from: "sourcing", to: "onboarding", move: "FILLED", path: "M124 132V157" },
    { from: "sourcing", to: "abandoned", move: "SOURCING_FAILED", path: "M34 132V157" },
    { from: "sourcing", to: "abandoned", move: "CANCELLED", path: "M50 132V157" },
    { from: "onboarding", to: "active", move: "ONBOARDED", path: "M160 170H170" },
    { from: "onboarding", to: "leaving", move: "NOTICE_GIVEN", path: "M136 183V192H190V201" },
    { from: "active", to: "leaving", move: "NOTICE_GIVEN", path: "M206 183V201" },
    { from: "leaving", to: "left", move: "LEFT", path: "M170 214H160" },
    // Whatever was not approved yet can be withdrawn as well; the lines would cross all others.
    { from: "needed", to: "abandoned", move: "CANCELLED", path: null },
    { from: "requested", to: "abandoned", move: "CANCELLED", path: null },
    { from: "approved", to: "abandoned", move: "CANCELLED", path: null },
  ],
};

export function presentPostChart(post: PostSnapshot, t: Translator): ChartModel {
  const { way } = post;
  const searching = post.phase === "sourcing";
  const phase = t.t(`post-phase.${post.phase}`);
  const tell = (move: PostMove, to: ChartPlace): Partial<TransitionModel> => {
    switch (move) {
      case "APPROVED":
        return { hint: t.t("chart.post-APPROVED", { week: post.approvalWeek }) };
      case "REQUESTED":
      case "CANCELLED":
        return { hint: t.t(`chart.post-${move}`) };
      default:
        return { hint: t.t(`chart.post-${move}`), asks: [ask(move, to)] };
    }
  };
  const ask = (move: Exclude<PostMove, "REQUESTED" | "APPROVED" | "CANCELLED">, to: ChartPlace) => {
    switch (move) {
      case "SOURCING_STARTED":
        return presentAsk(t.t("chart.post-way"), to === way, t);
      case "FILLED":
        return presentAsk(t.t("chart.post-found", { way }), null, t);
      case "SOURCING_FAILED":
        return presentAsk(t.t("chart.post-failed", { way }), null, t);
      case "ONBOARDED": {
        const { competence } = post;
        return presentAsk(t.t("chart.post-able", { share: t.percent(competence) }), false, t, competence);
      }
      case "NOTICE_GIVEN":
        return presentAsk(t.t("chart.post-notice"), null, t);
      case "LEFT":
        return presentAsk(t.t("chart.post-notice-over"), false, t);
    }
  };
  return presentChart(
    POST_CHART,
    [searching ? way : (post.phase as Exclude<typeof post.phase, "sourcing">)],
    searching ? `${phase}, ${t.t(`way.${way}`)}` : phase,
    ({ move, to }) => tell(move, to),
    t,
  );
}
