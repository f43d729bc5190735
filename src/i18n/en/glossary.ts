/** English words of the glossary: what each term of the game means. Fetched with the glossary, not before. */

export const glossary = {
  workflow: ["Workflow", "The way of one kind of case through the departments, step after step."],
  case: ["Case", "One thing to be done: an order, a call, a breakdown, a contract, a patient’s file."],
  backlog: ["Backlog", "Cases that wait in front of a step. It is counted in weeks of work."],
  load: [
    "Load",
    "Hours asked for, divided by hours available. Above 100% something waits, or somebody stays late.",
  ],
  yield: ["First-pass yield", "Share of cases that are right the first time and need not come back."],
  tolerance: [
    "Error tolerance",
    "How forgiving a piece of work is: a wrong word in a draft costs little, a wrong torque on a machine much.",
  ],
  assistant: ["Assistant", "An AI system of the catalogue: it writes, it predicts, or it moves things."],
  deployment: ["Deployment", "One assistant in one department, with its own users, trust, errors and bill."],
  pilot: ["Pilot", "Part of a team tries an assistant before it is paid for everyone."],
  licence: ["Licence", "The right of one person to use an assistant, ordered by the year."],
  autonomy: [
    "Autonomy",
    "Proposes: a person decides each case. Supervised: it acts and a person watches. Delegated: it acts, and people look at samples.",
  ],
  trust: [
    "Trust",
    "How far the people of a team rely on an assistant. It should follow how often it is right, and follows what they see.",
  ],
  residual: [
    "Residual error",
    "Share of cases still wrong after a person has looked. Nobody knows it: logs and audits give a range, narrower with every case.",
  ],
  staleness: [
    "Staleness",
    "Share of what an assistant reads that is out of date. It grows by itself where nobody keeps it current.",
  ],
  checking: [
    "Checking",
    "Hours that people spend on looking at what an assistant did. Freed time often goes there first.",
  ],
  guardrail: [
    "Guardrail",
    "A rule or a practice that limits a risk. It costs hours, and it erodes where nobody tends it.",
  ],
  audit: ["Audit", "People who had not handled the cases read a sample of them again and report a range."],
  incident: ["Incident", "Something that went wrong and was noticed, or will be."],
  signal: [
    "Signal",
    "One of six measures that announce a new kind of work. It has to hold for some weeks before it counts.",
  ],
  role: ["Role", "A kind of work around the models: explaining, annotating, deploying, governing, serving."],
  post: ["Post", "One position of a role, held by one person whose job it is."],
  "add-on": [
    "Add-on duty",
    "The same work, given to a team on top of its own. Cheap, quick, and first to be dropped under load.",
  ],
  hiring: ["Hiring", "Filling a post from outside: slow, and the newcomer does not know the house."],
  retraining: [
    "Retraining",
    "Filling a post with a colleague who learns it beside the work. Their team loses them.",
  ],
  contracting: ["Contracting", "Filling a post with somebody paid by the week: soon there, soon gone."],
  consultation: [
    "Consultation",
    "Staff representatives are heard before a deployment that changes people’s work.",
  ],
  worry: ["Worry", "How far a team fears for its work. It slows use, and it listens to deeds."],
  absorption: ["Absorption", "How much change a team can take: a second one too soon slows both."],
  mode: [
    "Mode of use",
    "How people work with an assistant: hand over, go back and forth, learn, check. Shown for groups of five and more only.",
  ],
  inference: [
    "Model calls",
    "Every question put to a model costs money, energy and a wait. Their bill grows with use.",
  ],
  mandate: ["Mandate", "What the board asks of you: targets, a time, and money by the quarter."],
  review: ["Review", "Every 13 weeks the board measures, sets the next envelope and asks for something."],
  envelope: ["Envelope", "The money that new decisions may cost in a quarter."],
  forecast: ["Forecast", "A range you commit to. It scores by being narrow and by being right."],
  decision: ["Decision", "What you order. It takes effect when the next week begins."],
  event: ["Event", "What happened, with what led to it."],
  figure: ["Key figure", "One of the six numbers at the top. Each can say why it moved."],
  cause: [
    "Cause",
    "Why a key figure moved, in the ledger: all causes of a week add up to its change, exactly.",
  ],
  luck: [
    "Luck",
    "What chance did. It belongs to what it strikes: another decision does not change it elsewhere.",
  ],
  run: ["Run", "Scenario, seed and dated decisions: one small file that plays the same everywhere."],
  seed: ["Seed", "The number that draws the luck of a run. The same seed brings the same luck."],
  branch: ["Branch", "The same run from a chosen week on, with other decisions under the same luck."],
  scenario: ["Scenario", "A company, a time, a mandate and what is on offer."],
  strategy: [
    "Strategy",
    "Rules that decide by what a manager can see, week after week; to compare oneself with.",
  ],
  trait: ["Trait", "What is particular about the company in this run; drawn by the seed."],
} as const;

/** A word of the game that the glossary explains. */
export type TermId = keyof typeof glossary;
