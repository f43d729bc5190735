/** The why panel: the causes of a figure's change, largest first, each with its chain of events. */

import { html, nothing, type TemplateResult } from "lit";
import type { FigureId } from "../../contract/ledger.ts";
import type { WhyLine, WhyModel } from "../../presenter/present-why.ts";
import { vars } from "../style/vars.ts";
import { panelCard } from "./part.ts";
import type { ViewContext } from "./view-context.ts";

export function whyPanel(model: WhyModel, context: ViewContext): TemplateResult {
  const { t } = context.t;
  const open = (figure: FigureId, fromWeek: number): void =>
    context.send({
      kind: "open-panel",
      panel: { kind: "why", figure, fromWeek, toWeek: context.state.snapshot.week },
    });
  return panelCard(context, {
    kind: "why",
    title: model.title,
    sub: model.span,
    body: html`
      <div class="tabs" role="group" aria-label=${t("bar.figures")}>${model.figures.map(
        (one) => html`<button class="btn small" type="button" aria-pressed=${one.current}
          @click=${() => open(one.id, model.fromWeek)}>${one.name}</button>`,
      )}</div>
      <p class="hint">${model.meaning}</p>
      <div class="tabs" role="group" aria-label=${t("why.span-label")}>${model.spans.map(
        (one) => html`<button class="btn small" type="button" aria-pressed=${one.current}
          @click=${() => open(model.figure, one.fromWeek)}>${one.label}</button>`,
      )}</div>
      <dl class="balance num">
        <div><dt>${model.beforeText}</dt><dd>${model.before}</dd></div>
        <div><dt>${t("why.total")}</dt><dd class="tone-${model.totalTone}"><b>${model.totalText}</b></dd></div>
        <div><dt>${model.afterText}</dt><dd>${model.after}</dd></div>
      </dl>
      ${
        model.lines.length === 0
          ? html`<p class="hint">${t("why.none")}</p>`
          : html`<ol class="causes">${model.lines.map((line) => cause(line, model.lines.length <= FEW_LINES, context))}</ol>`
      }
    `,
  });
}

/** Up to so many causes are shown with what they are made of; a press folds them. */
const FEW_LINES = 2;

function cause(line: WhyLine, shown: boolean, context: ViewContext): TemplateResult {
  const { t } = context.t;
  // What is folded by default is remembered apart from what is not.
  const key = `cause/${shown}/${line.key}`;
  const unfolded = context.memory.unfolded.has(key) !== shown;
  return html`<li>
    <button type="button" class="cause" aria-expanded=${unfolded} @click=${() =>
      context.remember(({ unfolded: set }) => {
        if (!set.delete(key)) set.add(key);
      })}>
      <span class="grow"><b>${line.title}</b>${line.place === "" ? nothing : html` <span class="hint">${line.place}</span>`}
        ${line.originText === "" ? nothing : html`<span class="origin ${line.origin}">${line.originText}</span>`}</span>
      <b class="num tone-${line.tone}">${line.amountText}</b>
      <span class="meter ${line.tone}" aria-hidden="true"><i ${vars({ "--share": line.share })}></i></span>
    </button>
    ${
      unfolded
        ? html`<div class="chain">${
            line.members.length > 0
              ? html`<ul class="members num">${line.members.map(
                  (member) =>
                    html`<li><span>${member.title} <span class="hint">${member.place}</span></span><span>${member.amountText}</span></li>`,
                )}</ul>`
              : nothing
          }${
            line.chain.length === 0
              ? html`<p class="hint">${line.chainNote}</p>`
              : html`<h4>${t(line.members.length > 0 ? "why.chain-largest" : "why.chain")}</h4><ol>${line.chain.map(
                  (link) => html`<li class=${link.decision ? "decision" : ""}><span>${link.title}</span>
                    <span class="week num">${t("inbox.week-short", { week: link.week })}</span></li>`,
                )}</ol>`
          }</div>`
        : nothing
    }
  </li>`;
}
