/** Slips in the files of the catalogue: shapes, numbers, words, and things that must agree. */

import {
  assistants,
  type BrokenCase,
  company,
  guardrails,
  incidents,
  parameters,
  roles,
  signals,
  workflows,
} from "./broken-case.ts";

export const brokenCatalogue: readonly BrokenCase[] = [
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
    name: "a number in quotes",
    file: workflows,
    edits: [["arrivalsPerWeek: 420", 'arrivalsPerWeek: "420"']],
    expected: [{ at: '"420"', says: "`arrivalsPerWeek` is the text `420`; write a number" }],
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
    name: "a negative price",
    file: assistants,
    edits: [["licencePerUserWeek: 4.9", "licencePerUserWeek: -4.9"]],
    expected: [{ at: "-4.9", says: "`licencePerUserWeek` is `-4.9`; write a number, 0 or more" }],
  },
  {
    name: "infinity and not a number",
    file: workflows,
    edits: [
      ["arrivalSigma: 0.08", "arrivalSigma: .inf"],
      ["hoursPerCase: 1.5", "hoursPerCase: .nan"],
    ],
    expected: [
      { at: ".inf", says: "`arrivalSigma` is `Infinity`; write a number from 0 to 1" },
      { at: ".nan", says: "`hoursPerCase` is `NaN`; write a number" },
    ],
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
    name: "a choice with a slip in it",
    file: incidents,
    edits: [["driver: stale-use", "driver: stale_uses"]],
    expected: [{ at: "stale_uses", says: "did you mean `stale-use`?" }],
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
    name: "a list where a group of keys belongs",
    file: roles,
    edits: [["effects: { annotation: 0, corpus-error: 0.7 }", "effects: [annotation, corpus-error]"]],
    expected: [{ at: "effects: [", says: "`effects` is a list; write a group of keys: `automation-bias`" }],
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
    expected: [{ at: 67, says: "`technician` is given twice; keep one" }],
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
      { file: incidents, at: "department: product, hours: 8", says: "no department `product`" },
      { file: incidents, at: "department: product, hours: 20", says: "no department `product`" },
    ],
  },
  {
    name: "a step in a department that does not exist",
    file: workflows,
    edits: [["department: sales, hoursPerCase: 1.5", "department: slaes, hoursPerCase: 1.5"]],
    expected: [{ at: "slaes", says: "there is no department `slaes`; did you mean `sales`?" }],
  },
  {
    name: "a step given twice in its workflow",
    file: workflows,
    edits: [["{ id: quote,", "{ id: qualify,"]],
    expected: [
      { at: "en: Quote", says: "`qualify` is given twice" },
      {
        file: assistants,
        at: "step: order-to-cash/quote",
        says: "there is no workflow step `order-to-cash/quote`",
      },
    ],
  },
  {
    name: "an assistant for a step elsewhere",
    file: assistants,
    edits: [["departments: [legal]", "departments: [finance]"]],
    expected: [
      {
        at: "contract-request/summarise",
        says: "belongs to `legal`, where this assistant may not be deployed",
      },
    ],
  },
  {
    name: "a step without its workflow",
    file: assistants,
    edits: [["step: breakdown/diagnose", "step: diagnose"]],
    expected: [
      { at: "step: diagnose", says: "`step` is the text `diagnose`; write `workflow/step`" },
      { at: "step: diagnose", says: "there is no workflow step `diagnose`" },
    ],
  },
  {
    name: "an assistant that may go nowhere",
    file: assistants,
    edits: [["departments: [clinical]", "departments: []"]],
    expected: [{ at: "departments: []", says: "`departments` holds 0 items; write a list of 1 to 40 items" }],
  },
  {
    name: "a signal that does not exist",
    file: roles,
    edits: [["signals: [spread, robots-meet-ai]", "signals: [spread, robot-meets-ai]"]],
    expected: [{ at: "robot-meets-ai", says: "did you mean `robots-meet-ai`?" }],
  },
  {
    name: "any two of one signal",
    file: roles,
    edits: [["signals: [verification, incidents, spread]", "signals: [verification]"]],
    expected: [{ at: "anyTwo: true", says: "`anyTwo` is true, but there is only one signal" }],
  },
  {
    name: "a career from a trade nobody has",
    file: roles,
    edits: [["naturalSources: [data-analyst,", "naturalSources: [data-analysts,"]],
    expected: [
      { at: "data-analysts", says: "there is no occupation `data-analysts`; did you mean `data-analyst`?" },
    ],
  },
  {
    name: "an effect nobody knows",
    file: roles,
    edits: [["violations: 0.4", "violation: 0.4"]],
    expected: [
      { at: "violation: 0.4", says: "the key `violation` is not known here; did you mean `violations`?" },
    ],
  },
  {
    name: "a guardrail kept by nobody",
    file: guardrails,
    edits: [["role: annotation-specialist", "role: annotator"]],
    expected: [
      { at: "role: annotator", says: "there is no role `annotator`; write one of `algorithm-interpreter`" },
      {
        file: "alphea-as-told.scenario.yaml",
        at: "guardrails:",
        says: "the guardrail `corpus-refresh` is kept alive by `annotator`, which is not offered",
      },
    ],
  },
  {
    name: "an answer that is not on offer",
    file: incidents,
    edits: [["defaultAnswer: later", "defaultAnswer: latter"]],
    expected: [{ at: "latter", says: "there is no answer `latter`; did you mean `later`?" }],
  },
  {
    name: "an answer with an effect nobody knows",
    file: incidents,
    edits: [
      ["{ kind: hours, department: quality, hours: 6 }", "{ kind: hour, department: quality, hours: 6 }"],
    ],
    expected: [
      {
        at: "kind: hour,",
        says: "`kind` is the text `hour`, which is not known here; did you mean `hours`?",
      },
    ],
  },
  {
    name: "an effect with a key of another effect",
    file: incidents,
    edits: [["{ kind: refresh-corpus, share: 0.05 }", "{ kind: refresh-corpus, euros: 5 }"]],
    expected: [
      {
        at: "kind: refresh-corpus, euros",
        says: "`share` is missing; add `share:` with a number from 0 to 1",
      },
      {
        at: "kind: refresh-corpus, euros",
        says: "the key `euros` is not known here; remove it; the keys here are `kind`, `share`",
      },
    ],
  },
  {
    name: "weights that weigh nothing",
    file: incidents,
    edits: [["severities: [90, 8.5, 1.4, 0.1]", "severities: [0, 0, 0, 0]"]],
    expected: [{ at: "[0, 0, 0, 0]", says: "all weights of `severities` are 0" }],
  },
  {
    name: "three severities",
    file: incidents,
    edits: [["severities: [90, 8.5, 1.4, 0.1]", "severities: [90, 8.5, 1.5]"]],
    expected: [
      { at: "[90, 8.5, 1.5]", says: "`severities` holds 3 items; write a list of 4 numbers in brackets" },
    ],
  },
  {
    name: "a body that names what nobody fills in",
    file: incidents,
    edits: [["en: Someone in {department} wanted", "en: Someone in {departement} wanted"]],
    expected: [{ at: "{departement}", says: "did you mean `{department}`?" }],
  },
  {
    name: "braces in a title",
    file: incidents,
    edits: [['fr: "La bonne', 'fr: "{count} bonne']],
    expected: [
      { at: "{count} bonne", says: "`{count}` stands for nothing in this text; write it without braces" },
    ],
  },
  {
    name: "a signal without a name",
    file: signals,
    edits: [["id: robots-meet-ai", "id: spread"]],
    expected: [
      { at: 3, says: "signals without a name: `robots-meet-ai`" },
      { at: 28, says: "`spread` is given twice" },
    ],
  },
  {
    name: "a parameter that is missing",
    file: parameters,
    edits: [["  error.detection:\n", "  error.detektion:\n"]],
    expected: [
      {
        at: "error.detektion",
        says: "the key `error.detektion` is not known here; did you mean `error.detection`?",
      },
    ],
  },
  {
    name: "a value outside its range",
    file: parameters,
    edits: [["value: 0.63", "value: 0.95"]],
    expected: [{ at: "value: 0.95", says: "the value 0.95 is outside its range 0.5 to 0.75" }],
  },
  {
    name: "a range the wrong way round",
    file: parameters,
    edits: [["range: [0.5, 0.75]", "range: [0.75, 0.5]"]],
    expected: [
      {
        at: "range: [0.75, 0.5]",
        says: "the range starts at 0.75 and ends below it, at 0.5; write [0.5, 0.75]",
      },
    ],
  },
  {
    name: "an assumption that passes for sourced",
    file: parameters,
    edits: [["code: S1\n    status: sourced", "code: A\n    status: sourced"]],
    expected: [{ at: "code: A\n    status: sourced", says: "code `A` does not go with status `sourced`" }],
  },
  {
    name: "a number without its source",
    file: parameters,
    edits: [["    source: assumption of the model\n", ""]],
    expected: [{ at: "label: { en: Share of contract hours", says: "`source` is missing; add `source:`" }],
  },
  {
    name: "a file of the wrong shape",
    file: signals,
    text: "- verification\n- spread\n",
    expected: [{ at: 1, says: "the file holds a list, not keys; write a group of keys: `signals`" }],
  },
];
