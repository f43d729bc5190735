/** One event that asks for an answer: what happened, what is known, answers A–D with their price, the default. */

import { html, nothing, type TemplateResult } from "lit";
import { walkChain } from "../../presenter/event-text.ts";
import { getNames } from "../../presenter/names.ts";
import type { AnswerModel, EventCardModel } from "../../presenter/present-inbox.ts";
import { mark } from "./icon.ts";
import { latePanels } from "./open-panel.ts";
import { chips, panelLink } from "./part.ts";
import { reviewParts } from "./review.ts";
import type { ViewContext } from "./view-context.ts";

export function eventCard(card: EventCardModel, context: ViewContext): TemplateResult {
  const { t } = context.t;
  const chosen = card.plannedAnswer ?? context.memory.chosen.get(card.id) ?? null;
  const letter = card.answers.find((answer) => answer.id === chosen)?.letter ?? "";
  const confirm = (event: SubmitEvent): void => {
    event.preventDefault();
    const answer = card.answers.find((one) => one.id === chosen);
    if (answer !== undefined) context.send({ kind: "decide", command: answer.command });
  };
  const unfolded = context.memory.unfolded.has(card.id);
  return html`<form class="event ${card.critical ? "critical" : ""}" @submit=${confirm} data-event=${card.id}>
    <div class="head">${mark(card.critical ? "critical" : card.mark)}<b>${card.tier}</b><span>${card.place}</span></div>
    <h3 id="event-title-${card.id}">${card.title}</h3>
    ${card.body === "" ? nothing : html`<p class="story">${card.body}</p>`}
    ${card.reporter === "" ? nothing : html`<p class="story hint">${card.reporter}</p>`}
    ${
      card.known === "" && card.unknown === ""
        ? nothing
        : html`<p class="known"><b>${t("card.known")}</b> ${card.known} <b>${t("card.unknown")}</b> ${card.unknown}</p>`
    }
    ${card.review ? reviewParts(context) : nothing}
    ${
      card.answers.length === 0
        ? nothing
        : html`<div class="answers" role="radiogroup" aria-labelledby="event-title-${card.id}">
            ${card.answers
              .filter((answer) => card.plannedAnswer === null || answer.id === card.plannedAnswer)
              .map((answer) => option(answer, card, chosen, context))}
          </div>
          ${card.plannedAnswer === null && context.state.lookBack === null ? html`<p class="deadline hint">${card.deadline}</p>` : nothing}`
    }
    <div class="buttons">
      ${
        card.answers.length === 0
          ? followUp(card, context)
          : context.state.lookBack !== null
            ? html`<span class="planned">${
                card.plannedAnswer === null ? t("past.unanswered") : t("past.answered", { letter })
              }</span>`
            : card.plannedAnswer === null
              ? html`<button class="btn main" type="submit" ?disabled=${letter === ""}>${
                  letter === "" ? t("card.confirm-none") : t("card.confirm", { letter })
                }</button>`
              : html`<span class="planned">${card.plannedText}</span>
              <button class="btn" type="button"
                @click=${() => context.send({ kind: "undo-planned", index: card.plannedIndex })}>${t("card.change")}</button>`
      }
      <button class="btn" type="button" aria-expanded=${unfolded}
        @click=${() =>
          context.remember(({ unfolded: set }) => {
            if (!set.delete(card.id)) set.add(card.id);
          })}>${t("card.why")}</button>
    </div>
    ${unfolded ? chain(card, context) : nothing}
    ${card.chart === null ? nothing : (latePanels.code?.foldedStatechart(card.chart, card.title, context) ?? nothing)}
  </form>`;
}

function followUp(
  { panel, panelText }: EventCardModel,
  context: ViewContext,
): TemplateResult | typeof nothing {
  if (panel === null) return nothing;
  return html`<button class="btn main" type="button" @click=${() => context.send({ kind: "open-panel", panel })}
    >${panelText}</button>`;
}

function option(
  answer: AnswerModel,
  card: EventCardModel,
  chosen: string | null,
  context: ViewContext,
): TemplateResult {
  const { t } = context.t;
  return html`<label class="answer">
    <input type="radio" name="answer-${card.id}" value=${answer.id} .checked=${chosen === answer.id} ?disabled=${context.state.lookBack !== null}
      @change=${() =>
        context.remember((memory) => {
          memory.chosen.set(card.id, answer.id);
        })} />
    <kbd aria-hidden="true">${answer.letter}</kbd>
    <span class="what">
      <strong><span class="said">${answer.letter}: </span>${answer.label}</strong>
      ${chips(answer.byDefault ? [...answer.chips, { text: t("card.default-chip"), tone: "plain" }] : answer.chips)}
      ${answer.hint === "" ? nothing : html`<span class="hint">${answer.hint}</span>`}
    </span>
  </label>`;
}

function chain(card: EventCardModel, context: ViewContext): TemplateResult {
  const { t } = context.t;
  const links = walkChain(card.id, context.state, context.t).slice(1);
  const { department } = card;
  return html`<div class="chain">
    <h4>${t("card.chain")}</h4>
    ${
      links.length === 0
        ? html`<p class="hint">${t("why.chain-none")}</p>`
        : html`<ol>${links.map(
            (link) => html`<li class=${link.decision ? "decision" : ""}>
            <span>${link.title}</span><span class="week num">${t("inbox.week-short", { week: link.week })}</span></li>`,
          )}</ol>`
    }
    ${
      department === null
        ? nothing
        : panelLink(
            { kind: "department", department },
            t("card.open-department", {
              department: getNames(context.state.scenario, context.t).department(department),
            }),
            context,
          )
    }
  </div>`;
}
