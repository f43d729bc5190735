/** The answer, first and large; the table of strategies; what can be taken along. */

import { html, nothing, type TemplateResult } from "lit";
import type { TableFormat } from "../../contract/lab-desk.ts";
import type { LabStudy } from "../../presenter/lab/lab-state.ts";
import { type AnswerModel, presentAnswer, type SentenceModel } from "../../presenter/lab/present-answer.ts";
import { presentSummary, type SummaryModel } from "../../presenter/lab/present-summary.ts";
import { icon } from "../panel/icon.ts";
import type { LabContext } from "./lab-context.ts";

const SIGNS = { better: "tick", worse: "close", open: "dash" } as const;

export function answer(study: LabStudy, context: LabContext): TemplateResult {
  const model = presentAnswer(study, context.t);
  const { t } = context.t;
  if (model === null) {
    return html`<section class="answer" aria-labelledby="answer-title">
      <h2 class="kicker" id="answer-title">${t("lab.answer")}</h2><p class="waits">${t("lab.answer-waits")}</p></section>`;
  }
  return html`<section class="answer" aria-labelledby="answer-title">
      <p class="kicker">${t("lab.answer")} · ${model.where}</p>
      <h2 class="display" id="answer-title" tabindex="-1">${model.title}</h2>
      ${model.lead === null ? nothing : html`<p class="lead" id="lead">${model.lead.text}</p>`}
      ${model.price === null ? nothing : html`<p class="flip"><b>${t("lab.price")}</b> ${model.price.text}</p>`}
      ${model.assumptions.map((text) => html`<p class="flip"><b>${t("lab.flips")}</b> ${text}</p>`)}
    </section>`;
}

/** What stands behind the answer, after the pictures. */
export function evidence(study: LabStudy, context: LabContext): TemplateResult | typeof nothing {
  const model = presentAnswer(study, context.t);
  if (model === null) return nothing;
  const { t } = context.t;
  return html`${others(model, context)}
    <section class="notes" aria-labelledby="notes-title"><h3 id="notes-title">${t("lab.method")}</h3>
      <ul>${model.notes.map((note) => html`<li class="hint">${note}</li>`)}</ul></section>`;
}

function others({ others: list }: AnswerModel, { t }: LabContext): TemplateResult | typeof nothing {
  if (list.length === 0) return nothing;
  return html`<section aria-labelledby="others-title"><h3 id="others-title">${t.t("lab.others")}</h3>
    <ul class="sentences">${list.map(sentence)}</ul></section>`;
}

function sentence({ text, verdict, word }: SentenceModel): TemplateResult {
  return html`<li class=${verdict}><span class="mark">${icon(SIGNS[verdict])}<b>${word}</b></span><p>${text}</p></li>`;
}

export function summary(study: LabStudy, context: LabContext): TemplateResult | typeof nothing {
  const model = presentSummary(study, context.t);
  if (model === null) return nothing;
  const { t } = context.t;
  const playable = model.rows.some(({ runsToPlay }) => runsToPlay.length > 0);
  const { worst } = model;
  return html`<section aria-labelledby="summary-title"><h3 id="summary-title">${t("lab.summary")}</h3>
    <div class="scroll" tabindex="0" role="group" aria-labelledby="summary-title">${table(model, playable, context)}</div>
    <p class="hint num">${model.note}</p>
    ${
      worst === null
        ? nothing
        : html`<p class="play-worst"><button class="btn" id="play-worst" type="button"
            @click=${() => context.send({ kind: "play-run", job: worst.job })}>${t("lab.play-worst")}</button>
            <span class="hint">${worst.label}</span></p>`
    }
  </section>`;
}

function table(model: SummaryModel, playable: boolean, context: LabContext): TemplateResult {
  const { t } = context.t;
  return html`<table class="summary num">
    <thead><tr><th scope="col">${t("lab.strategy")}</th>${model.head.map((cell) => html`<th scope="col">${cell}</th>`)}
      <th scope="col">${t("lab.endings")}</th>${playable ? html`<th scope="col" class="no-print">${t("lab.look-at")}</th>` : nothing}</tr></thead>
    <tbody>${model.rows.map(
      (row) => html`<tr><th scope="row">${row.name}</th>
        ${row.cells.map(
          ({ mean, interval, best }) =>
            html`<td class=${best ? "best" : nothing}><b>${mean}</b>${
              best ? html`<span class="said"> (${t("lab.best")})</span>` : nothing
            }<span class="block hint">${interval}</span></td>`,
        )}
        <td class="endings">${row.endings}</td>
        ${
          playable
            ? html`<td class="no-print runs">${row.runsToPlay.map(
                ({ job, name, label }) => html`<button class="link" type="button" aria-label=${label}
                  @click=${() => context.send({ kind: "play-run", job })}>${name}</button>`,
              )}</td>`
            : nothing
        }</tr>`,
    )}</tbody></table>`;
}

const FORMATS: readonly TableFormat[] = ["csv", "xlsx", "parquet"];

export function takeAway(study: LabStudy, { t, send }: LabContext): TemplateResult | typeof nothing {
  if (study.phase === "running" || study.analysis === null) return nothing;
  return html`<section class="no-print" aria-labelledby="take-title"><h3 id="take-title">${t.t("lab.take-away")}</h3>
    <div class="buttons">
      <button class="btn" id="print" type="button" @click=${() => send({ kind: "print" })}>${t.t("lab.print")}</button>
      <button class="btn" id="save-report" type="button" @click=${() => send({ kind: "save-report" })}>${t.t("lab.report")}</button>
      ${FORMATS.map(
        (format) => html`<button class="btn" id="save-${format}" type="button"
          @click=${() => send({ kind: "save-rows", format })}>${t.t(`lab.save-${format}`)}</button>`,
      )}
    </div></section>`;
}
