/** French texts of the observatory: who uses assistants, how, and for how much of their work. */

import type { observatory as english } from "../en/observatory.ts";

export const observatory: Readonly<Record<keyof typeof english, string>> = {
  "rail.observatory": "Usages",
  "key.open-observatory": "Ouvrir les usages",
  "observatory.title": "Usages",
  "observatory.sub":
    "{users, number} personnes sur {people, number} utilisent un assistant de texte : {uses} usages la semaine dernière",
  "observatory.scope":
    "Ne comptent que les assistants de texte et les gens présents dans les services : ni maintenance prédictive ni robots, ni ceux qui essaient encore, ni les postes créés.",
  "observatory.rule":
    "Des sommes par groupe, rien d’autre. Un groupe de moins de {fewest, number} personnes, ou de moins de {fewest, number} qui s’en servent, est réuni avec un autre ; personne n’est jamais montré.",
  "observatory.too-few-people":
    "L’entreprise compte trop peu de personnes pour que l’on montre quoi que ce soit.",
  "observatory.too-few-users":
    "Trop peu de personnes utilisent un assistant pour que l’on montre quoi que ce soit d’elles.",
  "observatory.idle": "Personne n’utilise encore d’assistant de texte.",
  "observatory.modes": "Cinq façons de s’en servir",
  "observatory.automation": "Automatisation",
  "observatory.augmentation": "Augmentation",
  "observatory.modes-hint":
    "Automatisation : la tâche est laissée à l’assistant. Augmentation : la personne la fait mieux.",
  "mode.directive": "Directive",
  "mode.meaning-directive": "Donne-moi le résultat.",
  "mode.feedback-loop": "Boucle de correction",
  "mode.meaning-feedback-loop": "Voici l’erreur, recommence.",
  "mode.iteration": "Itération",
  "mode.meaning-iteration": "Améliorons-le ensemble.",
  "mode.learning": "Apprentissage",
  "mode.meaning-learning": "Explique-moi.",
  "mode.validation": "Validation",
  "mode.meaning-validation": "Vérifie ce que j’ai fait.",
  "observatory.departments": "Par service",
  "observatory.occupations": "Par métier",
  "observatory.key-reach": "personnes qui s’en servent",
  "observatory.key-touched": "heures où il peut les aider",
  "observatory.all": "Afficher les {count, number}",
  "observatory.fewer": "En afficher moins",
  "observatory.joined": "réunis : trop peu nombreux pour être montrés à part",
  "observatory.users": "{users, number} sur {people, number}",
  "observatory.nobody": "personne ne s’en sert",
  "observatory.uses": "{uses} usages par semaine",
  "observatory.automation-of": "{share} d’automatisation",
  "observatory.occupation": "aide {touched} de leurs heures · {use} des usages, {people} des personnes",
  "observatory.grades": "Par niveau de salaire",
  "observatory.grades-hint":
    "Usages par semaine et par personne du niveau, estimés d’après les métiers ci-dessus. Le niveau 1 est le moins payé.",
  "observatory.grade":
    "Niveau {grade} : {uses} usages par semaine et par personne ; {users, number} personnes sur {people, number} s’en servent",
  "observatory.facts": "Ce que l’on voit aussi",
  "observatory.touched":
    "Les assistants touchent un quart des tâches ou plus dans {quarter} des métiers, trois quarts ou plus dans {most}.",
  "observatory.half-experts":
    "{count, plural, =0 {Personne ne fait les tâches d’un autre métier avec un assistant.} one {Environ # personne fait les tâches d’un autre métier avec un assistant, {hours} h par semaine.} other {Environ # personnes font les tâches d’un autre métier avec un assistant, {hours} h par semaine.}}",
  "observatory.half-experts-few":
    "Trop peu de personnes font les tâches d’un autre métier pour qu’on en parle.",
  "observatory.drift":
    "Celles et ceux qui s’en servent ont perdu {share} de leur pratique de la vérification.",
  "observatory.public": "Outils publics",
  "observatory.unsanctioned":
    "{count, plural, =0 {On ne voit aucun usage d’outils publics que personne n’a autorisés.} other {Environ # personnes utilisent des outils publics que personne n’a autorisés. Nul ne les compte : une estimation par pas de {step, number}.}}",
  "observatory.unsanctioned-withheld":
    "L’entreprise est trop petite pour que l’on dise quoi que ce soit des outils publics.",
  "observatory.about": "environ {count, number}",
};
