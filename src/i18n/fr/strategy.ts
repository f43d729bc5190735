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
} as const;
