/** The card that closes a run. */

import { html, type TemplateResult } from "lit";
import type { EndModel } from "../../presenter/present-end.ts";
import { sparkline } from "../chart/sparkline.ts";
import type { ViewContext } from "./view-context.ts";

export function endCard(model: EndModel, context: ViewContext): TemplateResult {
  const { t } = context.t;
  const { state, send } = context;
  return html`<section class="card end" id="end" aria-labelledby="end-title">
    <div class="body" tabindex="0" role="group" aria-labelledby="end-title">
      <h2 id="end-title" tabindex="-1">${model.title}</h2>
      <p class="sentence num">${model.sub}</p>
      <div class="columns">
        <div>
          <h3>${t("end.happened")}</h3>
          <ul class="happened num">${model.happened.map((line) => html`<li>${line}</li>`)}</ul>
        </div>
        <div>
          <h3>${t("end.causes")}</h3>
          <ul class="causes">${model.causes.map(
            (line) => html`<li><span class="grow">${line.title}</span>
              <b class="num tone-${line.tone}">${line.amountText}</b></li>`,
          )}</ul>
        </div>
        <div>
          <h3>${t("end.figures")}</h3>
          <dl class="figures">${model.figures.map(
            (figure) =>
              html`<div><dt>${figure.name}</dt><dd class="num">${figure.value}</dd><dd>${sparkline(figure.series)}</dd></div>`,
          )}</dl>
        </div>
      </div>
    </div>
    <div class="buttons">
      <button class="btn main" type="button" @click=${() => send({ kind: "restart", seed: state.seed })}>${t("end.restart")}</button>
      <button class="btn" type="button" @click=${() => send({ kind: "save-run" })}>${t("end.save")}</button>
      <button class="btn" type="button" @click=${() =>
        context.remember((memory) => {
          memory.endClosed = true;
        })}
        >${t("end.close")}</button>
    </div>
  </section>`;
}
