/** French texts of the adviser. */

import type { adviser as english } from "../en/adviser.ts";

export const adviser: Readonly<Record<keyof typeof english, string>> = {
  "key.open-adviser": "Demander conseil",
  "rail.adviser": "Conseil",
  "adviser.title": "Conseil",
  "adviser.sub": "Jamais plus de trois à la fois",
  "adviser.none": "Rien ne presse. Laissez passer le temps, ou regardez une pièce.",
  "adviser.honest":
    "Des règles appliquées à ce que vous voyez vous-même : signaux, charges, erreurs mesurées, prix. Elles ont souvent raison, et ne connaissent jamais vos raisons.",
  "adviser.do": "Prendre cette décision",
  "adviser.more": "Ouvrir la fiche",
  "adviser.rests-on": "Sur quoi cela repose",
  "adviser.against": "Ce qui s’y oppose",
  "adviser.unknown": "Ce que nul ne sait pour l’instant",
  "adviser.unknown-error":
    "{count, plural, one {Combien de fois un assistant se trompe.} other {Combien de fois # assistants se trompent.}}",
  "adviser.unknown-corpus":
    "{count, plural, one {Ce qui est périmé dans ce que lit un assistant.} other {Ce qui est périmé dans ce que lisent # assistants.}}",
  "adviser.unknown-who": "Qui viendra : {role}, et avec quel talent.",
  "adviser.takes-envelope": "Cela prend {share} de ce qui reste de l’enveloppe.",
  "adviser.takes-time": "L’effet se voit après {weeks} semaines au plus tôt.",
  "adviser.signal":
    "{signal} : {share} de son seuil, depuis {weeks, plural, one {# semaine} other {# semaines}}",
  "adviser.hours": "{needed} h demandées par semaine, {supplied} h faites",
  "adviser.post-why":
    "{role} : {count, plural, one {un signal l’appelle} other {# signaux l’appellent}}, et une mission en plus ne tiendrait pas dans une équipe pleine.",
  "adviser.post-lends": "Le collègue manquerait au service {department} ; sa charge est de {load}.",
  "adviser.post-newcomer": "Qui vient de dehors doit d’abord apprendre la maison.",
  "adviser.post-contract": "Qui est payé à la semaine emporte son savoir en partant.",
  "adviser.add-on-why":
    "{role} : un signal l’appelle. Tant que l’équipe a de la place, une mission en plus suffit.",
  "adviser.add-on-load":
    "Charge du service {department} : {load} ; sous pression, c’est ce que l’on lâche d’abord.",
  "adviser.evidence-why":
    "Des assistants travaillent et personne ne compte leurs erreurs. Sans compter, l’autonomie repose sur la foi.",
  "adviser.evidence-blind":
    "{count, plural, one {# assistant} other {# assistants}} aux mains de {users, plural, one {# personne} other {# personnes}}, sans erreur mesurée",
  "adviser.evidence-hours": "Le service {department} y donne {hours} h par semaine.",
  "adviser.error":
    "Erreur mesurée entre {low} et {high}, sur {cases, number} dossiers ; la limite est de {limit}",
  "adviser.narrow-why":
    "{assistant}, {department} : même au mieux, l’erreur dépasse la limite. Qu’une personne regarde à nouveau.",
  "adviser.narrow-against": "Vérifier reprend des heures qui étaient libérées.",
  "adviser.widen-why": "{assistant}, {department} : les preuves demandées sont là.",
  "adviser.widen-against": "Moins de gens regardent : une erreur va plus loin avant d’être vue.",
  "adviser.audit-why":
    "{assistant}, {department} : il classe des personnes, et nul n’a vérifié que les égaux sont traités en égaux.",
  "adviser.audit-never": "{cases} dossiers par semaine, aucun audité",
  "adviser.audit-hours": "Des gens du métier relisent des dossiers au lieu d’en traiter de nouveaux.",
  "adviser.train-why": "Le service {department} a un assistant et presque personne de formé.",
  "adviser.train-few": "{share} de l’équipe a suivi une formation",
  "adviser.users-of": "{users, number} sur {people, number} s’en servent",
  "adviser.train-load": "Charge du service {department} : {load}, et une formation prend d’abord des heures.",
  "adviser.licences-why":
    "{assistant}, {department} : l’année de licences s’achève, et tous ne se servent pas de la leur.",
  "adviser.licences-idle": "{idle, number} licences sur {licensed, number} sans utilisateur",
  "adviser.licences-against": "Moins de licences coûtent plus cher l’une, et qui vient plus tard attend.",
  "adviser.start-why":
    "Commencez petit, là où le plus de gens peuvent s’en servir, et regardez avant de payer pour tous.",
  "adviser.start-none": "Aucun assistant ne travaille encore",
  "adviser.load-is": "La charge de l’équipe est de {load}",
  "adviser.start-against": "Un pilote dit peu des équipes qui font autre chose.",
  "adviser.hands-why":
    "Au service {department}, il manque des bras, pas des outils ; ailleurs, des heures sont libres.",
  "adviser.hands-load": "{department} : charge {load}, {weeks} semaines de travail en attente",
  "adviser.hands-spare":
    "{department} pourrait libérer {people, plural, one {# personne} other {# personnes}}",
  "adviser.hands-against": "Qui change recommence là-bas, et le départ est définitif.",
  "adviser.talk-why": "Le service {department} s’inquiète, et personne n’a écouté ses représentants.",
  "adviser.talk-worry": "Inquiétude : {worry} sur 100",
  "adviser.talk-against": "Une consultation prend des heures, et peut contester ce qui est en cours.",
  "adviser.bill-why":
    "Les requêtes coûtent plus que prévu pour le même usage ; un petit modèle peut en servir une part.",
  "adviser.bill-is": "{bill} la semaine dernière, {plan} prévus",
  "adviser.bill-against": "Au-delà de ce qu’un petit modèle sait servir, ses réponses se dégradent.",
};
