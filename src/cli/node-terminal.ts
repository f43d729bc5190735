/** The real terminal: standard streams, the disk and Ctrl-C. */

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Locale } from "../contract/text.ts";
import { EXIT } from "./exit-code.ts";
import type { Terminal } from "./terminal.ts";

const SCENARIO_FOLDER = fileURLToPath(new URL("../../scenarios/", import.meta.url));

/** Where the person stands: npm runs scripts in the package's folder and says where it was called. */
function findWorkingFolder(): string {
  const calledByNpm = process.env.npm_lifecycle_event === "alphea";
  return (calledByNpm ? process.env.INIT_CWD : undefined) ?? process.cwd();
}

/** A file as text, or null where it is missing, a folder, or not ours to read. */
function readText(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

/** Catalogue and built-in strategies always come from the package; a scenario is the person's own file first. */
function readScenarioFile(path: string, folder: string): string | null {
  const own = /^(?:catalogue|strategy)\//.test(path) ? null : readText(resolve(folder, path));
  return own ?? readText(join(SCENARIO_FOLDER, path));
}

/** Opens the terminal of this process. A reader that goes away (`| head`) ends it quietly. */
export function openNodeTerminal(locale: Locale): Terminal {
  const folder = findWorkingFolder();
  let interrupted = false;
  process.on("SIGINT", () => {
    // A second Ctrl-C does not wait.
    if (interrupted) process.exit(EXIT.interrupted);
    interrupted = true;
  });
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(EXIT.done);
  });
  return {
    locale,
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    readFile: (path) => readText(resolve(folder, path)),
    readScenarioFile: (path) => readScenarioFile(path, folder),
    resolve: (path) => resolve(folder, path),
    listScenarios: () =>
      readdirSync(SCENARIO_FOLDER).flatMap((name) => /^(.+)\.scenario\.yaml$/.exec(name)?.[1] ?? []),
    writeFile(path, text) {
      try {
        writeFileSync(resolve(folder, path), text);
        return null;
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    },
    isInterrupted: () => interrupted,
    breathe: () => new Promise((done) => setImmediate(done)),
  };
}
