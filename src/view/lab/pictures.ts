/** The pictures of the lab, each with a table of the same numbers that opens beneath it. */

import { html, nothing, type TemplateResult } from "lit";
import type { LabLook, LabStudy } from "../../presenter/lab/lab-state.ts";
import type { Picture, Tick } from "../../presenter/lab/picture.ts";
import { type DotsModel, presentDots } from "../../presenter/lab/present-dots.ts";
import { type FansModel, presentFans } from "../../presenter/lab/present-fan.ts";
import { type MapModel, presentMap } from "../../presenter/lab/present-map.ts";
import { type MovesModel, presentMoves } from "../../presenter/lab/present-moves.ts";
import { type ParetoModel, presentPareto } from "../../presenter/lab/present-pareto.ts";
import {
  type HeatModel,
  presentHeat,
  presentTornado,
  type TornadoModel,
} from "../../presenter/lab/present-tornado.ts";
import { dotRow } from "../chart/dot-row.ts";
import { fan } from "../chart/fan.ts";
import { flows } from "../chart/flows.ts";
import { plane } from "../chart/plane.ts";
import { tornadoBar } from "../chart/tornado-bar.ts";
import { vars } from "../style/vars.ts";
import type { LabContext } from "./lab-context.ts";
import { select } from "./select.ts";

export function pictures(study: LabStudy, context: LabContext): TemplateResult {
  const { t } = context;
  return html`${show("dots", presentDots(study, t), dots, context)}
    ${show("tornado", presentTornado(study, t), tornado, context)}
    ${show("heat", presentHeat(study, t), heat, context)}
    ${show("pareto", presentPareto(study, t), pareto, context)}
    ${show("fans", presentFans(study, t), fans, context)}`;
}

/** The pictures of one strategy at a time, which is chosen above them. */
export function closer(study: LabStudy, context: LabContext): TemplateResult {
  const { state, t } = context;
  return html`${show("map", presentMap(study, state.look, t), map, context)}
    ${show("flows", presentMoves(study, state.look, t), moves, context)}`;
}

