/** The briefing: as a card before the first week, and as a panel for whoever wants to read it again. */

import { html, nothing, type TemplateResult } from "lit";
import type { BriefingModel } from "../../presenter/present-briefing.ts";
import { panelCard } from "./part.ts";
import type { ViewContext } from "./view-context.ts";

/** The card that holds the first week until it has been read. */
export function briefingCard(model: BriefingModel, context: ViewContext): TemplateResult {
  const { t } = context.t;
  return html`<main class="card briefing" id="briefing" aria-labelledby="briefing-title">
    <div class="body" tabindex="0" role="group" aria-labelledby="briefing-title">
      <p class="kicker">${model.kicker}</p>
      <h2 id="briefing-title" tabindex="-1">${model.title}</h2>
      ${content(model, context)}
    </div>
    <div class="buttons">
      <button class="btn main big" id="begin" type="button"
        @click=${() => context.send({ kind: "read-briefing" })}>${t("briefing.begin")}</button>
      <span class="hint">${t("briefing.again")}</span>
    </div>
  </main>`;
}

export function briefingPanel(model: BriefingModel, context: ViewContext): TemplateResult {
  return panelCard(context, {
    kind: "briefing",
    title: model.title,
    sub: model.kicker,
    body: html`<div class="briefing">${content(model, context)}</div>`,
  });
}

function content(model: BriefingModel, context: ViewContext): TemplateResult {
  const { t } = context.t;
  return html`
    <p class="sentence">${model.who}</p>
    <p class="story">${model.summary}</p>
    <div class="halves">
      <div>
        <h3>${t("briefing.goals")}</h3>
        <ol class="goals">${model.goals.map((goal) => html`<li>${goal}</li>`)}</ol>
        ${model.traits.length === 0 ? money(model, context) : traits(model, context)}
      </div>
      ${model.targets.length === 0 ? nothing : terms(model, context)}
    </div>
  `;
}

function traits(model: BriefingModel, context: ViewContext): TemplateResult {
  return html`<h3>${context.t.t("briefing.traits")}</h3>
    <ul class="traits">${model.traits.map(
      ({ name, description }) => html`<li><b>${name}</b><span class="hint">${description}</span></li>`,
    )}</ul>`;
}

function terms(model: BriefingModel, context: ViewContext): TemplateResult {
  const { t } = context.t;
  return html`<div>
    <h3 id="asked-title">${t("briefing.targets")}</h3>
    <table class="targets" aria-labelledby="asked-title">
      <thead><tr><th scope="col">${t("briefing.figure")}</th><th scope="col">${t("briefing.asked")}</th>
        <th scope="col">${t("briefing.points")}</th></tr></thead>
      <tbody>${model.targets.map(
        (target) => html`<tr data-target=${target.figure}><th scope="row">${target.name}</th>
          <td class="num"><b>${target.asked}</b>
            ${target.red === "" ? nothing : html`<span class="red">${target.red}</span>`}</td>
          <td class="num">${target.points}</td></tr>`,
      )}</tbody>
    </table>
    ${model.traits.length === 0 ? nothing : money(model, context)}
    <h3>${t("briefing.end")}</h3>
    <p>${model.won}</p>
    <p>${t("briefing.stopped")}</p>
    <ul class="how dots">${model.stopped.map((line) => html`<li>${line}</li>`)}</ul>
  </div>`;
}

/** In the column that has room for it. */
function money(model: BriefingModel, context: ViewContext): TemplateResult | typeof nothing {
  if (model.money.length === 0) return nothing;
  return html`<h3>${context.t.t("briefing.money")}</h3>
    <ul class="how">${model.money.map((line) => html`<li>${line}</li>`)}</ul>`;
}
