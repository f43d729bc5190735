/** The workforce ledger in the posts panel: how many are employed, and who came, moved and went. */

import { html, nothing, type TemplateResult } from "lit";
import type { WorkforceModel } from "../../presenter/present-workforce.ts";
import { action } from "./part.ts";
import type { ViewContext } from "./view-context.ts";

export function workforceSection(model: WorkforceModel, context: ViewContext): TemplateResult {
  const { t } = context.t;
  return html`
    <h3 id="workforce-title">${t("workforce.title")}</h3>
    <dl class="balance num">
      <div><dt>${t("workforce.headcount")}</dt><dd>${model.headcount}</dd></div>
      <div><dt>${t("workforce.vacancies")}</dt><dd>${model.vacancies}</dd></div>
      <div><dt>${t("workforce.departures")}</dt><dd>${model.departures}</dd></div>
    </dl>
    <p class="hint">${t("workforce.departures-note")}</p>
    <table class="steps flows num" aria-labelledby="workforce-title">
      <thead><tr><th scope="col">${t("workforce.flow")}</th><th scope="col">${t("workforce.total")}</th>
        <th scope="col">${t("workforce.week")}</th></tr></thead>
      <tbody>${model.lines.map(
        (line) => html`<tr class=${line.part ? "part" : ""}><th scope="row">${line.name}</th>
          <td>${line.total}</td><td>${line.thisWeek}</td></tr>`,
      )}</tbody>
    </table>
    ${
      model.consult === null
        ? nothing
        : html`<div class="inset voice"><p class="name"><b>${t("staff.consultation")}</b></p>
            ${action(model.consult, context)}<p class="hint">${t("staff.consult-law")}</p></div>`
    }
  `;
}
