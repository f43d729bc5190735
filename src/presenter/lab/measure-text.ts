/** Says what a measure is called and how its numbers are written. */

import type { Measure, MeasureNature } from "../../contract/experiment.ts";
import type { Translator } from "../../i18n/translator.ts";
import type { LabStudy } from "./lab-state.ts";

/** A measure with its nature and its place among the experiment’s. */
export interface NamedMeasure {
  readonly measure: Measure;
  readonly nature: MeasureNature;
  readonly at: number;
}

/** A measure of a study by its id; null where there is none. */
export function findMeasure({ brief, natures }: LabStudy, id: string): NamedMeasure | null {
  const at = brief.experiment.measures.findIndex((measure) => measure.id === id);
  const measure = brief.experiment.measures[at];
  const nature = natures[at];
  return measure === undefined || nature === undefined ? null : { measure, nature, at };
}

/** The first measure of a study that is made of this; null where none is. */
export function findMeasureOf(study: LabStudy, of: Measure["of"]): NamedMeasure | null {
  const measure = study.brief.experiment.measures.find((one) => one.of === of);
  return measure === undefined ? null : findMeasure(study, measure.id);
}

/** Its name, with how it is taken where that is not the end: `Risk a week (mean)`. */
export function nameMeasure({ measure, nature }: NamedMeasure, t: Translator): string {
  const name = t.text(nature.name);
  switch (measure.take) {
    case "end":
      return name;
    case "week":
      return `${name} (${t.t("lab.take-week", { week: measure.week ?? 0 })})`;
    default:
      return `${name} (${t.t(`lab.take-${measure.take}`)})`;
  }
}

/** A number of the measure, in its unit. */
export function formatMeasure(value: number, { unit }: MeasureNature, t: Translator): string {
  if (!Number.isFinite(value)) return "–";
  switch (unit) {
    case "euro":
      return t.money(value);
    case "percent":
      return t.percent(value / 100, 1);
    case "ratio":
      return t.percent(value);
    case "points":
      return t.number(value, Number.isInteger(value) ? 0 : 1);
    case "hours":
    case "count":
      return t.number(value);
  }
}
