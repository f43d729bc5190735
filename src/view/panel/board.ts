/** The mandate’s panel: score, targets, envelope, demands, forecasts, what would stop the run. */

import { html, nothing, type TemplateResult } from "lit";
import { presentAct } from "../../presenter/present-act.ts";
import {
  type BoardModel,
  type DemandModel,
  type EnvelopeModel,
  presentBoard,
  type TargetModel,
} from "../../presenter/present-board.ts";
import { type PastForecast, presentForecasts } from "../../presenter/present-forecast.ts";
import { vars } from "../style/vars.ts";
import { forecastForm } from "./forecast-form.ts";
import { icon, mark } from "./icon.ts";
import { panelCard } from "./part.ts";
import type { ViewContext } from "./view-context.ts";

export function boardPanel(context: ViewContext): TemplateResult {
  const { t } = context.t;
  const model = presentBoard(context.state, context.t);
  if (model === null) {
    const none = html`<p class="hint">${t("board.none")}</p>`;
    return panelCard(context, { kind: "board", title: t("board.title"), body: none });
  }
  return panelCard(context, {
    kind: "board",
    title: t("board.title"),
    sub: model.sub,
    body: html`
      ${score(model, context)}
      ${act(context)}
      <h3>${t("board.targets")}</h3>
      <ul class="standings">${model.targets.map((target) => row(target, context))}</ul>
      ${envelope(model.envelope, context)}
      <h3>${t("board.demands")}</h3>
      ${model.demands.length === 0 ? html`<p class="hint">${t("board.demands-none")}</p>` : nothing}
      ${model.demands.map(demandCard)}
      ${forecasts(context)}
      <h3>${t("board.stops")}</h3>
      <ul class="how dots">${model.stopped.map((line) => html`<li>${line}</li>`)}</ul>
    `,
  });
}

/** What the story turns on now. */
function act({ state, t }: ViewContext): TemplateResult | typeof nothing {
  const model = presentAct(state, t);
  if (model === null) return nothing;
  return html`<h3>${model.heading}</h3>
    <p class="story">${model.question}</p>`;
}

/** Points so far on a bar, with the line that has to be reached. */
export function score(
  model: BoardModel,
  context: ViewContext,
  label = context.t.t("board.score"),
): TemplateResult {
  return html`<div class="score">
    <p><span>${label}</span><b class="num">${model.score}</b> <span class="hint">${context.t.t("board.of-hundred")}</span></p>
    <div class="scorebar" aria-hidden="true"><i ${vars({ "--share": model.scoreShare })}></i><u ${vars({ "--at": model.winShare })}></u></div>
    <p class="hint num to-win" ${vars({ "--at": model.winShare })}>${model.winText}</p>
  </div>`;
}

/** The sign of how a target or a demand stands; its shape says it too. */
export function sign(state: TargetModel["state"] | "missed"): TemplateResult {
  return state === "red"
    ? mark("critical")
    : html`<span class="sign ${state}">${icon(state === "met" ? "tick" : state === "missed" ? "close" : "dash")}</span>`;
}

function row(target: TargetModel, context: ViewContext): TemplateResult {
  const notes = [target.due, target.end, target.red].filter((note) => note !== "");
  const { t } = context.t;
  return html`<li class="target ${target.state}" data-target=${target.figure}>
    ${sign(target.state)}
    <div class="grow">
      <p class="what"><b>${target.name}</b><b class="num">${target.actual}</b></p>
      <p class="standing"><span>${target.stateText}${target.redNote === "" ? nothing : html` (${target.redNote})`}</span>
        <span class="num">${target.points}</span></p>
      <div class="meter" aria-hidden="true"><i ${vars({ "--share": target.share })}></i></div>
      <p class="hint num">${
        notes.length === 0
          ? nothing
          : [
              t("board.due", { limit: target.due }),
              ...(target.end === "" ? [] : [t("board.end", { limit: target.end })]),
              ...(target.red === "" ? [] : [target.red]),
            ].join("\u00a0· ")
      }</p>
    </div></li>`;
}

