/** Slips in the rest of the catalogue: shapes, words, and things that must agree. */

import {
  assistants,
  type BrokenCase,
  careers,
  guardrails,
  incidents,
  parameters,
  roles,
  signals,
  workflows,
} from "./broken-case.ts";

export const brokenCatalogue: readonly BrokenCase[] = [
  {
    name: "a number in quotes",
    file: workflows,
    edits: [["arrivalsPerWeek: 420", 'arrivalsPerWeek: "420"']],
    expected: [{ at: '"420"', says: "`arrivalsPerWeek` is the text `420`; write a number" }],
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
    name: "a choice with a slip in it",
    file: incidents,
    edits: [["driver: stale-use", "driver: stale_uses"]],
    expected: [{ at: "stale_uses", says: "did you mean `stale-use`?" }],
  },
  {
    name: "a list where a group of keys belongs",
    file: roles,
    edits: [["effects: { annotation: 0, corpus-error: 0.7 }", "effects: [annotation, corpus-error]"]],
    expected: [{ at: "effects: [", says: "`effects` is a list; write a group of keys: `automation-bias`" }],
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
    name: "a role without a way to it",
    file: careers,
    edits: [["  - role: governance-risk\n", "  - role: governance-security\n"]],
    expected: [
      { at: "- role: algorithm-interpreter", says: "no way leads to these roles: `governance-risk`" },
      { at: "- role: algorithm-interpreter", says: "roles with two sets of ways: `governance-security`" },
    ],
  },
  {
    name: "a trade that is near and far",
    file: careers,
    edits: [
      [
        "- { occupation: quality-manager, path: recognition }",
        "- { occupation: data-analyst, path: recognition }",
      ],
    ],
    expected: [
      {
        at: "- { occupation: data-analyst, path: recognition",
        says: "`data-analyst` is given twice for this role",
      },
    ],
  },
  {
    name: "a course nobody gives",
    file: careers,
    edits: [
      ["{ occupation: data-analyst, path: certificate }", "{ occupation: data-analyst, path: certificat }"],
    ],
    expected: [
      {
        at: "- { occupation: data-analyst, path: certificat ",
        says: "there is no training path `certificat`; did you mean `certificate`?",
      },
    ],
  },
  {
    name: "a post that covers a role nobody knows",
    file: roles,
    edits: [["combines: [governance-compliance,", "combines: [governance-complience,"]],
    expected: [{ at: "combines: [governance-complience", says: "there is no role `governance-complience`" }],
  },
  {
    name: "a career from a trade nobody has",
    file: careers,
    edits: [["- { occupation: data-analyst,", "- { occupation: data-analysts,"]],
    expected: [
      { at: "data-analysts", says: "there is no occupation `data-analysts`; did you mean `data-analyst`?" },
    ],
  },
  {
    name: "an effect nobody knows",
    file: roles,
    edits: [["violations: 0.5", "violation: 0.5"]],
    expected: [
      { at: "violation: 0.5", says: "the key `violation` is not known here; did you mean `violations`?" },
    ],
  },
  {
    name: "a guardrail kept by nobody",
    file: guardrails,
    edits: [["role: annotation-specialist", "role: annotator"]],
    expected: [
      { at: "role: annotator", says: "there is no role `annotator`; write one of `algorithm-interpreter`" },
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
      ["{ kind: hours, department: quality, hours: 26 }", "{ kind: hour, department: quality, hours: 26 }"],
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
    edits: [["{ kind: refresh-corpus, share: 0.08 }", "{ kind: refresh-corpus, euros: 5 }"]],
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
    name: "a regulator who hears before the press",
    file: incidents,
    edits: [["heardBy: [staff, regulator]", "heardBy: [staff, regulator, press]"]],
    expected: [
      { at: "press]", says: "`press` hears of it too late; name one of `customer` and `staff` first" },
    ],
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
    edits: [["    source: { en: assumption of the model, fr: hypothèse du modèle }\n", ""]],
    expected: [{ at: "label: { en: Share of contract hours", says: "`source` is missing; add `source:`" }],
  },
  {
    name: "a file of the wrong shape",
    file: signals,
    text: "- verification\n- spread\n",
    expected: [{ at: 1, says: "the file holds a list, not keys; write a group of keys: `signals`" }],
  },
];
