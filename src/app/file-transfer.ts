/** Hands a run to the person as a download, and reads one back. What is in the file is left to the engine. */

import type { SaveFile } from "./open-run.ts";

/** Offers a run as a file. */
export function downloadRun(fileName: string, file: SaveFile): void {
  const blob = new Blob([`${JSON.stringify(file, null, 1)}\n`], { type: "application/json" });
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
