/** The observatory: who uses text assistants, how, and for how much of their work; in groups, never a person. */

import type { DepartmentUse, OccupationUse, UseMode, UseSnapshot } from "../contract/observatory.ts";
import type { Translator } from "../i18n/translator.ts";
import type { GameState } from "./game-state.ts";
import { getNames } from "./names.ts";
import { roundToSum } from "./round-to-sum.ts";

export type UseSide = "automation" | "augmentation";

export interface ModeLine {
  readonly mode: UseMode;
  readonly name: string;
  readonly meaning: string;
  readonly text: string;
  /** Of all use, 0 … 1. */
  readonly share: number;
}

/** The modes in which the task is left to the assistant, and those in which the person gets better at it. */
export interface SideModel {
  readonly side: UseSide;
  readonly name: string;
  readonly text: string;
  readonly share: number;
  readonly modes: readonly ModeLine[];
}

/** A group of people and how far it uses assistants. */
export interface GroupLine {
  readonly name: string;
  /** Why several are shown as one; empty where it stands alone. */
  readonly joined: string;
  readonly users: string;
  /** Share of its people, 0 … 1. */
  readonly reach: number;
}

export interface DepartmentLine extends GroupLine {
  readonly detail: string;
  /** Share of its use that leaves the task to the assistant; null where nothing is used. */
  readonly automation: number | null;
  readonly automationText: string;
}

export interface OccupationLine extends GroupLine {
  /** Share of the hours of its users that assistants can help with. */
  readonly touched: number;
  readonly detail: string;
}

export interface GradeColumn {
  readonly grade: string;
  readonly value: string;
  /** Of the highest column, 0 … 1. */
  readonly height: number;
  /** For those who do not see the columns. */
  readonly text: string;
}

export interface ObservatoryModel {
  readonly sub: string;
  /** Which use and which people are counted. */
  readonly scope: string;
  readonly rule: string;
  /** Why nothing can be shown; empty where something can. */
  readonly withheld: string;
  /** Nobody uses anything yet. */
  readonly idle: boolean;
  readonly sides: readonly SideModel[];
  readonly departments: readonly DepartmentLine[];
  readonly occupations: readonly OccupationLine[];
  readonly grades: readonly GradeColumn[];
  /** What else is known of use, in sentences. */
  readonly facts: readonly string[];
  readonly unsanctioned: string;
  readonly unsanctionedGroups: readonly {
    readonly name: string;
    readonly text: string;
    readonly share: number;
  }[];
}

const SIDES: readonly (readonly [UseSide, readonly UseMode[]])[] = [
  ["automation", ["directive", "feedback-loop"]],
  ["augmentation", ["iteration", "learning", "validation"]],
];
/** Lost practice below this share is not worth a sentence. */
const LEAST_DRIFT = 0.005;

export function presentObservatory(state: GameState, t: Translator): ObservatoryModel {
  const seen = state.snapshot.observatory;
  const { use, unsanctioned } = seen;
  const names = getNames(state.scenario, t);
  const most = Math.max(...(unsanctioned?.groups ?? []).map(({ people }) => people), 1);
  return {
    sub:
      use === null
        ? ""
        : t.t("observatory.sub", {
            users: use.users,
            people: use.people,
            uses: t.number(use.usesPerWeek),
          }),
    scope: use === null ? "" : t.t("observatory.scope"),
    rule: t.t("observatory.rule", { fewest: seen.smallestGroup }),
    withheld: seen.withheld === null ? "" : t.t(`observatory.${seen.withheld}`),
    idle: use !== null && use.users === 0,
    sides: use === null ? [] : presentSides(use, t),
    departments: (use?.departments ?? []).map((one) => presentDepartmentUse(one, state, t)),
    occupations: presentOccupations(use?.occupations ?? [], state, t),
    grades: use === null ? [] : presentGrades(use, t),
    facts: presentFacts(state, t),
    unsanctioned:
      unsanctioned === null
        ? t.t("observatory.unsanctioned-withheld")
        : t.t("observatory.unsanctioned", { count: unsanctioned.people, step: seen.smallestGroup }),
    unsanctionedGroups: (unsanctioned?.groups ?? [])
      .filter(({ people }) => people > 0)
      .sort((a, b) => b.people - a.people)
      .map(({ departments, people }) => ({
        name: t.list(departments.map(names.department)),
        text: t.t("observatory.about", { count: people }),
        share: people / most,
      })),
  };
}

