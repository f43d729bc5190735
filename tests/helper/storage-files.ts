/** Names the code that keeps runs in the browser, and that the study of kills is valid for. */

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { hashModel } from "../../src/lab/model-hash.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** From a run under way into its slots, and back. */
const FILES = [
  "autosave-port",
  "autosave",
  "kept-text",
  "open-run",
  "read-planned",
  "reopen",
  "save-branches",
  "slot-store",
].map((name) => `src/app/${name}.ts`);

/** A hash over that code as it is now, comments left out. */
export function readStorageHash(): string {
  return hashModel(
    FILES.map((path) => ({ path, text: readFileSync(ROOT + path, "utf8") })),
    [],
  );
}
