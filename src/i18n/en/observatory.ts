/** English texts of the observatory: who uses assistants, how, and for how much of their work. */

export const observatory = {
  "rail.observatory": "Use",
  "key.open-observatory": "Open the use of assistants",
  "observatory.title": "Use",
  "observatory.sub": "{users, number} of {people, number} people use text assistants: {uses} uses last week",
  "observatory.scope":
    "Counted are text assistants and people present in departments: no predictive maintenance or robots, nobody who is still trying, no new posts.",
  "observatory.rule":
    "Sums over groups alone. A group with fewer than {fewest, number} people, or fewer than {fewest, number} users, is put together with another; no person is ever shown.",
  "observatory.too-few-people": "The company has too few people for anything to be shown.",
  "observatory.too-few-users": "Too few people use an assistant for anything to be shown of them.",
  "observatory.idle": "Nobody uses a text assistant yet.",
  "observatory.modes": "Five ways of using them",
  "observatory.automation": "Automation",
  "observatory.augmentation": "Augmentation",
  "observatory.modes-hint":
    "Automation: the task is left to the assistant. Augmentation: the person gets better at it.",
  "mode.directive": "Directive",
  "mode.meaning-directive": "Give me the result.",
  "mode.feedback-loop": "Feedback loop",
  "mode.meaning-feedback-loop": "Here is the error, try again.",
  "mode.iteration": "Iteration",
  "mode.meaning-iteration": "Let us improve it together.",
  "mode.learning": "Learning",
  "mode.meaning-learning": "Explain it to me.",
  "mode.validation": "Validation",
  "mode.meaning-validation": "Check what I have done.",
  "observatory.departments": "By department",
  "observatory.occupations": "By occupation",
  "observatory.key-reach": "people who use one",
  "observatory.key-touched": "hours of users that it can help with",
  "observatory.all": "Show all {count, number}",
  "observatory.fewer": "Show fewer",
  "observatory.joined": "put together: too few to be shown apart",
  "observatory.users": "{users, number} of {people, number}",
  "observatory.nobody": "nobody uses one",
  "observatory.uses": "{uses} uses a week",
  "observatory.automation-of": "{share} automation",
  "observatory.occupation": "helps with {touched} of their hours · {use} of use, {people} of people",
  "observatory.grades": "By pay grade",
  "observatory.grades-hint":
    "Uses a week for each person of the grade, estimated from the occupations above. Grade 1 is the lowest pay.",
  "observatory.grade":
    "Grade {grade}: {uses} uses a week a person; {users, number} users of {people, number}",
  "observatory.facts": "What else shows",
  "observatory.touched":
    "Assistants touch a quarter of the tasks or more in {quarter} of occupations, three quarters or more in {most}.",
  "observatory.half-experts":
    "{count, plural, =0 {Nobody does another trade’s tasks with an assistant.} one {About # person does another trade’s tasks with an assistant, {hours} h a week.} other {About # people do another trade’s tasks with an assistant, {hours} h a week.}}",
  "observatory.half-experts-few": "Too few people do another trade’s tasks to be told of.",
  "observatory.drift": "Users have lost {share} of their practice of checking for themselves.",
  "observatory.public": "Public tools",
  "observatory.unsanctioned":
    "{count, plural, =0 {No use of public tools that nobody has allowed is seen.} other {About # people use public tools that nobody has allowed. Nobody counts them: an estimate in steps of {step, number}.}}",
  "observatory.unsanctioned-withheld": "The company is too small for anything to be told of public tools.",
  "observatory.about": "about {count, number}",
} as const;
