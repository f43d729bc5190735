/** Textes français du bilan : place, hasard et choix, tournants, parcours des personnes, pièges, tableau. */

import type { debrief as english } from "../en/debrief.ts";

export const debrief: Readonly<Record<keyof typeof english, string>> = {
  "debrief.title": "Bilan",
  "debrief.open": "Le bilan : ce que cela valait",
  "debrief.print": "Imprimer ou PDF",
  "debrief.table": "Chiffres par semaine (CSV)",
  "debrief.file": "Fichier de la partie",
  "debrief.share": "Partager le lien",
  "debrief.tools": "À emporter",
  "debrief.past": "Vous regardez une semaine passée. Le bilan porte sur toute la partie.",
  "debrief.present": "Revenir à la fin",
  "debrief.progress-running": "D’autres parties se jouent pour comparer : {done, number} sur {total, number}",
  "debrief.progress-cancelled": "Arrêté après {done, number} parties sur {total, number}.",
  "debrief.progress-failed": "Les autres parties n’ont pas pu être jouées.",
  "debrief.cancel": "Arrêter",
  "debrief.again": "Les rejouer",
  "debrief.ready": "Toutes les parties sont jouées : la comparaison est complète.",
  "debrief.missing": "Rien à montrer ici : les parties de comparaison n’ont pas toutes été jouées.",
  "debrief.waiting": "Calcul en cours…",
  "debrief.points": "{points} {count, plural, one {point} other {points}}",
  "debrief.dimensions": "Score par dimension",
  "debrief.standing": "Vous parmi {count, number} parties",
  "debrief.standing-sub":
    "{strategies, number} stratégies types, chacune sur votre graine et sur {seeds, plural, one {# en tout} other {# graines en tout}}",
  "debrief.standing-stopped":
    "{count, plural, one {# partie a été arrêtée} other {# parties ont été arrêtées}} par la direction et comptées telles qu’elles étaient alors.",
  "debrief.better-than": "mieux que {share}",
  "debrief.strip":
    "{figure} : {value}, mieux que {beaten, number} parties sur {of, number}. Huit parties sur dix se situent entre {low} et {high}, et la moitié de part et d’autre de {median}.",
  "debrief.heap":
    "{count, number} parties selon leur résultat : huit sur dix entre {low} et {high}, celle du milieu à {median}. La vôtre, à {own}, fait mieux que {beaten, number} d’entre elles.",
  "debrief.you": "Vous {result}",
  "debrief.median": "milieu {result}",
  "debrief.key-you": "vous",
  "debrief.key-band": "huit parties sur dix, et celle du milieu",
  "debrief.key-better": "mieux vers la droite",
  "debrief.medal-gold": "Or",
  "debrief.medal-silver": "Argent",
  "debrief.medal-bronze": "Bronze",
  "debrief.medal-none": "Pas de médaille cette fois",
  "debrief.medal-text":
    "Avec cette même chance, vous avez fait mieux que {beaten, number} des {of, number} stratégies types{level, plural, =0 {} other { et aussi bien que #}}. Le bronze en demande la moitié, l’argent les trois quarts, l’or neuf sur dix.",
  "debrief.medal-stopped": "Pas de médaille",
  "debrief.medal-stopped-text": "La direction a arrêté cette partie ; une partie arrêtée n’en reçoit pas.",
  "debrief.ranks": "Avec cette même chance",
  "debrief.rank-you": "Vous",
  "debrief.rank-stopped": "arrêtée en semaine {week, number}",
  "debrief.luck": "Hasard et choix",
  "debrief.luck-sub": "vos décisions rejouées sous {count, number} autres graines",
  "debrief.luck-nothing": "Ne rien faire : {result}.",
  "debrief.luck-choice": "Vos choix : {difference}.",
  "debrief.luck-luck": "Ce hasard : {difference}.",
  "debrief.luck-how":
    "Ne rien faire et vos choix sont des moyennes sur d’autres graines ; le hasard est le reste. Ci-dessous, chaque indicateur de vos décisions sous les autres graines, et la place de cette graine.",
  "debrief.luck-refused":
    "{most, plural, =0 {Avec une autre chance, toutes vos décisions ont pu être appliquées.} other {Avec une autre chance, {mean} de vos {decisions, plural, one {# décision} other {# décisions}} n’ont pu être appliquées en moyenne, au plus {most, number}.}} Les événements que vous n’aviez pas connus ont reçu la réponse que vous aviez donnée au premier de leur genre.",
  "debrief.luck-stopped":
    "Sous {count, number} des {of, number} autres graines, la direction aurait arrêté ces décisions.",
  "debrief.turns": "Tournants",
  "debrief.turns-sub": "même chance, une seule chose décidée autrement",
  "debrief.turns-none":
    "Aucune décision n’a changé beaucoup le résultat à elle seule : d’autres réponses mènent à peu près à la même fin.",
  "debrief.turn-decided": "Vous l’avez décidé.",
  "debrief.turn-left-out": "Ou ne pas le faire.",
  "debrief.turn-answered": "Vous avez répondu « {answer} ».",
  "debrief.turn-default": "Vous avez laissé faire, et ce fut « {answer} ».",
  "debrief.turn-other": "Ou « {answer} ».",
  "debrief.turn-value": "La valeur aurait fini à {there} au lieu de {here}.",
  "debrief.turn-stopped": "La direction aurait arrêté la partie en semaine {week, number}.",
  "debrief.turn-saved": "La direction n’aurait pas arrêté la partie.",
  "debrief.turn-impossible":
    "{count, plural, one {# décision suivante n’aurait pas été possible} other {# décisions suivantes n’auraient pas été possibles}}.",
  "debrief.turn-look": "Voir la semaine {week, number}",
  "debrief.flows": "Qui a changé de métier",
  "debrief.flows-sub":
    "{people, plural, one {# personne} other {# personnes}} : {posts, number} vers les nouveaux postes, {moved, number} vers le travail avec les gens, {gone, plural, one {# départ non remplacé} other {# départs non remplacés}}",
  "debrief.flows-none": "Personne n’a changé de métier.",
  "debrief.flow": "{from} vers {to} : {count, number}",
  "debrief.flow-to": "Avec les gens : {department}",
  "debrief.flow-hired": "Recrutement",
  "debrief.flow-contracted": "Prestation",
  "debrief.flow-gone": "Départs non remplacés",
  "debrief.hours-freed": "Les assistants ont libéré {hours, number} heures, vérification déduite.",
  "debrief.taught":
    "{count, plural, one {# personne a été formée} other {# personnes ont été formées}} par des collègues, sans stage.",
  "debrief.left":
    "{count, plural, one {# personne est partie} other {# personnes sont parties}} de leur plein gré ; {replaced, plural, one {# personne est arrivée} other {# personnes sont arrivées}} en remplacement.",
  "debrief.forecasts": "Vos prévisions",
  "debrief.portraits": "Des parcours qui ont pris un tournant",
  "debrief.portraits-none": "Aucun récit de parcours ne s’est réalisé dans cette partie.",
  "debrief.portrait-since": "Depuis la semaine {week, number}",
  "debrief.traps": "Pièges rencontrés",
  "debrief.traps-none": "Aucun des pièges bien connus. Beau parcours.",
  "debrief.questions": "À discuter",
  "debrief.table-week": "Semaine",
  "debrief.table-date": "Date",
  "debrief.table-value": "Valeur (€)",
  "debrief.table-quality": "Qualité (%)",
  "debrief.table-trust": "Confiance (0–100)",
  "debrief.table-safety": "Risque par semaine (€)",
  "debrief.table-wellbeing": "Bien-être (0–100)",
  "debrief.table-posts": "Nouveaux postes",
  "debrief.table-decisions": "Décisions",
  "debrief.figure": "Indicateur",
  "debrief.result": "Résultat",
  "debrief.standing-column": "Place",
  "trap.blind-trust": "La confiance avant la preuve",
  "trap.blind-trust-text":
    "{assistant} a reçu plus d’autonomie en semaine {week, number} sans les preuves demandées{count, plural, one {} other { ; c’est arrivé # fois}}.",
  "trap.moved-queue": "La file qui se déplace",
  "trap.moved-queue-text":
    "Le service {department}, sans assistant, a été saturé en semaine {week, number} : ce que d’autres faisaient plus vite attendait là.",
  "trap.extra-mission": "La mission de trop",
  "trap.extra-mission-text":
    "Le service {department} a reçu « {role} » en plus de son travail en semaine {given, number} et a été saturé en semaine {week, number}.",
  "trap.idle-licences": "Des licences dans le tiroir",
  "trap.idle-licences-text":
    "À la fin, {licensed, number} licences étaient payées et {users, number} utilisées, dans les équipes concernées.",
  "trap.public-tools": "L’usage que personne n’avait permis",
  "trap.public-tools-text":
    "Des outils publics servaient là où rien n’était proposé, d’abord dans le service {department} en semaine {week, number}{count, plural, one {} other {, et dans # équipes en tout}}.",
  "trap.unheard": "Pas entendus avant",
  "trap.unheard-text": "Le service {department} a contesté le déploiement en semaine {week, number}.",
  "trap.silence": "Laisser venir",
  "trap.silence-text":
    "{silent, number} événements sur {asked, number} n’ont pas eu de réponse de vous et ont suivi leur cours.",
  "trap.sure-of-it": "Sûr de soi",
  "trap.sure-of-it-text":
    "Vos fourchettes ont contenu {held, number} résultats sur {scored, number} ; on en demandait {asked}. Elles étaient trop étroites.",
};