function presentSides({ modes, automation }: UseSnapshot, t: Translator): readonly SideModel[] {
  if (modes === null || automation === null) return [];
  return SIDES.map(([side, of]) => {
    const share = side === "automation" ? automation : 1 - automation;
    const left = Math.round(automation * 100);
    const percent = side === "automation" ? left : 100 - left;
    const parts = of.map((mode) => modes[mode] * 100);
    const percents = roundToSum(parts, percent);
    return {
      side,
      name: t.t(`observatory.${side}`),
      text: t.percent(percent / 100),
      share,
      modes: of.map((mode, at) => ({
        mode,
        name: t.t(`mode.${mode}`),
        meaning: t.t(`mode.meaning-${mode}`),
        text: t.percent((percents[at] ?? 0) / 100),
        share: modes[mode],
      })),
    };
  });
}

function presentDepartmentUse(use: DepartmentUse, state: GameState, t: Translator): DepartmentLine {
  const names = getNames(state.scenario, t);
  return {
    name: t.list(use.departments.map(names.department)),
    joined: use.departments.length > 1 ? t.t("observatory.joined") : "",
    users: t.t("observatory.users", { users: use.users, people: use.people }),
    reach: use.people > 0 ? use.users / use.people : 0,
    automation: use.automation,
    automationText:
      use.automation === null
        ? t.t("observatory.nobody")
        : t.t("observatory.automation-of", { share: t.percent(use.automation) }),
    detail: use.users === 0 ? "" : t.t("observatory.uses", { uses: t.number(use.usesPerWeek) }),
  };
}

/** Those who use most for their number first. */
function presentOccupations(
  list: readonly OccupationUse[],
  state: GameState,
  t: Translator,
): readonly OccupationLine[] {
  const names = getNames(state.scenario, t);
  const perPerson = (use: OccupationUse): number => use.usesPerWeek / Math.max(1, use.people);
  return [...list]
    .sort((a, b) => perPerson(b) - perPerson(a))
    .map((use) => ({
      name: t.list(use.occupations.map(names.occupation)),
      joined: use.occupations.length > 1 ? t.t("observatory.joined") : "",
      users: t.t("observatory.users", { users: use.users, people: use.people }),
      reach: use.people > 0 ? use.users / use.people : 0,
      touched: use.tasksTouched,
      detail:
        use.users === 0
          ? t.t("observatory.nobody")
          : t.t("observatory.occupation", {
              touched: t.percent(use.tasksTouched),
              use: t.percent(use.shareOfUse, 1),
              people: t.percent(use.shareOfPeople, 1),
            }),
    }));
}

function presentGrades({ grades }: UseSnapshot, t: Translator): readonly GradeColumn[] {
  const highest = Math.max(...grades.map(({ usesPerPerson }) => usesPerPerson), 0) || 1;
  return grades.map(({ grades: [first, last], usesPerPerson, people, users }) => {
    const grade = first === last ? t.number(first) : `${t.number(first)}–${t.number(last)}`;
    return {
      grade,
      value: t.number(usesPerPerson, 1),
      height: usesPerPerson / highest,
      text: t.t("observatory.grade", { grade, uses: t.number(usesPerPerson, 1), users, people }),
    };
  });
}

function presentFacts(state: GameState, t: Translator): readonly string[] {
  const { use, halfExperts } = state.snapshot.observatory;
  if (use === null || use.users === 0) return [];
  return [
    t.t("observatory.touched", {
      quarter: t.percent(use.quarterTouched),
      most: t.percent(use.threeQuartersTouched),
    }),
    halfExperts === null
      ? t.t("observatory.half-experts-few")
      : t.t("observatory.half-experts", {
          count: halfExperts.people,
          hours: t.number(halfExperts.hoursPerWeek),
        }),
    ...(use.drift >= LEAST_DRIFT ? [t.t("observatory.drift", { share: t.percent(use.drift, 1) })] : []),
  ];
}
