/** The report of a finished run: headline and medal, standing, luck, people, turning points, what to talk about. */

import { html, LitElement, nothing, type TemplateResult } from "lit";
import {
  type DebriefModel,
  type ProgressModel,
  presentDebrief,
} from "../../presenter/debrief/present-debrief.ts";
import type { LuckModel } from "../../presenter/debrief/present-luck.ts";
import type { MedalModel, RankModel, StandingModel } from "../../presenter/debrief/present-standing.ts";
import type { StripModel } from "../../presenter/debrief/present-strip.ts";
import type { TurnModel } from "../../presenter/debrief/present-turns.ts";
import { heap } from "../chart/heap.ts";
import { luckBar } from "../chart/luck-bar.ts";
import { strip } from "../chart/strip.ts";
import { controlStyle } from "../style/control.ts";
import { reportStyle } from "../style/report.ts";
import { baseStyle } from "../style/token.ts";
import { vars } from "../style/vars.ts";
import { pastForecasts, sign } from "./board.ts";
import { debriefChartStyle } from "./debrief-chart-style.ts";
import { flowsPicture } from "./debrief-flows.ts";
import { bust, fork, medal } from "./debrief-sign.ts";
import { debriefStyle } from "./debrief-style.ts";
import { memoise } from "./memoise.ts";
import { standingStyle } from "./standing-style.ts";
import { verdictBadge, verdictStory } from "./verdict.ts";
import type { ViewContext } from "./view-context.ts";

/** The newest forecasts that are shown; the sentence above them is about all. */
const MOST_FORECASTS = 8;

export class AlpheaDebrief extends LitElement {
  static override properties = { context: { attribute: false } };
  // The tokens are those of the shell, with whatever the settings make of them.
  static override styles = [
    baseStyle,
    controlStyle,
    reportStyle,
    standingStyle,
    debriefStyle,
    debriefChartStyle,
  ];

  declare context: ViewContext | null;

  private readonly present = memoise(presentDebrief);
  /** The focus was on the progress before this update. */
  private atProgress = false;

  constructor() {
    super();
    this.context = null;
  }

  protected override willUpdate(): void {
    this.atProgress = this.shadowRoot?.activeElement?.closest(".progress") != null;
  }

  protected override updated(): void {
    // Everything is played and its button went away: the focus goes to what can be read now.
    if (this.atProgress && this.shadowRoot?.activeElement == null) {
      this.renderRoot.querySelector<HTMLElement>(".display")?.focus({ preventScroll: true });
    }
  }

  override render(): TemplateResult | typeof nothing {
    const { context } = this;
    if (context === null) return nothing;
    const { t } = context.t;
    const model = this.present(context.state, context.t);
    const { progress } = model;
    const stopped = progress === null || progress.phase === "running" ? "" : progress.text;
    return html`<p class="said" role="status">${
      progress === null && model.standing !== null ? t("debrief.ready") : stopped
    }</p>
    <article lang=${context.state.locale}>
      <div class="main-part">
        <div class="column">
          ${this.head(model)}
          ${
            model.standing === null
              ? this.missing(t("debrief.dimensions"), model, context)
              : dimensions(model.standing, context)
          }
          ${questions(model, context)}
        </div>
        <div class="column">
          ${model.standing === null ? nothing : standing(model.standing, context)}
          ${model.progress === null ? nothing : this.progress(model.progress, context)}
        </div>
        ${model.luck === null ? this.missing(t("debrief.luck"), model, context) : luck(model.luck, context)}
        ${flowsPicture(model.flows, context)}
      </div>
      <div class="side-part">
        ${turns(model, context, () => this.missing(t("debrief.turns"), model, context))}
        ${portraits(model, context)}
        ${insights(model, context)}
        ${traps(model, context)}
        ${forecasts(model, context)}
      </div>
    </article>`;
  }

  private head({ title, verdict }: DebriefModel): TemplateResult {
    return html`<section class="head">
      <h3 class="display" tabindex="-1">${title}</h3>
      ${verdict === null ? nothing : html`${verdictBadge(verdict)}${verdictStory(verdict)}`}
    </section>`;
  }

