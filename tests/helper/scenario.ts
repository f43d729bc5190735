/** The scenarios of this repository, loaded once, for tests. */

import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Scenario } from "../../src/contract/scenario.ts";
import { loadScenario } from "../../src/scenario/load-scenario.ts";

const folder = fileURLToPath(new URL("../../scenarios/", import.meta.url));
const loaded = new Map<string, Scenario>();

/** The text of a file of `scenarios/`, or null where there is none. */
export function readScenarioFile(path: string): string | null {
  return existsSync(folder + path) ? readFileSync(folder + path, "utf8") : null;
}

/** A scenario that is known to be good; throws with every problem where it is not. */
export function loadTestScenario(id = "alphea-as-told"): Scenario {
  const known = loaded.get(id);
  if (known) return known;
  const parsed = loadScenario(id, readScenarioFile);
  if (!parsed.ok) {
    throw new Error(
      parsed.problems.map((p) => `${p.file}:${p.line}:${p.column}: ${p.what.en}; ${p.remedy.en}`).join("\n"),
    );
  }
  loaded.set(id, parsed.value);
  return parsed.value;
}
