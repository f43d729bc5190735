/** The guardrails panel: each rule or practice, how far it is practice, and its price. */

import { html, nothing, type TemplateResult } from "lit";
import type { GuardrailsModel } from "../../presenter/present-guardrails.ts";
import { vars } from "../style/vars.ts";
import { action, panelCard } from "./part.ts";
import type { ViewContext } from "./view-context.ts";

export function guardrailsPanel(model: GuardrailsModel, context: ViewContext): TemplateResult {
  const { t } = context.t;
  return panelCard(context, {
    kind: "guardrails",
    title: t("guardrails.title"),
    sub: model.sub,
    body: model.guardrails.map(
      (one) => html`<article class="inset" data-guardrail=${one.id}>
        <p class="name"><b>${one.name}</b><span class="hint ${one.phaseId === "eroding" ? "tone-bad" : ""}">${one.phase}</span></p>
        <p class="hint">${one.description}</p>
        <p class="hint num">${one.owner}. ${one.role}.</p>
        ${
          one.inForce
            ? html`<div class="meter" aria-hidden="true"><i ${vars({ "--share": one.practice })}></i></div>
                <p class="hint num">${one.practiceText}</p>`
            : html`<p class="hint num">${one.rollOut}</p>`
        }
        ${one.action === null ? nothing : action(one.action, context)}
      </article>`,
    ),
  });
}
