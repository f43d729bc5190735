/** Strategies of one's own: kept with their texts, never pushed out by newer ones, and gone when they are deleted. */

import { expect, it } from "vitest";
import { createShelf } from "../../src/app/lab/shelf.ts";
import {
  forgetStrategy,
  MOST_STRATEGIES,
  recallStrategies,
  rememberStrategy,
} from "../../src/app/own-strategies.ts";
import { loadTestDefinition } from "../helper/strategy.ts";

const definition = loadTestDefinition("cohabitation");

function openStorage(): () => Storage {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
  };
  return () => storage as unknown as Storage;
}

it("keeps so many, replaces one by its id, and says where there is no room", () => {
  const storage = openStorage();
  for (let at = 0; at < MOST_STRATEGIES; at += 1)
    expect(rememberStrategy(storage, { ...definition, id: `mine-${at}`, text: `# ${at}` })).toBe(true);
  expect(rememberStrategy(storage, { ...definition, id: "mine-0", text: "# again" })).toBe(true);
  expect(rememberStrategy(storage, { ...definition, id: "one-more" })).toBe(false);
  const ids = recallStrategies(storage).map(({ id }) => id);
  expect(ids).toHaveLength(MOST_STRATEGIES);
  expect(ids.at(-1)).toBe("mine-0");
  forgetStrategy(storage, "mine-0");
  expect(recallStrategies(storage).map(({ id }) => id)).toEqual(ids.slice(0, -1));
});

it("does without storage, and passes over what is no strategy", () => {
  const blocked = () => {
    throw new DOMException("blocked", "SecurityError");
  };
  expect(rememberStrategy(blocked, definition)).toBe(false);
  expect(recallStrategies(blocked)).toEqual([]);
  const storage = openStorage();
  for (const text of ["[1, null, {}]", '[{"id":"x","title":null,"summary":{},"rules":[]}]', "{", '"x"']) {
    storage().setItem("alphea-own-strategies", text);
    expect(recallStrategies(storage)).toEqual([]);
  }
});

it("lists one's own in the place of the built-in one, and that one again when it is deleted", () => {
  const other = loadTestDefinition("wait-and-see");
  const mine = { ...definition, title: { en: "Mine", fr: "La mienne" } };
  const shelf = createShelf([definition, other], [{ ...mine, text: "# mine" }]);
  expect(shelf.list()).toEqual({ strategies: [mine, other], ownStrategies: [definition.id] });
  expect(shelf.files()).toEqual({ "cohabitation.strategy.yaml": "# mine" });
  // One that was kept without its text is written anew.
  shelf.put({ ...other, id: "another" });
  expect(JSON.parse(shelf.read("another") ?? "")).toEqual({ ...other, id: "another" });
  shelf.remove(definition.id);
  expect(shelf.list().strategies).toEqual([definition, other, { ...other, id: "another" }]);
  expect(shelf.read(definition.id)).toBeNull();
});
