/** French texts of the achievements: what was understood, and what it would take. */

import type { insight as english } from "../en/insight.ts";

export const insight: Record<keyof typeof english, string> = {
  "debrief.insights": "Ce que vous avez compris",
  "debrief.insights-hint":
    "{count, number} sur {of, number}. Chaque point peut s’obtenir en une partie, et aucun par la seule patience.",
  "debrief.insight-reached": "Atteint",
  "debrief.insight-missing": "Pas encore",
  "insight.logs-first": "Des journaux avant les ennuis",
  "insight.logs-first-text":
    "Vous avez demandé des journaux en semaine {week, number} ; le premier incident a été remarqué en semaine {trouble, number}.",
  "insight.logs-first-how":
    "Demandez des journaux avant que rien n’ait mal tourné. Après, ils ne racontent que la suite.",
  "insight.proof-first": "La preuve, puis l’autonomie",
  "insight.proof-first-text":
    "Dès la semaine {week, number}, {assistant} a pu faire davantage, sur la foi des preuves demandées.",
  "insight.proof-first-how":
    "Élargissez ce qu’un assistant peut faire, et jamais avant que les preuves soient complètes.",
  "insight.owned-in-time": "Le métier de quelqu’un",
  "insight.owned-in-time-text":
    "Une procédure était périmée en semaine {wrong, number} ; en semaine {week, number}, quelqu’un était chargé de veiller sur les sources.",
  "insight.owned-in-time-how":
    "À la première réponse périmée, donnez un responsable aux sources dans le trimestre.",
  "insight.heard-first": "Entendus avant",
  "insight.heard-first-text":
    "Le service {department} a été entendu en semaine {week, number}, avant l’arrivée de son assistant, et personne n’a contesté de déploiement.",
  "insight.heard-first-all":
    "Le personnel a été entendu en semaine {week, number}, avant l’arrivée d’un assistant, et personne n’a contesté de déploiement.",
  "insight.heard-first-how":
    "Entendez une équipe de vous-même avant l’arrivée de son assistant, et qu’aucun déploiement ne soit contesté.",
  "insight.from-inside": "Grandi dans la maison",
  "insight.from-inside-text":
    "{role} : un collègue venu du service {department} l’a appris, et l’exerce depuis la semaine {week, number}.",
  "insight.from-inside-how":
    "Faites apprendre à un collègue l’un des nouveaux métiers, et que cela dure six mois.",
  "insight.true-range": "Sûr à bon escient",
  "insight.true-range-text": "{held, number} de vos {scored, number} fourchettes ont contenu le résultat.",
  "insight.true-range-how":
    "Donnez à la direction des fourchettes qui contiennent le résultat aussi souvent qu’elle le demande.",
};
