/** The picture of who changed jobs with its names beside it, which stay readable at any width. */

import { html, nothing, type TemplateResult } from "lit";
import type { FlowsModel } from "../../presenter/debrief/present-flows.ts";
import { layoutSankey, type PlacedNode, sankey } from "../chart/sankey.ts";
import { vars } from "../style/vars.ts";
import type { ViewContext } from "./view-context.ts";

export function flowsPicture(model: FlowsModel, context: ViewContext): TemplateResult {
  const { t, number } = context.t;
  const layout = layoutSankey(model.sources, model.targets, model.flows);
  const names = (nodes: readonly PlacedNode[], side: "left" | "right"): TemplateResult =>
    html`<ul class="names ${side} num" aria-hidden="true">${nodes.map(
      ({ node, top, height }) =>
        html`<li ${vars({ "--at": (top + height / 2) / layout.lines })}>${
          side === "left"
            ? html`${node.name} <b>${number(node.people)}</b>`
            : html`<b>${number(node.people)}</b> ${node.name}`
        }</li>`,
    )}</ul>`;
  return html`<section id="flows">
    <h3>${t("debrief.flows")} <span class="hint num">${model.sub}</span></h3>
    ${
      model.flows.length === 0
        ? html`<p class="hint">${t("debrief.flows-none")}</p>`
        : html`<div class="flows" ${vars({ "--lines": layout.lines })}>
            ${names(layout.sources, "left")}${sankey(layout, model.text)}${names(layout.targets, "right")}
          </div>`
    }
    ${model.notes.length === 0 ? nothing : html`<p class="hint num">${model.notes.join(" ")}</p>`}
  </section>`;
}
