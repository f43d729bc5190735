/** What floats over the canvas: rail, planned decisions, messages; and the tabs of the phone. */

import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Notice } from "../../presenter/game-state.ts";
import type { PlannedModel, PlannedTotal, RefusalModel } from "../../presenter/present-planned.ts";
import { toggle } from "./bar.ts";
import { type IconName, icon } from "./icon.ts";
import { overlayButtons, overlaySelect } from "./overlay.ts";
import { chips } from "./part.ts";
import type { PhoneTab, ViewContext } from "./view-context.ts";

const RAIL = ["board", "adviser", "posts", "guardrails", "budget", "observatory", "log"] as const;

/** What can be shown on the campus, and panels that belong to no room. */
export function rail(context: ViewContext): TemplateResult {
  const { t } = context.t;
  const open = context.state.panel?.kind;
  return html`<div class="tools-right">
    ${context.memory.layout === "desktop" && !context.memory.short ? overlayButtons(context) : overlaySelect(context)}
    <nav class="card rail" aria-label=${t("rail.label")}>
    ${RAIL.map(
      (
        kind,
      ) => html`<button type="button" data-open=${kind} aria-expanded=${open === kind} @click=${() => toggle(kind, context)}
        >${icon(kind)}<span>${t(`rail.${kind}`)}</span></button>`,
    )}
  </nav></div>`;
}

/** Decisions that take effect next week with their price, one by one and in all, and what was refused last week. */
export function plannedStrip(
  planned: readonly PlannedModel[],
  total: PlannedTotal | null,
  refusals: readonly RefusalModel[],
  context: ViewContext,
): TemplateResult | typeof nothing {
  const { t } = context.t;
  if (planned.length === 0 && refusals.length === 0) return nothing;
  const past = context.state.lookBack !== null;
  return html`<section class="card planned-strip" aria-label=${t("planned.title")}>
    ${planned.length === 0 ? nothing : html`<h2>${t(past ? "past.decided" : "planned.title")}</h2>`}
    ${
      total === null
        ? nothing
        : html`<p class="total"><b>${t("planned.total")}</b>${chips(total.chips)}${
            total.over === "" ? nothing : html`<span class="reason">${total.over}</span>`
          }</p>`
    }
    <ul>
      ${planned.map(
        (one) => html`<li><span>${one.text}</span>
          ${
            past
              ? nothing
              : html`<button class="link" type="button" aria-label=${one.undoLabel}
            @click=${() => context.send({ kind: "undo-planned", index: one.index })}>${icon("undo")}${t("planned.undo")}</button>`
          }${chips(one.chips)}</li>`,
      )}
      ${refusals.map((one) => html`<li class="refused"><span>${one.text}</span><span class="reason">${one.reason}</span></li>`)}
    </ul>
  </section>`;
}

/** Messages of the application; the region exists before them, so that they are read out. */
export function toasts(context: ViewContext): TemplateResult {
  const { t, find } = context.t;
  return html`<div class="toasts" role="status" aria-label=${t("notices.label")}>
    ${repeat(
      context.state.notices,
      (notice) => notice.id,
      (notice) => html`<div class="card toast ${notice.tone}">
        <span>${find(notice.key, notice.values) ?? notice.key}</span>
        ${noticeButton(notice, context)}
        <button class="icon" type="button" aria-label=${t("notice.dismiss")}
          @click=${() => context.send({ kind: "dismiss-notice", id: notice.id })}>${icon("close")}</button>
      </div>`,
    )}
  </div>`;
}

function noticeButton({ action, key }: Notice, context: ViewContext): TemplateResult | typeof nothing {
  if (action === undefined) return nothing;
  return html`<button class="btn small" type="button" @click=${() => context.send({ kind: action })}
    >${context.t.find(`${key}-do`) ?? nothing}</button>`;
}

/** The five tabs at the foot of a phone. */
export function phoneTabs(openCount: number, context: ViewContext): TemplateResult {
  const { t } = context.t;
  const panel = context.state.panel?.kind ?? null;
  const tab = context.memory.tab;
  const go = (next: PhoneTab): void => {
    if (panel !== null) context.send({ kind: "close-panel" });
    context.remember((memory) => {
      memory.tab = memory.tab === next && panel === null ? "campus" : next;
    });
  };
  const button = (
    name: "campus" | "inbox" | "people" | "timeline" | "more",
    sign: IconName,
    on: boolean,
    act: () => void,
  ) =>
    html`<button type="button" data-tab=${name} aria-pressed=${on} @click=${act}>
      ${icon(sign)}<span>${t(`tab.${name}`)}</span>
      ${name === "inbox" && openCount > 0 ? html`<b class="count num">${openCount}</b>` : nothing}</button>`;
  return html`<nav class="phone-tabs" aria-label=${t("tab.label")}>
    ${button("campus", "campus", panel === null && tab === "campus", () => go("campus"))}
    ${button("inbox", "inbox", panel === null && tab === "inbox", () => go("inbox"))}
    ${button("people", "posts", panel === "posts", () => toggle("posts", context))}
    ${button("timeline", "timeline", panel === null && tab === "timeline", () => go("timeline"))}
    ${button("more", "more", panel === "menu", () => toggle("menu", context))}
  </nav>`;
}
