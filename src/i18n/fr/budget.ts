/** French texts about money: what was spent, the envelope, the bill of model calls, audits. */

import type { budget as english } from "../en/budget.ts";

export const budget: Readonly<Record<keyof typeof english, string>> = {
  "rail.budget": "Budget",
  "key.open-budget": "Ouvrir le budget",
  "budget.title": "Budget",
  "budget.sub": "{money} dépensés en {weeks, plural, one {# semaine} other {# semaines}}",
  "budget.week": "Dernière semaine",
  "budget.calls": "Dont requêtes aux modèles",
  "budget.calls-total": "Requêtes depuis le début",
  "budget.envelope": "Enveloppe du trimestre {quarter, number}",
  "budget.part-spent": "dépensé : {money}",
  "budget.part-committed": "déjà engagé jusqu’à la revue : {money}",
  "budget.part-planned": "décidé pour la semaine prochaine : {money}",
  "budget.part-left": "reste : {money}",
  "budget.part-over": "dépassement : {money}",
  "budget.cut": "La direction en a retiré {share} pour ce qui était dans le rouge.",
  "budget.carried": "Report : {money}.",
  "budget.over":
    "Il y a plus d’engagé que de disponible. Rien de nouveau qui coûte n’est possible avant la revue.",
  "budget.spending": "Où est allé l’argent",
  "budget.spending-none": "Rien n’a encore été dépensé.",
  "budget.bill": "La facture des requêtes, dernière semaine",
  "budget.bill-none": "Rien ne se paie encore à la requête.",
  "budget.key-bill": "payé",
  "budget.key-planned": "prévu pour le même usage",
  "budget.planned": "prévu {money}",
  "budget.held": "Un plafond retient {share} de l’usage.",
  "budget.break-even":
    "Un accélérateur réservé est rentable à partir de {money} de requêtes par semaine au prix catalogue ; la semaine dernière : {list}.",
  "budget.reserved":
    "{count, plural, one {# accélérateur réservé} other {# accélérateurs réservés}} : {money} par semaine.",
  "budget.release": "Les accélérateurs sont rendus en semaine {week, number}.",
  "budget.latency": "On attend une réponse {seconds} s. Estimation de la semaine : {energy} kWh.",
  "budget.levers": "Règles pour toutes les requêtes",
  "budget.agents": "Règles particulières",
  "budget.agent": "{assistant}, {department}",
  "lever.set-routing": "Requêtes confiées à un petit modèle",
  "lever.hint-set-routing":
    "Moins cher et plus rapide ; au-delà de ce qu’un petit modèle sait faire, les réponses se dégradent.",
  "lever.reserve-accelerators": "Accélérateurs réservés",
  "lever.hint-reserve-accelerators":
    "Un prix fixe, utilisés ou non ; plus il y a de requêtes, plus c’est rentable.",
  "lever.set-spending-cap": "Plafond du coût des requêtes par semaine",
  "lever.hint-set-spending-cap": "Ce qui le dépasse revient aux personnes.",
  "lever.no-cap": "Aucun",
  "lever.now": "actuel",
  "licence.title": "Licences",
  "licence.hint":
    "Commandées à l’année, pour toute une équipe. {weeks, plural, one {La dernière semaine} other {Dans les # dernières semaines}}, on peut en commander pour les seuls utilisateurs, plus chères à l’unité.",
  "licence.none": "Aucune licence n’est encore payée.",
  "licence.used": "{used, number} sur {licences, number} en usage",
  "licence.which": "De",
  "licence.order": "Commander pour les seuls utilisateurs",
  "audit.title": "Audits",
  "audit.hint":
    "Des personnes qui n’avaient pas traité les dossiers les relisent, de toutes sortes. L’intervalle est fait pour contenir la vraie part 19 fois sur 20.",
  "audit.none": "Rien n’a encore été audité.",
  "audit.order": "Commander un audit",
  "audit.which": "De",
  "audit.found": "{wrong, number} faux sur {cases, number}, entre {low} et {high}",
  "audit.pairs":
    "Dossiers égaux, moins favorisés face aux autres : {ratio}, entre {low} et {high} ; inégal sous {limit}",
  "audit.reported": "rapport de la semaine {week, number}",
  "audit.due": "prochain rapport en semaine {week, number}",
  "audit.of-one": "Audit : {found}",
  "audit.scale": "Échelle : de 0 à {end} de faux",
};
