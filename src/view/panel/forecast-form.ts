/** Two ranges to commit to, for value and for one figure of the player’s choice; what is wrong is said in place. */

import { html, nothing, type TemplateResult } from "lit";
import {
  type ForecastsModel,
  type MomentModel,
  parseField,
  type RangeModel,
} from "../../presenter/present-forecast.ts";
import { icon } from "./icon.ts";
import type { ViewContext } from "./view-context.ts";

/**
 * The form of this week’s forecasts.
 * @param place tells its fields from those of the same form elsewhere on the page
 */
export function forecastForm(
  model: ForecastsModel,
  place: string,
  context: ViewContext,
): TemplateResult | typeof nothing {
  const { t } = context.t;
  const { teams } = context.memory;
  const moment = model.moments.find(({ until }) => until === teams.get("forecast/until")) ?? model.moments[0];
  if (moment === undefined) return nothing;
  const other =
    moment.others.find(({ figure }) => figure === teams.get("forecast/figure")) ?? moment.others[0];
  return html`<div class="inset forecast" role="group" aria-label=${t("board.forecast-title")}>
    <p class="hint">${model.hint}</p>
    ${
      model.moments.length < 2
        ? html`<p class="hint">${t("board.forecast-about")} <b>${moment.name}</b></p>`
        : choice(
            `${place}-until`,
            t("board.forecast-about"),
            "forecast/until",
            moment.until,
            context,
            model.moments.map(({ until, name }) => [until, name]),
          )
    }
    ${range(moment.value, moment, place, context)}
    ${
      other === undefined
        ? nothing
        : html`${choice(
            `${place}-figure`,
            t("board.forecast-figure"),
            "forecast/figure",
            other.figure,
            context,
            moment.others.map(({ figure, name }) => [figure, name]),
          )}
            ${range(other, moment, place, context)}`
    }
    ${
      model.planned.length === 0
        ? nothing
        : html`<ul class="committed-to">${model.planned.map(
            ({ text, index }) => html`<li>${icon("tick")}<span class="grow num">${text}</span>
              <button class="link" type="button" aria-label=${t("planned.undo-label", { decision: text })}
                @click=${() => context.send({ kind: "undo-planned", index })}>${t("planned.undo")}</button></li>`,
          )}</ul>`
    }
    <p class="hint">${t("board.forecast-later")}</p>
  </div>`;
}

function choice(
  id: string,
  label: string,
  key: string,
  chosen: string,
  context: ViewContext,
  names: readonly (readonly [string, string])[],
): TemplateResult {
  return html`<div class="field"><label for=${id}>${label}</label>
    <select id=${id} @change=${(event: Event) =>
      context.remember((memory) => {
        memory.teams.set(key, (event.target as HTMLSelectElement).value);
        memory.rangeProblem = null;
      })}>
      ${names.map(([value, name]) => html`<option value=${value} ?selected=${value === chosen}>${name}</option>`)}
    </select></div>`;
}

function range(model: RangeModel, moment: MomentModel, place: string, context: ViewContext): TemplateResult {
  const { t } = context.t;
  const { figure, name, now, unit, scale, reason } = model;
  const id = `${place}-${figure === "value" ? "value" : "other"}`;
  const { rangeProblem } = context.memory;
  const problem = rangeProblem?.figure === figure ? rangeProblem.kind : null;
  const commit = (event: Event): void => {
    const fields = (event.currentTarget as Element).closest(".guess");
    const [low = null, high = null] = [...(fields?.querySelectorAll("input") ?? [])].map((field) =>
      parseField(field.value),
    );
    const wrong = low === null || high === null ? "number" : low > high ? "order" : null;
    context.remember((memory) => {
      memory.rangeProblem = wrong === null ? null : { figure, kind: wrong };
    });
    if (wrong !== null || low === null || high === null) return;
    const { until } = moment;
    context.send({
      kind: "decide",
      command: { kind: "submit-forecast", figure, low: low * scale, high: high * scale, until },
    });
  };
  const field = (
    end: "low" | "high",
    label: string,
  ) => html`<label for="${id}-${end}"><span aria-hidden="true">${label}</span>
    <span class="said">${t(`board.${end}-of`, { figure: name })}</span></label>
    <input id="${id}-${end}" type="text" inputmode="decimal" autocomplete="off" .value=${model[end]} ?disabled=${reason !== ""}
      aria-invalid=${problem === null ? nothing : "true"} aria-describedby="${id}-note" />`;
  return html`<div class="guess" data-range=${figure} @keydown=${(event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    commit(event);
  }}>
    <p><b>${name}</b> <span class="hint num">${now}</span></p>
    <div class="field num">${field("low", t("board.from"))}${field("high", t("board.to"))}
      ${unit === "" ? nothing : html`<span class="hint">${unit}</span>`}</div>
    <button class="btn small" type="button" ?disabled=${reason !== ""} @click=${commit}
      aria-label=${t("board.commit-of", { figure: name })}>${t("action.submit-forecast")}</button>
    <span id="${id}-note" class="reason">${
      problem === null ? reason : t(problem === "number" ? "board.number-bad" : "refusal.range-upside-down")
    }</span>
  </div>`;
}
