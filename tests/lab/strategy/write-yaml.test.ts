/** Lists in brackets lose the room at their ends; what a person has written never changes. */

import { expect, it } from "vitest";
import { parseDocument } from "yaml";
import { writeYaml } from "../../../src/lab/strategy/write-yaml.ts";

const written = (text: string): string => writeYaml(parseDocument(text));

it("writes lists as the built-in files do", () => {
  expect(written("do: [{kind: train, department: [ sales, it ]}]")).toBe(
    "do: [{ kind: train, department: [sales, it] }]\n",
  );
  expect(written('- {event: "a [ b ]", answer: [ x ]}')).toBe('- { event: "a [ b ]", answer: [x] }\n');
});

it.each([
  "title: see [ this ] and that",
  "title: 'it''s [ so ]'",
  'do: [ "[ a ]", it ]',
  "# [ later ]\nid: x",
])("leaves the words of %s", (text) => {
  expect(parseDocument(written(text)).toJS()).toEqual(parseDocument(text).toJS());
  if (!text.startsWith("do")) expect(written(text)).toBe(`${text}\n`);
});
