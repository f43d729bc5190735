/** French texts about strategies: a run that becomes one, and one that plays for a person. */

export const strategy = {
  "strategy.save": "Enregistrer comme stratégie",
  "strategy.to-lab": "Emporter au labo",
  "strategy.hint":
    "Une stratégie, ce sont les décisions de la partie en règles datées : le labo peut les jouer sous tous les hasards, et vous pouvez les changer.",
  "notice.strategy-saved": "Enregistré sous {file}. Sous le même hasard, elle suit le cours de la partie.",
  "notice.strategy-unlike":
    "Enregistré sous {file}. {count, plural, one {Une décision vient} other {# décisions viennent}} autrement dans une stratégie ; ses premières lignes disent lesquelles.",
  "notice.strategy-failed":
    "Aucune stratégie n’a pu être tirée de cette partie. Réessayez, ou rechargez la page.",
  "lab.notice-recorded":
    "La partie est devenue la stratégie « {name} », choisie avec les autres. Sous le même hasard, elle suit le cours de la partie.",
  "lab.notice-recorded-unlike":
    "La partie est devenue la stratégie « {name} », choisie avec les autres. {count, plural, one {Une décision vient} other {# décisions viennent}} autrement dans une stratégie : les premières lignes de ses règles disent lesquelles.",
  "lab.notice-run-other":
    "Cette partie appartient à un scénario qui n’est pas ici, ou qui a changé depuis. Ouvrez-la dans le jeu qui l’a produite.",
  "lab.notice-run-differs":
    "Cette partie ne se rejoue pas comme elle a été enregistrée, à partir de la semaine {week, number} : elle vient d’une autre version. Rien n’a été changé.",
  "lab.notice-run-link":
    "La partie de cette adresse est illisible. Emportez-la de nouveau au labo depuis le jeu.",
  "rule.term": "{thing} : {seen}",
  "rule.form": "Formulaire",
  "rule.text": "Texte",
  "rule.view": "Présentation des règles",
  "rule.hint":
    "Chaque semaine, les règles sont interrogées de haut en bas. Ce que le formulaire change est écrit dans le texte, et inversement ; les commentaires restent. Ce pour quoi il n’a pas de champ reste dans le texte, et il le nomme.",
  "rule.unreadable":
    "Le texte n’est pas lisible comme des règles : corrigez-le d’abord, puis le formulaire les montrera.",
  "rule.base": "Elle s’appuie sur une autre stratégie, dont les règles viennent après celles-ci.",
  "rule.none": "Il n’y a pas encore de règle : personne ne décide rien.",
  "rule.add": "Ajouter une règle",
  "rule.up": "Monter",
  "rule.down": "Descendre",
  "rule.remove": "Retirer",
  "rule.up-label": "Règle {rule} : monter",
  "rule.down-label": "Règle {rule} : descendre",
  "rule.remove-label": "Retirer la règle {rule}",
  "rule.on": "En vigueur",
  "rule.off": "hors jeu",
  "rule.problems": "{count, plural, one {# point à corriger} other {# points à corriger}}",
  "rule.when": "Quand",
  "rule.always": "Toujours.",
  "rule.at-week": "En semaine (datée, une fois)",
  "rule.scope": "Regarde",
  "rule.delay": "Pendant au moins tant de semaines d’affilée",
  "rule.add-term": "Ajouter une condition",
  "rule.choose": "Choisir…",
  "rule.min": "au moins",
  "rule.max": "au plus",
  "rule.yes": "oui",
  "rule.no": "non",
  "rule.then": "Alors",
  "rule.way": "Donne",
  "rule.do": "toutes celles qui sont possibles",
  "rule.try": "la première qui est possible",
  "rule.command": "Décision {number, number}",
  "rule.kind": "Ce qui est décidé",
  "rule.pick": "Parmi plusieurs",
  "rule.any": "n’importe",
  "rule.or": "ou",
  "rule.add-name": "{field} : ajouter",
  "rule.drop-name": "{field} : sans {name}",
  "rule.drop-term": "Retirer la condition « {term} »",
  "rule.add-command": "Ajouter une décision",
  "rule.drop-command": "Retirer la décision {number, number}",
  "rule.how-often": "Fréquence",
  "rule.repeat": "Encore et encore",
  "rule.cool-down": "Semaines d’intervalle",
  "rule.per-week": "Au plus en une semaine",
  "rule.left": "Dans le texte seulement :",
} as const;
