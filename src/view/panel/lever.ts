/** A lever of the bill: what holds now and the other stops in one row, each a decision with its price. */

import { html, nothing, type TemplateResult } from "lit";
import type { LeverModel, LeverStop } from "../../presenter/present-levers.ts";
import { icon } from "./icon.ts";
import { decideOrUndo } from "./part.ts";
import type { ViewContext } from "./view-context.ts";

export function leverField(model: LeverModel, context: ViewContext): TemplateResult {
  return html`<div class="lever" data-lever=${model.kind}>
    <p><b>${model.name}</b></p>
    <div class="stops num" role="group" aria-label=${model.name}>${model.stops.map((one) => stop(one, context))}</div>
    ${model.reason === "" ? nothing : html`<p class="reason">${model.reason}</p>`}
    <p class="hint">${model.hint}</p>
  </div>`;
}

function stop(model: LeverStop, context: ViewContext): TemplateResult {
  const { action } = model;
  const held = action.reason !== "";
  return html`<button class="btn small" type="button" aria-pressed=${model.current || action.planned}
    ?data-now=${model.current} ?disabled=${held && !model.current}
    @click=${() => {
      if (!held) decideOrUndo(action, context);
    }}><span>${action.label}${action.planned || model.current ? icon("tick") : nothing}</span>
    <small>${model.current ? context.t.t("lever.now") : model.price}</small></button>`;
}
