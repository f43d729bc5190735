/** English texts about what happens to people: consultation, moves between teams, posts that go. */

export const staff = {
  "consultation-phase.none": "Not consulted",
  "consultation-phase.under-way": "Consultation under way",
  "consultation-phase.contested": "Contested",
  "consultation-phase.agreed": "Consulted",
  "command.consult": "Consult the staff representatives: {department}",
  "command.consult-company": "Consult the staff representatives, whole company",
  "command.redeploy": "Redeploy {count, plural, one {# person} other {# people}} from {from} to {to}",
  "command.attrition-on": "Do not replace leavers: {department}",
  "command.attrition-off": "Replace leavers again: {department}",
  "command.cut-posts": "Cut {count, plural, one {# post} other {# posts}}: {department}",
  "refusal.consultation-under-way": "A consultation is under way, or contested.",
  "refusal.attrition-unchanged": "Already so.",
  "refusal.people-out-of-range": "The number of people must be a whole number, at least 1.",
  "refusal.same-department": "That is the same team.",
  "refusal.no-spare-hours": "The team has no lasting hours to spare for so many people.",
  "cause.worry": "Worry",
  "cause.hours-consultation": "Hours of consultation",
  "cause.hours-gone": "Hours gone with posts",
  "cause.payroll": "Pay no longer paid",
  "cause.severance": "Severance",
  "cause.redeployment": "Learning new work",
  "event.consultation-opened": "Staff representatives are consulted",
  "event.consultation-held": "Staff representatives have given their opinion",
  "event.rollout-contested": "Staff representatives contest the rollout",
  "event.contest-settled": "The dispute over the rollout is settled",
  "event.people-redeployed": "People move to {to}",
  "event.attrition-started": "Leavers are no longer replaced",
  "event.attrition-ended": "Leavers are replaced again",
  "event.posts-cut": "Posts are cut",
  "event-body.consultation-opened":
    "In France, staff representatives are informed and consulted before a tool that changes work, or monitors it, is brought in. Their opinion does not bind, but working without it can be taken to court.",
  "event-body.consultation-held": "People who were heard worry less, and contest less what follows.",
  "event-body.rollout-contested":
    "They were worried, or were not asked in time. Nothing new starts until it is settled.",
  "event-body.contest-settled": "The rollout goes on, with what was agreed.",
  "event-body.people-redeployed":
    "Field visits, customers, tutoring, workshops, delicate repairs: work with people that no assistant takes over. It takes weeks to learn, and then freed hours are worth something again.",
  "event-body.attrition-started": "Each leaver leaves a post that is closed for good. Those who stay see it.",
  "event-body.posts-cut":
    "In France, cuts for economic reasons are consulted on beforehand; from ten in thirty days a plan with redeployment offers is due in a company of this size. Those who stay take over the work, and draw their conclusions.",
} as const;
