/** The overlays' buttons, their legend with what each step means, and the list of rooms with their numbers. */

import { html, nothing, svg, type TemplateResult } from "lit";
import type { OverlayId } from "../../presenter/game-state.ts";
import { countStates } from "../../presenter/present-legend.ts";
import {
  OVERLAYS,
  type OverlayModel,
  type OverlayRamp,
  type OverlayStepId,
  presentOverlay,
} from "../../presenter/present-overlay.ts";
import { findRampStep, nameFloor, type RampPattern } from "../style/overlay-ramp.ts";
import { vars } from "../style/vars.ts";
import { icon, triangle } from "./icon.ts";
import { capOf } from "./key-cap.ts";
import { legend } from "./legend.ts";
import { roomRow } from "./room-row.ts";
import type { ViewContext } from "./view-context.ts";

/** What the unfolded legend is remembered by. */
const LEGEND = "legend";

/** One button each; pressing the one that is on takes it off. */
export function overlayButtons(context: ViewContext): TemplateResult {
  const { t } = context.t;
  const { overlay } = context.state;
  return html`<div class="card overlays" role="group" aria-label=${t("overlay.label")}>
    ${OVERLAYS.map((id) => {
      const key = capOf(`overlay-${id}`, context);
      return html`<button type="button" aria-pressed=${overlay === id} aria-keyshortcuts=${key}
        title=${t("overlay.title", { name: t(`overlay.${id}`), key })}
        @click=${() => context.send({ kind: "show-overlay", overlay: overlay === id ? null : id })}
        >${icon(id)}<span>${t(`overlay.${id}`)}</span></button>`;
    })}
  </div>`;
}

/** Where there is no room for seven buttons; where there is none for the legend either, it unfolds here. */
export function overlaySelect(context: ViewContext): TemplateResult {
  const { t } = context.t;
  const { overlay } = context.state;
  return html`<div class="overlay-select card">
    ${context.memory.short ? foldedLegend(context) : nothing}
    <label>${icon(overlay ?? "load")}<span class="said">${t("overlay.select")}</span>
      <select @change=${(event: Event) => {
        const { value } = event.target as HTMLSelectElement;
        context.send({ kind: "show-overlay", overlay: value === "" ? null : (value as OverlayId) });
      }}>
        <option value="" ?selected=${overlay === null}>${t("overlay.off")}</option>
        ${OVERLAYS.map((id) => html`<option value=${id} ?selected=${overlay === id}>${t(`overlay.${id}`)}</option>`)}
      </select></label></div>`;
}

/** One line that unfolds what the colours of the campus mean, with or without an overlay. */
function foldedLegend(context: ViewContext): TemplateResult {
  const { state, t } = context;
  const { overlay } = state;
  const open = context.memory.unfolded.has(LEGEND);
  const content = (): TemplateResult =>
    overlay === null ? legend(countStates(state, t), context) : overlayLegend(overlay, context);
  return html`<button class="link" type="button" aria-expanded=${open} @click=${() =>
    context.remember(({ unfolded }) => {
      if (!unfolded.delete(LEGEND)) unfolded.add(LEGEND);
    })}>${t.t("legend.fold")}${triangle(!open)}</button>
    ${open ? html`<div class="unfolded" tabindex="0" role="group" aria-label=${t.t("legend.fold")}>${content()}</div>` : nothing}`;
}

/** Stands in the place of the ordinary legend while an overlay is on; over the campus it leaves out what it can. */
export function overlayLegend(overlay: OverlayId, context: ViewContext): TemplateResult {
  const { state } = context;
  const model = presentOverlay(overlay, state, context.t);
  return html`<section class="card legend overlay-legend" aria-labelledby="overlay-title">
    <h2 id="overlay-title">${model.name}<small>${model.what}</small></h2>
    <ul>
      ${model.legend.map(
        (row) =>
          html`<li>${swatch(model.ramp, row.step)}<b class="num">${row.range}</b><span>${row.meaning}</span></li>`,
      )}
    </ul>
    <p class="hint">${model.note}</p>
    ${compare(overlay, context)}
    ${
      // Where the inbox shows no list, the numbers of the campus are still said.
      context.memory.layout === "desktop" && state.panel === null ? nothing : spokenRooms(model, context)
    }
  </section>`;
}

