/** Reads what the hash of the model is made of: code, rules and scenarios as they stand on the disk. */

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { hashModel, type ModelFile } from "../../src/lab/model-hash.ts";
import { loadTestScenario } from "./scenario.ts";
import { readSources } from "./source-files.ts";

const SCENARIOS = fileURLToPath(new URL("../../scenarios/", import.meta.url));

/** Ids of every scenario of the folder, the story first. */
export function listScenarios(): readonly string[] {
  const ids = readdirSync(SCENARIOS).flatMap((name) => /^(.+)\.scenario\.yaml$/.exec(name)?.[1] ?? []);
  const rank = (id: string) => (id === "alphea-as-told" ? 0 : 1);
  return ids.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

function readRules(): readonly ModelFile[] {
  const names = readdirSync(`${SCENARIOS}strategy`).filter((name) => name.endsWith(".yaml"));
  return names.map((name) => ({
    path: `scenarios/strategy/${name}`,
    text: readFileSync(`${SCENARIOS}strategy/${name}`, "utf8"),
  }));
}

/** The hash of the model as it is now. */
export function readModelHash(): string {
  const code = readSources(["src/engine", "src/strategy"]);
  return hashModel(
    [...code, ...readRules()],
    listScenarios().map((id) => loadTestScenario(id)),
  );
}
