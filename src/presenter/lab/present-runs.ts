/** Every run of a study as a line of a table that can be sorted and narrowed down, a page at a time. */

import type { LabJob, LabRow } from "../../contract/experiment.ts";
import type { Translator } from "../../i18n/translator.ts";
import { tellSettings } from "./factor-text.ts";
import type { LabLook, LabStudy } from "./lab-state.ts";
import { findMeasure, formatMeasure, nameMeasure } from "./measure-text.ts";
import { listOptions, type Option } from "./option.ts";
import { nameStrategy } from "./picture.ts";
import { isPlayable, jobOf } from "./rank-runs.ts";

/** Lines that are shown at once: thousands would take the page longer to lay out than anybody reads. */
export const LINES = 15;

interface Column {
  readonly id: string;
  readonly name: string;
  /** By which runs are sorted. */
  key(row: LabRow): number | string;
  tell(row: LabRow): string;
}

export interface RunLine {
  readonly cells: readonly string[];
  /** Null where the game cannot play it. */
  readonly job: LabJob | null;
  readonly label: string;
}

export interface RunsModel {
  readonly strategies: readonly Option<string | null>[];
  readonly columns: readonly {
    readonly id: string;
    readonly name: string;
    readonly sorted: "ascending" | "descending" | "none";
  }[];
  readonly lines: readonly RunLine[];
  /** `1 to 15 of 600 runs`. */
  readonly range: string;
  readonly page: number;
  readonly pages: number;
  /** Why some cannot be opened; empty where all can. */
  readonly note: string;
}

export function presentRuns(study: LabStudy, look: LabLook, t: Translator): RunsModel | null {
  const { brief, rows, phase } = study;
  if (phase === "running" || rows.length === 0) return null;
  const nameOf = (id: string) => nameStrategy(brief.strategies, id, t);
  const columns = listColumns(study, t);
  const wanted = brief.experiment.strategies.indexOf(look.listed ?? "");
  const listed = wanted < 0 ? rows : rows.filter(({ strategy }) => strategy === wanted);
  const sorted = sortRuns(
    listed,
    columns.find(({ id }) => id === look.sort),
    look.descending,
  );
  const pages = Math.max(1, Math.ceil(sorted.length / LINES));
  const page = Math.min(look.page, pages - 1);
  const shown = sorted.slice(page * LINES, (page + 1) * LINES);
  return {
    strategies: [
      { value: null, name: t.t("lab.runs-all"), chosen: wanted < 0 },
      ...listOptions(brief.experiment.strategies, look.listed ?? "", nameOf),
    ],
    columns: columns.map(({ id, name }) => ({
      id,
      name,
      sorted: id === look.sort ? (look.descending ? "descending" : "ascending") : "none",
    })),
    lines: shown.map((row): RunLine => {
      const strategy = nameOf(brief.experiment.strategies[row.strategy] ?? "");
      return {
        cells: columns.map(({ tell }) => tell(row)),
        job: isPlayable(row, study) ? jobOf(row) : null,
        label: t.t("lab.runs-open-label", { replication: row.replication, strategy }),
      };
    }),
    range: t.t("lab.runs-range", {
      from: sorted.length === 0 ? 0 : page * LINES + 1,
      to: page * LINES + shown.length,
      of: sorted.length,
    }),
    page,
    pages,
    note: rows.every((row) => isPlayable(row, study)) ? "" : t.t("lab.runs-note"),
  };
}

function listColumns(study: LabStudy, t: Translator): readonly Column[] {
  const { brief, points } = study;
  const { scenarios, strategies, measures } = brief.experiment;
  const text = (id: string, name: string, tell: (row: LabRow) => string): Column => ({
    id,
    name,
    key: tell,
    tell,
  });
  const number = (
    id: string,
    name: string,
    key: (row: LabRow) => number,
    tell = (row: LabRow) => t.number(key(row)),
  ): Column => ({ id, name, key, tell });
  const titleOf = ({ scenario }: LabRow) => brief.scenarios[scenario]?.title ?? { en: "", fr: "" };
  return [
    text("strategy", t.t("lab.strategy"), (row) =>
      nameStrategy(brief.strategies, strategies[row.strategy] ?? "", t),
    ),
    ...(scenarios.length < 2 ? [] : [text("scenario", t.t("lab.scenario"), (row) => t.text(titleOf(row)))]),
    ...(points.length < 2
      ? []
      : [
          number(
            "point",
            t.t("lab.assumption"),
            ({ point }) => point,
            ({ point }) => tellSettings(points[point]?.settings ?? {}, study, t),
          ),
        ]),
    number("replication", t.t("lab.runs-replication"), ({ replication }) => replication),
    ...measures.flatMap(({ id }) => {
      const measure = findMeasure(study, id);
      if (measure === null) return [];
      const key = ({ values }: LabRow) => values[measure.at] ?? Number.NaN;
      return [
        number(`measure/${id}`, nameMeasure(measure, t), key, (row) =>
          formatMeasure(key(row), measure.nature, t),
        ),
      ];
    }),
    number("weeks", t.t("lab.runs-weeks"), ({ weeks }) => weeks),
    text("ending", t.t("lab.runs-ending"), ({ ending }) =>
      ending === null ? "–" : t.t(`lab.runs-${ending}`),
    ),
  ];
}

/** Sorting is stable: equal ones stay in the order of the plan. */
function sortRuns(
  rows: readonly LabRow[],
  column: Column | undefined,
  descending: boolean,
): readonly LabRow[] {
  if (column === undefined) return rows;
  const sign = descending ? -1 : 1;
  const compare = new Intl.Collator().compare;
  return rows
    .map((row) => ({ row, key: column.key(row) }))
    .sort((a, b) =>
      typeof a.key === "number" && typeof b.key === "number"
        ? sign * (a.key - b.key)
        : sign * compare(String(a.key), String(b.key)),
    )
    .map(({ row }) => row);
}
