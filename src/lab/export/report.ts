/** Writes the printable report of an experiment: one page of HTML that needs nothing else, with charts and tables. */

import type { LabBrief, Measure, MeasureNature } from "../../contract/experiment.ts";
import type { Analysis, FactorInfluence } from "../../contract/experiment-result.ts";
import type { Locale, Text } from "../../contract/text.ts";
import { natureOf } from "../experiment/measure.ts";
import { tellAmount, tellNumber, tellRange, tellShare } from "../experiment/sentence.ts";
import { drawFans, drawIntervals, escapeHtml, type IntervalLine } from "./chart.ts";

const WORDS = {
  answer: { en: "The answer", fr: "La réponse" },
  assumptions: { en: "What would change the answer", fr: "Ce qui changerait la réponse" },
  differences: {
    en: "Differences, with their corrected intervals",
    fr: "Les écarts, avec leurs intervalles corrigés",
  },
  spreads: {
    en: "How the strategies end: half of the runs in the thick bar, nine in ten in the thin one",
    fr: "Comment finissent les stratégies\u202f: la moitié des parties dans la barre épaisse, neuf sur dix dans la fine",
  },
  courses: {
    en: "Over time: half of the runs in the dark band, nine in ten in the light one, and the median",
    fr: "Au fil du temps\u202f: la moitié des parties dans la bande foncée, neuf sur dix dans la claire, et la médiane",
  },
  tornado: { en: "Assumptions, strongest first", fr: "Les hypothèses, la plus forte d’abord" },
  ranks: {
    en: "Rank correlation with the assumptions, strongest first",
    fr: "Corrélation de rang avec les hypothèses, la plus forte d’abord",
  },
  regret: {
    en: "Regret: how far behind the best of the same luck",
    fr: "Regret\u202f: l’écart au meilleur du même hasard",
  },
  strategy: { en: "Strategy", fr: "Stratégie" },
  measure: { en: "Measure", fr: "Mesure" },
  mean: { en: "Mean", fr: "Moyenne" },
  high: { en: "In 95% not above", fr: "Dans 95\u202f% au plus" },
  best: { en: "Best in", fr: "Meilleure dans" },
  method: { en: "How to read this", fr: "Comment lire ces résultats" },
  size: { en: "{runs} runs, {replications} replications", fr: "{runs} parties, {replications} répétitions" },
} as const satisfies Record<string, Text>;

const STYLE = `
:root { color-scheme: light; font: 16px/1.5 "Inter Variable", Inter, system-ui, sans-serif; color: #1d2433; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2 { font-family: "Newsreader Variable", Newsreader, Georgia, serif; line-height: 1.2; }
h2 { margin-top: 2rem; break-after: avoid; }
figure { margin: 1rem 0; break-inside: avoid; } figcaption { font-weight: 600; }
.end { font-size: 10px; fill: #5a6478; }
svg { width: 100%; height: auto; font-size: 12px; fill: #1d2433; }
svg line { stroke: #5a6478; } .wide { stroke-width: 2; } .bar { stroke-width: 8; stroke: #9db4d8; }
.zero { stroke-dasharray: 3 3; } .frame { fill: none; stroke: #c9cfda; }
.outer { fill: #d5e0f2; } .inner { fill: #9db4d8; } .median { fill: none; stroke: #1d2433; stroke-width: 2; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: .3rem .6rem; border-bottom: 1px solid #c9cfda; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; } li { margin: .4rem 0; }
@media (max-width: 32rem) {
  figure { overflow-x: auto; } svg { min-width: 34rem; } table { font-size: .8rem; } th, td { padding: .3rem .25rem; }
}
@media print { body { margin: 0; max-width: none; } }
`;

/** Assumptions of one comparison that are drawn. */
const MOST_FACTORS = 12;

/** The whole page in one language. */
export function writeReport(brief: LabBrief, analysis: Analysis, locale: Locale): string {
  const { experiment } = brief;
  const word = (key: keyof typeof WORDS) => escapeHtml(WORDS[key][locale]);
  const title = escapeHtml(experiment.title[locale]);
  const size = WORDS.size[locale]
    .replace("{runs}", String(analysis.runs))
    .replace("{replications}", String(analysis.replications));
  const list = (sentences: readonly Text[]) =>
    `<ul>${sentences.map((sentence) => `<li>${escapeHtml(sentence[locale])}</li>`).join("")}</ul>`;
  const sections = [
    `<h2>${word("answer")}</h2>${list(analysis.comparisons.map(({ sentence }) => sentence))}`,
    ...figures(brief, analysis, locale),
    analysis.sensitivity.length === 0
      ? ""
      : `<h2>${word("assumptions")}</h2>${list(analysis.sensitivity.map(({ sentence }) => sentence))}${tornados(brief, analysis, locale)}`,
    regretTable(brief, analysis, locale),
    `<h2>${word("method")}</h2>${list(analysis.notes)}`,
  ];
  return [
    `<!doctype html>\n<html lang="${locale}">\n<head>\n<meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${title}</title>\n<style>${STYLE}</style>\n</head>\n<body>\n<main>`,
    `<h1>${title}</h1>\n<p>${escapeHtml(experiment.question[locale])}</p>\n<p>${size}</p>`,
    ...sections,
    "</main>\n</body>\n</html>\n",
  ].join("\n");
}

function figure(caption: string, chart: string): string {
  return `<figure><figcaption>${escapeHtml(caption)}</figcaption>${chart}</figure>`;
}

