/** The built-in scenarios, strategies and the catalogue as texts, for the desk of the lab, which reads files as people write them. */

import type { Scenario } from "../contract/scenario.ts";
import { BLANK } from "../lab/desk/company-id.ts";
import type { Shelf } from "../lab/desk/read-thing.ts";
import { loadScenario } from "../scenario/load-scenario.ts";

const ROOT = "../../scenarios/";
const texts = import.meta.glob<string>(
  ["../../scenarios/*.scenario.yaml", "../../scenarios/catalogue/*.yaml", "../../scenarios/strategy/*.yaml"],
  { query: "?raw", import: "default", eager: true },
);
/** One reader for all: what is read of the catalogue is remembered by reader. */
const readFile = (path: string): string | null => texts[ROOT + path] ?? null;

let blank: Scenario | null = null;

export const shelf: Shelf = {
  readFile,
  scenarioNames: Object.keys(texts).flatMap((path) => /([\w-]+)\.scenario\.yaml$/.exec(path)?.[1] ?? []),
  blank() {
    if (blank !== null) return blank;
    const loaded = loadScenario(BLANK, readFile);
    if (!loaded.ok) throw new Error(`the blank has problems: ${JSON.stringify(loaded.problems)}`);
    blank = loaded.value;
    return blank;
  },
};
