/** The strategies that the lab’s page can choose from: built in, and one’s own with their texts. Taking and deleting them. */

import type { OwnFiles } from "../../contract/lab-desk.ts";
import type { StrategyDefinition } from "../../contract/strategy.ts";
import type { LabState } from "../../presenter/lab/lab-state.ts";
import type { KeptStrategy } from "../own-strategies.ts";

type Listed = Pick<LabState, "strategies" | "ownStrategies">;

export interface Shelf {
  /** Built in, then one’s own; one of one’s own stands in the place of the built-in one whose id it bears. */
  list(): Listed;
  /** Texts of one’s own, as files that an experiment can name. */
  files(): OwnFiles;
  /** The text of one of one’s own; null for another. */
  read(id: string): string | null;
  put(strategy: KeptStrategy): void;
  remove(id: string): void;
}

/** The file that a strategy would be saved as. */
export function strategyFile(id: string): string {
  return `${id}.strategy.yaml`;
}

/** @param kept those of earlier visits */
export function createShelf(builtIn: readonly StrategyDefinition[], kept: readonly KeptStrategy[]): Shelf {
  const own = new Map<string, { readonly definition: StrategyDefinition; readonly text: string }>();
  const put = ({ text, ...definition }: KeptStrategy): void => {
    // JSON is YAML, too.
    own.set(definition.id, { definition, text: text ?? JSON.stringify(definition, null, 2) });
  };
  kept.forEach(put);
  return {
    list() {
      const all = [...builtIn, ...[...own.values()].map(({ definition }) => definition)];
      return {
        strategies: [...new Map(all.map((one) => [one.id, one])).values()],
        ownStrategies: [...own.keys()],
      };
    },
    files: () => Object.fromEntries([...own].map(([id, { text }]) => [strategyFile(id), text])),
    read: (id) => own.get(id)?.text ?? null,
    put,
    remove: (id) => void own.delete(id),
  };
}
