/** Slips in a mandate, in what a scenario makes of the company, and in traits. */

import { type BrokenCase, scenarioFile as file } from "./broken-case.ts";

const traits = "catalogue/traits.yaml";

export const brokenMandates: readonly BrokenCase[] = [
  {
    name: "a target about a figure that does not exist",
    file,
    edits: [["{ figure: users, direction", "{ figure: user, direction"]],
    expected: [{ at: "    - { figure: user,", says: "did you mean `users`?" }],
  },
  {
    name: "two targets for one figure",
    file,
    edits: [["{ figure: trust, direction: at-least", "{ figure: quality, direction: at-least"]],
    expected: [{ at: "target: 72", says: "`quality` is given twice" }],
  },
  {
    name: "a floor above the target",
    file,
    edits: [
      [
        "red: 45, weight: 10 }\n    - { figure: wellbeing",
        "red: 80, weight: 10 }\n    - { figure: wellbeing",
      ],
    ],
    expected: [
      { at: "target: 72", says: "`red` is 80, on the wrong side of the target 72; write a number below 72" },
    ],
  },
  {
    name: "a ceiling below the target",
    file,
    edits: [["red: 15000", "red: 1500"]],
    expected: [{ at: "red: 1500", says: "write a number above 5000" }],
  },
  {
    name: "a target of nothing without a floor",
    file,
    edits: [["target: 480", "target: 0"]],
    expected: [{ at: "figure: users, direction", says: "add `red`, or write a target above 0" }],
  },
  {
    name: "a path with more steps than reviews",
    file,
    edits: [["path: [200, 360, 400, 420, 440, 460, 470]", "path: [1, 2, 3, 4, 5, 6, 7, 8]"]],
    expected: [{ at: "path: [1, 2", says: "the path has 8 steps, but only 7 reviews come before the end" }],
  },
  {
    name: "a direction that is none",
    file,
    edits: [["direction: at-most, target: 5000", "direction: at-must, target: 5000"]],
    expected: [{ at: "at-must", says: "did you mean `at-most`?" }],
  },
  {
    name: "a largest cut below a single one",
    file,
    edits: [["largestCut: 0.4", "largestCut: 0.1"]],
    expected: [{ at: "largestCut: 0.1", says: "the largest cut 0.1 is below that of one red figure, 0.15" }],
  },
  {
    name: "an envelope of nothing at all",
    file,
    edits: [["quarters: [0.5, 0.65, 0.75, 0.95, 1.2, 1.4, 1.5, 1.55]", "quarters: []"]],
    expected: [{ at: "quarters: []", says: "write a list of 1 to 40 items" }],
  },
  {
    name: "two demands at one review",
    file,
    edits: [["      at: 2\n", "      at: 1\n"]],
    expected: [{ at: "      at: 1\n      until: 4", says: "review 1 has a demand already" }],
  },
  {
    name: "a demand that is judged before it is made",
    file,
    edits: [["      at: 6\n      until: 8", "      at: 6\n      until: 6"]],
    expected: [
      {
        at: "      until: 6\n      figure: posts",
        says: "the demand is judged at review 6, but made at review 6",
      },
    ],
  },
  {
    name: "a demand after the end",
    file,
    edits: [["      at: 7\n      until: 8", "      at: 8\n      until: 9"]],
    expected: [
      { at: "      at: 8\n", says: "review 8 does not come before the end: there are 7; write 1 to 7" },
      { at: "      until: 9\n", says: "review 9 comes after the end, which is review 8" },
    ],
  },
  {
    name: "a demand that strains what it asks for",
    file,
    edits: [["strains: posts", "strains: value"]],
    expected: [
      {
        at: "      strains: value\n      gives: { envelope: 30000",
        says: "the demand is about `value` and strains it too",
      },
    ],
  },
  {
    name: "a demand in one language",
    file,
    edits: [["title: { en: No headlines, fr: Pas de gros titres }", "title: { en: No headlines }"]],
    expected: [{ at: "title: { en: No headlines }", says: "`fr` is missing" }],
  },
  {
    name: "an ending without its words",
    file,
    edits: [["    winScore: 75\n", ""]],
    expected: [{ at: "    redReviews: 2", says: "`winScore` is missing" }],
  },
  {
    name: "a difficulty that is none",
    file,
    edits: [["difficulty: standard", "difficulty: hard"]],
    expected: [{ at: "difficulty: hard", says: "write one of `guided`, `standard`, `exposed`" }],
  },
  {
    name: "more traits than there are",
    file,
    edits: [["traits: { drawn: 0 }", "traits: { drawn: 3, from: [old-plant, messy-procedures] }"]],
    expected: [{ at: "traits: {", says: "3 traits are drawn from 2; write 2 or less" }],
  },
  {
    name: "a trait that does not exist",
    file,
    edits: [["traits: { drawn: 0 }", "traits: { drawn: 1, from: [old-plants] }"]],
    expected: [{ at: "traits: {", says: "there is no trait `old-plants`; did you mean `old-plant`?" }],
  },
  {
    name: "a checkpoint after the end",
    file,
    edits: [["  - week: 78", "  - week: 178"]],
    expected: [{ at: "  - week: 178", says: "week 178 comes after the end, week 104" }],
  },
  {
    name: "a seed that is none",
    file,
    edits: [["seeds: [42,", "seeds: [-42,"]],
    expected: [{ at: "seeds: [-42", says: "write a whole number, 0 or more" }],
  },
  {
    name: "a company without the department of an assistant",
    file,
    edits: [
      [
        "difficulty: standard",
        "departments: [production, maintenance, logistics, quality, sales, customer-service, clinical, legal, finance, it, product]\ndifficulty: standard",
      ],
    ],
    expected: [{ at: "  - cv-screening", says: "`cv-screening` can only be deployed in `hr`" }],
  },
  {
    name: "headcounts of trades that do not exist, given twice, too many",
    file,
    edits: [
      [
        "difficulty: standard",
        "headcounts:\n  - { occupation: welder, people: 3 }\n  - { occupation: lawyer, people: 9 }\n  - { occupation: lawyer, people: 800 }\ndifficulty: standard",
      ],
    ],
    expected: [
      { at: "  - { occupation: welder", says: "there is no occupation `welder`" },
      { at: "  - { occupation: lawyer, people: 800", says: "`lawyer` is given twice" },
      { at: "  - { occupation: welder", says: "the company would have 1585 people, more than 1000" },
    ],
  },
  {
    name: "a volume of a workflow that does not exist, and a way of no kind",
    file,
    edits: [
      [
        "difficulty: standard",
        "volumes: [{ workflow: breakdowns, factor: 2 }]\nways: [retraining, poaching]\ndifficulty: standard",
      ],
    ],
    expected: [
      { at: "volumes:", says: "did you mean `breakdown`?" },
      { at: "ways:", says: "`poaching`" },
    ],
  },
  {
    name: "first decisions about what is not there",
    file,
    edits: [
      [
        "difficulty: standard",
        [
          "start:",
          "  - { kind: deploy-assistant, assistant: office-assistent, department: sales }",
          "  - { kind: deploy-assistant, assistant: cv-screening, department: sales }",
          "  - { kind: encourage-use, department: nowhere }",
          "  - { kind: adopt-guardrail, guardrail: logging }",
          "  - { kind: adopt-guardrail, guardrail: logging }",
          "  - { kind: hire, role: governance }",
          "difficulty: standard",
        ].join("\n"),
      ],
    ],
    expected: [
      { at: "  - { kind: deploy-assistant, assistant: office", says: "did you mean `office-assistant`?" },
      {
        at: "  - { kind: deploy-assistant, assistant: cv",
        says: "`cv-screening` may not be deployed in `sales`",
      },
      { at: "  - { kind: encourage-use", says: "there is no department `nowhere`" },
      {
        at: "  - { kind: adopt-guardrail, guardrail: logging }\n  - { kind: hire",
        says: "this has been decided above",
      },
      { at: "  - { kind: hire", says: "`hire`, which is not known here" },
    ],
  },
  {
    name: "a trait that leads out of the model",
    file: traits,
    edits: [["work.line-breakdown-hours: 1.5", "work.line-breakdown-hours: 3"]],
    expected: [
      {
        at: "    multiply: { work.line-breakdown-hours: 3",
        says: "3 times 8 is 24, outside the range 4 to 16",
      },
    ],
  },
  {
    name: "a trait that multiplies what it replaces",
    file: traits,
    edits: [["set: { error.staleness-start: 0.18 }", "set: { error.self-cure: 0.01 }"]],
    expected: [{ at: "set: { error.self-cure", says: "`error.self-cure` is multiplied and replaced" }],
  },
  {
    name: "a trait of a department, a workflow and a parameter that do not exist",
    file: traits,
    edits: [
      ["{ department: it, backgroundShare", "{ department: ti, backgroundShare"],
      ["{ workflow: breakdown, factor", "{ workflow: broken, factor"],
      ["growth.transmission: 1.5", "growth.transmition: 1.5"],
    ],
    expected: [
      { at: "{ workflow: broken", says: "there is no workflow `broken`" },
      { at: "{ department: ti", says: "there is no department `ti`" },
      { at: "growth.transmition", says: "did you mean `growth.transmission`?" },
    ],
  },
];
