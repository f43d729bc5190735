/** What the lab writes for others can be read by them: CSV, XLSX, Parquet, and a report that stands alone. */

import { inflateRawSync } from "node:zlib";
import { parquetReadObjects } from "hyparquet";
import { expect, test } from "vitest";
import type { Locale } from "../../src/contract/text.ts";
import { analyse } from "../../src/lab/experiment/analyse.ts";
import { openFlatTable } from "../../src/lab/experiment/flat-row.ts";
import { listJobs } from "../../src/lab/experiment/plan.ts";
import { createPlayer } from "../../src/lab/experiment/play-lab-job.ts";
import { writeReport } from "../../src/lab/export/report.ts";
import { writeCsv, writeParquet, writeXlsx } from "../../src/lab/export/write-table.ts";
import { loadTestExperiment, smallExperiment } from "../helper/experiment.ts";

const brief = loadTestExperiment(
  smallExperiment({
    title: { en: "Posts & <costs>", fr: "Postes & <coûts>" },
    factors: [
      { vary: "demand", values: [0.9, 1.1] },
      { vary: "assistants/office-assistant/general", values: [true, false] },
    ],
    design: { kind: "one-at-a-time" },
  }),
);
const rows = listJobs(brief.experiment, 1, 4).map(createPlayer(brief));
const table = openFlatTable(brief);

/** What each line holds, by the name of its column. */
const lines = rows.map((row) =>
  Object.fromEntries(table.flatten(row).map((cell, at) => [table.columns[at]?.name, cell])),
);

test("Parquet gives back every cell, whole numbers as such", async () => {
  const bytes = writeParquet(brief, rows);
  expect(Buffer.from(writeParquet(brief, rows)).equals(Buffer.from(bytes))).toBe(true);
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  const read = await parquetReadObjects({ file });
  const plain = read.map((line) =>
    Object.fromEntries(
      Object.entries(line).map(([name, cell]) => [
        name,
        typeof cell === "bigint" ? Number(cell) : (cell ?? null),
      ]),
    ),
  );
  expect(plain).toEqual(lines);
  expect(typeof read[0]?.seed).toBe("bigint");
});

test("CSV has a head and a line a run, and keeps every digit", () => {
  const [head, ...body] = writeCsv(brief, rows).trimEnd().split("\n");
  expect(head?.split(",")).toEqual(table.columns.map(({ name }) => name));
  expect(body).toHaveLength(rows.length);
  const value = table.columns.findIndex(({ name }) => name === "value");
  expect(body.map((line) => Number(line.split(",")[value]))).toEqual(rows.map(({ values }) => values[0]));
});

/** The files of an archive, by its central directory. */
function unzip(bytes: Uint8Array): Map<string, string> {
  const zip = Buffer.from(bytes);
  const files = new Map<string, string>();
  let at = zip.readUInt32LE(zip.lastIndexOf("PK\u0005\u0006") + 16);
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const size = zip.readUInt32LE(at + 20);
    const nameLength = zip.readUInt16LE(at + 28);
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(start, start + size);
    const content = zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(data) : data;
    files.set(zip.toString("utf8", at + 46, at + 46 + nameLength), content.toString("utf8"));
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return files;
}

test("XLSX is a workbook with a line a run, numbers as numbers", async () => {
  const files = unzip(await writeXlsx(brief, rows));
  const sheet = files.get("xl/worksheets/sheet1.xml") ?? "";
  expect(sheet.match(/<row /g)).toHaveLength(rows.length + 1);
  for (const { values } of rows) expect(sheet).toContain(`<v>${values[0]}</v>`);
  expect(files.get("xl/workbook.xml")).toContain('name="small"');
  expect(files.get("xl/sharedStrings.xml")).toContain("final-hash");
});

for (const locale of ["en", "fr"] as const satisfies readonly Locale[]) {
  test(`the report stands alone, says everything, and lets no markup in: ${locale}`, () => {
    const analysis = analyse(brief, rows);
    const html = writeReport(brief, analysis, locale);
    expect(html).toContain(`<html lang="${locale}">`);
    expect(html).not.toMatch(/https?:(?!\/\/www\.w3\.org\/2000\/svg)|<script|<link|NaN|undefined/);
    expect(html).not.toContain("<co");
    const text = html.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
    for (const { sentence } of [...analysis.comparisons, ...analysis.sensitivity]) {
      expect(text).toContain(sentence[locale]);
    }
    // Differences, two spreads, one course, two tornados.
    expect(html.match(/<svg role="img" aria-label="[^"]+"/g)).toHaveLength(6);
  });
}

for (const [design, says] of [
  [{ kind: "morris", trajectories: 2 }, /μ\* .*, σ /],
  [{ kind: "latin-hypercube", points: 4 }, /Rank correlation with the assumptions/],
] as const) {
  test(`the report draws how strong each assumption is: ${design.kind}`, () => {
    const studied = loadTestExperiment(
      smallExperiment({ weeks: 2, replications: 1, factors: [{ vary: "money.hour-value" }], design }),
    );
    const played = listJobs(studied.experiment, 1, 1).map(createPlayer(studied));
    const html = writeReport(studied, analyse(studied, played), "en");
    expect(html).toMatch(says);
    expect(html).not.toMatch(/NaN|undefined/);
  });
}
