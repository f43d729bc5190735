/** The budget panel: spending, the quarter's envelope, the bill of model calls with its levers, audits. */

import { html, nothing, type TemplateResult } from "lit";
import type { BillLine, BudgetModel, EnvelopeModel } from "../../presenter/present-budget.ts";
import { vars } from "../style/vars.ts";
import { auditsSection } from "./audits.ts";
import { leverField } from "./lever.ts";
import { licencesSection } from "./licences.ts";
import { panelCard } from "./part.ts";
import type { ViewContext } from "./view-context.ts";

export function budgetPanel(model: BudgetModel, context: ViewContext): TemplateResult {
  const { t } = context.t;
  return panelCard(context, {
    kind: "budget",
    title: t("budget.title"),
    sub: model.sub,
    body: html`
      <dl class="balance num">${model.totals.map(
        (one) => html`<div><dt>${one.name}</dt><dd>${one.value}</dd></div>`,
      )}</dl>
      ${model.envelope === null ? nothing : envelope(model.envelope)}
      <h3>${t("budget.bill")}</h3>
      ${model.bill.length === 0 ? html`<p class="hint">${t("budget.bill-none")}</p>` : bill(model.bill, context)}
      ${model.billFacts.map((fact) => html`<p class="hint num">${fact}</p>`)}
      ${
        model.levers.length === 0
          ? nothing
          : html`<h3>${t("budget.levers")}</h3>${model.levers.map((one) => leverField(one, context))}`
      }
      ${model.agents.length === 0 ? nothing : html`<h3>${t("budget.agents")}</h3>`}
      ${model.agents.map(
        (agent) => html`<details class="inset agent"><summary>${agent.name}</summary>
          ${agent.levers.map((one) => leverField(one, context))}</details>`,
      )}
      ${licencesSection(model.licences, context)}
      ${auditsSection(model.audits, context)}
      <h3>${t("budget.spending")}</h3>
      ${
        model.spending.length === 0
          ? html`<p class="hint">${t("budget.spending-none")}</p>`
          : html`<ul class="bars num">${model.spending.map(
              (line) => html`<li><span>${line.name}</span><b>${line.value}</b>
                <span class="meter" aria-hidden="true"><i ${vars({ "--share": line.share })}></i></span></li>`,
            )}</ul>`
      }
    `,
  });
}

function envelope({ title, size, parts, note, excess }: EnvelopeModel): TemplateResult {
  return html`<h3 class="split"><span>${title}</span><b class="num">${size}</b></h3>
    <div class="loadbar envelope" aria-hidden="true">${parts.map(
      (part) => html`<i class=${part.kind} ${vars({ "--share": part.share })}></i>`,
    )}${excess === null ? nothing : html`<s ${vars({ "--at": excess.at })}></s><u ${vars({ "--at": excess.at })}></u>`}</div>
    <ul class="key num">${parts.map((part) => html`<li><i class=${part.kind}></i>${part.text}</li>`)}${
      excess === null ? nothing : html`<li class="tone-bad"><i class="excess"></i>${excess.text}</li>`
    }</ul>
    ${note === "" ? nothing : html`<p class="hint num">${note}</p>`}
    ${excess === null ? nothing : html`<p class="reason">${excess.note}</p>`}`;
}

/** Bars shorter than this share of the longest show nothing that the numbers do not. */
const SMALLEST_BAR = 0.03;

/** Two bars for each assistant: what was paid, and the hatched one of what had been planned. */
function bill(lines: readonly BillLine[], context: ViewContext): TemplateResult {
  const { t } = context.t;
  return html`
    <ul class="key"><li><i class="paid"></i>${t("budget.key-bill")}</li><li><i class="planned"></i>${t("budget.key-planned")}</li></ul>
    <ul class="bars num">${lines.map(
      (line) => html`<li><span>${line.name}</span>
        <b>${line.week}${line.gap === "" ? nothing : html` <small class=${line.over ? "tone-bad" : "tone-good"}>${line.gap}</small>`}</b>
        ${
          Math.max(line.share, line.plannedShare) < SMALLEST_BAR
            ? nothing
            : html`<span class="pair" aria-hidden="true"><i class="paid" ${vars({ "--share": line.share })}></i>
                <i class="planned" ${vars({ "--share": line.plannedShare })}></i></span>`
        }
        <span class="hint">${line.planned}${line.held === "" ? nothing : html`. <span class="over">${line.held}</span>`}</span></li>`,
    )}</ul>`;
}