function compare(overlay: OverlayId, context: ViewContext): TemplateResult {
  const { t } = context.t;
  const { secondOverlay } = context.state;
  return html`<label class="overlay-compare">${t("overlay.compare")}
    <select @change=${(event: Event) => {
      const { value } = event.target as HTMLSelectElement;
      context.send({ kind: "show-overlay", overlay, second: value === "" ? null : (value as OverlayId) });
    }}>
      <option value="" ?selected=${secondOverlay === null}>${t("overlay.compare-none")}</option>
      ${OVERLAYS.filter((id) => id !== overlay).map(
        (id) => html`<option value=${id} ?selected=${secondOverlay === id}>${t(`overlay.${id}`)}</option>`,
      )}
    </select></label>`;
}

function spokenRooms(model: OverlayModel, context: ViewContext): TemplateResult {
  return html`<ul class="said" aria-label=${context.t.t("overlay.rooms")}>
    ${model.rooms.map((room) => html`<li>${room.label}</li>`)}
  </ul>`;
}

/** The rooms by the number of an overlay; a press opens the room. */
export function overlayRooms(overlay: OverlayId, context: ViewContext): TemplateResult {
  const { t } = context.t;
  const model = presentOverlay(overlay, context.state, context.t);
  return html`<h3 class="group">${t("overlay.ranked", { name: model.name })}</h3>
    <ul class="loads">
      ${model.rooms.map((room) =>
        roomRow(
          room,
          room.step === "unknown" || room.step === "none"
            ? html`<span class="step-blank hint">${room.detail}</span>`
            : html`<span class="loadbar" aria-hidden="true"><i class="step-bar" ${vars({
                "--share": room.share,
                "--floor": `var(${nameFloor(model.ramp, room.step)})`,
              })}></i></span>`,
          context,
        ),
      )}
    </ul>`;
}

const RHOMBUS = "M1 6L11 .8L21 6L11 11.2Z";
const PATTERNS: Readonly<Record<RampPattern, string>> = {
  plain: "",
  dots: "M6 6h.01M11 3.4h.01M11 8.6h.01M16 6h.01M11 6h.01",
  "thin-lines": "M4.3 4.3L14.3 9.5M7.6 2.6L17.6 7.8",
  "thick-lines": "M4.3 4.3L14.3 9.5M7.6 2.6L17.6 7.8",
  crosshatch: "M4.3 4.3L14.3 9.5M7.6 2.6L17.6 7.8M17.7 4.3L7.7 9.5M14.4 2.6L4.4 7.8",
  "wide-lines": "M16 3.4L6 8.6",
};
const WIDTHS: Readonly<Record<RampPattern, number>> = {
  plain: 0,
  dots: 1.7,
  "thin-lines": 0.9,
  "thick-lines": 1.9,
  crosshatch: 1.2,
  "wide-lines": 0.9,
};
/** A floor in small: colour and pattern as on the campus. */
function swatch(ramp: OverlayRamp, id: OverlayStepId): TemplateResult {
  // A step has the same pattern by day and by night.
  const { pattern } = findRampStep(ramp, id, "light");
  const name = nameFloor(ramp, id);
  return html`<svg class="floor-swatch" width="1.375rem" height="0.75rem" viewBox="0 0 22 12" aria-hidden="true">
    <path d=${RHOMBUS} fill="var(${name})" stroke="var(--ink-3)" stroke-width=".8"></path>
    ${pattern === "plain" ? nothing : svg`<path d=${PATTERNS[pattern]} stroke="var(${name}-pattern)" stroke-width=${WIDTHS[pattern]} stroke-linecap="round" fill="none"></path>`}
  </svg>`;
}
