/** Lists the ids of the catalogue, whether or not a scenario offers them. */

import { ABLATED, type AblatedList } from "../../src/lab/ablation/target.ts";
import { readYaml } from "../../src/scenario/read-yaml.ts";
import { readScenarioFile } from "./scenario.ts";

/** Ids of every list of which each entry must matter somewhere. */
export function listCatalogue(): Readonly<Record<AblatedList, readonly string[]>> {
  const idsOf = (list: AblatedList): readonly string[] => {
    const path = `catalogue/${list}.yaml`;
    const { source } = readYaml(path, readScenarioFile(path) ?? "");
    const entries = (source?.value as Record<string, { id: string }[]> | undefined)?.[list] ?? [];
    return entries.map(({ id }) => id);
  };
  return Object.fromEntries(ABLATED.map((list) => [list, idsOf(list)])) as Record<
    AblatedList,
    readonly string[]
  >;
}
