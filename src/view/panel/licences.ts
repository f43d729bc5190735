/** Licences in the budget panel: how many of each team use theirs, and the order for the next year where it is due. */

import { html, type TemplateResult } from "lit";
import type { LicencesModel } from "../../presenter/present-licences.ts";
import { vars } from "../style/vars.ts";
import { pick } from "./pick.ts";
import type { ViewContext } from "./view-context.ts";

export function licencesSection(model: LicencesModel, context: ViewContext): TemplateResult {
  const { t } = context.t;
  return html`<h3>${t("licence.title")}</h3>
    <p class="hint">${model.hint}</p>
    ${
      model.lines.length === 0
        ? html`<p class="hint">${t("licence.none")}</p>`
        : html`<ul class="bars num">${model.lines.map(
            (line) => html`<li><span>${line.name}</span><b>${line.text}</b>
              <span class="meter" aria-hidden="true"><i ${vars({ "--share": line.share })}></i></span></li>`,
          )}</ul>`
    }
    ${pick("licences/of", t("licence.which"), model.order, context)}`;
}
