/** Small templates that several panels share: chips, action buttons, the frame of a card. */

import { html, nothing, type TemplateResult } from "lit";
import type { ActionModel } from "../../presenter/option.ts";
import type { Chip } from "../../presenter/price-text.ts";
import { icon, mark } from "./icon.ts";
import type { ViewContext } from "./view-context.ts";

export function chips(list: readonly Chip[]): TemplateResult | typeof nothing {
  if (list.length === 0) return nothing;
  return html`<span class="chips">${list.map((chip) => html`<span class="chip ${chip.tone} num">${chip.text}</span>`)}</span>`;
}

/** A decision with its price; where it is refused the reason stands in place of it, unless the price is the reason. */
export function action(model: ActionModel, context: ViewContext, showReason = true): TemplateResult {
  const refused = model.reason !== "";
  return html`<div class="action">
    <button class="btn small" type="button" ?disabled=${refused} aria-pressed=${model.planned ? "true" : nothing}
      @click=${() => decideOrUndo(model, context)}>${model.label}</button>
    ${refused && model.refusal !== "over-envelope" ? nothing : chips(model.chips)}
    ${refused && showReason ? html`<span class="reason">${model.reason}</span>` : nothing}
  </div>`;
}

/** Decides; a second press on a planned decision takes it back. */
export function decideOrUndo(model: ActionModel, context: ViewContext): void {
  if (!model.planned) {
    context.send({ kind: "decide", command: model.command });
    return;
  }
  const wanted = JSON.stringify(model.command);
  const index = context.state.planned.findIndex((command) => JSON.stringify(command) === wanted);
  if (index >= 0) context.send({ kind: "undo-planned", index });
}

/** A panel lies over the inbox: what is critical there must still be seen. */
function criticalStrip(context: ViewContext): TemplateResult | typeof nothing {
  const { snapshot, planned, stage } = context.state;
  const answered = new Set(planned.map((command) => (command.kind === "answer-event" ? command.event : "")));
  const count = snapshot.pending.filter(
    (event) => event.tier === "critical" && !answered.has(event.id),
  ).length;
  if (count === 0 || stage !== "playing") return nothing;
  return html`<button class="strip" type="button" @click=${() => {
    context.send({ kind: "close-panel" });
    context.remember((memory) => {
      memory.tab = "campus";
      memory.drawerOpen = true;
    });
  }}>${mark("critical")}${context.t.t("inbox.back", { count })}</button>`;
}

/** The frame of a panel: title, close button, scrolling body. */
export function panelCard(
  context: ViewContext,
  parts: {
    readonly kind: string;
    readonly title: string;
    readonly sub?: string;
    readonly body: unknown;
    readonly aside?: unknown;
    /** Read out when it changes while the card is open. */
    readonly said?: string;
  },
): TemplateResult {
  return html`<section class="card panel" id="panel" data-kind=${parts.kind} aria-labelledby="panel-title">
    <header>
      <div>
        <h2 id="panel-title" tabindex="-1">${parts.title}</h2>
        ${parts.sub === undefined ? nothing : html`<p class="hint num">${parts.sub}</p>`}
      </div>
      ${parts.aside ?? nothing}
      <button class="icon" type="button" aria-label=${context.t.t("panel.close")}
        @click=${() => context.send({ kind: "close-panel" })}>${icon("close")}</button>
    </header>
    <p class="said" role="status">${parts.said ?? ""}</p>
    ${criticalStrip(context)}
    <div class="body" tabindex="0" role="group" aria-labelledby="panel-title">${parts.body}</div>
  </section>`;
}
