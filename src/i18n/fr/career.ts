/** French texts of the careers. */

import type { career as english } from "../en/career.ts";

export const career: Readonly<Record<keyof typeof english, string>> = {
  "key.open-career": "Ouvrir les parcours",
  "career.title": "Parcours",
  "career.sub": "Qui pourrait devenir quoi, et par où",
  "career.moving": "En route vers un nouveau métier",
  "career.moving-none": "Personne pour l’instant.",
  "career.matrix": "Les chemins vers chaque rôle",
  "career.natural": "chemin naturel",
  "career.reachable": "chemin possible",
  "career.long": "long chemin",
  "career.others":
    "Tous les autres prennent le long chemin ({path}, {weeks, plural, one {# semaine} other {# semaines}}), et échouent plus souvent.",
  "career.portraits": "Des histoires devenues vraies",
  "career.portraits-none":
    "Aucune à ce jour. Une histoire devient vraie quand quelqu’un prend un chemin improbable et arrive.",
};
