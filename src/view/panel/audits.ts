/** Audits in the budget panel: each report as a range on one scale with its numbers, and the order of the next. */

import { html, nothing, type TemplateResult } from "lit";
import type { AuditLine, AuditsModel } from "../../presenter/present-audits.ts";
import { pick } from "./pick.ts";
import { range } from "./range.ts";
import type { ViewContext } from "./view-context.ts";

export function auditsSection(model: AuditsModel, context: ViewContext): TemplateResult {
  const { t } = context.t;
  const measured = model.lines.some((line) => line.range !== null);
  return html`<h3>${t("audit.title")}</h3>
    <p class="hint">${t("audit.hint")}</p>
    ${
      model.lines.length === 0
        ? html`<p class="hint">${t("audit.none")}</p>`
        : html`<ul class="lines audits">${model.lines.map(audit)}</ul>`
    }
    ${measured ? html`<p class="hint num">${t("audit.scale", { end: model.scale })}</p>` : nothing}
    ${pick("audit/of", t("audit.which"), model.order, context)}`;
}

function audit(line: AuditLine): TemplateResult {
  return html`<li><span class="grow"><b>${line.name}</b>
    <span class="hint block num">${line.when}</span>
    ${line.range === null ? nothing : range(line.range)}
    ${line.found === "" ? nothing : html`<span class="hint block num">${line.found}</span>`}
    ${line.pairs === "" ? nothing : html`<span class="hint block num">${line.pairs}</span>`}</span></li>`;
}
