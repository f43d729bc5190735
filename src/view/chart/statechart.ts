/** Draws a statechart: boxes for states, the lit ones filled, arrows for transitions, those that leave them heavier. */

import { html, svg, type TemplateResult } from "lit";
import { CHART_BOX, type ChartModel } from "../../presenter/chart/chart.ts";
import { vars } from "../style/vars.ts";

const { width, height } = CHART_BOX;

export function statechart(model: ChartModel): TemplateResult {
  return html`<svg class="statechart" role="img" aria-label=${model.text} ${vars({ "--width": model.width })}
    viewBox="0 0 ${model.width} ${model.height}">
    <defs>
      ${(["open", "shut"] as const).map(
        (
          kind,
        ) => svg`<marker id="head-${kind}" class=${kind} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7"
          markerHeight="7" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0.5L7.5 4L0 7.5Z"></path></marker>`,
      )}
    </defs>
    ${model.frames.map(
      (
        frame,
      ) => svg`<rect class="frame" x=${frame.x} y=${frame.y} width=${frame.width} height=${frame.height} rx="10"></rect>
        <text class="frame-name" x=${frame.x + frame.width - 8} y=${frame.y + frame.height - 7}>${frame.name}</text>`,
    )}
    ${[...model.arrows]
      .sort((a, b) => Number(a.open) - Number(b.open))
      .map(
        ({ path, open }) => svg`<path class="arrow ${open ? "open" : "shut"}" d=${path}
          marker-end="url(#head-${open ? "open" : "shut"})"></path>`,
      )}
    ${model.states.map(
      (
        one,
      ) => svg`<g class="state${one.current ? " current" : ""}${one.beyond ? " beyond" : ""}" data-state=${one.id}>
        <rect x=${one.x - width / 2} y=${one.y - height / 2} width=${width} height=${height} rx="8"></rect>
        <text x=${one.x} y=${one.y + 3.5}>${one.name}</text></g>`,
    )}
  </svg>`;
}
