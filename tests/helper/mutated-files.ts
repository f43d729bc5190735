/** Names the code that mutation testing plants its mistakes in, and that its results are valid for. */

import { hashModel } from "../../src/lab/model-hash.ts";
import { readSources } from "./source-files.ts";

/** A hash over formulas and commands as they are now, comments left out. */
export function readMutatedHash(): string {
  return hashModel(readSources(["src/engine/formula", "src/engine/command"]), []);
}
