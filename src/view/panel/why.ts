/**
 * The why panel: the change of a figure over a span as a waterfall, then its causes, largest first, each with its
 * chain of events and the numbers of the model behind it.
 */

import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { FigureId } from "../../contract/ledger.ts";
import type { WhyLine, WhyModel } from "../../presenter/present-why.ts";
import { moveSpanEnd, type WhySpan } from "../../presenter/why-span.ts";
import { waterfall } from "../chart/waterfall.ts";
import { vars } from "../style/vars.ts";
import { choice, panelCard } from "./part.ts";
import { term } from "./term.ts";
import type { ViewContext } from "./view-context.ts";

export function whyPanel(model: WhyModel, context: ViewContext): TemplateResult {
  const { t } = context.t;
  const now = context.state.snapshot.week;
  const open = (figure: FigureId, fromWeek: number, toWeek: number): void =>
    context.send({ kind: "open-panel", panel: { kind: "why", figure, fromWeek, toWeek } });
  const move = (end: keyof WhySpan, week: number): void => {
    const { from, to } = moveSpanEnd({ from: model.fromWeek, to: model.toWeek }, end, week, now);
    open(model.figure, from, to);
  };
  return panelCard(context, {
    kind: "why",
    title: model.title,
    sub: model.span,
    body: html`
      ${choice(
        t("bar.figures"),
        model.figures.map(({ id, name, current }) => ({
          name,
          current,
          pick: () => open(id, model.fromWeek, model.toWeek),
        })),
        "tabs",
      )}
      <p class="hint">${model.meaning}</p>
      ${choice(
        t("why.span-label"),
        model.spans.map(({ label, fromWeek, current }) => ({
          name: label,
          current,
          pick: () => open(model.figure, fromWeek, now),
        })),
        "tabs",
      )}
      <div class="ends num">
        ${spanEnd(t("why.from"), model.fromWeek, now, (week) => move("from", week))}
        ${spanEnd(t("why.to"), model.toWeek, now, (week) => move("to", week))}
      </div>
      <dl class="balance num">
        <div><dt>${model.beforeText}</dt><dd>${model.before}</dd></div>
        <div><dt>${t("why.total")}</dt><dd class="tone-${model.totalTone}"><b>${model.totalText}</b></dd></div>
        <div><dt>${model.afterText}</dt><dd>${model.after}</dd></div>
      </dl>
      ${
        model.lines.length === 0
          ? html`<p class="hint">${t("why.none")}</p>`
          : html`<h3>${t("why.causes")}</h3>${picture(model)}
            <ol class="causes">${model.lines.map((line, at) => cause(line, at + 1, model.lines.length <= FEW_LINES, context))}</ol>`
      }
    `,
  });
}

/** One end of the span, as a slider over the weeks lived; the timeline has the same two beside the marks. */
function spanEnd(label: string, week: number, now: number, choose: (week: number) => void): TemplateResult {
  return html`<label><span>${label}</span><b>${week}</b>
    <input type="range" min="0" max=${now} step="1" .value=${live(String(week))} ?disabled=${now === 0}
      @input=${(event: Event) => choose(Number((event.target as HTMLInputElement).value))} /></label>`;
}

function picture(model: WhyModel): TemplateResult {
  const steps = model.lines.map((line, at) => ({
    sign: String(at + 1),
    title: `${at + 1}. ${line.title} ${line.amountText}`,
    amount: line.amount,
    tone: line.tone,
  }));
  return html`${waterfall(model.start, steps, {
    label: model.waterfallText,
    before: model.beforeText,
    after: model.afterText,
    ticks: model.ticks,
  })}`;
}

/** Up to so many causes are shown with what they are made of; a press folds them. */
const FEW_LINES = 2;

function cause(line: WhyLine, number: number, shown: boolean, context: ViewContext): TemplateResult {
  const { t } = context.t;
  // What is folded by default is remembered apart from what is not.
  const key = `cause/${shown}/${line.key}`;
  const unfolded = context.memory.unfolded.has(key) !== shown;
  return html`<li>
    <button type="button" class="cause" aria-expanded=${unfolded} @click=${() =>
      context.remember(({ unfolded: set }) => {
        if (!set.delete(key)) set.add(key);
      })}>
      <span class="sign num" aria-hidden="true">${number}</span><span class="grow"><b>${line.title}</b>${line.place === "" ? nothing : html` <span class="hint">${line.place}</span>`}
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
                    ${weekLink(link.week, context)}</li>`,
                )}</ol>`
          }${assumptions(line, context)}</div>`
        : nothing
    }
  </li>`;
}

/** The week of a step, which can be looked at. */
function weekLink(week: number, context: ViewContext): TemplateResult {
  const text = context.t.t("inbox.week-short", { week });
  return html`<button class="link week num" type="button" @click=${() => context.send({ kind: "look-back", week })}
    >${text}</button>`;
}

/** The numbers of the model behind a cause, each with its source. */
function assumptions(line: WhyLine, context: ViewContext): TemplateResult | typeof nothing {
  if (line.assumptions.length === 0) return nothing;
  return html`<h4>${context.t.t("why.assumption")}</h4>
    <ul class="assumptions num">${line.assumptions.map(
      (one) =>
        html`<li><b>${term(one.id, one.label, context)}</b> ${one.value}<span class="hint">${one.source}</span></li>`,
    )}</ul>`;
}
