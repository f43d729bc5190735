/** French texts of the acts of the story. */

import type { act as english } from "../en/act.ts";

export const act: Record<keyof typeof english, string> = {
  "act.heading": "Acte {number} sur {of} : {title}",
  "act.first": "Par où commencer",
  "act.first-question":
    "Quelle équipe essaie la première, et faut-il payer des journaux avant que rien n’ait mal tourné ?",
  "act.second": "La procédure qui était juste autrefois",
  "act.second-question":
    "Qui tient les réponses à jour : une mission en plus du reste ou un poste, pris dehors ou dans une équipe à qui quelqu’un manquera ?",
  "act.third": "Tout le monde à la fois",
  "act.third-question":
    "Les outils se répandent, ceux que l’on offre et les autres, et le juridique se noie. Freiner les ventes, ou donner du monde au juridique ?",
  "act.fourth": "La machine qui prévient, et la facture",
  "act.fourth-question":
    "Laisser agir les prévisions, ou attendre des preuves ? Un modèle moins cher, ou une meilleure réponse ?",
  "act.fifth": "Les robots, et les heures libérées",
  "act.fifth-question":
    "Des allées plus rapides ou plus sûres ? Et les heures qui se libèrent : un autre travail, moins d’embauches, ou moins d’emplois ?",
};
