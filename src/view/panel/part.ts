/** Small templates that several panels share: chips, action buttons, links and choices, the frame of a card. */

import { html, nothing, type TemplateResult } from "lit";
import type { Locale } from "../../contract/text.ts";
import type { OpenPanel } from "../../presenter/game-state.ts";
import { type ActionModel, isSameCommand } from "../../presenter/option.ts";
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
  const index = context.state.planned.findIndex((command) => isSameCommand(command, model.command));
  if (index >= 0) context.send({ kind: "undo-planned", index });
}

/** Leads to another card. `more`: what it says to those who hear it, in itself or by the id of its heading. */
export function panelLink(
  panel: OpenPanel,
  text: string,
  context: ViewContext,
  more: { readonly label?: string; readonly describedBy?: string } = {},
): TemplateResult {
  return html`<button class="link" type="button" aria-label=${more.label ?? nothing}
    aria-describedby=${more.describedBy ?? nothing}
    @click=${() => context.send({ kind: "open-panel", panel })}>${text}</button>`;
}

/** One of a few that exclude one another. */
export interface Pressable {
  readonly name: string;
  readonly current: boolean;
  readonly lang?: Locale;
  pick(): void;
}

/** Buttons of which one is pressed: over the whole width, or small ones in a row, or in several. */
export function choice(
  label: string,
  options: readonly Pressable[],
  look: "grid" | "tabs" | "tabs wrap",
): TemplateResult {
  return html`<div class=${look} role="group" aria-label=${label}>${options.map(
    ({
      name,
      current,
      lang,
      pick,
    }) => html`<button class="btn ${look === "grid" ? "" : "small"}" type="button"
      lang=${lang ?? nothing} aria-pressed=${current} @click=${pick}>${name}</button>`,
  )}</div>`;
}

/** Back to the title, on its list of scenarios. */
export function leaveRun(context: ViewContext): TemplateResult {
  const leave = (): void => {
    context.remember((memory) => {
      memory.choosing = true;
    });
    context.send({ kind: "leave-run" });
  };
  return html`<button class="btn" type="button" @click=${leave}>${context.t.t("end.other-scenario")}</button>`;
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
