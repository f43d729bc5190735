/** French texts about what happens to people: consultation, moves between teams, posts that go. */

import type { staff as english } from "../en/staff.ts";

export const staff: Readonly<Record<keyof typeof english, string>> = {
  "consultation-phase.none": "Non consultée",
  "consultation-phase.under-way": "Consultation en cours",
  "consultation-phase.contested": "Contestée",
  "consultation-phase.agreed": "Consultée",
  "command.consult": "Consulter les représentants du personnel : {department}",
  "command.consult-company": "Consulter les représentants du personnel, toute l’entreprise",
  "command.redeploy":
    "Redéployer {count, plural, one {# personne} other {# personnes}} : de {from} vers {to}",
  "command.attrition-on": "Ne plus remplacer les départs : {department}",
  "command.attrition-off": "Remplacer de nouveau les départs : {department}",
  "command.cut-posts": "Supprimer {count, plural, one {# poste} other {# postes}} : {department}",
  "refusal.consultation-under-way": "Une consultation est en cours, ou contestée.",
  "refusal.attrition-unchanged": "C’est déjà le cas.",
  "refusal.people-out-of-range": "Le nombre de personnes doit être entier, au moins 1.",
  "refusal.same-department": "C’est la même équipe.",
  "refusal.no-spare-hours":
    "L’équipe n’a pas durablement assez de temps disponible pour autant de personnes.",
  "cause.worry": "Inquiétude",
  "cause.hours-consultation": "Heures de consultation",
  "cause.hours-gone": "Heures parties avec les postes",
  "cause.payroll": "Salaires qui ne sont plus versés",
  "cause.severance": "Indemnités de départ",
  "cause.redeployment": "Apprentissage d’un nouveau métier",
  "event.consultation-opened": "Les représentants du personnel sont consultés",
  "event.consultation-held": "Les représentants du personnel ont rendu leur avis",
  "event.rollout-contested": "Les représentants du personnel contestent le déploiement",
  "event.contest-settled": "Le conflit sur le déploiement est réglé",
  "event.people-redeployed": "Des personnes rejoignent un autre service : {to}",
  "event.attrition-started": "Les départs ne sont plus remplacés",
  "event.attrition-ended": "Les départs sont de nouveau remplacés",
  "event.posts-cut": "Des postes sont supprimés",
  "event-body.consultation-opened":
    "En France, les représentants du personnel sont informés et consultés avant l’arrivée d’un outil qui change le travail ou le surveille. Leur avis ne lie pas l’employeur, mais s’en passer peut mener devant le juge.",
  "event-body.consultation-held":
    "Quand on a été entendu, on s’inquiète moins, et l’on conteste moins la suite.",
  "event-body.rollout-contested":
    "Ils étaient inquiets, ou n’ont pas été consultés à temps. Rien de nouveau ne démarre avant un accord.",
  "event-body.contest-settled": "Le déploiement continue, avec ce qui a été convenu.",
  "event-body.people-redeployed":
    "Visites sur le terrain, relation client, tutorat, ateliers, réparations délicates : un travail avec des personnes qu’aucun assistant ne reprend. Il s’apprend en quelques semaines ; alors les heures libérées valent de nouveau quelque chose.",
  "event-body.attrition-started":
    "Chaque départ laisse un poste fermé pour de bon. Celles et ceux qui restent le voient.",
  "event-body.posts-cut":
    "En France, des suppressions pour motif économique font l’objet d’une consultation préalable ; dès dix en trente jours, une entreprise de cette taille doit un plan avec des offres de reclassement. Celles et ceux qui restent reprennent le travail, et en tirent leurs conclusions.",
};
