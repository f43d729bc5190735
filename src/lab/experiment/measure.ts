/** Owns what a run of an experiment can be measured by, and how a number is made of its weeks. */

import type { SimEvent } from "../../contract/event.ts";
import type { Measure, MeasureName, MeasureNature } from "../../contract/experiment.ts";
import type { WeekSnapshot } from "../../contract/snapshot.ts";
import type { Text } from "../../contract/text.ts";

/** A week as a measure sees it: what a manager of the company knows. */
interface Observed {
  readonly snapshot: WeekSnapshot;
  /** Incidents noticed since the start. */
  readonly incidents: number;
}

interface Observable extends MeasureNature {
  read(observed: Observed): number;
}

function observable(
  name: Text,
  unit: MeasureNature["unit"],
  better: MeasureNature["better"],
  read: (observed: Observed) => number,
): Observable {
  return { name, unit, better, read };
}

const OBSERVABLES: Readonly<Record<MeasureName, Observable>> = {
  value: observable({ en: "Value", fr: "Valeur" }, "euro", "more", ({ snapshot }) => snapshot.figures.value),
  quality: observable(
    { en: "Quality", fr: "Qualité" },
    "percent",
    "more",
    ({ snapshot }) => snapshot.figures.quality,
  ),
  trust: observable(
    { en: "Trust", fr: "Confiance" },
    "points",
    "more",
    ({ snapshot }) => snapshot.figures.trust,
  ),
  safety: observable(
    { en: "Risk a week", fr: "Risque par semaine" },
    "euro",
    "less",
    ({ snapshot }) => snapshot.figures.safety,
  ),
  wellbeing: observable(
    { en: "Wellbeing", fr: "Bien-être" },
    "points",
    "more",
    ({ snapshot }) => snapshot.figures.wellbeing,
  ),
  posts: observable(
    { en: "New posts", fr: "Nouveaux postes" },
    "count",
    "more",
    ({ snapshot }) => snapshot.figures.posts,
  ),
  score: observable(
    { en: "Score of the mandate", fr: "Note du mandat" },
    "points",
    "more",
    // Checked beforehand: a measure of what the board asked is refused where it asks nothing.
    ({ snapshot }) => snapshot.mandate?.score ?? 0,
  ),
  users: observable({ en: "Users", fr: "Utilisateurs" }, "count", "more", ({ snapshot }) =>
    snapshot.departments.reduce((sum, { activeUsers }) => sum + activeUsers, 0),
  ),
  spending: observable(
    { en: "Spending", fr: "Dépenses" },
    "euro",
    "less",
    ({ snapshot }) => snapshot.money.spentTotal,
  ),
  bill: observable(
    { en: "Bill of model calls", fr: "Facture des requêtes" },
    "euro",
    "less",
    ({ snapshot }) => snapshot.money.inference.billTotal,
  ),
  incidents: observable(
    { en: "Incidents noticed", fr: "Incidents constatés" },
    "count",
    "less",
    ({ incidents }) => incidents,
  ),
  headcount: observable(
    { en: "People employed", fr: "Effectif" },
    "count",
    "more",
    ({ snapshot }) => snapshot.workforce.headcount,
  ),
  left: observable(
    { en: "People who left", fr: "Départs volontaires" },
    "count",
    "less",
    ({ snapshot }) => snapshot.workforce.total.left,
  ),
  "hours-freed": observable(
    { en: "Hours freed", fr: "Heures libérées" },
    "hours",
    "more",
    ({ snapshot }) => snapshot.workforce.total.hoursFreed,
  ),
  "highest-load": observable(
    { en: "Load of the busiest team", fr: "Charge de l’équipe la plus chargée" },
    "ratio",
    "less",
    ({ snapshot }) => snapshot.departments.reduce((most, { load }) => Math.max(most, load), 0),
  ),
};

/** What a measure may be made of. */
export const MEASURE_NAMES = Object.keys(OBSERVABLES) as [MeasureName, ...MeasureName[]];

/** How a number of the measure is written, and of what more is better. */
export function natureOf({ of }: Pick<Measure, "of">): MeasureNature {
  return OBSERVABLES[of];
}

/** 1 where more is better, −1 where less is. */
export function signOf(measure: Measure): 1 | -1 {
  return natureOf(measure).better === "more" ? 1 : -1;
}

/** What the measures have made of a run so far. */
export interface Measuring {
  /** To be called after every week. */
  observe(snapshot: () => WeekSnapshot, events: readonly SimEvent[]): void;
  /** To be called once, after the last week. */
  finish(snapshot: WeekSnapshot): {
    readonly values: readonly number[];
    readonly courses: Readonly<Record<string, readonly number[]>>;
  };
}

/** Begins to measure one run. A snapshot is asked for only in weeks of which a measure needs it. */
export function startMeasuring(measures: readonly Measure[]): Measuring {
  const values = measures.map(() => 0);
  const courses: Record<string, number[]> = {};
  for (const { id, every } of measures) if (every !== null) courses[id] = [];
  let weeks = 0;
  let incidents = 0;

  function read(snapshot: WeekSnapshot, isLast: boolean): void {
    for (const [at, { id, of, take, week, every }] of measures.entries()) {
      // A zero has one sign only, so that a number is the same once it has been written and read.
      const number = OBSERVABLES[of].read({ snapshot, incidents }) + 0;
      if (every !== null && !isLast && weeks % every === 0) courses[id]?.push(number);
      values[at] = takeNumber(take, values[at] as number, number, { weeks, week, isLast });
    }
  }
  const isRead = (): boolean =>
    measures.some(
      ({ take, week, every }) =>
        take === "mean" ||
        take === "lowest" ||
        take === "highest" ||
        week === weeks ||
        (every !== null && weeks % every === 0),
    );

  return {
    observe(snapshot, events) {
      weeks++;
      for (const { kind } of events) if (kind === "incident-noticed") incidents++;
      if (isRead()) read(snapshot(), false);
    },
    finish(snapshot) {
      read(snapshot, true);
      return { values, courses };
    },
  };
}

/** The number so far, with one more week; at the last call the week is known already, and only ends are taken. */
function takeNumber(
  take: Measure["take"],
  before: number,
  number: number,
  { weeks, week, isLast }: { readonly weeks: number; readonly week: number | null; readonly isLast: boolean },
): number {
  if (isLast) return take === "end" || (take === "week" && weeks < (week ?? 0)) ? number : before;
  const isFirst = weeks === 1;
  switch (take) {
    case "end":
      return before;
    case "week":
      return weeks === week ? number : before;
    case "mean":
      return before + (number - before) / weeks;
    case "lowest":
      return isFirst ? number : Math.min(before, number);
    case "highest":
      return isFirst ? number : Math.max(before, number);
  }
}
