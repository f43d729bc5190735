/** French texts of the guide through the first steps. */

import type { tutorial as english } from "../en/tutorial.ts";

export const tutorial: Readonly<Record<keyof typeof english, string>> = {
  "title.learn": "Premiers pas guidés",
  "tutorial.label": "Guide",
  "tutorial.place": "Étape {at} sur {of}",
  "tutorial.show": "Me montrer où",
  "tutorial.leave": "Quitter le guide",
  "tutorial.finish": "Continuer sans guide",
  "tutorial.take-up": "Reprendre le guide",
  "notice.tutorial-left": "Le guide s’est retiré. Le menu le rappelle.",
  "tutorial.room-title": "Faites connaissance",
  "tutorial.room-body":
    "{people} personnes font tourner les machines, d’après des classeurs qui existent en trois versions. Ouvrez leur pièce : {department}, sur le campus ou dans la liste.",
  "tutorial.assistant-title": "Un premier assistant",
  "tutorial.assistant-body":
    "{assistant} : la bonne procédure en quelques secondes. Laissez une partie de l’équipe l’essayer. Le prix et le délai sont à côté du bouton.",
  "tutorial.week-title": "Décidé, mais pas encore fait",
  "tutorial.week-body":
    "Une décision prend effet quand commence la semaine suivante ; d’ici là, elle peut être annulée. Avancez d’une semaine.",
  "tutorial.evidence-title": "Qui s’en apercevrait ?",
  "tutorial.evidence-body":
    "On l’installe. S’il se trompe un jour, qui le verra ? Adoptez « {guardrail} » parmi les garde-fous : sans cela, on peut croire aux erreurs, non les compter.",
  "tutorial.use-title": "Laissez filer le temps",
  "tutorial.use-body":
    "Il faut quelques semaines avant que quelqu’un s’en serve. Le temps s’arrête de lui-même quand on a besoin de vous ; la barre d’espace l’arrête aussi.",
  "tutorial.wrong-title": "Ils s’en servent",
  "tutorial.wrong-body":
    "{users, plural, =0 {On l’a essayé, puis laissé de côté.} one {Auprès d’une personne, une lumière est allumée.} other {Auprès de # personnes, une lumière est allumée.}} Laissez passer les semaines et regardez la pièce. Pour l’instant, tout va bien.",
  "tutorial.answer-title": "La première réponse fausse",
  "tutorial.answer-body":
    "Lisez ce que l’on en sait, et ce que l’on n’en sait pas. Choisissez ensuite une réponse d’après son prix, et confirmez-la. Remettre à plus tard a aussi un prix.",
  "tutorial.why-title": "Demandez pourquoi",
  "tutorial.why-body":
    "Chaque indicateur dit ce qui l’a fait bouger : une décision, une hypothèse avec sa source, ou la chance. Touchez « {figure} », tout en haut.",
  "tutorial.posts-title": "Qui tient cela à jour ?",
  "tutorial.posts-body":
    "Une réponse vaut ce que vaut la procédure d’où elle vient, et veiller sur les procédures n’est le métier de personne. Voyez quel travail l’assistant a fait naître : ouvrez les postes.",
  "tutorial.post-title": "Le métier de quelqu’un",
  "tutorial.post-body":
    "{role} : la fiche dit ce qui l’appelle à ce jour. Reconvertir un collègue, payer un prestataire, ou confier la mission à une équipe en plus du reste. Comparez prix, délai et qui manquera, et décidez.",
  "tutorial.end-title": "La suite est à vous",
  "tutorial.end-body":
    "Un pilote, une erreur, une question, un poste : c’est ainsi que va chaque déploiement, ici. Jouez le semestre jusqu’au bout ; le point d’interrogation donne la liste des touches.",
};
