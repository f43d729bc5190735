/** The part of the debrief about who changed jobs. */

import { html, nothing, type TemplateResult } from "lit";
import type { FlowsModel } from "../../presenter/debrief/present-flows.ts";
import { flows } from "../chart/flows.ts";
import type { ViewContext } from "./view-context.ts";

export function flowsPicture(model: FlowsModel, { t }: ViewContext): TemplateResult {
  return html`<section id="flows">
    <h3>${t.t("debrief.flows")} <span class="hint num">${model.sub}</span></h3>
    ${model.flows.length === 0 ? html`<p class="hint">${t.t("debrief.flows-none")}</p>` : flows(model, t)}
    ${model.notes.length === 0 ? nothing : html`<p class="hint num">${model.notes.join(" ")}</p>`}
  </section>`;
}
