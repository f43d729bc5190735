/** Signals one below the other, each with its statechart folded beside it. */

import { html, type TemplateResult } from "lit";
import type { SignalLine } from "../../presenter/present-signals.ts";
import { mark } from "./icon.ts";
import { foldedStatechart } from "./statechart-part.ts";
import type { ViewContext } from "./view-context.ts";

export function signalList(signals: readonly SignalLine[], context: ViewContext): TemplateResult {
  return html`<ul class="lines">${signals.map(
    (
      one,
    ) => html`<li data-signal=${one.id}>${mark("signal")}<span><b>${one.name}</b> <span class="hint">${one.phase}</span>
      <span class="hint block">${one.meaning}</span>
      ${foldedStatechart({ kind: "signal", key: one.id }, one.name, context)}</span></li>`,
  )}</ul>`;
}
