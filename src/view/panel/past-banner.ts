/** Says over the campus that a past week is on show, and offers the two ways on: back to the present, or a branch. */

import { html, nothing, type TemplateResult } from "lit";
import { icon } from "./icon.ts";
import type { ViewContext } from "./view-context.ts";

export function pastBanner(context: ViewContext): TemplateResult | typeof nothing {
  const { state } = context;
  const { t } = context.t;
  if (state.lookBack === null) return nothing;
  const now = state.lookBack.presentWeek;
  return html`<section class="card past-banner" aria-labelledby="past-title">
    <div class="num">
      <h2 id="past-title" tabindex="-1">${icon("undo")}${t("past.banner", { week: state.snapshot.week, now })}</h2>
      <p class="hint">${t("past.hint")}</p>
    </div>
    <button class="btn small" type="button" title=${t("past.branch-hint")}
      @click=${() => context.send({ kind: "branch-here" })}>${icon("branch")}${t("past.branch")}</button>
    <button class="btn small main" type="button" @click=${() => context.send({ kind: "return-to-present" })}
      >${t("past.return")}</button>
  </section>`;
}
