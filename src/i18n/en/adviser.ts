/** English texts of the adviser. */

export const adviser = {
  "key.open-adviser": "Ask the adviser",
  "rail.adviser": "Advice",
  "adviser.title": "Adviser",
  "adviser.sub": "Never more than three at a time",
  "adviser.none": "Nothing is urgent. Let time go on, or look into a room.",
  "adviser.honest":
    "Rules applied to what you can see yourself: signals, loads, measured errors, prices. They are often right, and they never know your reasons.",
  "adviser.do": "Take this decision",
  "adviser.more": "Open its card",
  "adviser.rests-on": "It rests on",
  "adviser.against": "What speaks against it",
  "adviser.unknown": "What nobody knows now",
  "adviser.unknown-error":
    "{count, plural, one {How often one assistant is wrong.} other {How often # assistants are wrong.}}",
  "adviser.unknown-corpus":
    "{count, plural, one {How much of what one assistant reads is out of date.} other {How much of what # assistants read is out of date.}}",
  "adviser.unknown-who": "Who will come as {role}, and how good they will be.",
  "adviser.takes-envelope": "It takes {share} of what is left of the envelope.",
  "adviser.takes-time": "It shows after {weeks} weeks at the soonest.",
  "adviser.signal":
    "{signal}: {share} of its threshold, {weeks, plural, one {for # week} other {for # weeks}}",
  "adviser.hours": "{needed} h a week are asked for, {supplied} h are done",
  "adviser.post-why":
    "{role}: {count, plural, one {a signal calls} other {# signals call}} for it, and an add-on to a full team would not hold.",
  "adviser.post-lends": "{department} would miss the colleague; its load is {load}.",
  "adviser.post-newcomer": "A newcomer has to learn the house first.",
  "adviser.post-contract": "Whoever is paid by the week takes what they know with them when they leave.",
  "adviser.add-on-why": "{role}: one signal calls for it. As long as the team has room, an add-on will do.",
  "adviser.add-on-load": "{department} has a load of {load}; under pressure this is dropped first.",
  "adviser.evidence-why":
    "Assistants are at work and nobody counts their errors. Without counting, autonomy rests on belief.",
  "adviser.evidence-blind":
    "{count, plural, one {# assistant} other {# assistants}} in use by {users, plural, one {# person} other {# people}}, with no measured error",
  "adviser.evidence-hours": "{department} gives {hours} h a week for it.",
  "adviser.error": "Measured error between {low} and {high}, on {cases, number} cases; the limit is {limit}",
  "adviser.narrow-why":
    "{assistant}, {department}: even the best case is above the limit. Let people look again.",
  "adviser.narrow-against": "Checking takes hours back that were freed.",
  "adviser.widen-why": "{assistant}, {department}: the evidence that was asked for is complete.",
  "adviser.widen-against": "Fewer people look, so an error goes further before it is seen.",
  "adviser.audit-why":
    "{assistant}, {department}: it ranks people, and nobody has looked whether equals are treated as equals.",
  "adviser.audit-never": "{cases} cases a week, none audited",
  "adviser.audit-hours": "People who know the work read cases again instead of handling new ones.",
  "adviser.train-why": "{department} has an assistant and hardly a course.",
  "adviser.train-few": "{share} of the team had a course",
  "adviser.users-of": "{users, number} of {people, number} use it",
  "adviser.train-load": "{department} has a load of {load}, and a course takes hours first.",
  "adviser.licences-why": "{assistant}, {department}: the licence year ends, and not everybody uses theirs.",
  "adviser.licences-idle": "{idle, number} of {licensed, number} licences without a user",
  "adviser.licences-against": "Fewer licences cost more each, and whoever comes later waits.",
  "adviser.start-why": "Begin small, where most people could use it, and look before you pay for everyone.",
  "adviser.start-none": "No assistant is at work yet",
  "adviser.load-is": "The team’s load is {load}",
  "adviser.start-against": "A pilot tells little about teams with other work.",
  "adviser.hands-why": "{department} is short of hands, not of tools; elsewhere hours are free.",
  "adviser.hands-load": "{department}: load {load}, {weeks} weeks of work waiting",
  "adviser.hands-spare": "{department} could spare {people, plural, one {# person} other {# people}}",
  "adviser.hands-against": "Whoever moves starts anew there, and the move is for good.",
  "adviser.talk-why": "{department} worries, and nobody has asked its representatives.",
  "adviser.talk-worry": "Worry: {worry} of 100",
  "adviser.talk-against": "A consultation takes hours, and it may contest what is under way.",
  "adviser.bill-why":
    "Model calls cost more than was planned for as much use; a small model can serve some of them.",
  "adviser.bill-is": "{bill} last week, {plan} planned",
  "adviser.bill-against": "Beyond what a small model can serve, its answers get worse.",
} as const;
