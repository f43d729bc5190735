/** French texts of the mandate as it is played: choosing a run, briefing, board, forecasts, how it ended. */

import type { board as english } from "../en/board.ts";

export const board: Readonly<Record<keyof typeof english, string>> = {
  "title.weeks": "{weeks, plural, one {# semaine} other {# semaines}}",
  "title.scenario": "Scénario",
  "title.choose": "Choisir un autre scénario",
  "title.choose-title": "Choisir un scénario",
  "title.choose-hint": "Chacun a sa matière, sa direction et sa façon de perdre.",
  "title.choose-back": "Retour",
  "title.today": "Graine du jour",
  "title.today-hint": "Aujourd’hui, tous ceux qui la prennent ont la même chance.",
  "red.at-least": "rouge sous {value}",
  "red.at-most": "rouge au-delà de {value}",
  "briefing.kicker": "Votre mandat · {difficulty} · graine {seed}",
  "briefing.who":
    "Vous menez la transformation par l’IA chez {company} : {people, number} personnes, {weeks, number} semaines, et une direction qui veut voir des résultats.",
  "briefing.goals": "De quoi il s’agit",
  "briefing.traits": "Ce que cette entreprise a de particulier",
  "briefing.targets": "Ce que demande la direction",
  "briefing.figure": "Indicateur",
  "briefing.asked": "À la fin",
  "briefing.points": "Points",
  "briefing.money": "Argent et revues",
  "briefing.envelope": "Première enveloppe : {money} pour 13 semaines. Elle paie aussi ce qui tourne déjà.",
  "briefing.reviews":
    "{count, plural, one {La direction se réunit une fois, à la fin.} other {Toutes les 13 semaines, la direction se réunit, # fois en tout : elle mesure, demande autre chose encore, et donne l’enveloppe suivante.}}",
  "briefing.cut": "Chaque indicateur dans le rouge retire {share} à l’enveloppe suivante.",
  "briefing.end": "Comment cela finit",
  "briefing.won": "Gagné avec {score} points sur 100 et rien dans le rouge la dernière semaine.",
  "briefing.stopped": "Arrêté avant cela si",
  "briefing.stop-red":
    "un indicateur est dans le rouge {reviews, plural, one {à une revue} other {à # revues de suite}} ;",
  "briefing.stop-departures": "plus de {share} des gens partent en un an ;",
  "briefing.stop-accident": "un assistant qui décide seul cause un dommage grave que personne n’a tracé.",
  "briefing.begin": "Commencer",
  "briefing.again": "À relire quand vous voulez : menu, Lettre de mission.",
  "briefing.title": "Lettre de mission",
};
