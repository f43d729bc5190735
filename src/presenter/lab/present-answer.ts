/** The answer of a study: one plain sentence first, then the others, then what has to be read with them. */

import type { ComparisonResult } from "../../contract/experiment-result.ts";
import type { Translator } from "../../i18n/translator.ts";
import type { LabState, LabStudy } from "./lab-state.ts";
import { findMeasure } from "./measure-text.ts";

export interface SentenceModel {
  readonly text: string;
  readonly verdict: ComparisonResult["verdict"];
  /** The verdict in a word. */
  readonly word: string;
}

export interface AnswerModel {
  /** Who does best, or that nothing parts them. */
  readonly title: string;
  /** Of which company it is. */
  readonly where: string;
  readonly lead: SentenceModel | null;
  /** On what else the one that leads does worse; null where it does not. */
  readonly price: SentenceModel | null;
  readonly others: readonly SentenceModel[];
  /** What would change the answer. */
  readonly assumptions: readonly string[];
  /** `Teaching model, not a forecast.` and what was corrected. */
  readonly notes: readonly string[];
}

/** Null while runs are played: an answer that is read too early is one that was wished for. */
export function presentAnswer(study: LabStudy, t: Translator): AnswerModel | null {
  const { analysis, phase } = study;
  if (analysis === null || phase === "running" || analysis.replications === 0) return null;
  const [honest, ...notes] = analysis.notes.map((note) => t.text(note));
  const tell = (text: string) => (honest === undefined ? text : text.replace(` ${honest}`, ""));
  const onGoal = analysis.comparisons.filter(({ measure }) => measure === study.goal);
  const lead = chooseLead(onGoal, study);
  const say = (result: ComparisonResult, isLead: boolean): SentenceModel => ({
    text: isLead ? t.text(result.sentence) : tell(t.text(result.sentence)),
    verdict: result.verdict,
    word: t.t(`lab.verdict-${result.verdict}`),
  });
  const flips = analysis.sensitivity
    .filter((one) => one.measure === lead?.measure && one.strategy === lead.strategy)
    .map(({ sentence }) => tell(t.text(sentence)));
  const price = findPrice(lead, analysis.comparisons);
  return {
    title: titleOf(lead, price !== null, study, t),
    where: t.list(study.brief.scenarios.map(({ title }) => t.text(title))),
    lead: lead === null ? null : say(lead, true),
    price: price === null ? null : say(price, false),
    others: analysis.comparisons.filter((one) => one !== lead && one !== price).map((one) => say(one, false)),
    assumptions: flips,
    notes: [...notes, ...(honest === undefined ? [] : [honest]), t.t("lab.played", { count: study.done })],
  };
}

/** The comparison that is furthest in favour of its strategy, by the end of its interval that is nearer to nothing. */
export function chooseLead(
  comparisons: readonly ComparisonResult[],
  study: LabStudy,
): ComparisonResult | null {
  const sign = findMeasure(study, study.goal)?.nature.better === "less" ? -1 : 1;
  const worth = ({ corrected }: ComparisonResult) => (sign > 0 ? corrected.low : -corrected.high);
  return comparisons.reduce<ComparisonResult | null>(
    (best, one) => (best === null || worth(one) > worth(best) ? one : best),
    null,
  );
}

/** The strategy that the answer is for: the one that leads, else the one that nothing certain beats. */
export function findAnswer(study: LabStudy): string {
  const onGoal = study.analysis?.comparisons.filter(({ measure }) => measure === study.goal) ?? [];
  const lead = chooseLead(onGoal, study);
  const [first = ""] = study.brief.experiment.strategies;
  return lead?.verdict === "better" ? lead.strategy : (lead?.against ?? first);
}

/** Where the strategy that is better on the goal is worse than the same other one: that has to be read at once. */
function findPrice(
  lead: ComparisonResult | null,
  comparisons: readonly ComparisonResult[],
): ComparisonResult | null {
  if (lead?.verdict !== "better") return null;
  const { scenario, strategy, against } = lead;
  return (
    comparisons.find(
      (one) =>
        one.verdict === "worse" &&
        one.scenario === scenario &&
        one.strategy === strategy &&
        one.against === against,
    ) ?? null
  );
}

function titleOf(
  lead: ComparisonResult | null,
  hasPrice: boolean,
  { brief }: LabStudy,
  t: Translator,
): string {
  if (lead === null) return t.t("lab.answer-one");
  const name = (id: string) => {
    const found = brief.strategies.find((one) => one.id === id);
    return found === undefined ? id : t.text(found.title);
  };
  if (lead.verdict === "better")
    return t.t(hasPrice ? "lab.answer-price" : "lab.answer-better", { strategy: name(lead.strategy) });
  if (lead.verdict === "worse") return t.t("lab.answer-worse", { strategy: name(lead.against) });
  return t.t("lab.answer-open", { strategy: name(lead.against) });
}

/** A study on show that the choice no longer asks for. */
export function isOutdated({ study, choice, brought }: LabState): boolean {
  if (study === null || brought !== null || study.brief.experiment.id !== "page") return false;
  const { experiment } = study.brief;
  return (
    experiment.scenarios[0] !== choice.scenario ||
    experiment.strategies.join() !== choice.strategies.join() ||
    study.goal !== choice.goal
  );
}
