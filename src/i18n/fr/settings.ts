/** French texts of the settings. */

import type { settings as english } from "../en/settings.ts";

export const settings: Readonly<Record<keyof typeof english, string>> = {
  "settings.title": "Réglages",
  "settings.hint": "Ils valent sur cet appareil, pour toutes les parties.",
  "settings.text-size": "Taille du texte",
  "settings.motion": "Animation",
  "settings.motion-system": "Comme le système",
  "settings.motion-reduced": "Réduite",
  "settings.motion-full": "Complète",
  "settings.motion-hint":
    "Réduite, plus personne ne marche : à la fin d’une semaine, chacun et chaque dossier est à sa nouvelle place.",
  "settings.theme": "Clair ou sombre",
  "settings.theme-system": "Comme le système",
  "settings.theme-light": "Clair",
  "settings.theme-dark": "Sombre",
  "settings.palette": "Contraste",
  "settings.palette-standard": "Courant",
  "settings.palette-contrast": "Renforcé",
  "settings.palette-hint": "Le contraste renforcé vaut pour les textes, les traits et les boutons.",
  "settings.states": "Couleurs",
  "settings.states-standard": "Courantes",
  "settings.states-safe": "Pour tous les yeux",
  "settings.states-hint":
    "Pour tous les yeux : plus on se sert des assistants, plus la couleur est foncée (claire, si l’affichage est sombre) ; le bleu veut dire mieux, l’orange moins bien. Les formes ne changent pas.",
  "settings.pauses": "Ce qui arrête le temps",
  "settings.pauses-hint":
    "Ce qui n’est pas coché attend dans la liste à traiter, et dit ce qui arrive sans réponse. Les revues et les incidents les plus graves l’arrêtent toujours.",
  "settings.pause-incidents": "Les incidents graves, et les premiers de leur genre",
  "settings.pause-contests": "Un déploiement contesté par une équipe",
  "settings.pause-signals": "Un signal nouvellement établi",
  "settings.pause-evidence": "Des preuves complètes pour plus d’autonomie",
  "settings.inbox": "Ce que dit la liste à traiter",
  "settings.inbox-hint":
    "Ce qui n’est pas coché ne va qu’au journal. Les décisions et tout ce qui est critique arrivent toujours.",
  "settings.news-small": "Petits incidents",
  "settings.news-assistants": "Assistants : pilotes, démarrages, licences",
  "settings.news-people": "Équipes : formation, charge, mobilités, consultation",
  "settings.news-posts": "Postes et missions en plus",
  "settings.news-guardrails": "Garde-fous et audits",
  "settings.news-money": "Requêtes aux modèles, accélérateurs, plafonds de dépense",
  "settings.news-board": "Demandes de la direction, prévisions",
  "settings.keys": "Touches",
  "settings.keys-hint": "Activez un bouton, puis la nouvelle touche. Échap laisse tout en l’état.",
  "settings.key-change": "{action} : {key}. Changer",
  "settings.key-press": "Appuyez sur une touche…",
  "settings.key-press-for": "{action} : appuyez sur une touche",
  "settings.key-taken": "{key} est prise : « {action} ». Une autre touche, ou Échap.",
  "settings.key-fixed": "{key} a son propre usage dans toute page. Une autre touche, ou Échap.",
  "settings.keys-reset": "Rétablir toutes les touches",
  "key.open-settings": "Ouvrir les réglages",
};