  private progress({ phase, share, text }: ProgressModel, context: ViewContext): TemplateResult {
    const { t } = context.t;
    const running = phase === "running";
    return html`<div class="progress" data-phase=${phase}>
      <p class="num" id="progress-text">${text}</p>
      ${
        running
          ? html`<div class="meter" role="progressbar" aria-labelledby="progress-text" aria-valuemin="0" aria-valuemax="100"
                aria-valuenow=${Math.round(share * 100)}><i ${vars({ "--share": share })}></i></div>`
          : nothing
      }
      <button class="btn" type="button" @click=${() => context.send({ kind: "play-study", on: !running })}
        >${t(running ? "debrief.cancel" : "debrief.again")}</button>
    </div>`;
  }

  /** Holds the place of what is still being played, or never was. */
  private missing(title: string, { progress }: DebriefModel, context: ViewContext): TemplateResult {
    const key = progress?.phase === "running" ? "debrief.waiting" : "debrief.missing";
    return html`<section><h3>${title}</h3><p class="hint">${context.t.t(key)}</p></section>`;
  }
}

function medalLine({ kind, title, text }: MedalModel): TemplateResult {
  return html`<div class="medal-line" data-medal=${kind}>${kind === "none" ? nothing : medal(kind)}
    <p><b>${title}</b><span class="block hint num">${text}</span></p></div>`;
}

/** Everybody under the same luck; the bar repeats the number. */
function ranking(ranks: readonly RankModel[], context: ViewContext): TemplateResult {
  return html`<h3 id="ranks-title">${context.t.t("debrief.ranks")}</h3>
    <ol class="ranks num" aria-labelledby="ranks-title">${ranks.map(
      ({ name, result, share, own, note }) =>
        html`<li class=${own ? "you" : nothing}><span>${name}${
          note === "" ? nothing : html` <span class="hint">(${note})</span>`
        }</span><i ${vars({ "--share": share })}></i><b>${result}</b></li>`,
    )}</ol>`;
}

function strips(list: readonly StripModel[]): TemplateResult {
  return html`<ul class="strips num">${list.map(
    (
      row,
    ) => html`<li data-dimension=${row.id}><b>${row.name}</b><span class="value">${row.value}</span>${strip(row)}
      <span class="place">${row.standing}</span></li>`,
  )}</ul>`;
}

function dimensions(model: StandingModel, context: ViewContext): TemplateResult {
  const { t } = context.t;
  return html`<section id="standing">
      <h3>${t("debrief.dimensions")} <span class="hint num">${model.stripsSub}</span></h3>
      ${strips(model.strips)}
      <p class="keys hint"><span><i class="key-own"></i>${t("debrief.key-you")}</span>
        <span><i class="key-band"></i>${t("debrief.key-band")}</span><span>${t("debrief.key-better")} →</span></p>
    </section>`;
}

function standing(model: StandingModel, context: ViewContext): TemplateResult {
  const { heap: runs } = model;
  return html`<section id="ranks">${medalLine(model.medal)}${ranking(model.ranks, context)}</section>
    <section id="heap">
      <h3>${model.title} <span class="hint num">${model.sub}</span></h3>
      <div class="heap-box">
        <p class="mine-label num" ${vars({ "--at": runs.ownPlace })}><span>${runs.ownText}</span></p>
        ${heap(runs)}
        <p class="ticks num" aria-hidden="true">${runs.ticks.map(
          ({ place, text }) => html`<span ${vars({ "--at": place })}>${text}</span>`,
        )}</p>
      </div>
      <p class="hint num">${runs.text} ${model.note}</p>
    </section>`;
}

function luck(model: LuckModel, context: ViewContext): TemplateResult {
  const { t } = context.t;
  const { bar } = model;
  return html`<section id="luck">
    <h3>${t("debrief.luck")} <span class="hint">${model.sub}</span></h3>
    ${
      bar === null
        ? nothing
        : html`${luckBar(bar)}
          <ul class="parts num"><li><i class="part nothing"></i>${bar.nothing.text}</li><li><i class="part choice ${bar.choice.to < bar.choice.from ? "loses" : ""}"></i>${bar.choice.text}</li>
            <li><i class="part luck ${bar.luck.to < bar.luck.from ? "loses" : ""}"></i>${bar.luck.text}</li><li><i class="key-own"></i><b>${bar.own.text}</b></li></ul>
          <p class="hint">${t("debrief.luck-how")}</p>`
    }
    ${strips(model.strips)}
    ${model.notes.map((note) => html`<p class="hint num">${note}</p>`)}
  </section>`;
}

