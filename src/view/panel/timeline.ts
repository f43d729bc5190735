/**
 * The timeline at the foot of the page: weeks, waves, a mark for every decision, incident and post, a slider that
 * shows any past week, and the ends of the span that the why card explains.
 */

import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { TimelineBranch, TimelineMark, TimelineModel } from "../../presenter/present-timeline.ts";
import { moveSpanEnd, type WhySpan } from "../../presenter/why-span.ts";
import { vars } from "../style/vars.ts";
import { toggle } from "./bar.ts";
import { icon, mark } from "./icon.ts";
import type { ViewContext } from "./view-context.ts";

const DIAMOND: SVGTemplateResult = svg`<path d="M0 -4.6L4.6 0L0 4.6L-4.6 0Z" fill="var(--panel)" stroke="var(--action)" stroke-width="1.5"></path>`;

/** Share of the line that a tick and the week on show take: a number this near would lie under it. */
const NEAR = 0.05;
/** The same on a phone. */
const NEAR_NARROW = 0.1;

const nearness = (share: number): string =>
  share < NEAR ? "near" : share < NEAR_NARROW ? "near-narrow" : "";

export function timeline(model: TimelineModel, context: ViewContext): TemplateResult {
  const { t } = context.t;
  const at = (week: number) => vars({ "--at": week / model.weeks });
  return html`<section class="card timeline" id="timeline" tabindex="-1" aria-label=${model.label}>
    <div class="head">
      <h2>${t("timeline.title")}</h2>
      <button class="btn small" type="button" aria-expanded=${context.state.panel?.kind === "branches"}
        @click=${() => toggle("branches", context)}>${icon("branch")}${t("timeline.branches")}${
          model.branchCount > 1 ? html`<b class="num">${model.branchCount}</b>` : nothing
        }</button>
    </div>
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
      <div class="track" aria-hidden="true"><i ${at(model.now)}></i>${
        model.span === null
          ? nothing
          : html`<b class="span" ${vars({
              "--at": model.span.from / model.weeks,
              "--span": (model.span.to - model.span.from) / model.weeks,
            })}></b>`
      }</div>
      <ul class="marks">
        ${model.markers.map(
          (marker) => html`<li class=${marker.mark} title=${marker.label} ${at(marker.week)}>
            ${sign(marker.mark)}<span class="said">${marker.label}</span></li>`,
        )}
      </ul>
      ${model.markers.length === 0 ? html`<p class="said">${t("timeline.none")}</p>` : nothing}
      ${model.branch === null ? nothing : otherBranch(model.branch, model.weeks)}
      <div class="ticks" aria-hidden="true">
        ${model.ticks.map(
          (tick) =>
            html`<span class=${nearness(Math.abs(tick.week - model.shown) / model.weeks)} ${at(tick.week)}>${tick.text}</span>`,
        )}
        <b class=${model.past ? "past" : ""} ${at(model.shown)}>${model.shownText}</b>
      </div>
      ${slider(model, context)}
      ${model.span === null || model.shown === 0 ? nothing : spanHandles(model.span, model, context)}
    </div>
  </section>`;
}

/** The other branch: a dashed line from where it leaves, with a sign at the first week that differs. */
function otherBranch(branch: TimelineBranch, weeks: number): TemplateResult {
  return html`<p class="what-if" ${vars({
    "--at": branch.fromWeek / weeks,
    "--span": Math.max(0, branch.toWeek - branch.fromWeek) / weeks,
    "--label": (branch.textWeek ?? 0) / weeks,
  })} title="${branch.text}">
    <svg width="0.75rem" height="0.75rem" viewBox="-6 -6 12 12" aria-hidden="true"><path d="M-4 0H0L4 -4M0 0L4 4"
      fill="none" stroke="var(--link)" stroke-width="1.8" stroke-linecap="round"></path></svg>
    ${branch.textWeek === null ? html`<span class="said">${branch.text}</span>` : html`<span>${branch.text}</span>`}
    <span class="said">${branch.differsText}</span>
  </p>`;
}

/** A native slider over the weeks lived: mouse, touch and arrow keys come with it. */
function slider(model: TimelineModel, context: ViewContext): TemplateResult {
  const { send } = context;
  const readWeek = (event: Event): number => Number((event.target as HTMLInputElement).value);
  const titleOf = (event: PointerEvent): void => {
    const field = event.target as HTMLInputElement;
    const { left, width } = field.getBoundingClientRect();
    const week = Math.round(((event.clientX - left) / width) * model.now);
    // The marks lie under the slider, which speaks for them.
    field.title = model.markers
      .filter((marker) => Math.abs(marker.week - week) <= 1)
      .map((marker) => marker.label)
      .join("\n");
  };
  return html`<input class="scrub" type="range" min="0" step="1" max=${model.now} .value=${live(String(model.shown))}
    ?disabled=${model.now === 0} aria-label=${context.t.t("timeline.slider")} aria-valuetext=${model.sliderText}
    ${vars({ "--at": model.now / model.weeks })} @pointermove=${titleOf}
    @input=${(event: Event) => send({ kind: "look-back", week: readWeek(event) })} />`;
}

/** The ends of the span that the why card explains, each a slider of its own below the line. */
function spanHandles(span: WhySpan, model: TimelineModel, context: ViewContext): TemplateResult {
  const { panel } = context.state;
  const handle = (end: keyof WhySpan): TemplateResult => {
    const move = (event: Event): void => {
      if (panel?.kind !== "why") return;
      const week = Number((event.target as HTMLInputElement).value);
      const { from, to } = moveSpanEnd(span, end, week, model.shown);
      context.send({ kind: "open-panel", panel: { ...panel, fromWeek: from, toWeek: to } });
    };
    return html`<input class="span-end ${end}" type="range" min="0" step="1" max=${model.shown} .value=${live(String(span[end]))}
      aria-label=${context.t.t(`timeline.span-${end}`)} ${vars({ "--at": model.shown / model.weeks })} @input=${move} />`;
  };
  return html`${handle("from")}${handle("to")}`;
}

function sign(kind: TimelineMark): TemplateResult {
  return kind === "decision"
    ? html`<svg width="0.75rem" height="0.75rem" viewBox="-6 -6 12 12" aria-hidden="true">${DIAMOND}</svg>`
    : mark(kind);
}
