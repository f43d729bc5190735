/** Owns what the rows of an experiment come to. Pure: page and command line get the same answer from the same rows. */

import type { LabBrief, LabRow } from "../../contract/experiment.ts";
import type { Analysis } from "../../contract/experiment-result.ts";
import type { Text } from "../../contract/text.ts";
import { compareAll, OUTSIDE } from "./compare.ts";
import { listPairs } from "./pair.ts";
import { isSampleOfPoints, type RowTable, tabulate } from "./row-table.ts";
import { listSensitivity } from "./sensitivity.ts";
import { NOT_A_FORECAST } from "./sentence.ts";
import { listCells, listDominance, listFans, listRegret, summarise } from "./summarise.ts";

/**
 * Analyses rows that came in any order. Replications of which a run is missing are left out, so that every
 * strategy is judged on the same luck.
 */
export function analyse(brief: LabBrief, rows: readonly LabRow[]): Analysis {
  const table = tabulate(brief, rows);
  const isEmpty = table.replications.length === 0;
  return {
    experiment: brief.experiment.id,
    runs: rows.length,
    replications: table.replications.length,
    comparisons: isEmpty ? [] : compareAll(table),
    sensitivity: isEmpty ? [] : listSensitivity(table),
    summaries: isEmpty ? [] : summarise(table),
    cells: isEmpty ? [] : listCells(table),
    fans: isEmpty ? [] : listFans(table),
    dominance: isEmpty ? [] : listDominance(table),
    regret: isEmpty ? [] : listRegret(table),
    notes: listNotes(table),
  };
}

function listNotes(table: RowTable): readonly Text[] {
  const { experiment } = table;
  const count = listPairs(experiment).length;
  const notes: Text[] = [
    NOT_A_FORECAST,
    {
      en: "Every strategy faces the same luck: differences are taken seed by seed.",
      fr: "Toutes les stratégies affrontent le même hasard\u202f: les écarts sont pris graine par graine.",
    },
  ];
  if (isSampleOfPoints(table)) {
    notes.push({
      en: "Points of the Latin hypercube are the sample: intervals cover what the assumptions may be worth.",
      fr: "Les points de l’hypercube latin forment l’échantillon\u202f: les intervalles couvrent ce que peuvent valoir les hypothèses.",
    });
  }
  if (experiment.precision !== null) {
    notes.push({
      en: `Sampling stopped at a wanted precision: corrected intervals are a confidence sequence, good at every look, and share ${OUTSIDE * 100}% among ${count} comparisons.`,
      fr: `Les parties se sont arrêtées à une précision voulue\u202f: les intervalles corrigés forment une suite de confiance, valable à chaque examen, et se partagent ${OUTSIDE * 100}\u202f% entre ${count} comparaisons.`,
    });
  } else if (count > 1) {
    notes.push({
      en: `${count} comparisons are made at once and corrected by Holm: each corrected interval is drawn at the level at which Holm judges it.`,
      fr: `${count} comparaisons sont faites à la fois et corrigées selon Holm\u202f: chaque intervalle corrigé est tracé au niveau auquel Holm le juge.`,
    });
  }
  return notes;
}
