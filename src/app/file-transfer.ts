/** Hands a run to the person as a download or on the clipboard, and reads a file back. What is in the file is left to the engine. */

import type { SaveFile } from "./open-run.ts";

/** Offers a run as a file. */
export function downloadRun(fileName: string, file: SaveFile): void {
  downloadFile(fileName, `${JSON.stringify(file, null, 1)}\n`);
}

const TYPES: Readonly<Record<string, string>> = {
  csv: "text/csv",
  html: "text/html",
  json: "application/json",
  parquet: "application/vnd.apache.parquet",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Offers a file whose kind its name tells. */
export function downloadFile(fileName: string, content: string | Uint8Array<ArrayBuffer>): void {
  const [ending = ""] = /[^.]+$/.exec(fileName) ?? [];
  // The mark at its beginning tells a spreadsheet how a table is encoded.
  const parts = ending === "csv" ? ["\ufeff", content] : [content];
  const blob = new Blob(parts, { type: TYPES[ending] ?? "application/octet-stream" });
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the blob after the click; the address must live a little longer.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** The text of a file; rejects where it cannot be read. */
export function readRunFile(file: File): Promise<string> {
  return file.text();
}

/** Puts a text on the clipboard; false where the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
