/** Slips in strategy files, and what must be said about each. The good file is `GOOD`. */

export const GOOD = `id: mine
title: { en: Mine, fr: La mienne }
summary: { en: A try., fr: Un essai. }
rules:
  - id: pilots
    at-week: 4
    for-each: { department: { id: [sales, hr], load: { max: 1 } } }
    do: [{ kind: deploy-assistant, assistant: office-assistant, department: $department, start: pilot }]
  - id: staff
    when: { signal: { id: verification, phase: established }, not: { week: { max: 8 } } }
    for-each: { role: { advice: post } }
    repeat: always
    cool-down: 4
    try:
      - { kind: open-post, role: $role, way: retraining, choose: least-loaded }
      - { kind: assign-add-on, role: $role, department: $carrier }
  - id: answer
    for-each: { event: { incident: confidential-extract } }
    do: [{ kind: answer-event, event: $event, effect: explain, choose: cheapest }]
`;

export interface BrokenStrategy {
  readonly name: string;
  readonly edits: readonly (readonly [from: string, to: string])[];
  /** Text that starts where the problem must be found (line and column), and part of what is said. */
  readonly expected: readonly (readonly [at: string, says: string])[];
}

export const brokenStrategies: readonly BrokenStrategy[] = [
  {
    name: "an unknown observable",
    edits: [["load: { max: 1 }", "laod: { max: 1 }"]],
    expected: [["laod", "the key `laod` is not known here; did you mean `load`?"]],
  },
  {
    name: "an observable of hidden truth",
    edits: [["load: { max: 1 }", "staleness: { max: 1 }"]],
    expected: [
      ["staleness", "the key `staleness` is not known here; remove it; the keys here are `id`, `phase`"],
    ],
  },
  {
    name: "an unknown command",
    edits: [["kind: assign-add-on", "kind: asign-addon"]],
    expected: [["asign-addon", "did you mean `assign-add-on`?"]],
  },
  {
    name: "an unknown field of a command",
    edits: [["start: pilot }]", "begin: pilot }]"]],
    expected: [["begin", "the key `begin` is not known here"]],
  },
  {
    name: "unknown ids, all of them at once",
    edits: [
      ["[sales, hr]", "[slaes, hr]"],
      ["assistant: office-assistant", "assistant: office-asistant"],
      ["incident: confidential-extract", "incident: confidential-extracts"],
    ],
    expected: [
      ["slaes", "there is no department `slaes`; did you mean `sales`?"],
      ["office-asistant", "there is no assistant `office-asistant`; did you mean `office-assistant`?"],
      ["confidential-extracts", "there is no incident `confidential-extracts`"],
    ],
  },
  {
    name: "an assistant where it may not be deployed",
    edits: [
      ["assistant: office-assistant, department: $department", "assistant: sales-copilot, department: hr"],
    ],
    expected: [["hr, start", "`sales-copilot` may not be deployed in `hr`; write one of `sales`"]],
  },
  {
    name: "a word that nothing binds",
    edits: [["department: $department, start", "department: $team, start"]],
    expected: [["$team", "`$team` stands for nothing that fits here; write one of `$department`"]],
  },
  {
    name: "a word without a for-each",
    edits: [["    for-each: { role: { advice: post } }\n", ""]],
    expected: [
      ["$role, way", "write an id, or give the rule a `for-each` that binds it"],
      ["$role, department", "`$role` stands for nothing that fits here"],
      ["$carrier", "`$carrier` stands for nothing that fits here"],
    ],
  },
  {
    name: "a word of another nature",
    edits: [["department: $carrier", "department: $role"]],
    expected: [["$role }\n", "`$role` stands for nothing that fits here; write one of `$carrier`"]],
  },
  {
    name: "words that are not among those known, one and in a list",
    edits: [
      ["advice: post", "advice: [post, mission]"],
      ["way: retraining", "way: retrain"],
    ],
    expected: [
      ["mission", "item 2 of `advice` is the text `mission`, which is not known here; write one of `none`"],
      ["retrain,", "write one of `hiring`, `retraining`, `contracting`"],
    ],
  },
  {
    name: "a number where a range belongs",
    edits: [["load: { max: 1 }", "load: 1"]],
    expected: [["1 } }\n", "`load` is `1`; write a group of keys: `min`, `max`"]],
  },
  {
    name: "a range that nothing fits in",
    edits: [["load: { max: 1 }", "load: { min: 2, max: 1 }"]],
    expected: [["{ min: 2", "nothing is at least 2 and at most 1; write { min: 1, max: 2 }"]],
  },
  {
    name: "two kinds of thing in one for-each",
    edits: [["{ role: { advice: post } }", "{ role: { advice: post }, post: {} }"]],
    expected: [["{ role: { advice", "`for-each` names 2 kinds of thing; keep one of `department`"]],
  },
  {
    name: "a rule without a command, and one with both forms",
    edits: [
      ["    do: [{ kind: answer-event, event: $event, effect: explain, choose: cheapest }]\n", ""],
      ["    cool-down: 4\n", "    cool-down: 4\n    do: [{ kind: encourage-use, department: $carrier }]\n"],
    ],
    expected: [
      ["id: staff", "the rule has both `do` and `try`"],
      ["id: answer", "the rule gives no command"],
    ],
  },
  {
    name: "timing that would mean nothing",
    edits: [
      ["    at-week: 4\n", "    at-week: 4\n    delay: 3\n"],
      ["    repeat: always\n", ""],
    ],
    expected: [
      ["3\n    for-each", "`delay` means nothing beside `at-week`"],
      ["4\n    try", "`cool-down` means nothing in a rule that acts once; add `repeat: always`"],
    ],
  },
  {
    name: "an answer to no event",
    edits: [["event: $event, ", ""]],
    expected: [["{ kind: answer-event", "the answer does not say to which event; add `event: $event`"]],
  },
  {
    name: "rules of one name",
    edits: [["id: staff", "id: pilots"]],
    expected: [["pilots\n    when", "`pilots` is given twice"]],
  },
  {
    name: "a base that does not exist",
    edits: [["rules:", "base: storry\nrules:"]],
    expected: [["storry", "there is no strategy `storry`; did you mean `story`?"]],
  },
  {
    name: "a base that has a base",
    edits: [["rules:", "base: hire-outside\nrules:"]],
    expected: [["hire-outside", "the base `hire-outside` has a base itself"]],
  },
  {
    name: "a rule that the base has not, and one that it has too",
    edits: [
      ["rules:", "base: story\nwithout: [open-advised-post]\nrules:"],
      ["id: pilots", "id: classification"],
    ],
    expected: [
      ["open-advised-post]", "the base has no rule `open-advised-post`; did you mean `open-advised-posts`?"],
      ["classification", "the base has a rule `classification` too"],
    ],
  },
  {
    name: "something missing, in both languages",
    edits: [
      ["title: { en: Mine, fr: La mienne }", "title: { en: Mine }"],
      ["    do: [{ kind: answer-event, event", "    do: [{ event"],
    ],
    expected: [
      ["{ en: Mine }", "`fr` is missing"],
      ["{ event: $event", "`kind` is missing; add `kind:` with one of `deploy-assistant`"],
    ],
  },
];
