/** French words of the glossary: what each term of the game means. Fetched with the glossary, not before. */

import type { TermId } from "../en/glossary.ts";

export const glossary: Readonly<Record<TermId, readonly [term: string, meaning: string]>> = {
  workflow: ["Processus", "Le chemin d’un type de dossier à travers les services, étape après étape."],
  case: [
    "Dossier",
    "Une chose à faire : une commande, un appel, une panne, un contrat, le dossier d’un patient.",
  ],
  backlog: ["En-cours", "Les dossiers qui attendent devant une étape. On le compte en semaines de travail."],
  load: [
    "Charge",
    "Heures demandées, divisées par les heures disponibles. Au-delà de 100 %, des dossiers attendent ou des gens restent tard.",
  ],
  yield: ["Bon du premier coup", "Part des dossiers justes dès la première fois, qui n’ont pas à revenir."],
  tolerance: [
    "Droit à l’erreur",
    "Ce qu’un travail pardonne : un mot faux dans un brouillon coûte peu, un mauvais serrage sur une machine beaucoup.",
  ],
  assistant: ["Assistant", "Un système d’IA du catalogue : il écrit, il prédit, ou il déplace des choses."],
  deployment: [
    "Déploiement",
    "Un assistant dans un service, avec ses propres utilisateurs, sa confiance, ses erreurs et sa facture.",
  ],
  pilot: ["Pilote", "Une partie de l’équipe essaie un assistant avant qu’on ne le paie pour tous."],
  licence: ["Licence", "Le droit, pour une personne, de se servir d’un assistant ; commandé à l’année."],
  autonomy: [
    "Autonomie",
    "Propose : une personne décide de chaque dossier. Supervisé : il agit et une personne surveille. Délégué : il agit, et l’on regarde des échantillons.",
  ],
  trust: [
    "Confiance",
    "À quel point une équipe s’en remet à un assistant. Elle devrait suivre ses succès ; elle suit ce que l’on en voit.",
  ],
  residual: [
    "Erreur résiduelle",
    "Part des dossiers encore faux après qu’une personne les a vus. Nul ne la connaît : traces et audits donnent un intervalle, qui se resserre à chaque dossier.",
  ],
  staleness: [
    "Péremption",
    "Part de ce que lit un assistant qui n’est plus à jour. Elle croît d’elle-même là où personne n’y veille.",
  ],
  checking: [
    "Vérification",
    "Les heures passées à regarder ce qu’un assistant a fait. Le temps libéré va souvent d’abord là.",
  ],
  guardrail: [
    "Garde-fou",
    "Une règle ou une pratique qui limite un risque. Elle coûte des heures, et s’érode si personne ne l’entretient.",
  ],
  audit: [
    "Audit",
    "Des personnes qui n’avaient pas traité les dossiers en relisent un échantillon et rendent un intervalle.",
  ],
  incident: ["Incident", "Quelque chose qui a mal tourné, et que l’on a remarqué ou que l’on remarquera."],
  signal: [
    "Signal",
    "L’une des six mesures qui annoncent un nouveau travail. Il doit tenir quelques semaines pour compter.",
  ],
  role: ["Rôle", "Un genre de travail autour des modèles : expliquer, annoter, déployer, gouverner, servir."],
  post: ["Poste", "Une place d’un rôle, tenue par une personne dont c’est le métier."],
  "add-on": [
    "Mission en plus",
    "Le même travail, confié à une équipe en plus du sien. Peu cher, vite fait, et lâché le premier quand la charge monte.",
  ],
  hiring: [
    "Recrutement",
    "Pourvoir un poste par l’extérieur : c’est long, et la personne ne connaît pas la maison.",
  ],
  retraining: [
    "Reconversion",
    "Pourvoir un poste par un collègue qui l’apprend à côté de son travail. Son équipe le perd.",
  ],
  contracting: ["Prestation", "Pourvoir un poste par quelqu’un payé à la semaine : vite là, vite parti."],
  consultation: [
    "Consultation",
    "Les représentants du personnel sont entendus avant un déploiement qui change le travail.",
  ],
  worry: [
    "Inquiétude",
    "À quel point une équipe craint pour son travail. Elle freine l’usage, et n’écoute que les actes.",
  ],
  absorption: [
    "Absorption",
    "Ce qu’une équipe supporte de changement : un second trop tôt ralentit les deux.",
  ],
  mode: [
    "Mode d’usage",
    "Comment on travaille avec un assistant : confier, dialoguer, apprendre, vérifier. Montré par groupes de cinq et plus seulement.",
  ],
  inference: [
    "Requêtes au modèle",
    "Chaque question posée à un modèle coûte de l’argent, de l’énergie et une attente. La facture croît avec l’usage.",
  ],
  mandate: [
    "Mandat",
    "Ce que la direction vous demande : des objectifs, un délai, et de l’argent par trimestre.",
  ],
  review: [
    "Revue",
    "Toutes les 13 semaines, la direction mesure, fixe l’enveloppe suivante et demande quelque chose.",
  ],
  envelope: ["Enveloppe", "L’argent que de nouvelles décisions peuvent coûter dans un trimestre."],
  forecast: [
    "Prévision",
    "Une fourchette sur laquelle vous vous engagez. Elle compte si elle est étroite, et si elle est juste.",
  ],
  decision: ["Décision", "Ce que vous ordonnez. Elle prend effet quand commence la semaine suivante."],
  event: ["Événement", "Ce qui s’est passé, avec ce qui y a mené."],
  figure: ["Indicateur", "L’un des six nombres tout en haut. Chacun peut dire ce qui l’a fait bouger."],
  cause: [
    "Cause",
    "Ce qui a fait bouger un indicateur, dans le registre : les causes d’une semaine font exactement sa variation.",
  ],
  luck: [
    "Chance",
    "Ce qu’a fait le hasard. Il appartient à ce qu’il frappe : une autre décision ne le change pas ailleurs.",
  ],
  run: [
    "Partie",
    "Un scénario, une graine et des décisions datées : un petit fichier qui se joue partout de la même façon.",
  ],
  seed: ["Graine", "Le nombre qui tire la chance d’une partie. La même graine apporte la même chance."],
  branch: [
    "Branche",
    "La même partie à partir d’une semaine choisie, avec d’autres décisions et la même chance.",
  ],
  scenario: ["Scénario", "Une entreprise, une durée, un mandat et ce qui est proposé."],
  strategy: [
    "Stratégie",
    "Des règles qui décident d’après ce qu’un responsable peut voir, semaine après semaine ; pour se comparer.",
  ],
  trait: ["Trait", "Ce que l’entreprise a de particulier dans cette partie ; tiré par la graine."],
};
