/** English texts of the acts of the story. */

export const act = {
  "act.heading": "Act {number} of {of}: {title}",
  "act.first": "Where to begin",
  "act.first-question":
    "Which team tries first, and is it worth paying for logs before anything has gone wrong?",
  "act.second": "The procedure that used to be right",
  "act.second-question":
    "Who keeps the answers current: a duty beside the job or a post, from outside or out of a team that will miss somebody?",
  "act.third": "Everybody at once",
  "act.third-question":
    "Tools spread, the offered ones and the others, and Legal goes under. Slow sales down, or give Legal people?",
  "act.fourth": "The machine that warns, and the bill",
  "act.fourth-question": "Let the forecasts act, or wait for evidence? A cheaper model, or a better answer?",
  "act.fifth": "Robots, and the hours set free",
  "act.fifth-question":
    "Faster aisles or safer ones? And the hours that come free: other work, fewer hires, or fewer jobs?",
} as const;
