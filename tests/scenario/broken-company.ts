/** Slips in the company: keys, numbers, texts, ids and sums. */

import {
  assistants,
  type BrokenCase,
  careers,
  company,
  guardrails,
  incidents,
  roles,
  workflows,
} from "./broken-case.ts";

export const brokenCompany: readonly BrokenCase[] = [
  {
    name: "a key with a slip in it",
    file: company,
    edits: [["    family: plant", "    famly: plant"]],
    expected: [{ at: "famly", says: "the key `famly` is not known here; did you mean `family`?" }],
  },
  {
    name: "a key nobody knows",
    file: company,
    edits: [["    industry: true", "    industry: true\n    colour: blue"]],
    expected: [
      { at: "colour", says: "the key `colour` is not known here; remove it; the keys here are `id`, `name`" },
    ],
  },
  {
    name: "a key that is missing",
    file: company,
    edits: [["    dataSensitivity: 0.2\n", ""]],
    expected: [
      {
        at: "- id: production",
        says: "`dataSensitivity` is missing; add `dataSensitivity:` with a number from 0 to 1",
      },
    ],
  },
  {
    name: "a value that is missing",
    file: company,
    edits: [["    errorTolerance: 0.1", "    errorTolerance:"]],
    expected: [{ at: "    errorTolerance:", says: "`errorTolerance` is empty; write a number from 0 to 1" }],
  },
  {
    name: "a word where a number belongs",
    file: company,
    edits: [["        people: 185", "        people: many"]],
    expected: [
      { at: "people: many", says: "`people` is the text `many`; write a whole number from 1 to 1000" },
    ],
  },
  {
    name: "half a person",
    file: company,
    edits: [["        people: 185", "        people: 184.5"]],
    expected: [{ at: "people: 184.5", says: "`people` is `184.5`; write a whole number from 1 to 1000" }],
  },
  {
    name: "a share above one",
    file: company,
    edits: [["errorTolerance: 0.1", "errorTolerance: 1.4"]],
    expected: [{ at: "1.4", says: "`errorTolerance` is `1.4`; write a number from 0 to 1" }],
  },
  {
    name: "yes for true",
    file: company,
    edits: [["industry: true", "industry: yes"]],
    expected: [{ at: "industry: yes", says: "`industry` is the text `yes`; write `true` or `false`" }],
  },
  {
    name: "a word that is not among the choices",
    file: company,
    edits: [["family: depot", "family: warehouse"]],
    expected: [{ at: "family: warehouse", says: "write one of `office`, `plant`, `depot`, `clinic`" }],
  },
  {
    name: "a text without its French",
    file: company,
    edits: [["{ en: Sales, fr: Ventes }", "{ en: Sales }"]],
    expected: [{ at: "{ en: Sales }", says: "`fr` is missing; add `fr:`" }],
  },
  {
    name: "a text in one language only",
    file: company,
    edits: [["name: { en: Lawyer, fr: Juriste }", "name: Lawyer"]],
    expected: [{ at: "name: Lawyer", says: "`name` is the text `Lawyer`; write `{ en: …, fr: … }`" }],
  },
  {
    name: "a text that is blank",
    file: company,
    edits: [["fr: Juriste", 'fr: "  "']],
    expected: [{ at: 'fr: "  "', says: "`fr` is an empty text; write a text of 1 to 600 characters" }],
  },
  {
    name: "a text in a third language",
    file: company,
    edits: [["{ en: Sales, fr: Ventes }", "{ en: Sales, fr: Ventes, de: Vertrieb }"]],
    expected: [{ at: "Vertrieb", says: "the key `de` is not known here; remove it" }],
  },
  {
    name: "a text as long as a page",
    file: company,
    edits: [["en: Lawyer", `en: ${"Lawyer ".repeat(100).trim()}`]],
    expected: [{ at: "Lawyer Lawyer", says: "`en` is 699 characters long; write a text of 1 to 600" }],
  },
  {
    name: "an id with capitals and spaces",
    file: company,
    edits: [["id: sales-manager", "id: Sales Manager"]],
    expected: [{ at: "id: Sales Manager", says: "write `sales-manager`" }],
  },
  {
    name: "three grades",
    file: company,
    edits: [["grades: [1, 3]", "grades: [1, 2, 3]"]],
    expected: [{ at: "[1, 2, 3]", says: "`grades` holds 3 items; write a list of 2 numbers in brackets" }],
  },
  {
    name: "grades the wrong way round",
    file: company,
    edits: [["grades: [1, 3]", "grades: [3, 1]"]],
    expected: [{ at: "[3, 1]", says: "the lowest grade 3 is above the highest 1; write [1, 3]" }],
  },
  {
    name: "a headcount that does not add up",
    file: company,
    edits: [["        people: 185", "        people: 190"]],
    expected: [
      {
        at: 12,
        says: "`people` is 215, but its occupations sum to 220; write 220, or mend a headcount (−5)",
      },
    ],
  },
  {
    name: "departments that do not sum to the company",
    file: company,
    edits: [["people: 800", "people: 801"]],
    expected: [{ at: "people: 801", says: "`people` is 801, but the departments sum to 800" }],
  },
  {
    name: "an occupation given twice",
    file: company,
    edits: [["id: forklift-driver", "id: technician"]],
    expected: [
      { at: 67, says: "`technician` is given twice; keep one" },
      {
        file: careers,
        at: "- { occupation: forklift-driver",
        says: "there is no occupation `forklift-driver`",
      },
    ],
  },
  {
    name: "a department that takes the word for all",
    file: company,
    edits: [["  - id: product\n", "  - id: all\n"]],
    expected: [
      { file: workflows, at: "name: { en: Specify", says: "there is no department `product`" },
      {
        file: assistants,
        at: "departments: [sales, customer-service, it, product",
        says: "no department `product`",
      },
      { file: assistants, at: "departments: [product]", says: "there is no department `product`" },
      { at: "- id: all", says: "`all` is kept for the whole company" },
      { file: guardrails, at: "owner: product", says: "there is no department `product`" },
      { file: incidents, at: "department: product, hours: 16", says: "no department `product`" },
      { file: incidents, at: "department: product, hours: 36", says: "no department `product`" },
      { file: roles, at: "carrier: product", says: "there is no department `product`" },
    ],
  },
];
