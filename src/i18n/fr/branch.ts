/** Retour sur le passé, branches, et deux avenirs côte à côte. */

import type { branch as english } from "../en/branch.ts";

export const branch: Readonly<Record<keyof typeof english, string>> = {
  "past.banner": "Semaine {week, number} sur {now, number}, retour en arrière",
  "past.hint": "Ici, rien ne peut être décidé.",
  "past.inbox": "En semaine {week, number}",
  "past.empty": "Rien n’attendait de réponse.",
  "past.return": "Revenir au présent",
  "past.branch": "Bifurquer ici",
  "past.branch-hint":
    "Repartir d’ici avec d’autres décisions, sous la même chance. La suite déjà jouée reste gardée comme une branche.",
  "past.answered": "Réponse {letter} donnée la semaine suivante.",
  "past.unanswered": "Pas de réponse la semaine suivante.",
  "past.decided": "Décidé alors",
  "notice.looking-back": "Vous regardez en arrière. Pour décider, revenez au présent ou bifurquez ici.",
  "notice.most-branches":
    "Il y a {count, number} branches, c’est le maximum. Continuez avec l’une d’elles ou supprimez-en une.",
  "notice.branches-dropped":
    "{count, plural, one {# branche de cette partie est abîmée ou de trop : elle est laissée de côté} other {# branches de cette partie sont abîmées ou de trop : elles sont laissées de côté}}. Les autres sont intactes.",
  "notice.branches-differ":
    "{count, plural, one {# branche vient d’une autre version du modèle : ses chiffres ne sont pas} other {# branches viennent d’une autre version du modèle : leurs chiffres ne sont pas}} ceux que vous avez vus.",
  "timeline.slider": "Semaine montrée",
  "timeline.slider-now": "Semaine {week, number} sur {weeks, number}, le présent",
  "timeline.span-from": "De la fin de la semaine, dans la période expliquée",
  "timeline.span-to": "À la fin de la semaine, dans la période expliquée",
  "timeline.differs": "Semaine {week, number} : la première qui diffère de « {name} »",
  "timeline.what-if": "{name}, jusqu’à la semaine {week, number}",
  "timeline.branches": "Branches",
  "branch.title": "Branches",
  "branch.sub": "La même chance, d’autres décisions",
  "branch.how":
    "Choisissez une semaine passée sur la chronologie, puis « Bifurquer ici » : vous repartez de là avec d’autres décisions. Rien de la suite n’est perdu.",
  "branch.original": "La partie telle que jouée",
  "branch.default": "Branche {number, number}, à partir de la semaine {week, number}",
  "branch.about-original": "Jouée jusqu’à la semaine {week, number}",
  "branch.about": "À partir de la semaine {from, number}, jouée jusqu’à la semaine {week, number}",
  "branch.current": "En cours",
  "branch.switch": "Continuer avec elle",
  "branch.switch-label": "Continuer avec « {name} »",
  "branch.compare": "Comparer",
  "branch.compare-label": "Comparer avec « {name} »",
  "branch.delete": "Supprimer",
  "branch.delete-label": "Supprimer « {name} »",
  "branch.delete-hint":
    "Ses semaines et ses décisions disparaissent pour de bon. Les branches qui en sont parties restent.",
  "branch.delete-do": "Supprimer pour de bon",
  "branch.delete-do-label": "Supprimer « {name} » pour de bon",
  "branch.rename": "Nom de cette branche",
  "branch.rename-do": "Nommer",
  "branch.kept":
    "Toutes les branches sont gardées pour votre prochaine visite. Un fichier enregistré contient celle en cours.",
  "branch.compare-at": "Côte à côte à la semaine {week, number}",
  "branch.compare-hint": "Déplacez la chronologie pour comparer une autre semaine.",
  "branch.here": "Cette branche",
  "branch.there": "L’autre",
  "branch.difference": "Écart",
  "branch.figure": "Indicateur",
  "branch.equal": "aucun",
  "branch.same":
    "Identiques jusqu’à la semaine {week, number}. Ce que vous décidez d’ici fera la différence.",
  "branch.differs": "La semaine {week, number} est la première qui diffère.",
  "branch.look": "Voir la semaine {week, number}",
  "branch.chart": "{figure} : « {here} » en trait plein, « {there} » en tirets",
  "planned.over":
    "Plus que l’enveloppe du trimestre, où il reste {money} : la dernière décision sera refusée.",
  "planned.total": "En tout",
};
