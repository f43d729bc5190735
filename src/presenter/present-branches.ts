/** The branches of a run: their names, and two of them side by side at the same week, under the same luck. */

import type { FigureId } from "../contract/ledger.ts";
import type { Translator } from "../i18n/translator.ts";
import { computeStep, FIGURE_IDS, formatAmount, formatFigure, isFlat, judgeChange } from "./figure-text.ts";
import type { Branch, GameState } from "./game-state.ts";

export interface BranchModel {
  readonly id: number;
  readonly name: string;
  /** As the player called it, to go on editing. */
  readonly ownName: string;
  readonly about: string;
  readonly current: boolean;
  readonly compared: boolean;
  /** True where a person asked to delete it and has not said so twice. */
  readonly deleting: boolean;
}

export interface FigurePair {
  readonly id: FigureId;
  readonly name: string;
  readonly here: string;
  readonly there: string;
  /** Here less there, signed; a dash where they are equal. */
  readonly difference: string;
  readonly tone: "good" | "bad" | "flat";
  readonly hereSeries: readonly number[];
  readonly thereSeries: readonly number[];
}

export interface Comparison {
  readonly here: string;
  readonly there: string;
  readonly thereId: number;
  readonly week: number;
  readonly title: string;
  /** First week that differs; null where none does yet. */
  readonly differsWeek: number | null;
  readonly differs: string;
  readonly rows: readonly FigurePair[];
}

export interface BranchesModel {
  readonly branches: readonly BranchModel[];
  /** Null while there is one branch alone. */
  readonly comparison: Comparison | null;
}

/** The name of a branch: the player's own, or one that says where it comes from. */
export function nameBranch(branch: Branch, t: Translator): string {
  if (branch.name !== "") return branch.name;
  return branch.parent === null
    ? t.t("branch.original")
    : t.t("branch.default", { number: branch.id - 1, week: branch.fromWeek });
}

/** The first week after which two branches are not the same company any more; null where all played weeks agree. */
export function findDivergence(a: Branch, b: Branch): number | null {
  const shared = Math.min(a.weekHashes.length, b.weekHashes.length);
  for (let at = 0; at < shared; at++) if (a.weekHashes[at] !== b.weekHashes[at]) return at + 1;
  return null;
}

/** The branch that the one under way is compared with: the one asked for, else where it comes from, else the newest. */
export function findCompared(state: GameState): Branch | null {
  const others = state.branches.filter((branch) => branch.id !== state.branch);
  const here = state.branches.find((branch) => branch.id === state.branch);
  const asked = state.panel?.kind === "branches" ? state.panel.other : undefined;
  return (
    others.find((branch) => branch.id === asked) ??
    others.find((branch) => branch.id === here?.parent) ??
    others.at(-1) ??
    null
  );
}

export function presentBranches(state: GameState, t: Translator): BranchesModel {
  const deleting = state.panel?.kind === "branches" ? state.panel.deleting : undefined;
  const here = state.branches.find((branch) => branch.id === state.branch);
  const there = findCompared(state);
  return {
    branches: state.branches.map((branch) => ({
      id: branch.id,
      name: nameBranch(branch, t),
      ownName: branch.name,
      about:
        // The name that a branch has by default says where it begins.
        branch.parent === null || branch.name === ""
          ? t.t("branch.about-original", { week: branch.week })
          : t.t("branch.about", { from: branch.fromWeek, week: branch.week }),
      current: branch.id === state.branch,
      compared: branch.id === there?.id,
      deleting: branch.id === deleting,
    })),
    comparison: here === undefined || there === null ? null : compare(here, there, state, t),
  };
}

/** Two branches at the week on show, or the last one that both have played. */
function compare(here: Branch, there: Branch, state: GameState, t: Translator): Comparison {
  const week = Math.min(state.snapshot.week, here.week, there.week);
  const differsWeek = findDivergence(here, there);
  return {
    here: nameBranch(here, t),
    there: nameBranch(there, t),
    thereId: there.id,
    week,
    title: t.t("branch.compare-at", { week }),
    differsWeek,
    differs:
      differsWeek === null
        ? t.t("branch.same", { week: Math.min(here.week, there.week) })
        : t.t("branch.differs", { week: differsWeek }),
    rows: FIGURE_IDS.map((id): FigurePair => {
      const mine = here.history[week]?.[id] ?? 0;
      const theirs = there.history[week]?.[id] ?? 0;
      const difference = mine - theirs;
      const step = computeStep(id, difference);
      const flat = isFlat(id, difference);
      return {
        id,
        name: t.t(`figure.${id}`),
        here: formatFigure(id, mine, t),
        there: formatFigure(id, theirs, t),
        difference: flat
          ? t.t("branch.equal")
          : formatAmount(id, Math.round(difference / step) * step, step, t),
        tone: judgeChange(id, difference),
        hereSeries: here.history.map((entry) => entry[id]),
        thereSeries: there.history.map((entry) => entry[id]),
      };
    }),
  };
}
