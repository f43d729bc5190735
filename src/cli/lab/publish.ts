/** Owns the end of `lab` and `merge`: the same rows give the same bytes, whoever played them and in whatever order. */

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { LabBrief, LabRow } from "../../contract/experiment.ts";
import { analyse } from "../../lab/experiment/analyse.ts";
import { writeReport } from "../../lab/export/report.ts";
import { writeCsv, writeParquet, writeXlsx } from "../../lab/export/write-table.ts";
import { CommandFailure, EXIT } from "../exit-code.ts";
import { say } from "../message.ts";
import type { Terminal } from "../terminal.ts";
import { replaceFile } from "./journal.ts";
import { formatJson, formatLab, type LabFormat } from "./lab-output.ts";

/** Prints what the rows come to, and writes it into a folder where there is one. */
export async function publish(
  brief: LabBrief,
  unordered: Iterable<LabRow>,
  { format, folder }: { readonly format: LabFormat; readonly folder: string | null },
  terminal: Terminal,
): Promise<void> {
  const rows = [...unordered].sort((a, b) => a.index - b.index);
  const result = { brief, rows, analysis: analyse(brief, rows) };
  if (folder !== null) {
    const xlsx = await writeXlsx(brief, rows);
    guardFolder(folder, terminal, () => {
      mkdirSync(folder, { recursive: true });
      const write = (name: string, content: string | Uint8Array) => replaceFile(join(folder, name), content);
      write("rows.csv", writeCsv(brief, rows));
      write("rows.xlsx", xlsx);
      write("rows.parquet", writeParquet(brief, rows));
      write("report.en.html", writeReport(brief, result.analysis, "en"));
      write("report.fr.html", writeReport(brief, result.analysis, "fr"));
      write("result.json", formatJson(result));
    });
    terminal.err(`${say(terminal.locale, "labWritten", { folder })}\n`);
  }
  terminal.out(formatLab(result, format, terminal.locale));
}

/** What the disk refuses ends the command with a sentence. */
export function guardFolder<Made>(folder: string, { locale }: Terminal, work: () => Made): Made {
  try {
    return work();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandFailure(EXIT.input, say(locale, "cannotOpenFolder", { folder, reason }));
  }
}
