/**
 * Owns the file of finished rows: one line each, with a checksum before it, only ever added to. Whatever kills the
 * program, what was finished is there; a line that was being written is dropped and played again.
 */

import { appendFileSync, existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import type { LabRow } from "../../contract/experiment.ts";
import { hashContent } from "../../scenario/content-hash.ts";

const CHECKSUM_DIGITS = 8;

function sum(json: string): string {
  return hashContent(json).slice(0, CHECKSUM_DIGITS);
}

function writeLine(row: LabRow): string {
  const json = JSON.stringify(row);
  return `${sum(json)} ${json}\n`;
}

/** The row of a line, or null where the line is torn. */
function readLine(line: string): LabRow | null {
  const json = line.slice(CHECKSUM_DIGITS + 1);
  return sum(json) === line.slice(0, CHECKSUM_DIGITS) ? (JSON.parse(json) as LabRow) : null;
}

/** Every whole row of a file by its index, and whether all of the file is whole. */
export function readJournal(path: string): { readonly rows: Map<number, LabRow>; readonly isWhole: boolean } {
  const rows = new Map<number, LabRow>();
  if (!existsSync(path)) return { rows, isWhole: true };
  const text = readFileSync(path, "utf8");
  let isWhole = text === "" || text.endsWith("\n");
  for (const line of text.split("\n")) {
    if (line === "") continue;
    const row = readLine(line);
    if (row === null) isWhole = false;
    else rows.set(row.index, row);
  }
  return { rows, isWhole };
}

/** Finished rows on the disk. */
export interface Journal {
  /** By index. */
  readonly rows: ReadonlyMap<number, LabRow>;
  /** Writes rows down before it returns. */
  add(rows: readonly LabRow[]): void;
}

/** Opens a journal to go on with it; torn lines are taken out first, so that new ones start on a line of their own. */
export function openJournal(path: string): Journal {
  const { rows, isWhole } = readJournal(path);
  if (!isWhole) replaceFile(path, [...rows.values()].map(writeLine).join(""));
  return {
    rows,
    add(fresh) {
      appendFileSync(path, fresh.map(writeLine).join(""));
      for (const row of fresh) rows.set(row.index, row);
    },
  };
}

/** Writes a file whole or not at all. */
export function replaceFile(path: string, content: string | Uint8Array): void {
  const draft = `${path}.part`;
  writeFileSync(draft, content);
  renameSync(draft, path);
}
