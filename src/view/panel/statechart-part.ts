/** A statechart with its ways on in words: in full on a card, or folded beside what it is about. */

import { html, nothing, type TemplateResult } from "lit";
import type { TransitionModel } from "../../presenter/chart/chart.ts";
import type { ChartSubject } from "../../presenter/chart/chart-subject.ts";
import { presentSubject } from "../../presenter/chart/present-subject.ts";
import { statechart } from "../chart/statechart.ts";
import { asksList } from "./asks.ts";
import { triangle } from "./icon.ts";
import { action } from "./part.ts";
import type { ViewContext } from "./view-context.ts";

/** Every way on from the state that is lit, with what it asks for. */
export function waysOn(transitions: readonly TransitionModel[], context: ViewContext): TemplateResult {
  if (transitions.length === 0) return html`<p class="hint">${context.t.t("chart.no-way-on")}</p>`;
  return html`<ul class="ways-on">${transitions.map(
    (one) => html`<li data-transition=${one.key}>
      ${one.action === null ? html`<p><b>${one.title}</b></p>` : action(one.action, context, one.asks.length === 0)}
      ${one.hint === "" ? nothing : html`<p class="hint num">${one.hint}</p>`}
      ${asksList(one.asks, false)}</li>`,
  )}</ul>`;
}

/**
 * The heading that unfolds the statechart of a thing, and that once it is unfolded.
 * @param name what it is about, for those who hear the heading among others alike
 */
export function foldedStatechart(subject: ChartSubject, name: string, context: ViewContext): TemplateResult {
  const { t } = context.t;
  const key = `chart/${subject.kind}/${subject.key}`;
  const model = context.memory.unfolded.has(key) ? presentSubject(subject, context.state, context.t) : null;
  return html`<div class="chart-fold" data-chart=${subject.kind}>
    <h4><button class="link" type="button" aria-expanded=${model !== null} aria-label=${t("chart.where-of", { name })}
      @click=${() =>
        context.remember(({ unfolded }) => {
          if (!unfolded.delete(key)) unfolded.add(key);
        })}>${t("chart.where")} ${triangle(model !== null)}</button></h4>
    ${
      model === null
        ? nothing
        : html`${statechart(model)}<p class="ways-title">${t("chart.ways-on")}</p>${waysOn(model.transitions, context)}`
    }
  </div>`;
}
