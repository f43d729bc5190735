/** What a review adds to its card: how the targets stand, what the board now demands, and a forecast to make. */

import { html, nothing, type TemplateResult } from "lit";
import { presentBoard } from "../../presenter/present-board.ts";
import { presentForecasts } from "../../presenter/present-forecast.ts";
import { demandCard, targetLines } from "./board.ts";
import { forecastForm } from "./forecast-form.ts";
import type { ViewContext } from "./view-context.ts";

export function reviewParts(context: ViewContext): TemplateResult | typeof nothing {
  const { t } = context.t;
  const model = presentBoard(context.state, context.t);
  if (model === null) return nothing;
  const made = new Set(
    context.state.snapshot.mandate?.demands
      .filter(({ madeWeek }) => madeWeek === context.state.snapshot.week)
      .map(({ id }) => id),
  );
  const forecasts = presentForecasts(context.state, context.t);
  return html`<div class="review">
    <h4>${t("board.targets-next")}</h4>
    ${targetLines(model)}
    ${model.demands
      .filter(({ id }) => made.has(id))
      .map((demand) => html`<h4>${t("board.demand-new")}</h4>${demandCard(demand)}`)}
    ${
      forecasts === null || forecasts.moments.length === 0
        ? nothing
        : html`<h4>${t("board.forecast-title")}</h4>${forecastForm(forecasts, "review", context)}`
    }
  </div>`;
}
