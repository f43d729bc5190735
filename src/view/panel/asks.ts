/** What a way on asks for: each line met, missing or not to be known, with its bar and its measured range. */

import { html, nothing, type TemplateResult } from "lit";
import type { AskModel } from "../../presenter/ask.ts";
import { vars } from "../style/vars.ts";
import { icon } from "./icon.ts";
import { range } from "./range.ts";

/** @param ranged false where the range is shown elsewhere */
export function asksList(asks: readonly AskModel[], ranged: boolean): TemplateResult | typeof nothing {
  if (asks.length === 0) return nothing;
  return html`<ul class="asks num">${asks.map(
    (
      ask,
    ) => html`<li class=${ask.met === null ? "" : ask.met ? "met" : "missing"}>${icon(ask.met === null ? "more" : ask.met ? "tick" : "dash")}
      <span class="grow">${ask.text}${ask.met === null ? ` (${ask.state})` : html`<span class="said">, ${ask.state}</span>`}
        ${ask.share === null ? nothing : html`<span class="meter block" aria-hidden="true"><i ${vars({ "--share": ask.share })}></i></span>`}
        ${ranged && ask.range !== null ? range(ask.range) : nothing}</span></li>`,
  )}</ul>`;
}
