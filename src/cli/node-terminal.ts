/** The real terminal: standard streams, the disk and Ctrl-C. */

import { readFileSync, writeFileSync } from "node:fs";
import { isAbsolute, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Locale } from "../contract/text.ts";
import { EXIT } from "./exit-code.ts";
import type { Terminal } from "./terminal.ts";

const PACKAGE_ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Where the person stands: npm runs scripts in the package's folder and says where it was called. */
function findWorkingFolder(): string {
  const calledByNpm = process.env.npm_lifecycle_event === "alphea";
  return (calledByNpm ? process.env.INIT_CWD : undefined) ?? process.cwd();
}

/** The catalogue and the built-in scenarios lie in the package; everything else is the person's. */
function listPlaces(path: string, folder: string): readonly string[] {
  if (isAbsolute(path)) return [path];
  const own = resolve(folder, path);
  const packaged = join(PACKAGE_ROOT, path);
  return path.startsWith("scenarios/") ? [packaged, own] : [own, packaged];
}

function readFirst(places: readonly string[]): string | null {
  for (const place of places) {
    try {
      return readFileSync(place, "utf8");
    } catch {
      // Missing, a folder, or not ours to read: the caller says which file it wanted.
    }
  }
  return null;
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
    readFile: (path) => readFirst(listPlaces(path, folder)),
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
