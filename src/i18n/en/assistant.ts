/** English texts of an assistant's card and of the careers. */

export const assistant = {
  "assistant.open": "More about {assistant}",
  "assistant.users": "Users",
  "assistant.of": "{part, number} of {whole, number}",
  "assistant.licences": "Licences",
  "assistant.trust": "Trust of 100",
  "assistant.uses": "Uses a week",
  "assistant.cost": "Cost a week",
  "assistant.bill": "Model calls last week",
  "assistant.bill-of": "{bill}, {plan} planned",
  "assistant.measured": "Measured error",
  "assistant.back-to-use": "Back to use",
  "assistant.by-LAUNCHED": "When the next week begins; with a consultation first where the law asks for one.",
  "assistant.by-CONSULTED": "By itself, once staff representatives have been heard.",
  "assistant.by-consulted-until":
    "By itself after week {week, number}, once staff representatives have been heard.",
  "assistant.by-integrated":
    "By itself once IT has integrated it, {share} so far; {first, select, pilot {where part of the team tries it first} other {where everybody begins at once}}.",
  "assistant.by-pilot": "By itself after {weeks, plural, one {# week} other {# weeks}} of trying.",
  "assistant.by-WIDEN": "By decision, with evidence:",
  "assistant.by-NARROW": "By decision, at any time: people look again.",
  "assistant.by-SUSPEND": "By decision, at any time: nobody uses it until it is resumed.",
  "assistant.by-RESUME": "By decision, at the level it had.",
  "assistant.by-resume-at": "By itself in week {week, number}, at the level it had.",
  "assistant.by-RETIRE": "By decision, for good.",
  "assistant.incidents": "Its incidents",
  "assistant.no-incidents": "None that anybody noticed.",
} as const;
