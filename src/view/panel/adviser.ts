/** The adviser's card: up to three decisions with their reasons on both sides, what is not known, and every signal. */

import { html, nothing, type TemplateResult } from "lit";
import type { AdviceModel, AdviserModel } from "../../presenter/present-adviser.ts";
import { presentSignals } from "../../presenter/present-signals.ts";
import { icon } from "./icon.ts";
import { action, panelCard, panelLink } from "./part.ts";
import { signalList } from "./signal-list.ts";
import { term } from "./term.ts";
import type { ViewContext } from "./view-context.ts";

export function adviserPanel(model: AdviserModel, context: ViewContext): TemplateResult {
  const { t } = context.t;
  return panelCard(context, {
    kind: "adviser",
    title: t("adviser.title"),
    sub: t("adviser.sub"),
    body: html`
      ${
        model.advice.length === 0
          ? html`<p class="hint">${t("adviser.none")}</p>`
          : model.advice.map((one) => advice(one, context))
      }
      ${
        model.unknown.length === 0
          ? nothing
          : html`<h3>${t("adviser.unknown")}</h3>
              <ul class="reasons">${model.unknown.map((line) => html`<li>${icon("help")}<span>${line}</span></li>`)}</ul>`
      }
      <h3>${term("signal", t("department.signals"), context)}</h3>
      ${signalList(presentSignals(context.state, context.t), context)}
      <p class="hint honest">${t("adviser.honest")}</p>
    `,
  });
}

function advice(model: AdviceModel, context: ViewContext): TemplateResult {
  const { t } = context.t;
  const id = `advice-${model.id.replaceAll(/[^\w-]/g, "-")}`;
  return html`<article class="inset advice-card" data-advice=${model.id} aria-labelledby=${id}>
    <h3 id=${id}>${model.title}</h3>
    <p class="story">${model.why}</p>
    <h4>${t("adviser.rests-on")}</h4>
    <ul class="reasons num">${model.evidence.map((line) => html`<li>${icon("tick")}<span>${line}</span></li>`)}</ul>
    <h4>${t("adviser.against")}</h4>
    <ul class="reasons num">${model.against.map((line) => html`<li>${icon("dash")}<span>${line}</span></li>`)}</ul>
    ${action(model.action, context)}
    ${panelLink(model.place, t("adviser.more"), context, { describedBy: id })}
  </article>`;
}