function turns(
  { turns: list }: DebriefModel,
  context: ViewContext,
  missing: () => TemplateResult,
): TemplateResult {
  const { t } = context.t;
  if (list === null) return missing();
  return html`<section id="turns">
    <h3>${t("debrief.turns")} <span class="hint">${t("debrief.turns-sub")}</span></h3>
    ${
      list.length === 0
        ? html`<p>${t("debrief.turns-none")}</p>`
        : html`<ol class="turns">${list.map((turn) => turnItem(turn, context))}</ol>`
    }
  </section>`;
}

function turnItem(turn: TurnModel, context: ViewContext): TemplateResult {
  const { send, remember } = context;
  const look = (): void => {
    send({ kind: "look-back", week: turn.week - 1 });
    send({ kind: "close-panel" });
    remember((memory) => {
      memory.endClosed = true;
    });
  };
  return html`<li>${fork(turn.tone)}
    <div><p class="when num"><span>${turn.weekText}</span><b class="tone-${turn.tone}">${turn.difference}</b></p>
      <h4>${turn.title}</h4>
      <p>${turn.taken} <b>${turn.other}</b></p>
      <p class="hint num">${turn.notes.join(" ")}</p>
      <button class="link" type="button" @click=${look}>${context.t.t("debrief.turn-look", { week: turn.week - 1 })}</button>
    </div></li>`;
}

function portraits({ portraits: list }: DebriefModel, context: ViewContext): TemplateResult {
  const { t } = context.t;
  return html`<section><h3>${t("debrief.portraits")}</h3>
    ${
      list.length === 0
        ? html`<p class="hint">${t("debrief.portraits-none")}</p>`
        : html`<ul class="portraits">${list.map(
            ({ id, title, story, since }) =>
              html`<li>${bust(id)}<div><h4>${title}</h4><p>${story}</p><p class="hint num">${since}</p></div></li>`,
          )}</ul>`
    }</section>`;
}

function insights({ insights: list }: DebriefModel, context: ViewContext): TemplateResult {
  const { t } = context.t;
  const count = list.filter(({ reached }) => reached).length;
  return html`<section id="insights"><h3>${t("debrief.insights")}</h3>
    <p class="hint num">${t("debrief.insights-hint", { count, of: list.length })}</p>
    <ul class="standings short">${list.map(
      ({ id, title, reached, text }) => html`<li data-insight=${id}>${sign(reached ? "met" : "short")}
        <div class="grow"><b>${title}</b><span class="said"> ${t(
          reached ? "debrief.insight-reached" : "debrief.insight-missing",
        )}</span><p class="hint num">${text}</p></div></li>`,
    )}</ul></section>`;
}

function traps({ traps: list }: DebriefModel, context: ViewContext): TemplateResult {
  const { t } = context.t;
  return html`<section id="traps"><h3>${t("debrief.traps")}</h3>
    ${
      list.length === 0
        ? html`<p class="hint">${t("debrief.traps-none")}</p>`
        : html`<ul class="traps">${list.map(
            ({ title, text }) => html`<li><b>${title}</b><span class="block num">${text}</span></li>`,
          )}</ul>`
    }</section>`;
}

function forecasts(
  { forecasts: model }: DebriefModel,
  context: ViewContext,
): TemplateResult | typeof nothing {
  const { t } = context.t;
  if (model === null) return nothing;
  return html`<section><h3>${t("debrief.forecasts")}</h3>
    ${
      model.past.length === 0
        ? html`<p class="hint">${t("end.no-forecasts")}</p>`
        : pastForecasts(model.past.slice(0, MOST_FORECASTS), model.calibration, context)
    }</section>`;
}

function questions({ questions: list }: DebriefModel, context: ViewContext): TemplateResult | typeof nothing {
  if (list.length === 0) return nothing;
  return html`<section id="questions"><h3>${context.t.t("debrief.questions")}</h3>
    <ul class="questions">${list.map((question) => html`<li>${question}</li>`)}</ul></section>`;
}

declare global {
  interface HTMLElementTagNameMap {
    "alphea-debrief": AlpheaDebrief;
  }
}
