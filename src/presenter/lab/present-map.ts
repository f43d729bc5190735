/** What two factors do together: a measure of one strategy at every pair of their values. */

import type { FactorValue } from "../../contract/experiment.ts";
import type { Translator } from "../../i18n/translator.ts";
import { nameFactor, tellValue } from "./factor-text.ts";
import type { LabLook, LabStudy } from "./lab-state.ts";
import { findMeasure, formatMeasure, nameMeasure } from "./measure-text.ts";
import { listOptions, type Option } from "./option.ts";
import { nameStrategy, type Picture } from "./picture.ts";
import { findAnswer } from "./present-answer.ts";

export interface MapCell {
  readonly text: string;
  /** 0 the worst … 1 the best, of all strategies. */
  readonly heat: number;
  /** No other strategy does better here. */
  readonly best: boolean;
}

export interface MapModel extends Picture {
  readonly strategies: readonly Option[];
  readonly measures: readonly Option[];
  readonly columnName: string;
  readonly columns: readonly string[];
  readonly rowName: string;
  readonly rows: readonly { readonly name: string; readonly cells: readonly MapCell[] }[];
}

/** Two factors of which every combination was played, with their values. */
interface Plane {
  readonly rows: readonly FactorValue[];
  readonly columns: readonly FactorValue[];
  readonly paths: readonly [row: string, column: string];
}

export function findPlane({ brief, points }: LabStudy): Plane | null {
  const { factors, design } = brief.experiment;
  const [row, column, more] = factors;
  if (design.kind !== "full-factorial" || row === undefined || column === undefined || more !== undefined)
    return null;
  const valuesOf = (path: string) => [...new Set(points.flatMap(({ settings }) => settings[path] ?? []))];
  return { rows: valuesOf(row.path), columns: valuesOf(column.path), paths: [row.path, column.path] };
}

export function presentMap(study: LabStudy, look: LabLook, t: Translator): MapModel | null {
  const { analysis, brief, points } = study;
  const plane = findPlane(study);
  const measure = findMeasure(study, look.measure ?? study.goal);
  if (analysis === null || plane === null || measure === null || analysis.cells.length === 0) return null;
  const { strategies, measures } = brief.experiment;
  const [scenario] = brief.experiment.scenarios;
  const shown = look.strategy ?? findAnswer(study);
  const [rowPath, columnPath] = plane.paths;
  const sign = measure.nature.better === "more" ? 1 : -1;
  const cells = analysis.cells.filter((cell) => cell.scenario === scenario);
  const worths = cells.map(({ means }) => sign * (means[measure.at] ?? 0));
  const [least, most] = [Math.min(...worths), Math.max(...worths)];
  const show = (value: number) => formatMeasure(value, measure.nature, t);
  const meansAt = (row: FactorValue, column: FactorValue): readonly number[] => {
    const point = points.find(({ settings }) => settings[rowPath] === row && settings[columnPath] === column);
    return strategies.map(
      (strategy) =>
        cells.find((cell) => cell.point === point?.index && cell.strategy === strategy)?.means[measure.at] ??
        Number.NaN,
    );
  };
  const nameOf = (id: string) => nameStrategy(brief.strategies, id, t);
  const [rowName, columnName] = [nameFactor(rowPath, study, t), nameFactor(columnPath, study, t)];
  return {
    title: t.t("lab.map-title"),
    text: t.t("lab.map-text", { measure: nameMeasure(measure, t), strategy: nameOf(shown) }),
    strategies: listOptions(strategies, shown, nameOf),
    measures: measures.flatMap(({ id }) => {
      const one = findMeasure(study, id);
      return one === null
        ? []
        : [{ value: id, name: nameMeasure(one, t), chosen: id === measure.measure.id }];
    }),
    rowName,
    columnName,
    columns: plane.columns.map((value) => tellValue(value, t)),
    rows: plane.rows.map((row) => ({
      name: tellValue(row, t),
      cells: plane.columns.map((column): MapCell => {
        const means = meansAt(row, column);
        const worth = sign * (means[strategies.indexOf(shown)] ?? Number.NaN);
        return {
          text: show(sign * worth),
          heat: most === least ? 0.5 : (worth - least) / (most - least),
          best: means.every((other) => sign * other <= worth),
        };
      }),
    })),
    twin: {
      head: [rowName, columnName, ...strategies.map(nameOf)],
      rows: plane.rows.flatMap((row) =>
        plane.columns.map((column) => [
          tellValue(row, t),
          tellValue(column, t),
          ...meansAt(row, column).map(show),
        ]),
      ),
    },
  };
}
