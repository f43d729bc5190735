/** French texts of the cast: eight colleagues with a name. */

import type { cast as english } from "../en/cast.ts";

export const cast: Record<keyof typeof english, string> = {
  "cast.title": "Huit collègues",
  "cast.hint":
    "Ils vous racontent ce qui se passe dans leurs équipes. Certains changeront peut-être de métier ; l’usage que chacun fait d’un assistant n’est dit de personne.",
  "cast.reports": "C’est {name}, {trade}, qui le raconte.",
  "cast.learning": "Se forme à un nouveau métier : {role}.",
  "cast.arrived": "A un nouveau métier : {role}.",
  "cast.left": "A quitté l’entreprise.",
  "cast.karim": "Karim Haddad",
  "cast.karim-trade": "technicien de maintenance",
  "cast.karim-story": "Reconnaît chaque machine à son bruit, et chaque procédure à ce qu’elle a de faux.",
  "cast.claire": "Claire Vasseur",
  "cast.claire-trade": "responsable qualité",
  "cast.claire-story":
    "Signe ce qui sort de l’usine. Garde trois versions de chaque procédure, et sait laquelle est la bonne.",
  "cast.ines": "Inès Carpentier",
  "cast.ines-trade": "juriste",
  "cast.ines-story": "Lit ce que les autres signent. C’est sur sa pile que finit la hâte de chacun.",
  "cast.thomas": "Thomas Lemaire",
  "cast.thomas-trade": "chargé de clientèle",
  "cast.thomas-story": "Promet le moins possible, et répond plus vite que tout le monde.",
  "cast.awa": "Awa Diallo",
  "cast.awa-trade": "cheffe d’équipe au service client",
  "cast.awa-story": "Écoute un appel sur cinquante, et y entend ce qu’étaient les quarante-neuf autres.",
  "cast.julien": "Julien Morel",
  "cast.julien-trade": "analyste clinique",
  "cast.julien-story":
    "Code les dossiers des patients. Écrit « suspecté » là où d’autres auraient écrit « diagnostiqué ».",
  "cast.sandrine": "Sandrine Petit",
  "cast.sandrine-trade": "responsable d’entrepôt",
  "cast.sandrine-story":
    "A parcouru chaque allée, et compte les gens qui rentrent avant de compter les palettes.",
  "cast.minh": "Minh Tran",
  "cast.minh-trade": "analyste de données",
  "cast.minh-story": "Demande d’où vient un chiffre avant de demander ce qu’il dit.",
};
