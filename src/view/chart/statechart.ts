/** Draws a statechart: boxes for states, the lit one filled, arrows for transitions, those that leave it heavier. */

import { html, svg, type TemplateResult } from "lit";
import { CHART_BOX, CHART_LIVE, CHART_SIZE } from "../../presenter/deployment-chart.ts";
import type { AssistantModel } from "../../presenter/present-assistant.ts";

const { width, height } = CHART_BOX;

export function statechart(model: AssistantModel, liveText: string): TemplateResult {
  return html`<svg class="statechart" role="img" aria-label=${model.chartText}
    viewBox="0 0 ${CHART_SIZE.width} ${CHART_SIZE.height}">
    <defs>
      ${(["open", "shut"] as const).map(
        (
          kind,
        ) => svg`<marker id="head-${kind}" class=${kind} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7"
          markerHeight="7" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0.5L7.5 4L0 7.5Z"></path></marker>`,
      )}
    </defs>
    <rect class="frame" x=${CHART_LIVE.x} y=${CHART_LIVE.y} width=${CHART_LIVE.width} height=${CHART_LIVE.height} rx="10"></rect>
    <text class="frame-name" x=${CHART_LIVE.x + CHART_LIVE.width - 8} y=${CHART_LIVE.y + CHART_LIVE.height - 7}>${liveText}</text>
    ${[...model.arrows]
      .sort((a, b) => Number(a.open) - Number(b.open))
      .map(
        ({ path, open }) => svg`<path class="arrow ${open ? "open" : "shut"}" d=${path}
          marker-end="url(#head-${open ? "open" : "shut"})"></path>`,
      )}
    ${model.states.map(
      (one) => svg`<g class=${one.current ? "state current" : "state"} data-state=${one.id}>
        <rect x=${one.x - width / 2} y=${one.y - height / 2} width=${width} height=${height} rx="8"></rect>
        <text x=${one.x} y=${one.y + 3.5}>${one.name}</text></g>`,
    )}
  </svg>`;
}
