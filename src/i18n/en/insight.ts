/** English texts of the achievements: what was understood, and what it would take. */

export const insight = {
  "debrief.insights": "What you understood",
  "debrief.insights-hint":
    "{count, number} of {of, number}. Each can be had in one run, and none takes patience alone.",
  "debrief.insight-reached": "Reached",
  "debrief.insight-missing": "Not yet",
  "insight.logs-first": "Logs before trouble",
  "insight.logs-first-text":
    "You asked for logs in week {week, number}; the first incident was noticed in week {trouble, number}.",
  "insight.logs-first-how":
    "Order logs before anything has gone wrong. Afterwards they tell only what comes next.",
  "insight.proof-first": "Evidence, then autonomy",
  "insight.proof-first-text":
    "From week {week, number} {assistant} was allowed more, on the evidence that was asked for.",
  "insight.proof-first-how": "Widen what an assistant may do, and never before the evidence is complete.",
  "insight.owned-in-time": "Somebody’s job",
  "insight.owned-in-time-text":
    "A procedure was out of date in week {wrong, number}; in week {week, number} somebody was to look after the sources.",
  "insight.owned-in-time-how":
    "When the first answer is out of date, give its sources an owner within a quarter.",
  "insight.heard-first": "Heard before",
  "insight.heard-first-text":
    "{department} was heard in week {week, number}, before its assistant came, and nobody contested a rollout.",
  "insight.heard-first-all":
    "The staff were heard in week {week, number}, before an assistant came, and nobody contested a rollout.",
  "insight.heard-first-how":
    "Hear a team of your own accord before its assistant comes, and have no rollout contested.",
  "insight.from-inside": "Grown in the house",
  "insight.from-inside-text":
    "{role}: a colleague from {department} learnt it, and has done it since week {week, number}.",
  "insight.from-inside-how": "Let a colleague learn one of the new jobs, and let it last half a year.",
  "insight.true-range": "As sure as you should be",
  "insight.true-range-text": "{held, number} of your {scored, number} ranges held the result.",
  "insight.true-range-how": "Give ranges to the board that hold the result as often as it asks.",
} as const;
