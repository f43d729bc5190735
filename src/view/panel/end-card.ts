/** The card that closes a run: how it ended and why, what brought points, forecasts, what happened, play again. */

import { html, nothing, type TemplateResult } from "lit";
import { type DemandModel, presentBoard } from "../../presenter/present-board.ts";
import type { EndModel } from "../../presenter/present-end.ts";
import { presentForecasts } from "../../presenter/present-forecast.ts";
import { sparkline } from "../chart/sparkline.ts";
import { pastForecasts, score, sign, targetLines } from "./board.ts";
import { leaveRun } from "./part.ts";
import { verdictBadge, verdictStory } from "./verdict.ts";
import type { ViewContext } from "./view-context.ts";

export function endCard(model: EndModel, context: ViewContext): TemplateResult {
  const { t } = context.t;
  return html`<main class="card end" id="end" aria-labelledby="end-title">
    <div class="body" tabindex="0" role="group" aria-labelledby="end-title">
      ${model.verdict === null ? nothing : verdictBadge(model.verdict)}
      <h2 id="end-title" tabindex="-1">${model.title}</h2>
      ${model.verdict === null ? nothing : verdictStory(model.verdict)}
      <p class="hint num">${model.sub}</p>
      <div class="parts">
        ${points(context)}
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
        ${ways(model, context)}
      </div>
    </div>
    ${buttons(context)}
  </main>`;
}

/** The score by target and demand, and how well the forecasts held; nothing where nobody asked anything. */
function points(context: ViewContext): TemplateResult | typeof nothing {
  const { t } = context.t;
  const board = presentBoard(context.state, context.t);
  if (board === null) return nothing;
  const judged = board.demands.filter((demand) => demand.points !== "");
  const forecasts = presentForecasts(context.state, context.t);
  return html`<div>
      ${score(board, context, t("end.score"))}
      <h3>${t("end.by-target")}</h3>
      ${targetLines(board, true)}
      ${
        judged.length === 0
          ? nothing
          : html`<h3>${t("end.by-demand")}</h3><ul class="standings short">${judged.map(demandLine)}</ul>`
      }
    </div>
    <div>
      <h3>${t("end.forecasts")}</h3>
      ${
        forecasts === null || forecasts.past.length === 0
          ? html`<p class="hint">${t("end.no-forecasts")}</p>`
          : pastForecasts(forecasts.past, forecasts.calibration, context)
      }
    </div>`;
}

function demandLine(demand: DemandModel): TemplateResult {
  const met = demand.state === "met";
  return html`<li>${sign(met ? "met" : "missed")}
    <span class="grow">${demand.title} <span class="hint">${demand.stateText}</span></span>
    <b class="num">${demand.points}</b></li>`;
}

/** What else can be done with a run that is over; the score above it is read first. */
function ways(model: EndModel, context: ViewContext): TemplateResult {
  const { t } = context.t;
  const { state, send } = context;
  return html`<div>
    <h3>${t("end.ways")}</h3>
    <div class="buttons">
      <button class="btn" type="button" @click=${() => send({ kind: "restart", seed: state.seed })}>${t("end.restart")}</button>
      <button class="btn" type="button" @click=${() => send({ kind: "restart", seed: model.otherSeed })}
        >${t("end.other-luck", { seed: String(model.otherSeed) })}</button>
      ${leaveRun(context)}
      <button class="btn" type="button" @click=${() => send({ kind: "share-run" })}>${t("share.button")}</button>
      <button class="btn" type="button" @click=${() => send({ kind: "save-run" })}>${t("end.save")}</button>
    </div>
  </div>`;
}

function buttons(context: ViewContext): TemplateResult {
  const { t } = context.t;
  return html`<div class="buttons">
    <button class="btn main" type="button" id="open-debrief"
      @click=${() => context.send({ kind: "open-panel", panel: { kind: "debrief" } })}>${t("debrief.open")}</button>
    <button class="btn" type="button" @click=${() =>
      context.remember((memory) => {
        memory.endClosed = true;
      })}
      >${t("end.close")}</button>
  </div>`;
}
