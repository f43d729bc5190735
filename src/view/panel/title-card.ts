/** The title over the living campus: play, continue, and which run is played. */

import { html, nothing, type TemplateResult } from "lit";
import { presentTitle, type ScenarioChoice, type TitleModel } from "../../presenter/present-title.ts";
import { TUTORIAL_SCENARIO } from "../../presenter/tutorial-step.ts";
import { toggle } from "./bar.ts";
import { icon, logo } from "./icon.ts";
import { fileButton, labLink } from "./menu.ts";
import { seedField } from "./seed-field.ts";
import type { ViewContext } from "./view-context.ts";

export function titleCard(context: ViewContext): TemplateResult {
  const model = presentTitle(context.state, context.t);
  return context.memory.choosing ? chooser(model, context) : welcome(model, context);
}

function welcome(model: TitleModel, context: ViewContext): TemplateResult {
  const { t } = context.t;
  const { state, send } = context;
  const people = state.scenario.departments.reduce((sum, one) => sum + one.people, 0);
  const other = state.locale === "en" ? "fr" : "en";
  return html`<main class="card title" id="title" aria-label=${t("title.label")}><div class="welcome">
    <p class="brand">${logo(30)}<b>${t("app.name")}</b>
      <button class="link" type="button" aria-expanded=${state.panel?.kind === "settings"}
        @click=${() => toggle("settings", context)}>${t("settings.title")}</button>
      <button class="link" type="button" lang=${other} @click=${() => send({ kind: "set-locale", locale: other })}
        >${t("bar.language")}</button></p>
    <h1>${t("app.tagline")}</h1>
    <p class="sentence">${t("title.sentence", { people, weeks: state.scenario.weeks })}</p>
    <div class="buttons">
      <button class="btn main big" id="play" type="button" @click=${() => send({ kind: "play-story" })}>${t("title.play")}</button>
      ${
        state.scenarios.some(({ id }) => id === TUTORIAL_SCENARIO)
          ? html`<button class="btn big" id="learn" type="button" @click=${() => send({ kind: "learn" })}>${t("title.learn")}</button>`
          : nothing
      }
      ${
        state.canContinue
          ? html`<button class="btn big" type="button" @click=${() => send({ kind: "continue-run" })}>${t("title.continue")}</button>`
          : nothing
      }
    </div>
    <section class="chosen" aria-labelledby="chosen-title">
      <p class="kicker">${t("title.scenario")}</p>
      <h2 id="chosen-title">${model.chosen.title}</h2>
      <p class="hint">${model.chosen.summary}</p>
      ${facts(model.chosen)}
      <button class="btn" id="choose" type="button" @click=${() => openChooser(true, context)}>${t("title.choose")}</button>
    </section>
    <div class="more">
      ${seedField(context, {
        id: "title-seed",
        label: t("title.seed"),
        take: (seed) => send({ kind: "choose-run", scenario: state.scenario.id, seed }),
        aside: html`<button class="btn" type="button" aria-pressed=${model.isSeedOfDay} title=${t("title.today-hint")}
          @click=${() => {
            context.remember((memory) => {
              memory.seedProblem = false;
            });
            send({ kind: "choose-run", scenario: state.scenario.id, seed: model.seedOfDay });
          }}>${t("title.today")}</button>`,
      })}
      <div class="buttons">${fileButton(context)}${labLink(context)}</div>
    </div>
    <p class="hint">${t("title.honest")}</p>
  </div></main>`;
}

/** The list of scenarios takes the place of the welcome. */
function chooser(model: TitleModel, context: ViewContext): TemplateResult {
  const { t } = context.t;
  return html`<main class="card title chooser" id="title" aria-labelledby="chooser-title"
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === "Escape") openChooser(false, context);
    }}>
    <header>
      <div><h1 id="chooser-title" tabindex="-1">${t("title.choose-title")}</h1>
        <p class="hint">${t("title.choose-hint")}</p></div>
      <button class="btn" type="button" @click=${() => openChooser(false, context)}>${t("title.choose-back")}</button>
    </header>
    <ul class="scenarios">${model.choices.map((choice) => card(choice, context))}</ul>
  </main>`;
}

function card(choice: ScenarioChoice, context: ViewContext): TemplateResult {
  const { send, state } = context;
  return html`<li><button class="scenario" type="button" aria-pressed=${choice.chosen} data-scenario=${choice.id}
    @click=${() => {
      send({ kind: "choose-run", scenario: choice.id, seed: state.seed });
      openChooser(false, context);
    }}>
    <b>${choice.title}${choice.chosen ? icon("tick") : nothing}</b>
    <span class="hint">${choice.summary}</span>
    ${facts(choice)}</button></li>`;
}

function facts(choice: ScenarioChoice): TemplateResult {
  return html`<span class="chips">${choice.facts.map((fact) => html`<span class="chip num">${fact}</span>`)}${
    choice.difficulty === "" ? nothing : html`<span class="hint">${choice.difficulty}</span>`
  }</span>`;
}

/** Shows the list, or the welcome again. */
function openChooser(open: boolean, context: ViewContext): void {
  context.remember((memory) => {
    memory.choosing = open;
  });
}