/** What a strategy is called, with its scenario where there are several. */
function nameIn({ experiment, scenarios, strategies }: LabBrief, locale: Locale) {
  return (strategy: string, scenario: string): string => {
    const name = strategies.find(({ id }) => id === strategy)?.title[locale] ?? strategy;
    const place = scenarios.find(({ id }) => id === scenario)?.title[locale] ?? scenario;
    return experiment.scenarios.length > 1 ? `${name} (${place})` : name;
  };
}

/** As much of a name as fits beside a chart. */
function cut(name: string): string {
  return name.length > 34 ? `${name.slice(0, 33)}…` : name;
}

function titleOf(measure: Measure, locale: Locale): string {
  return natureOf(measure).name[locale];
}

function figures(brief: LabBrief, analysis: Analysis, locale: Locale): readonly string[] {
  const name = nameIn(brief, locale);
  return brief.experiment.measures.flatMap((measure, at) => {
    const { unit } = natureOf(measure);
    const title = titleOf(measure, locale);
    const compared = analysis.comparisons.filter((one) => one.measure === measure.id);
    const [rival] = compared;
    const isOneRival = compared.every(({ against }) => against === rival?.against);
    const differences = compared.map(({ strategy, against, scenario, corrected }) => ({
      ...corrected,
      label: isOneRival
        ? cut(name(strategy, scenario))
        : cut(`${name(strategy, scenario)} − ${name(against, scenario)}`),
      words: tellRange(corrected.low, corrected.high, unit, locale),
    }));
    const spreads = analysis.summaries.map(({ strategy, scenario, measures }) => {
      const [from = 0, low = 0, value = 0, high = 0, to = 0] = measures[at]?.quantiles ?? [];
      const label = cut(name(strategy, scenario));
      return { label, from, low, value, high, to, words: tellRange(from, to, unit, locale) };
    });
    const fans = analysis.fans
      .filter((fan) => fan.measure === measure.id)
      .map((fan) => ({ ...fan, label: name(fan.strategy, fan.scenario) }));
    const from = isOneRival && rival ? `, − ${name(rival.against, rival.scenario)}` : "";
    const caption = (key: "differences" | "spreads" | "courses") =>
      `${title}${key === "differences" ? from : ""}. ${WORDS[key][locale]}`;
    return [
      `<h2>${escapeHtml(title)}</h2>`,
      compared.length > 0
        ? figure(caption("differences"), drawIntervals(caption("differences"), differences))
        : "",
      figure(caption("spreads"), drawIntervals(caption("spreads"), spreads)),
      fans.length > 0
        ? figure(
            caption("courses"),
            drawFans(caption("courses"), fans, (value) => tellAmount(value, unit, locale)),
          )
        : "",
    ];
  });
}

/** The strongest factors of each comparison. */
function tornados(brief: LabBrief, { sensitivity }: Analysis, locale: Locale): string {
  const name = nameIn(brief, locale);
  return sensitivity
    .map(({ measure: id, strategy, against, scenario, base, factors }) => {
      const measure = brief.experiment.measures.find((one) => one.id === id) as Measure;
      const lines = factors
        .slice(0, MOST_FACTORS)
        .map((factor) => drawFactor(factor, base.value, natureOf(measure).unit, locale));
      const pair = `${name(strategy, scenario)} − ${name(against, scenario)}`;
      const word = WORDS[brief.experiment.design.kind === "latin-hypercube" ? "ranks" : "tornado"][locale];
      const caption = `${titleOf(measure, locale)}, ${pair}. ${word}`;
      return figure(caption, drawIntervals(caption, lines));
    })
    .join("");
}

/** A factor that was tried value by value goes from the smallest difference to the largest; others have a strength. */
function drawFactor(
  { name, trials, strength, spread }: FactorInfluence,
  base: number,
  unit: MeasureNature["unit"],
  locale: Locale,
): IntervalLine {
  const label = cut(name[locale]);
  if (trials.length > 0) {
    const values = trials.map(({ difference }) => difference.value);
    const [low, high] = [Math.min(base, ...values), Math.max(base, ...values)];
    return { label, low, value: base, high, words: tellRange(low, high, unit, locale) };
  }
  const words =
    spread === null
      ? tellNumber(strength, locale)
      : `μ* ${tellAmount(strength, unit, locale)}, σ ${tellAmount(spread, unit, locale)}`;
  return { label, low: Math.min(0, strength), value: strength, high: Math.max(0, strength), words };
}

function regretTable(brief: LabBrief, { regret }: Analysis, locale: Locale): string {
  if (regret.length === 0) return "";
  const name = nameIn(brief, locale);
  const word = (key: keyof typeof WORDS) => escapeHtml(WORDS[key][locale]);
  const rows = regret.map(({ measure: id, strategy, scenario, mean, high, bestShare }) => {
    const measure = brief.experiment.measures.find((one) => one.id === id) as Measure;
    const { unit } = natureOf(measure);
    const cells = [
      tellAmount(mean, unit, locale),
      tellAmount(high, unit, locale),
      tellShare(bestShare, locale),
    ];
    const texts = [titleOf(measure, locale), name(strategy, scenario)];
    return `<tr>${texts.map((text) => `<td>${escapeHtml(text)}</td>`).join("")}${cells.map((cell) => `<td class="number">${escapeHtml(cell)}</td>`).join("")}</tr>`;
  });
  const head = (["measure", "strategy"] as const).map((key) => `<th scope="col">${word(key)}</th>`).join("");
  const numbers = (["mean", "high", "best"] as const)
    .map((key) => `<th scope="col" class="number">${word(key)}</th>`)
    .join("");
  return `<h2>${word("regret")}</h2><table><thead><tr>${head}${numbers}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
}