function show<Model extends Picture>(
  id: string,
  model: Model | null,
  draw: (model: Model, context: LabContext) => TemplateResult,
  context: LabContext,
): TemplateResult | typeof nothing {
  if (model === null) return nothing;
  const { head, rows } = model.twin;
  return html`<section class="picture" id=${id} aria-labelledby="${id}-title">
    <h3 id="${id}-title">${model.title}</h3>
    ${draw(model, context)}
    <p class="hint">${model.text}</p>
    ${
      rows.length === 0
        ? nothing
        : html`<details><summary>${context.t.t("lab.numbers")}</summary>
          <div class="scroll" tabindex="0" role="group" aria-labelledby="${id}-title"><table class="num">
            <thead><tr>${head.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead>
            <tbody>${rows.map(
              ([first, ...cells]) =>
                html`<tr><th scope="row">${first}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`,
            )}</tbody></table></div></details>`
    }
  </section>`;
}

/** Numbers under an axis; what is read aloud stands in the table. */
function ticks(list: readonly Tick[]): TemplateResult {
  return html`<p class="ticks num" aria-hidden="true">${list.map(
    ({ place, text }) => html`<span ${vars({ "--at": place })}>${text}</span>`,
  )}</p>`;
}

function dots(model: DotsModel): TemplateResult {
  return html`<ul class="dot-rows">${model.rows.map(
    (row) => html`<li><span>${row.name}</span>${dotRow(row.dots, row.median, row.mean, row.text)}</li>`,
  )}<li class="foot"><span class="hint">${model.better}</span>${ticks(model.ticks)}</li></ul>`;
}

function pareto(model: ParetoModel): TemplateResult {
  return html`<div class="plane-row"><div class="plane-box">
      <p class="y-name hint">${model.yName}</p>
      <p class="y-ticks num" aria-hidden="true">${model.yTicks.map(
        ({ place, text }) => html`<span ${vars({ "--at": place })}>${text}</span>`,
      )}</p>
      ${plane(
        model.points,
        model.xTicks.map(({ place }) => place),
        model.yTicks.map(({ place }) => place),
        model.text,
      )}
      ${ticks(model.xTicks)}
      <p class="x-name hint">${model.xName}</p>
    </div>
    <ol class="legend num">${model.points.map(
      ({ name, best }) => html`<li class=${best ? "best" : nothing}>${name}</li>`,
    )}</ol></div>`;
}

function fans(model: FansModel): TemplateResult {
  const [first, last] = [model.ticks[0], model.ticks.at(-1)];
  return html`<ul class="fans">${model.fans.map(
    (one) => html`<li><b>${one.name}</b><div class="fan-box">${fan(
      one.weeks,
      one.wide,
      one.narrow,
      one.middle,
      model.ticks.map(({ place }) => place),
      one.text,
    )}
      <p class="edge num" aria-hidden="true"><span>${last?.text}</span><span>${first?.text}</span></p></div>
      <p class="span num" aria-hidden="true"><span>${model.from}</span><span>${model.to}</span></p></li>`,
  )}</ul>`;
}

function tornado(model: TornadoModel, { t }: LabContext): TemplateResult {
  return html`<ul class="bars">${model.bars.map(
    (bar) =>
      html`<li><span>${bar.name}${
        bar.flips ? html` <b class="tone-bad">${t.t("lab.flips-mark")}</b>` : nothing
      }</span>${tornadoBar(bar.from, bar.to, model.base, model.zero, `${bar.name}: ${bar.text}`)}</li>`,
  )}<li class="foot"><span></span>${ticks(model.ticks)}</li></ul>`;
}

/** A table that is its own twin: each cell says its number. */
function heat(model: HeatModel): TemplateResult {
  return html`<div class="scroll" tabindex="0" role="group" aria-labelledby="heat-title"><table class="heat num">
    <thead><tr>${model.head.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead>
    <tbody>${model.rows.map(
      ({ name, cells }) =>
        html`<tr><th scope="row">${name}</th>${cells.map(
          ({ text, heat: share }) => html`<td ${vars({ "--heat": share })}>${text}</td>`,
        )}</tr>`,
    )}</tbody></table></div>`;
}

function look({ send }: LabContext, change: Partial<LabLook>): void {
  send({ kind: "look", change });
}

/** Rows and columns are the two factors; it reads as a table, and every cell says its number. */
function map(model: MapModel, context: LabContext): TemplateResult {
  const { t } = context.t;
  return html`<div class="closer">
      ${select("map-strategy", t("lab.strategy"), model.strategies, (strategy) => look(context, { strategy }))}
      ${select("map-measure", t("lab.measure"), model.measures, (measure) => look(context, { measure }))}
    </div>
    <div class="scroll" tabindex="0" role="group" aria-labelledby="map-title"><table class="heat num">
      <thead><tr><td></td><th scope="colgroup" colspan=${model.columns.length}>${model.columnName}</th></tr>
        <tr><th scope="col">${model.rowName}</th>${model.columns.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead>
      <tbody>${model.rows.map(
        ({ name, cells }) =>
          html`<tr><th scope="row">${name}</th>${cells.map(
            ({ text, heat: share, best }) =>
              html`<td ${vars({ "--heat": share })}>${text}${best ? html` <b>${t("lab.map-best")}</b>` : nothing}</td>`,
          )}</tr>`,
      )}</tbody></table></div>`;
}

function moves(model: MovesModel, context: LabContext): TemplateResult {
  const { t } = context;
  return html`<div class="closer">${select(
    "moves-strategy",
    t.t("lab.strategy"),
    model.strategies,
    (strategy) => look(context, { strategy }),
  )}<p class="hint num">${model.flows.sub}</p></div>
    ${model.flows.flows.length === 0 ? html`<p class="hint">${t.t("debrief.flows-none")}</p>` : flows(model.flows, t)}
    <p class="hint num">${model.flows.notes.join(" ")}</p>`;
}
