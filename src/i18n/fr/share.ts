/** French texts of links and versions: the panel with the link of a run, what is said when one is opened, updates. */

import type { share as english } from "../en/share.ts";

export const share: Readonly<Record<keyof typeof english, string>> = {
  "share.title": "Partager cette partie",
  "share.button": "Partager un lien",
  "share.what":
    "Le lien contient le scénario, la graine et {count, plural, =0 {aucune décision} one {# décision} other {# décisions}}, jusqu’à la semaine {week, number}. Qui l’ouvre revoit les mêmes semaines et peut continuer à partir de là.",
  "share.private": "Il est lu dans le navigateur ; aucun serveur ne voit ce qu’il contient.",
  "share.making": "Le lien se prépare…",
  "share.field": "Lien de cette partie",
  "share.copy": "Copier le lien",
  "share.copied": "Le lien est dans le presse-papiers.",
  "share.not-copied":
    "Ce navigateur n’a pas laissé la page copier. Le lien est dans le champ : sélectionnez-le et copiez-le vous-même.",
  "share.length": "{length, number} caractères",
  "share.planned": "Les décisions prévues pour la semaine prochaine n’y sont pas encore.",
  "share.too-long":
    "Avec {count, number} décisions, le lien ferait {length, number} caractères ; bien des messageries coupent les liens après {most, number}. Partagez plutôt le fichier de la partie : il contient la même chose.",
  "share.not-here":
    "Ce navigateur ne sait pas faire le lien. Partagez plutôt le fichier de la partie : il contient la même chose.",
  "notice.link-opened":
    "Voici une partie partagée, à la semaine {week, number}, la même au chiffre près. Le temps attend que vous le laissiez filer.",
  "notice.link-opened-over": "Voici une partie partagée, jouée jusqu’à sa fin : la même au chiffre près.",
  "notice.link-differs":
    "Cette partie partagée vient d’une autre version du modèle : à la semaine {week, number}, les chiffres ne sont pas ceux du partage, et {count, plural, =0 {aucune décision n’a été refusée} one {# décision a été refusée} other {# décisions ont été refusées}}.",
  "notice.link-damaged":
    "Le lien de la partie partagée est abîmé ou coupé. Demandez-le à nouveau, ou demandez le fichier de la partie.",
  "notice.link-newer":
    "Le lien de la partie partagée vient d’une version plus récente d’Alphea. Rechargez cette page pour avoir la nouvelle version, puis rouvrez le lien.",
  "notice.link-other-scenario": "Le lien est une partie du scénario {scenario}, qui n’est pas ici.",
  "notice.link-changed-scenario":
    "Le lien est une partie du scénario {scenario} tel qu’il était avant d’être modifié : elle ne peut pas être rejouée ici.",
  "notice.update":
    "Une nouvelle version d’Alphea est prête. Votre partie est gardée ; vous pourrez la continuer après le chargement.",
  "notice.update-do": "La charger",
};
