/** A document that a post has written, to be read and printed: title, origin, sections of text, lists and tables. */

import { html, nothing, type TemplateResult } from "lit";
import type {
  DeliverableBlock,
  DeliverableModel,
  DeliverableSection,
} from "../../presenter/deliverable/document.ts";
import { icon } from "./icon.ts";
import { panelCard, panelLink } from "./part.ts";
import type { ViewContext } from "./view-context.ts";

type DeliverableTable = Extract<DeliverableBlock, { readonly kind: "table" }>;

/** @param role whose document is read; where it has none (any more), the first one */
export function documentPanel(
  documents: readonly DeliverableModel[],
  role: string,
  context: ViewContext,
): TemplateResult {
  const { t } = context.t;
  const model = documents.find((one) => one.role === role) ?? documents[0];
  return panelCard(context, {
    kind: "document",
    title: model?.title ?? t("document.none-title"),
    aside:
      model === undefined
        ? nothing
        : html`<button class="btn small print" type="button" @click=${() => window.print()}>${icon("log")}${t("document.print")}</button>`,
    body: html`
      ${nav(documents, model?.role ?? "", context)}
      ${
        model === undefined
          ? html`<p class="hint">${t("document.none")}</p>`
          : html`<div class="paper"><p class="origin-line">${model.origin}</p>
              ${model.sections.map(section)}</div>`
      }
    `,
  });
}

/** Back to the posts, and the other documents. */
function nav(documents: readonly DeliverableModel[], role: string, context: ViewContext): TemplateResult {
  const { t } = context.t;
  return html`<div class="reading">
    ${panelLink({ kind: "posts" }, t("document.back"), context)}
    ${
      documents.length < 2
        ? nothing
        : html`<span class="field"><label for="document-role">${t("document.which")}</label>
            <select id="document-role" @change=${(event: Event) =>
              context.send({
                kind: "open-panel",
                panel: { kind: "document", role: (event.target as HTMLSelectElement).value },
              })}>
              ${documents.map(
                (one) => html`<option value=${one.role} ?selected=${one.role === role}>${one.title}</option>`,
              )}</select></span>`
    }
  </div>`;
}

function section(model: DeliverableSection): TemplateResult {
  return html`<section><h3>${model.title}</h3>${model.blocks.map((one) => block(one, model.title))}</section>`;
}

function block(model: DeliverableBlock, title: string): TemplateResult {
  switch (model.kind) {
    case "text":
      return html`<p>${model.text}</p>`;
    case "list":
      return html`<ul class="points">${model.items.map((item) => html`<li>${item}</li>`)}</ul>`;
    case "table":
      return table(model, title);
  }
}

/** The roles are said because a phone lays each row out as a block, which would take them away. */
function table({ head, rows }: DeliverableTable, title: string): TemplateResult {
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${title}><table class="num" role="table">
    <thead role="rowgroup"><tr role="row">${head.map((cell) => html`<th scope="col" role="columnheader">${cell}</th>`)}</tr></thead>
    <tbody role="rowgroup">${rows.map(
      (row) =>
        html`<tr role="row">${row.map((cell, at) =>
          at === 0
            ? html`<th scope="row" role="rowheader">${cell}</th>`
            : html`<td role="cell" data-label=${head[at] ?? ""}>${cell}</td>`,
        )}</tr>`,
    )}</tbody></table></div>`;
}
