/** A condition with its present truth: met, missing, or what cannot be known yet. */

import type { Translator } from "../i18n/translator.ts";

export interface AskModel {
  readonly text: string;
  /** Null where it cannot be known yet. */
  readonly met: boolean | null;
  /** Its truth in words. */
  readonly state: string;
  /** How much of it is there, 0 … 1; null where it cannot be counted up. */
  readonly share: number | null;
  /** The measured range beside the limit, on a scale from 0 to 1; null where nothing is measured. */
  readonly range: RangeModel | null;
}

/** A measured share, its interval and what it has to stay under; the numbers are said beside it. */
export interface RangeModel {
  readonly low: number;
  readonly value: number;
  readonly high: number;
  readonly limit: number;
}

export function presentAsk(
  text: string,
  met: boolean | null,
  t: Translator,
  share: number | null = null,
): AskModel {
  const state = t.t(met === null ? "ask.unknown" : met ? "ask.met" : "ask.missing");
  return { text, met, state, share, range: null };
}
