/** How a run ended: won, lost or stopped, in words with a sign, and the story and reasons behind it. */

import { html, type TemplateResult } from "lit";
import type { VerdictModel } from "../../presenter/present-verdict.ts";
import { icon } from "./icon.ts";

export function verdictBadge({ kind, title }: VerdictModel): TemplateResult {
  return html`<p class="verdict ${kind}">${icon(kind === "won" ? "tick" : kind === "lost" ? "dash" : "close")}${title}</p>`;
}

export function verdictStory({ story, reasons }: VerdictModel): TemplateResult {
  return html`<p class="story">${story}</p>
    ${reasons.map((reason) => html`<p class="sentence num">${reason}</p>`)}`;
}
