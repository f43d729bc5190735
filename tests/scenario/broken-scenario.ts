/** Slips in a scenario: what it offers, what it changes, and when it starts. */

import { type BrokenCase, scenarioFile as file } from "./broken-case.ts";

export const brokenScenarios: readonly BrokenCase[] = [
  {
    name: "an assistant that does not exist",
    file,
    edits: [["  - sales-copilot\n", "  - sales-copilott\n"]],
    expected: [
      { at: "sales-copilott", says: "there is no assistant `sales-copilott`; did you mean `sales-copilot`?" },
      { at: "- invented-commitment", says: "can only come from `sales-copilot`, not offered here" },
    ],
  },
  {
    name: "another company",
    file,
    edits: [["company: alphea", "company: omega"]],
    expected: [{ at: "omega", says: "there is no company `omega`; write one of `alphea`" }],
  },
  {
    name: "a role given twice",
    file,
    edits: [["governance, inference-specialist]", "governance, governance, inference-specialist]"]],
    expected: [{ at: "governance, governance", says: "`governance` is given twice" }],
  },
  {
    name: "a guardrail without the role that keeps it",
    file,
    edits: [["deployment-engineer, governance, inference-specialist", "governance"]],
    expected: [
      {
        at: "guardrails:",
        says: "the guardrail `inference-routing` is kept alive by `inference-specialist`, which is not offered",
      },
    ],
  },
  {
    name: "one post for all beside its specialists",
    file,
    edits: [["governance, inference-specialist", "governance, governance-risk, inference-specialist"]],
    expected: [
      { at: "roles:", says: "`governance` covers `governance-risk`, offered here too; keep the one post" },
    ],
  },
  {
    name: "an incident that nothing can cause",
    file,
    edits: [["  - warehouse-robots\n", ""]],
    expected: [
      {
        at: "- robot-near-miss",
        says: "the incident `robot-near-miss` can only come from `warehouse-robots`",
      },
      { at: "- severe-accident", says: "add one of them to `assistants`, or leave the incident out" },
    ],
  },
  {
    name: "a workflow that does not exist",
    file,
    edits: [["workflows: [order-to-cash", "workflows: [order-to-cahs"]],
    expected: [{ at: "order-to-cahs", says: "did you mean `order-to-cash`?" }],
  },
  {
    name: "a Tuesday",
    file,
    edits: [["2026-01-05", "2026-01-06"]],
    expected: [{ at: "2026-01-06", says: "`2026-01-06` is not a Monday" }],
  },
  {
    name: "the 30th of February",
    file,
    edits: [["2026-01-05", "2026-02-30"]],
    expected: [{ at: "2026-02-30", says: "there is no day `2026-02-30`" }],
  },
  {
    name: "a date of another country",
    file,
    edits: [["2026-01-05", "05/01/2026"]],
    expected: [
      { at: "05/01/2026", says: "`startDate` is the text `05/01/2026`; write a date such as `2026-01-05`" },
    ],
  },
  {
    name: "no weeks at all",
    file,
    edits: [["weeks: 104", "weeks: 0"]],
    expected: [{ at: "weeks: 0", says: "`weeks` is `0`; write a whole number from 1 to 520" }],
  },
  {
    name: "a change of a parameter that does not exist",
    file,
    edits: [["set: {}", "set:\n  trust.failure-wait: 4"]],
    expected: [{ at: "trust.failure-wait: 4", says: "did you mean `trust.failure-weight`?" }],
  },
  {
    name: "a change beyond the parameter's range",
    file,
    edits: [["set: {}", "set:\n  trust.failure-weight: 40"]],
    expected: [{ at: "trust.failure-weight: 40", says: "the value 40 is outside its range 2 to 5" }],
  },
  {
    name: "a change that is not a number",
    file,
    edits: [["set: {}", "set: { trust.failure-weight: high }"]],
    expected: [{ at: "set: {", says: "`trust.failure-weight` is the text `high`; write a number" }],
  },
  {
    name: "several slips at once, each where it is",
    file,
    edits: [
      ["id: alphea-as-told", "id: Alphea as told"],
      ["weeks: 104", "weeks: two years"],
      ["startDate: 2026-01-05", "startDate: 2026-01-04"],
      ["  - maintenance-aid\n", "  - maintainance-aid\n"],
      ["guardrails: [logging,", "guardrail: [loging,"],
      ["  - obsolete-procedure\n", "  - 12\n"],
    ],
    expected: [
      { at: "id: Alphea as told", says: "write `alphea-as-told`" },
      { at: "weeks: two years", says: "`weeks` is the text `two years`" },
      { at: "2026-01-04", says: "is not a Monday" },
      { at: "maintainance-aid", says: "did you mean `maintenance-aid`?" },
      { at: "guardrail: [", says: "did you mean `guardrails`?" },
      { at: "  - 12", says: "item 1 of `incidents` is `12`; write lower-case words" },
    ],
  },
];