/** Targets in one line each: for the card of a review with where they stand, for the end with their points too. */
export function targetLines(model: BoardModel, withPoints = false): TemplateResult {
  return html`<ul class="standings short">${model.targets.map(
    (target) => html`<li class="target ${target.state}" data-target=${target.figure}>${sign(target.state)}
      <span class="grow">${target.name} <span class="hint num">${
        withPoints ? html`<b>${target.actual}</b>, ` : nothing
      }${target.due}</span></span>
      <b class="num">${withPoints ? target.shortPoints : target.actual}</b><span class="said">${
        withPoints ? target.points : ""
      } ${target.stateText}</span></li>`,
  )}</ul>`;
}

function envelope(model: EnvelopeModel, context: ViewContext): TemplateResult {
  const { t } = context.t;
  return html`<h3>${model.title}</h3>
    <div class="purse" aria-hidden="true"><i ${vars({ "--share": model.spentShare })}></i
      ><i class="committed" ${vars({ "--share": model.committedShare })}></i></div>
    <dl class="purse-key num">
      <div><dt>${t("board.size")}</dt><dd>${model.size}</dd></div>
      <div><dt><i></i>${t("board.spent")}</dt><dd>${model.spent}</dd></div>
      <div><dt><i class="committed"></i>${t("board.committed")}</dt><dd>${model.committed}</dd></div>
      <div class=${model.overspent ? "over" : ""}><dt><i class="left"></i>${t("board.left")}</dt><dd>${model.left}</dd></div>
    </dl>
    ${model.notes.map((note) => html`<p class="hint num">${note}</p>`)}`;
}

export function demandCard(demand: DemandModel): TemplateResult {
  const done = demand.state !== "open";
  return html`<article class="inset demand ${demand.state}" data-demand=${demand.id}>
    <p class="name"><b>${demand.title}</b><span class="badge">${demand.state === "met" ? icon("tick") : nothing}${demand.stateText}</span></p>
    ${done ? nothing : html`<p class="hint">${demand.body}</p>`}
    <p class="num">${demand.asked}${demand.now === "" ? nothing : html` <b class="now">${demand.now}</b>`}</p>
    <p class="chips">
      ${demand.gives === "" || demand.state === "missed" ? nothing : html`<span class="chip good num">${demand.gives}</span>`}
      ${demand.costs === "" || demand.state === "met" ? nothing : html`<span class="chip bad num">${demand.costs}</span>`}
      ${done ? nothing : html`<span class="chip">${demand.strains}</span>`}
    </p>
  </article>`;
}

function forecasts(context: ViewContext): TemplateResult | typeof nothing {
  const { t } = context.t;
  const model = presentForecasts(context.state, context.t);
  if (model === null) return nothing;
  return html`<h3>${t("board.forecasts")}</h3>
    ${
      model.moments.length === 0
        ? html`<p class="hint">${t("board.forecast-closed")}</p>`
        : forecastForm(model, "board", context)
    }
    ${pastForecasts(model.past, model.calibration, context)}`;
}

/** Ranges that were committed to, and how they held. */
export function pastForecasts(
  past: readonly PastForecast[],
  calibration: string,
  context: ViewContext,
): TemplateResult | typeof nothing {
  if (past.length === 0) return nothing;
  const { t } = context.t;
  return html`${calibration === "" ? nothing : html`<p class="num calibration">${calibration}</p>`}
    <ul class="standings short guesses">${past.map(
      (one) => html`<li>
        ${
          one.held === null
            ? icon("timeline")
            : html`<span class="sign ${one.held ? "met" : "short"}">${icon(one.held ? "tick" : "close")}</span>`
        }
        <span class="grow"><b>${one.title}</b><span class="hint block num">${one.range}</span></span>
        <span class="num result">${one.result}<span class="hint block">${one.score}</span></span></li>`,
    )}</ul>
    ${calibration === "" ? nothing : html`<p class="hint">${t("board.score-meaning")}</p>`}`;
}
