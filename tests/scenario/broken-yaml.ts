/** Files that are not even YAML, or YAML that no one should send. */

import { type BrokenCase, company, scenarioFile as file, incidents } from "./broken-case.ts";

const bomb = [
  "a: &a [x, x, x, x, x, x, x, x, x]",
  "b: &b [*a, *a, *a, *a, *a, *a, *a, *a]",
  "c: &c [*b, *b, *b, *b, *b, *b, *b, *b]",
  "d: [*c, *c, *c, *c, *c, *c, *c, *c]",
].join("\n");

export const brokenYaml: readonly BrokenCase[] = [
  { name: "an empty file", file, text: "", expected: [{ at: 1, says: "the file is empty" }] },
  { name: "a file of blanks", file, text: " \n\n  \n", expected: [{ at: 1, says: "the file is empty" }] },
  {
    name: "nothing but comments",
    file,
    text: "# to be written\n",
    expected: [{ at: 1, says: "the file holds nothing, not keys" }],
  },
  {
    name: "one word",
    file,
    text: "alphea\n",
    expected: [{ at: 1, says: "the file holds the text `alphea`, not keys" }],
  },
  {
    name: "a tab",
    file,
    edits: [["  en: Two years", "\ten: Two years"]],
    expected: [{ at: "\ten: Two years", says: "a tab is used to indent; use spaces" }],
  },
  {
    name: "an open quote",
    file,
    edits: [["id: alphea-as-told", 'id: "alphea-as-told']],
    expected: [{ at: 'id: "alphea', says: "a quote, bracket, comma or colon is missing" }],
  },
  {
    name: "an open bracket",
    file,
    edits: [["inference-specialist]", "inference-specialist"]],
    expected: [{ at: "[algorithm-interpreter", says: "a quote, bracket, comma or colon is missing" }],
  },
  {
    name: "a colon in a text",
    file,
    edits: [["id: alphea-as-told", "id: alphea: as told"]],
    expected: [
      { at: "id: alphea: as told", says: "there are two keys on one line; put each key on its own line" },
    ],
  },
  {
    name: "a line out of step",
    file,
    edits: [["weeks: 104", "   weeks: 104"]],
    expected: [{ at: "   weeks: 104", says: "there are two keys on one line" }],
  },
  {
    name: "a line one space short",
    file: company,
    edits: [["    errorTolerance: 0.7", "   errorTolerance: 0.7"]],
    expected: [
      { at: "   errorTolerance: 0.7\n    dataSensitivity: 0.5", says: "the indentation does not fit" },
    ],
  },
  {
    name: "a dash without its space",
    file: company,
    edits: [["      - id: technician", "      -id: technician"]],
    expected: [{ at: "-id: technician", says: "a dash is not followed by a space" }],
  },
  {
    name: "a colon without its space",
    file: company,
    edits: [["    people: 215", "    people:215"]],
    expected: [{ at: "people:215", says: "its colon or the space after it is missing; write `key: value`" }],
  },
  {
    name: "an open quote that ends in another one",
    file: incidents,
    edits: [["    rate: 0.0025", '    rate: "0.0025']],
    expected: [{ at: 'rate: "0.0025', says: "a quote, bracket, comma or colon is missing" }],
  },
  {
    name: "slips of syntax in three places, and slips of content beside them",
    file: company,
    edits: [
      ["    people: 215", "    people 215"],
      ["family: depot", "family: dept"],
      ["{ en: Sales, fr: Ventes }", "{ en: Sales, fr: Ventes"],
      ["grades: [7, 9]", "grades: [9, 7]"],
      ["\n    errorTolerance: 0.8", "\n\terrorTolerance: 0.8"],
      ["        coverage: [10, 6.6]", "        coverage: [10, wide]"],
    ],
    expected: [
      { at: "people 215", says: "its colon or the space after it is missing" },
      { at: "family: dept", says: "did you mean `depot`?" },
      { at: "{ en: Sales, fr: Ventes\n", says: "a quote, bracket, comma or colon is missing" },
      { at: "grades: [9, 7]", says: "write [7, 9]" },
      { at: "\terrorTolerance: 0.8", says: "a tab is used to indent" },
      { at: "coverage: [10, wide]", says: "item 2 of `coverage` is the text `wide`; write a number" },
    ],
  },
  {
    name: "a key given twice",
    file,
    edits: [["weeks: 104", "weeks: 104\nweeks: 130"]],
    expected: [{ at: "weeks: 130", says: "the key `weeks` is given twice; keep one of them" }],
  },
  {
    name: "a key given twice beside another slip",
    file,
    edits: [
      ["weeks: 104", "weeks: 104\nweeks: 130"],
      ["company: alphea", "company: alpha"],
    ],
    expected: [
      { at: "weeks: 130", says: "the key `weeks` is given twice" },
      { at: "company: alpha", says: "did you mean `alphea`?" },
    ],
  },
  {
    name: "two documents",
    file,
    edits: [["weeks: 104", "---\nweeks: 104"]],
    expected: [{ at: "---", says: "the file holds a second document" }],
  },
  {
    name: "a reference that leads nowhere",
    file,
    edits: [["weeks: 104", "weeks: *year"]],
    expected: [{ at: "*year", says: "a reference (`*name`) leads nowhere; write the value out" }],
  },
  {
    name: "references that unfold without end",
    file,
    text: bomb,
    expected: [{ at: 1, says: "unfold into more than 50 parts" }],
  },
  {
    name: "more references than a file may hold",
    file,
    text: `id: &a alphea\nroles: [${"*a, ".repeat(51)}*a]\n`,
    expected: [{ at: 2, says: "unfold into more than 50 parts" }],
  },
  {
    name: "brackets without a bottom",
    file,
    text: "[".repeat(200_000),
    expected: [{ at: 1, says: "nested more than 60 deep" }],
  },
  {
    name: "lists in lists in lists",
    file,
    text: `id: ${"[".repeat(200)}${"]".repeat(200)}`,
    expected: [{ at: 1, says: "nested more than 60 deep" }],
  },
  {
    name: "a tag that asks for code",
    file,
    edits: [["weeks: 104", "weeks: !!js/function 'return 104'"]],
    expected: [{ at: "!!js", says: "a tag (`!name`) is not known here; write a plain value" }],
  },
  {
    name: "a key of the language underneath",
    file,
    edits: [["set: {}", "__proto__: { weeks: 3 }"]],
    expected: [{ at: "__proto__", says: "`__proto__` cannot be a key; remove it" }],
  },
  {
    name: "a list as a key",
    file,
    edits: [["set: {}", "[a, b]: 3"]],
    expected: [{ at: "[a, b]: 3", says: "a key is not a word" }],
  },
  {
    name: "a picture",
    file,
    text: "\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR",
    expected: [{ at: 2, says: "this is not text: it holds a control character" }],
  },
  {
    name: "another encoding",
    file,
    edits: [["Alphea, telle qu’on la raconte", "Alphea, telle qu\ufffdon la raconte"]],
    expected: [{ at: "\ufffd", says: "a character here is not valid UTF-8; save the file as UTF-8" }],
  },
  {
    name: "a file of several megabytes",
    file,
    text: `id: ${"a".repeat(2_000_000)}`,
    expected: [{ at: 1, says: "the file holds 2000004 characters; keep it below 1,000,000" }],
  },
  {
    name: "a page of the web",
    file,
    text: "<!doctype html>\n<html><body>Not found</body></html>\n",
    expected: [{ at: 1, says: "the file holds the text `<!doctype html> <html>" }],
  },
  {
    name: "JSON that was cut short",
    file,
    text: '{ "id": "alphea-as-told",\n  "weeks": 104,\n',
    expected: [{ at: 1, says: "a quote, bracket, comma or colon is missing" }],
  },
];
