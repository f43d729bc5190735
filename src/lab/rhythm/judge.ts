/** Owns the verdict on rhythm and answers: which rules of the experience do not hold, in words. */

import { computeMedian, computeQuantile } from "../statistics/quantile.ts";
import { ANSWER_RULES, type AnswerRecord } from "./answer-value.ts";
import { RHYTHM_RULES, type Rhythm } from "./rhythm.ts";

/** Rhythm over seeds: medians with their range, and what breaks the rules. */
export interface JudgedRhythm {
  readonly pauses: string;
  readonly mostInFourWeeks: string;
  readonly longestWait: string;
  /** Seeds that keep every rule. */
  readonly kept: number;
  /** Mean pauses a run, by what called for them. */
  readonly byKind: Readonly<Record<string, number>>;
  readonly faults: readonly string[];
}

/** Share of seeds that must keep a rule: a rare odd run is no fault. */
const MOST_SEEDS = 0.95;

function range(values: readonly number[]): string {
  return `${computeMedian(values)} (${computeQuantile(values, 0)}–${computeQuantile(values, 1)})`;
}

/** Judges the rhythms of one strategy over seeds. */
export function judgeRhythm(rhythms: readonly Rhythm[]): JudgedRhythm {
  const { fewestPauses, mostPauses, mostInFourWeeks, longestWait } = RHYTHM_RULES;
  const rules: readonly (readonly [string, (rhythm: Rhythm) => boolean])[] = [
    [`at least ${fewestPauses} pauses`, ({ pauses }) => pauses >= fewestPauses],
    [`at most ${mostPauses} pauses`, ({ pauses }) => pauses <= mostPauses],
    [`at most ${mostInFourWeeks} pauses in four weeks`, (one) => one.mostInFourWeeks <= mostInFourWeeks],
    [`a new decision within ${longestWait} weeks`, (one) => one.longestWait < longestWait],
  ];
  const count = (holds: (rhythm: Rhythm) => boolean) => rhythms.filter(holds).length;
  const byKind: Record<string, number> = {};
  for (const rhythm of rhythms) {
    for (const [kind, times] of Object.entries(rhythm.byKind))
      byKind[kind] = (byKind[kind] ?? 0) + times / rhythms.length;
  }
  return {
    pauses: range(rhythms.map(({ pauses }) => pauses)),
    mostInFourWeeks: range(rhythms.map((one) => one.mostInFourWeeks)),
    longestWait: range(rhythms.map((one) => one.longestWait)),
    kept: count((rhythm) => rules.every(([, holds]) => holds(rhythm))),
    byKind,
    faults: rules
      .map(([rule, holds]) => [rule, count(holds)] as const)
      .filter(([, kept]) => kept < MOST_SEEDS * rhythms.length)
      .map(([rule, kept]) => `${rule}: kept in ${kept} of ${rhythms.length} seeds`),
  };
}

/** Fewest occurrences of an event of which its answers can be judged. */
const FEWEST = 20;

/** Answers that are nearly always or nearly never the best. */
export function judgeAnswers(records: readonly AnswerRecord[]): string[] {
  return records
    .filter(({ offered }) => offered >= FEWEST)
    .flatMap(({ incident, answer, offered, best }) => {
      const share = best / offered;
      const where = `${incident}/${answer} is the best in ${best} of ${offered}`;
      return share > ANSWER_RULES.always || share < ANSWER_RULES.never ? [where] : [];
    });
}
