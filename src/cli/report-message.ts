/** Every sentence of `model-report` in both languages. */

import type { Text } from "../contract/text.ts";

export const REPORT_MESSAGES = {
  reportAbout: {
    en: "run the table of published patterns: what was published against what a run gives",
    fr: "joue le tableau des observations publiées\u202f: ce qui a été publié, ce que donne une partie",
  },
  reportFormat: { en: "table or json (else table)", fr: "table ou json (sinon table)" },
  reportSeeds: {
    en: "seeds per row, 3 to 1000 (else 60)",
    fr: "graines par ligne, de 3 à 1000 (sinon 60)",
  },
  reportQuick: {
    en: "12 seeds per row, for a first look",
    fr: "12 graines par ligne, pour un premier aperçu",
  },
  reportSensitivity: {
    en: "the weakest assumptions at half and at half as much again: which conclusions survive",
    fr: "les hypothèses les plus faibles à moitié, puis à moitié plus\u202f: quelles conclusions tiennent",
  },
  wrongSeeds: {
    en: "--seeds is “{value}”; write a whole number from 3 to 1000.",
    fr: "--seeds vaut «\u202f{value}\u202f»\u202f; écrivez un entier de 3 à 1000.",
  },
  reportRow: { en: "{done}/{of}  {title}", fr: "{done}/{of}  {title}" },
  reportCase: { en: "{title}, × {factor}", fr: "{title}, × {factor}" },
  reportAsIs: { en: "the model as it is", fr: "le modèle tel quel" },
  reportStopped: { en: "Interrupted; nothing was printed.", fr: "Interrompu\u202f; rien n’a été affiché." },
  reportFailed: {
    en: "Rows that fail: {count} of {of}.",
    fr: "Lignes en échec\u202f: {count} sur {of}.",
  },
  headReport: {
    en: "Published patterns against the model ({seeds} seeds, engine {engine})",
    fr: "Les observations publiées et le modèle ({seeds} graines, moteur {engine})",
  },
  headSensitivity: {
    en: "Conclusions with the weakest assumptions halved and half as much again ({seeds} seeds, paired)",
    fr: "Les conclusions, hypothèses les plus faibles à moitié puis à moitié plus ({seeds} graines, appariées)",
  },
  headExplained: { en: "Missed, explained", fr: "Manqué, expliqué" },
  headNotes: { en: "Notes", fr: "Notes" },
  columnVerdict: { en: "verdict", fr: "verdict" },
  columnPattern: { en: "pattern", fr: "observation" },
  columnPublished: { en: "published", fr: "publié" },
  columnSimulated: { en: "simulated [95 %]", fr: "simulé [95\u202f%]" },
  columnOrigin: { en: "origin", fr: "origine" },
  columnSource: { en: "source", fr: "source" },
  columnAssumption: { en: "assumption", fr: "hypothèse" },
  columnConclusion: { en: "conclusion", fr: "conclusion" },
  columnHeld: { en: "holds in", fr: "tient dans" },
  columnLost: { en: "not in", fr: "pas dans" },
  verdictPass: { en: "pass", fr: "conforme" },
  verdictExplained: { en: "missed, explained", fr: "manqué, expliqué" },
  verdictFail: { en: "FAIL", fr: "ÉCHEC" },
  originTuned: { en: "tuned", fr: "calé" },
  originEmergent: { en: "emergent", fr: "émergent" },
  notInModel: { en: "not in the model", fr: "absent du modèle" },
  never: { en: "never", fr: "jamais" },
  atLeast: { en: "{value} or more", fr: "{value} ou plus" },
  below: { en: "below {value}", fr: "moins de {value}" },
  tolerated: { en: "{value} ± {tolerance}", fr: "{value} ± {tolerance}" },
  inWeeks: { en: "week {value}", fr: "semaine {value}" },
  betweenWeeks: { en: "weeks {low} to {high}", fr: "semaines {low} à {high}" },
  bounds: { en: "[{low}, {high}]", fr: "[{low}\u202f; {high}]" },
  inPoints: { en: "{value} points", fr: "{value} points" },
  asRatio: { en: "× {value}", fr: "× {value}" },
  survivesAll: { en: "in all {of} cases", fr: "dans les {of} cas" },
  survivesSome: { en: "{count} of {of}", fr: "{count} sur {of}" },
  findingReversed: { en: "reversed", fr: "inversée" },
  findingUnclear: { en: "unclear", fr: "incertaine" },
} as const satisfies Record<string, Text>;
