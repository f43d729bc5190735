/** French texts of the mandate: the board's reviews, demands and money, forecasts, how a run ends. */

import type { mandate as english } from "../en/mandate.ts";

export const mandate: Readonly<Record<keyof typeof english, string>> = {
  "event.run-stopped": "La direction arrête le programme",
  "event.demand-met": "La direction a obtenu ce qu’elle demandait : {demand}",
  "event.demand-missed": "La direction n’a pas obtenu ce qu’elle demandait : {demand}",
  "event.forecast-submitted": "Une prévision est faite : {figure}",
  "event.forecast-scored": "Une prévision est jugée : {figure}",
  "event-body.review-numbers":
    "{spent} dépensés sur {envelope} ; objectifs à leur place à ce stade : {met} sur {targets}. {red, plural, =0 {Rien n’est dans le rouge.} one {Dans le rouge : {figure}.} other {# indicateurs sont dans le rouge, à commencer par : {figure}.}} Prochaine enveloppe : {next}.",
  "event-body.review-demand": "La direction demande aussi : {demand} ({limit}).",
  "event-body.run-stopped":
    "{reason, select, accident {Un assistant qui décidait seul a causé un dommage grave, et personne n’avait tracé ce qu’il faisait.} departures {Il part plus de monde que la direction n’accepte d’en perdre.} other {Dans le rouge à une revue de trop : {figure}.}}",
  "event-body.run-won": "Le mandat est rempli : {score} points sur 100, et rien dans le rouge.",
  "event-body.run-lost":
    "Le mandat n’est pas rempli : {score} points sur 100, il en fallait {asked}, sans rien dans le rouge.",
  "event-body.demand-judged": "{figure} : {actual}, pour {limit} demandé.",
  "event-body.forecast-submitted": "Entre {low} et {high} en semaine {week}.",
  "event-body.forecast-scored":
    "{held, plural, =0 {{actual} : hors de la fourchette, qui allait de {low} à {high}.} other {{actual} : dans la fourchette, qui allait de {low} à {high}.}}",
  "limit.at-least": "au moins {value}",
  "limit.at-most": "au plus {value}",
  "measure.value": "Valeur",
  "measure.quality": "Qualité",
  "measure.trust": "Confiance",
  "measure.safety": "Risque par semaine",
  "measure.wellbeing": "Bien-être",
  "measure.posts": "Nouveaux postes",
  "measure.users": "Personnes qui se servent d’un assistant",
  "measure.spending": "Dépenses du trimestre",
  "difficulty.guided": "Guidée",
  "difficulty.standard": "Normale",
  "difficulty.exposed": "Exposée",
  "difficulty-meaning.guided": "Une enveloppe plus large, et une direction qui attend une revue de plus.",
  "difficulty-meaning.standard": "L’enveloppe et la patience que donne le scénario.",
  "difficulty-meaning.exposed":
    "Une enveloppe plus étroite, des coupes plus sévères. Les dés sont les mêmes.",
  "target-state.met": "En bonne voie",
  "target-state.short": "Pas encore",
  "target-state.red": "Dans le rouge",
  "demand-state.open": "Demandé",
  "demand-state.met": "Obtenu",
  "demand-state.missed": "Manqué",
  "ending.won": "Gagné",
  "ending.lost": "Perdu",
  "ending.stopped": "Arrêté par la direction",
  "command.submit-forecast":
    "Prévision : {figure} de {low} à {high}, {until, select, end {à la fin} other {à la prochaine revue}}",
  "action.submit-forecast": "S’engager sur cette fourchette",
  "refusal.over-envelope": "Dépasse ce qui reste de l’enveloppe.",
  "refusal.no-mandate": "La direction ne demande rien de tel ici.",
  "refusal.forecast-closed": "Les prévisions se font la première semaine et après une revue.",
  "refusal.already-forecast": "Une prévision est déjà faite pour ce moment.",
  "refusal.other-figure-forecast": "Outre la valeur, un seul indicateur se prévoit à la fois.",
  "refusal.range-upside-down": "La borne basse ne peut pas dépasser la borne haute.",
  "refusal.way-not-offered": "Ce scénario ne propose pas cette façon de pourvoir un poste.",
};
