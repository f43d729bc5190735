/** Writes the rows of an experiment for other programs: CSV, XLSX and Parquet. For page and command line alike. */

import { type BasicType, parquetWriteBuffer } from "hyparquet-writer";
import writeExcelFile from "write-excel-file/universal";
import type { LabBrief, LabRow } from "../../contract/experiment.ts";
import { type FlatColumn, openFlatTable } from "../experiment/flat-row.ts";
import { formatCsv } from "./csv.ts";

/** One line a run. */
export function writeCsv(brief: LabBrief, rows: readonly LabRow[]): string {
  const { columns, flatten } = openFlatTable(brief);
  return formatCsv(
    columns.map(({ name }) => name),
    rows.map(flatten),
  );
}

/** A workbook of one sheet. Its archive holds the time of writing, so that two of them differ in a few bytes. */
export async function writeXlsx(brief: LabBrief, rows: readonly LabRow[]): Promise<Uint8Array> {
  const { columns, flatten } = openFlatTable(brief);
  const head = columns.map(({ name }) => ({ value: name, fontWeight: "bold" as const }));
  const blob = await writeExcelFile([head, ...rows.map((row) => [...flatten(row)])], {
    sheet: brief.experiment.id.slice(0, 31),
    stickyRowsCount: 1,
    columns: columns.map(({ name, type }) => ({
      width: type === "text" ? 24 : Math.max(10, name.length + 2),
    })),
  }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

/** Seeds need 33 bits, with their sign. */
const PARQUET_TYPES: Readonly<Record<FlatColumn["type"], BasicType>> = {
  text: "STRING",
  whole: "INT64",
  number: "DOUBLE",
};

/** Apache Parquet, compressed by Snappy, readable by pandas, DuckDB, R and the like. */
export function writeParquet(brief: LabBrief, rows: readonly LabRow[]): Uint8Array {
  const { columns, flatten } = openFlatTable(brief);
  const lines = rows.map(flatten);
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: columns.map(({ name, type }, at) => ({
        name,
        type: PARQUET_TYPES[type],
        data: lines.map((line) => (type === "whole" ? BigInt(Number(line[at])) : (line[at] ?? null))),
      })),
    }),
  );
}
