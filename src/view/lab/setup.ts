/** The choices of the lab’s page: scenario, strategies, what to judge by, how often to play. */

import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { LabChoice } from "../../contract/lab-desk.ts";
import { isOutdated } from "../../presenter/lab/present-answer.ts";
import { presentSetup, type SetupModel } from "../../presenter/lab/present-setup.ts";
import { bringButton, type LabContext } from "./lab-context.ts";
import { select } from "./select.ts";

export function setup(context: LabContext): TemplateResult {
  const { state, send } = context;
  const { t } = context.t;
  const model = presentSetup(state, context.t);
  const isPlaying = state.study?.phase === "running" || state.study?.phase === "paused";
  return html`<section class="card setup" aria-labelledby="setup-title">
    <h2 id="setup-title">${t("lab.setup")}</h2>
    ${model.brought === null ? choices(model, context) : brought(model.brought, context)}
    <div class="start"><p>
      <button class="btn main big" id="start" type="button" ?disabled=${model.reason !== "" || isPlaying}
        @click=${() => send({ kind: "start" })}>${t(state.study === null ? "lab.start" : "lab.again")}</button>
      ${model.brought === null ? html`<span class="hint num">${model.runs}</span>` : nothing}
    </p>
    ${model.reason === "" ? nothing : html`<p class="reason">${model.reason}</p>`}
    ${isOutdated(state) && !isPlaying ? html`<p class="hint">${t("lab.outdated")}</p>` : nothing}
    </div>
    <div class="bring">
      ${bringButton(context, t("lab.bring"), ".yaml,.yml,.csv,.tsv,.json,text/yaml,text/csv")}
      <p class="hint">${t("lab.bring-hint")}</p>
    </div>
  </section>`;
}

function brought(
  { title, question, facts }: NonNullable<SetupModel["brought"]>,
  { t, send }: LabContext,
): TemplateResult {
  return html`<div class="brought">
    <p class="kicker">${t.t("lab.brought")}</p>
    <h3>${title}</h3>
    <p>${question}</p>
    <p class="hint num">${facts}</p>
    <button class="link" type="button" @click=${() => send({ kind: "put-away" })}>${t.t("lab.put-away")}</button>
  </div>`;
}

function choices(model: SetupModel, context: LabContext): TemplateResult {
  const { send } = context;
  const { t } = context.t;
  const choose = (change: Partial<LabChoice>) => send({ kind: "choose", change });
  const toggle = (id: string) => {
    const chosen = model.strategies.filter((one) => one.chosen !== (one.id === id)).map((one) => one.id);
    choose({ strategies: chosen });
  };
  return html`
    ${select("scenario", t("lab.scenario"), model.scenarios, (scenario) => choose({ scenario }))}
    <p class="hint">${model.scenarioSummary}</p>
    <button class="link" id="open-company" type="button" aria-expanded=${context.state.sheet === "company"}
      @click=${() => send({ kind: "open-sheet", sheet: context.state.sheet === "company" ? null : "company" })}
      >${t("lab.own-company")}</button>
    <fieldset class="strategies">
      <legend id="strategies" tabindex="-1">${t("lab.strategies")} <span class="hint">${t("lab.strategies-hint")}</span></legend>
      <ul>${repeat(
        model.strategies,
        ({ id }) => id,
        ({ id, title, summary, chosen, own }) => html`<li data-strategy=${id}>
          <input type="checkbox" id="strategy-${id}" .checked=${chosen} aria-describedby="about-${id}"
            @change=${() => toggle(id)} />
          <label for="strategy-${id}"><b>${title}</b>${own ? html` <span class="badge">${t("lab.own")}</span>` : nothing}</label>
          <button class="link" type="button" aria-label=${t("lab.edit-label", { strategy: title })}
            @click=${() => send({ kind: "edit-strategy", strategy: id })}>${t("lab.edit")}</button>
          <p class="hint" id="about-${id}">${summary}</p>
          ${own ? deletion(id, title, context) : nothing}</li>`,
      )}</ul>
    </fieldset>
    <div class="fields">
      ${select("against", t("lab.against"), model.against, (against) => choose({ against }))}
      ${select("goal", t("lab.goal"), model.goals, (goal) => choose({ goal }))}
      ${select("replications", model.replicationsName, model.replications, (count) => choose({ replications: count }))}
    </div>
    ${precision(model, choose, context)}
    <div class="tick">
      <input type="checkbox" id="assumptions" .checked=${model.assumptions} aria-describedby="about-assumptions"
        @change=${() => choose({ assumptions: !model.assumptions })} />
      <label for="assumptions">${t("lab.assumptions")}</label>
      <p class="hint" id="about-assumptions">${t("lab.assumptions-hint")}</p>
    </div>`;
}

/** Deleting a strategy of one’s own, behind a word that says what goes. */
function deletion(strategy: string, name: string, { t, send }: LabContext): TemplateResult {
  return html`<details class="delete"><summary aria-label=${t.t("branch.delete-label", { name })}>${t.t("branch.delete")}</summary>
    <p class="hint">${t.t("lab.delete-hint")}</p>
    <button class="btn small" type="button" aria-label=${t.t("branch.delete-do-label", { name })}
      @click=${() => send({ kind: "delete-strategy", strategy })}>${t.t("branch.delete-do")}</button></details>`;
}

/** Whether playing may end early, and how exact the answer has to be for that. */
function precision(
  { precision: { wanted, usual, unit } }: SetupModel,
  choose: (change: Partial<LabChoice>) => void,
  { t }: LabContext,
): TemplateResult {
  const write = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    const number = field.valueAsNumber;
    if (number > 0) choose({ precision: number });
    else field.value = String(wanted);
  };
  return html`<div class="tick">
    <input type="checkbox" id="precise" .checked=${wanted !== null} aria-describedby="about-precise"
      @change=${() => choose({ precision: wanted === null ? usual : null })} />
    <label for="precise">${t.t("lab.precise")}</label>
    <p class="hint" id="about-precise">${t.t("lab.precise-hint")}</p>
    ${
      wanted === null
        ? nothing
        : html`<p class="within"><label for="half-width">${t.t("lab.precise-within")}</label>
          <input type="number" id="half-width" min="0" step="any" .value=${String(wanted)} @change=${write} />
          <span>${unit}</span></p>`
    }
  </div>`;
}
