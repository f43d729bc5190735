/** English texts of the guide through the first steps. */

export const tutorial = {
  "title.learn": "First steps, guided",
  "tutorial.label": "Guide",
  "tutorial.place": "Step {at} of {of}",
  "tutorial.show": "Show me where",
  "tutorial.leave": "Leave the guide",
  "tutorial.finish": "Go on alone",
  "tutorial.take-up": "Take up the guide again",
  "notice.tutorial-left": "The guide is gone. The menu brings it back.",
  "tutorial.room-title": "Meet the technicians",
  "tutorial.room-body":
    "{people} people keep the machines running, from binders that exist in three versions. Open their room: {department}, on the campus or in the list.",
  "tutorial.assistant-title": "A first assistant",
  "tutorial.assistant-body":
    "{assistant}: it finds the procedure in seconds. Let part of the team try it. What it costs and how long it takes stand beside the button.",
  "tutorial.week-title": "Decided, not done",
  "tutorial.week-body":
    "What you decide takes effect when the next week begins; until then you can take it back. Go one week further.",
  "tutorial.evidence-title": "Would anybody notice?",
  "tutorial.evidence-body":
    "It is being installed. Should it be wrong one day, who would see it? Adopt “{guardrail}” among the guardrails: without it errors can be believed in, not counted.",
  "tutorial.use-title": "Let time run",
  "tutorial.use-body":
    "A few weeks go by before anybody uses it. Time stops by itself when something needs you; the space bar stops it too.",
  "tutorial.wrong-title": "They are using it",
  "tutorial.wrong-body":
    "{users, plural, =0 {They tried it, and put it aside.} one {# person has a light at their side.} other {# people have a light at their side.}} Let the weeks go by and watch the room. Nothing has gone wrong yet.",
  "tutorial.answer-title": "The first wrong answer",
  "tutorial.answer-body":
    "Read what is known about it, and what is not. Then choose an answer by its price and confirm it. Putting it off has a price too.",
  "tutorial.why-title": "Ask why",
  "tutorial.why-body":
    "Every figure can tell what moved it: a decision, an assumption with its source, or luck. Press “{figure}” at the top.",
  "tutorial.posts-title": "Who keeps it current?",
  "tutorial.posts-body":
    "An answer is as good as the procedure behind it, and nobody’s job is to look after those. See what work the assistant has made: open the posts.",
  "tutorial.post-title": "Somebody’s job",
  "tutorial.post-body":
    "{role}: the card says what calls for it so far. Retrain a colleague, pay a contractor, or hand it to a team on top of its work. Compare price, delay and who would be missed, and decide.",
  "tutorial.end-title": "The rest is yours",
  "tutorial.end-body":
    "A pilot, an error, a question, a post: that is how every rollout here goes. Play the half-year to its end; the question mark lists the keys.",
} as const;
