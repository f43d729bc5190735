/** Where the run stands among the standard strategies: by dimension, as a heap of runs, and as a medal. */

import type { DebriefStudy, RunOutcome } from "../../contract/debrief.ts";
import type { Translator } from "../../i18n/translator.ts";
import type { GameState } from "../game-state.ts";
import { type HeapModel, presentHeap } from "./present-heap.ts";
import { presentStrip, type StripModel } from "./present-strip.ts";
import { formatResult, listDimensions, readOwn, readResult } from "./result.ts";
import { awardMedal, countBeaten } from "./spread.ts";

export interface MedalModel {
  readonly kind: "gold" | "silver" | "bronze" | "none";
  readonly title: string;
  readonly text: string;
}

/** One run under the same luck, in the order of results. */
export interface RankModel {
  readonly name: string;
  readonly result: string;
  /** Length of its bar, 0 … 1. */
  readonly share: number;
  readonly own: boolean;
  /** How it ended, where the board stopped it; else empty. */
  readonly note: string;
}

export interface StandingModel {
  readonly title: string;
  readonly sub: string;
  readonly medal: MedalModel;
  readonly ranks: readonly RankModel[];
  readonly heap: HeapModel;
  readonly strips: readonly StripModel[];
  /** What the strips compare with. */
  readonly stripsSub: string;
  readonly note: string;
}

/** Null until all of the strategies' runs are played. */
export function presentStanding(
  study: DebriefStudy | null,
  state: GameState,
  t: Translator,
): StandingModel | null {
  const entries = study?.standing ?? null;
  if (entries === null || entries.length === 0) return null;
  // The weighted figures of the run itself come with its first replay; only runs without a board need them.
  const own = readOwn(state, study?.luck?.[0]?.result.outcome.worth ?? 0);
  if (own.score === null && study?.luck == null) return null;
  const all = entries.map(({ result }) => result.outcome);
  const here = entries.filter(({ job }) => job.seed === state.seed);
  const same = here.map(({ result }) => result.outcome);
  const stopped = all.filter(({ ending }) => ending === "stopped").length;
  return {
    title: t.t("debrief.standing", { count: all.length }),
    sub: t.t("debrief.standing-sub", {
      strategies: same.length,
      seeds: Math.round(all.length / Math.max(1, same.length)),
    }),
    medal: presentMedal(own, same, t),
    ranks: presentRanks(
      [
        { name: t.t("debrief.rank-you"), outcome: own, own: true },
        ...here.map(({ job, result }) => {
          const name = study?.names[job.strategy];
          return {
            name: name === undefined ? job.strategy : t.text(name),
            outcome: result.outcome,
            own: false,
          };
        }),
      ],
      t,
    ),
    heap: presentHeap(own, all, t),
    strips: listDimensions(own.score !== null).map((one) => presentStrip(one, own, all, t)),
    stripsSub: t.t("debrief.dimensions-sub", { count: all.length }),
    note: stopped === 0 ? "" : t.t("debrief.standing-stopped", { count: stopped }),
  };
}

/** Everybody who played under this luck, the best first. */
function presentRanks(
  runs: readonly { readonly name: string; readonly outcome: RunOutcome; readonly own: boolean }[],
  t: Translator,
): readonly RankModel[] {
  const results = runs.map(({ outcome }) => readResult(outcome));
  const hasScore = runs.every(({ outcome }) => outcome.score !== null);
  const least = hasScore ? 0 : Math.min(...results);
  const range = (hasScore ? 100 : Math.max(...results)) - least || 1;
  return [...runs]
    .sort((a, b) => readResult(b.outcome) - readResult(a.outcome))
    .map(({ name, outcome, own }) => ({
      name,
      own,
      result: formatResult(readResult(outcome), hasScore, t),
      share: (readResult(outcome) - least) / range,
      note: outcome.ending === "stopped" ? t.t("debrief.rank-stopped", { week: outcome.week }) : "",
    }));
}

function presentMedal(own: RunOutcome, same: readonly RunOutcome[], t: Translator): MedalModel {
  const mine = readResult(own);
  const beaten = countBeaten(mine, same.map(readResult));
  const text = t.t("debrief.medal-text", {
    beaten: same.filter((other) => readResult(other) < mine).length,
    level: same.filter((other) => readResult(other) === mine).length,
    of: same.length,
  });
  if (own.ending === "stopped") {
    return { kind: "none", title: t.t("debrief.medal-stopped"), text: t.t("debrief.medal-stopped-text") };
  }
  const kind = awardMedal(beaten / Math.max(1, same.length)) ?? "none";
  const lost = kind !== "none" && own.ending === "lost" ? ` ${t.t("debrief.medal-lost")}` : "";
  return { kind, title: t.t(`debrief.medal-${kind}`), text: text + lost };
}
