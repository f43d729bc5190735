/** The inbox: cards that ask for an answer, then what happened lately. */

import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { presentFirstSteps } from "../../presenter/present-first-steps.ts";
import type { EventCardModel, InboxModel, InboxRow } from "../../presenter/present-inbox.ts";
import { presentLoads } from "../../presenter/present-load.ts";
import { findTutorialStep } from "../../presenter/tutorial-step.ts";
import { vars } from "../style/vars.ts";
import { toggle } from "./bar.ts";
import { eventCard } from "./event-card.ts";
import { icon, mark } from "./icon.ts";
import { overlayRooms } from "./overlay.ts";
import { chips, decideOrUndo } from "./part.ts";
import { roomRow } from "./room-row.ts";
import type { ViewContext } from "./view-context.ts";

/** The event that is unfolded: the reader's choice, else the one that the answer keys answer. */
export function findUnfolded(model: InboxModel, context: ViewContext): string | null {
  const cards = [...model.critical, ...model.waiting];
  const chosen = context.memory.openEvent;
  if (chosen === null) return null;
  if (chosen !== undefined && cards.some((card) => card.id === chosen)) return chosen;
  return (cards.find((card) => card.answers.length > 0) ?? cards[0])?.id ?? null;
}

export function inbox(model: InboxModel, context: ViewContext): TemplateResult {
  const { t } = context.t;
  const unfolded = findUnfolded(model, context);
  const empty = model.critical.length === 0 && model.waiting.length === 0;
  return html`<aside class="card inbox" id="inbox" aria-labelledby="inbox-title">
    <header>
      <h2 id="inbox-title">${model.title}</h2>
      ${model.critical.length > 0 ? html`<span class="badge critical num">${model.criticalText}</span>` : nothing}
      ${model.waitingText !== "" ? html`<span class="badge num">${model.waitingText}</span>` : nothing}
      <button class="link quiet" type="button" @click=${() => toggle("log", context)}>${t("inbox.log")}</button>
    </header>
    <div class="body" tabindex="0" role="group" aria-labelledby="inbox-title">
      ${repeat(
        [...model.critical, ...model.waiting],
        (card) => card.id,
        (card) => item(card, unfolded, context),
      )}
      ${empty ? nothingWaits(context) : nothing}
      ${rows(t("inbox.small-title"), model.small, context)}
      ${rows(t("inbox.notices-title"), model.notices, context)}
      ${loads(context)}
    </div>
  </aside>`;
}

/** An empty inbox: the first decisions while there are none yet, else where to go. */
function nothingWaits(context: ViewContext): TemplateResult {
  const { t } = context.t;
  if (context.state.stage === "over")
    return html`<div class="first"><h3>${t("notice.run-over")}</h3>
      <button class="btn main" type="button" @click=${() =>
        context.remember((memory) => {
          memory.endClosed = false;
        })}
        >${t("end.reopen")}</button></div>`;
  if (context.state.lookBack !== null)
    return html`<p class="empty"><span class="hint">${t("past.empty")}</span></p>`;
  // Where a guide says what to do, nothing else does.
  const guided = findTutorialStep(context.state) !== null;
  const steps = guided ? [] : presentFirstSteps(context.state, context.t);
  if (steps.length === 0)
    return html`<p class="empty">${t("inbox.empty")}<span class="hint">${t("inbox.empty-hint")}</span></p>`;
  return html`<section class="first" aria-labelledby="first-title">
    <h3 id="first-title">${t("first.title")}</h3>
    <p class="hint">${t("first.hint")}</p>
    <ul>
      ${steps.map(
        (step) => html`<li data-step=${step.kind}><button class="step" type="button"
          aria-pressed=${step.action.planned} @click=${() => decideOrUndo(step.action, context)}>
          <b>${step.action.label}</b>${icon(step.action.planned ? "tick" : "plus")}
          <span class="hint">${step.why}</span>${chips(step.action.chips)}</button></li>`,
      )}
    </ul>
    ${
      context.state.pace === 0
        ? html`<button class="btn" type="button" @click=${() => context.send({ kind: "set-pace", pace: 1 })}
            >${t("first.go")}</button>`
        : nothing
    }
  </section>`;
}

/** Where hours are short, or the numbers of the overlay that is on; a press opens the room. */
function loads(context: ViewContext): TemplateResult {
  const { t } = context.t;
  const { overlay } = context.state;
  if (overlay !== null && overlay !== "load") return overlayRooms(overlay, context);
  return html`<h3 class="group">${t("inbox.load-title")}</h3>
    <ul class="loads">
      ${presentLoads(context.state, context.t).map((row) =>
        roomRow(
          { ...row, value: row.load },
          html`<span class="loadbar" aria-hidden="true">
            ${row.parts.map((part) => html`<i class=${part.kind} ${vars({ "--share": part.share })}></i>`)}
            <u ${vars({ "--at": row.fullAt })}></u></span>`,
          context,
        ),
      )}
    </ul>`;
}

function item(card: EventCardModel, unfolded: string | null, context: ViewContext): TemplateResult {
  if (card.id === unfolded) return eventCard(card, context);
  return html`<button class="row" type="button" aria-expanded="false"
    @click=${() =>
      context.remember((memory) => {
        memory.openEvent = card.id;
      })}>
    ${mark(card.mark)}
    <span class="text"><b>${card.title}</b><span>${[card.tier, card.place].filter((part) => part !== "").join(" · ")}</span></span>
    <span class="week num">${card.plannedAnswer === null ? card.week : icon("tick")}</span>
  </button>`;
}

function rows(
  title: string,
  list: readonly InboxRow[],
  context: ViewContext,
): TemplateResult | typeof nothing {
  if (list.length === 0) return nothing;
  return html`<h3 class="group">${title}</h3>
    <ul class="rows">
      ${list.map((row) => {
        const text = html`${mark(row.mark)}
          <span class="text"><b>${row.title}</b>${row.detail === "" ? nothing : html`<span class="num">${row.detail}</span>`}</span>
          <span class="week num">${row.week}</span>`;
        const { department } = row;
        return department === null
          ? html`<li class="row">${text}</li>`
          : html`<li><button class="row" type="button"
              @click=${() => context.send({ kind: "open-panel", panel: { kind: "department", department } })}>${text}</button></li>`;
      })}
    </ul>`;
}
