/** A measured share as a band for its interval, a line for its value and, where there is one, a mark for its limit. */

import { html, nothing, type TemplateResult } from "lit";
import { vars } from "../style/vars.ts";

/** Decoration: the numbers are said beside it. Everything lies on a scale from 0 to 1. */
export function range(ends: {
  readonly low: number;
  readonly value: number;
  readonly high: number;
  readonly limit?: number;
}): TemplateResult {
  return html`<span class="range" aria-hidden="true" ${vars({
    "--low": ends.low,
    "--high": ends.high,
    "--value": ends.value,
    "--limit": ends.limit ?? 0,
  })}><i></i><u></u>${ends.limit === undefined ? nothing : html`<s></s>`}</span>`;
}
