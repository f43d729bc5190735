/** English texts about strategies: a run that becomes one, and one that plays for a person. */

export const strategy = {
  "strategy.save": "Save as strategy",
  "strategy.to-lab": "Take to the lab",
  "strategy.hint":
    "A strategy is the decisions of the run as dated rules: the lab can play them under any luck, and you can change them.",
  "notice.strategy-saved": "Saved as {file}. Played on the same luck, it goes as the run went.",
  "notice.strategy-unlike":
    "Saved as {file}. {count, plural, one {One decision comes} other {# decisions come}} otherwise in a strategy; its first lines say which.",
  "notice.strategy-failed": "No strategy could be made of this run. Try again, or reload the page.",
  "lab.notice-recorded":
    "The run is now the strategy “{name}”, chosen with the others. On the same luck it goes as the run went.",
  "lab.notice-recorded-unlike":
    "The run is now the strategy “{name}”, chosen with the others. {count, plural, one {One decision comes} other {# decisions come}} otherwise in a strategy: the first lines of its rules say which.",
  "lab.notice-run-other":
    "This run belongs to a scenario that is not here, or that has changed since. Open it in the game that made it.",
  "lab.notice-run-differs":
    "This run comes out otherwise than it was recorded, from week {week, number} on: it was made with another version. Nothing has been changed.",
  "lab.notice-run-link": "The run in this address cannot be read. Take it to the lab from the game again.",
} as const;
