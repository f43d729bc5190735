/** The timeline at the foot of the page: weeks, waves, and a mark for every decision, incident and post. */

import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import type { TimelineMark, TimelineModel } from "../../presenter/present-timeline.ts";
import { vars } from "../style/vars.ts";
import { mark } from "./icon.ts";
import type { ViewContext } from "./view-context.ts";

const DIAMOND: SVGTemplateResult = svg`<path d="M0 -4.6L4.6 0L0 4.6L-4.6 0Z" fill="#fff" stroke="#17404B" stroke-width="1.5"></path>`;

export function timeline(model: TimelineModel, context: ViewContext): TemplateResult {
  const { t } = context.t;
  const at = (week: number) => vars({ "--at": week / model.weeks });
  return html`<section class="card timeline" id="timeline" tabindex="-1" aria-label=${model.label}>
    <h2>${t("timeline.title")}</h2>
    <div class="line num">
      <ul class="waves">
        ${model.waves.map(
          (wave, index) =>
            html`<li ${vars({
              "--at": wave.week / model.weeks,
              "--span": ((model.waves[index + 1]?.week ?? model.weeks) - wave.week) / model.weeks,
            })}><span>${wave.name}</span></li>`,
        )}
      </ul>
      <div class="track" aria-hidden="true"><i ${at(model.now)}></i></div>
      <ul class="marks">
        ${model.markers.map(
          (marker) => html`<li class=${marker.mark} title=${marker.label} ${at(marker.week)}>
            ${sign(marker.mark)}<span class="said">${marker.label}</span></li>`,
        )}
      </ul>
      ${model.markers.length === 0 ? html`<p class="said">${t("timeline.none")}</p>` : nothing}
      <div class="ticks" aria-hidden="true">
        ${model.ticks.map(
          (tick) =>
            html`<span class=${Math.abs(tick.week - model.now) < 8 ? "near" : ""} ${at(tick.week)}>${tick.text}</span>`,
        )}
        <b ${at(model.now)}>${model.nowText}</b>
      </div>
    </div>
  </section>`;
}

function sign(kind: TimelineMark): TemplateResult {
  return kind === "decision"
    ? html`<svg width="0.75rem" height="0.75rem" viewBox="-6 -6 12 12" aria-hidden="true">${DIAMOND}</svg>`
    : mark(kind);
}
