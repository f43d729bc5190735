/** The part of the department panel that is about its people: how they take it, and what becomes of freed hours. */

import { html, nothing, type TemplateResult } from "lit";
import type { TeamModel } from "../../presenter/present-team.ts";
import { vars } from "../style/vars.ts";
import { action } from "./part.ts";
import { pick } from "./pick.ts";
import type { ViewContext } from "./view-context.ts";

export function teamSection(model: TeamModel, department: string, context: ViewContext): TemplateResult {
  const { t } = context.t;
  return html`
    ${
      model.actions.length === 0
        ? nothing
        : html`<h3>${t("department.team")}</h3>${model.actions.map((one) => action(one, context))}`
    }
    <h3>${t("staff.title")}</h3>
    <div class="gauge"><span>${t("staff.worry")}</span>
      <span class="meter" aria-hidden="true"><i ${vars({ "--share": model.worry })}></i></span>
      <b class="num">${model.worryText}</b></div>
    ${facts(model)}
    <div class="inset voice">
      <p class="name"><b>${t("staff.consultation")}</b><span class="hint num ${model.contested ? "over" : ""}">${model.consultation}</span></p>
      ${model.consult === null ? nothing : action(model.consult, context)}
      <p class="hint">${t("staff.consult-law")}</p>
    </div>
    <div class="inset freed">
      <p class="name"><b>${t("staff.freed")}</b></p>
      <p class="hint num">${model.spare}</p>
      ${
        model.redeploy.length === 0
          ? nothing
          : html`${pick(`redeploy/${department}`, t("staff.redeploy-to"), model.redeploy, context)}
              <p class="hint">${t("staff.redeploy-hint")}</p>`
      }
      ${model.attritionNow === "" ? nothing : html`<p class="reason">${model.attritionNow}</p>`}
      ${model.attrition === null ? nothing : action(model.attrition, context)}
      ${model.cuts.map((one, at) =>
        // The same reason is said once, under the last of them.
        action(one, context, one.reason !== model.cuts[at + 1]?.reason),
      )}
      ${model.cuts.length === 0 ? nothing : html`<p class="hint">${t("staff.cut-law")}</p>`}
    </div>
  `;
}

function facts(model: TeamModel): TemplateResult | typeof nothing {
  if (model.facts.length === 0) return nothing;
  return html`<dl class="facts">${model.facts.map(
    (fact) => html`<div><dt>${fact.name}</dt><dd class="num">${fact.value}</dd></div>`,
  )}</dl>`;
}
