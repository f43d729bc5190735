/** French texts of the mandate as it is played: choosing a run, briefing, board, forecasts, how it ended. */

import type { board as english } from "../en/board.ts";

export const board: Readonly<Record<keyof typeof english, string>> = {
  "title.weeks": "{weeks, plural, one {# semaine} other {# semaines}}",
  "title.scenario": "Scénario",
  "title.choose": "Choisir un autre scénario",
  "title.choose-title": "Choisir un scénario",
  "title.choose-hint": "Chacun a sa matière, sa direction et sa façon de perdre.",
  "title.choose-back": "Retour",
  "title.today": "Graine du jour",
  "title.today-hint": "Aujourd’hui, tous ceux qui la prennent ont la même chance.",
};
