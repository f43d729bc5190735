/** The end card: the verdict, figures, what happened, and what moved the value most. A debrief it is not yet. */

import type { PostWay } from "../contract/career.ts";
import type { Translator } from "../i18n/translator.ts";
import { isLive } from "./autonomy.ts";
import { parseCommandWeek } from "./event-text.ts";
import type { GameState } from "./game-state.ts";
import { type FigureModel, presentBar } from "./present-bar.ts";
import { presentVerdict, type VerdictModel } from "./present-verdict.ts";
import { type FactorLine, presentFactors } from "./present-why.ts";

export interface EndModel {
  readonly title: string;
  readonly sub: string;
  readonly figures: readonly FigureModel[];
  readonly happened: readonly string[];
  readonly causes: readonly FactorLine[];
  /** Null where nobody asked anything. */
  readonly verdict: VerdictModel | null;
  /** The next seed, for other luck. */
  readonly otherSeed: number;
}

const WAYS: readonly PostWay[] = ["hiring", "retraining", "contracting"];

export function presentEnd(state: GameState, t: Translator): EndModel {
  const { snapshot, events } = state;
  const incidents = events.filter((event) => event.kind === "incident-noticed" && (event.severity ?? 1) >= 2);
  const filled = events.filter((event) => event.kind === "post-filled");
  // By event, so that a post that was filled and left since still counts.
  const wayOf = new Map(snapshot.posts.map((post) => [post.key, post.way]));
  const ways = WAYS.flatMap((way) => {
    const count = filled.filter((event) => event.post !== undefined && wayOf.get(event.post) === way).length;
    return count === 0 ? [] : [`${t.t(`way.${way}`).toLocaleLowerCase(t.locale)} ${t.number(count)}`];
  });
  const decisions = new Set(
    events.flatMap((event) => event.causes.filter((cause) => parseCommandWeek(cause) !== null)),
  );
  return {
    title: t.t("end.title-many", { posts: Math.round(snapshot.figures.posts) }),
    sub: t.t("end.sub", {
      scenario: t.text(state.scenario.title),
      seed: String(state.seed),
      weeks: snapshot.week,
    }),
    figures: presentBar(state, t).figures,
    happened: [
      t.t("end.decisions", { count: decisions.size }),
      t.t("end.posts", { count: filled.length, ways: ways.length === 0 ? "–" : t.list(ways) }),
      t.t("end.incidents", {
        count: incidents.length,
        serious: incidents.filter((event) => (event.severity ?? 1) >= 3).length,
      }),
      t.t("end.deployments", {
        count: snapshot.deployments.filter((one) => isLive(one.phase)).length,
      }),
      t.t("end.users", { count: snapshot.departments.reduce((sum, one) => sum + one.activeUsers, 0) }),
    ],
    causes: presentFactors("value", state, t).slice(0, 7),
    verdict: presentVerdict(state, t),
    otherSeed: (state.seed + 1) % 2 ** 32,
  };
}
