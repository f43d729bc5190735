/** Flows of people with the names of both ends beside the picture, which stay readable at any width. */

import { html, type TemplateResult } from "lit";
import type { Translator } from "../../i18n/translator.ts";
import type { FlowsModel } from "../../presenter/debrief/present-flows.ts";
import { vars } from "../style/vars.ts";
import { layoutSankey, type PlacedNode, sankey } from "./sankey.ts";

export function flows(model: FlowsModel, { number }: Translator): TemplateResult {
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
  return html`<div class="flows" ${vars({ "--lines": layout.lines })}>
    ${names(layout.sources, "left")}${sankey(layout, model.text)}${names(layout.targets, "right")}
  </div>`;
}
