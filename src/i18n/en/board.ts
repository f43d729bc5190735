/** English texts of the mandate as it is played: choosing a run, briefing, board, forecasts, how it ended. */

export const board = {
  "title.weeks": "{weeks, plural, one {# week} other {# weeks}}",
  "title.scenario": "Scenario",
  "title.choose": "Choose another scenario",
  "title.choose-title": "Choose a scenario",
  "title.choose-hint": "Each has its own matter, its own board and its own way to lose.",
  "title.choose-back": "Back",
  "title.today": "Seed of the day",
  "title.today-hint": "Today everybody who asks for it has the same luck.",
} as const;
