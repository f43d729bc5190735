/** The menu and the help card: restart, run file, language, panels, keys. */

import { html, nothing, type TemplateResult } from "lit";
import { listKeys, NATIVE_KEYS } from "../../presenter/key-map.ts";
import { TUTORIAL_SCENARIO } from "../../presenter/tutorial-step.ts";
import { toggle, toggleBot } from "./bar.ts";
import { capName } from "./key-cap.ts";
import { choice, leaveRun, panelCard } from "./part.ts";
import { seedField } from "./seed-field.ts";
import type { ViewContext } from "./view-context.ts";

/** Panels that belong to no room, by what one comes for. */
const PANELS = [
  { heading: "menu.steer", kinds: ["board", "briefing", "budget", "guardrails"] },
  { heading: "tab.people", kinds: ["posts", "career", "observatory"] },
  { heading: "menu.read", kinds: ["adviser", "log", "glossary", "help"] },
] as const;

export function menuPanel(context: ViewContext): TemplateResult {
  const { t } = context.t;
  const { state, send } = context;
  return panelCard(context, {
    kind: "menu",
    title: t("menu.title"),
    sub: t("menu.about", { scenario: context.t.text(state.scenario.title), seed: String(state.seed) }),
    body: html`
      ${
        state.stage === "over"
          ? html`<div class="grid"><button class="btn main" type="button" data-open="debrief"
              @click=${() => toggle("debrief", context)}>${t("debrief.title")}</button></div>`
          : nothing
      }
      ${PANELS.map(
        ({ heading, kinds }) => html`<h3>${t(heading)}</h3>
          <div class="grid">${kinds.map(
            (kind) =>
              html`<button class="btn" type="button" data-open=${kind} @click=${() => toggle(kind, context)}>${t(`${kind}.title`)}</button>`,
          )}</div>`,
      )}
      <h3>${t("menu.run")}</h3>
      ${
        state.tutorial.left && state.scenario.id === TUTORIAL_SCENARIO
          ? html`<div class="grid"><button class="btn" type="button" @click=${() => {
              send({ kind: "follow-guide", on: true });
              send({ kind: "close-panel" });
            }}>${t("tutorial.take-up")}</button></div>`
          : nothing
      }
      ${
        state.stage === "over"
          ? nothing
          : html`<div class="grid"><button class="btn" type="button" data-open="bot"
              @click=${() => toggleBot(context)}>${t("bot.title")}</button></div>`
      }
      <p class="hint">${t("menu.save-hint")}</p>
      <div class="grid">
        <button class="btn" type="button" id="share-run" @click=${() => send({ kind: "share-run" })}>${t("share.button")}</button>
        <button class="btn" type="button" @click=${() => send({ kind: "save-run" })}>${t("menu.save")}</button>
        ${fileButton(context)}
      </div>
      <div class="grid">${strategyButtons(context)}</div>
      <p class="hint">${t("strategy.hint")}</p>
      <h3>${t("menu.restart")}</h3>
      ${seedField(context, {
        id: "menu-seed",
        label: t("menu.restart-seed"),
        button: t("menu.restart-do"),
        take: (seed) => send({ kind: "restart", seed }),
      })}
      <div class="grid leave">
        ${leaveRun(context)}
        ${labLink(context)}
      </div>
      ${languageChoice(context)}
      <p class="hint">${t("title.honest")}</p>
    `,
  });
}

/** What can be made of the run as a strategy. */
export function strategyButtons({ send, t }: ViewContext): TemplateResult {
  return html`<button class="btn" type="button" id="save-strategy"
      @click=${() => send({ kind: "save-strategy" })}>${t.t("strategy.save")}</button>
    <button class="btn" type="button" @click=${() => send({ kind: "take-to-lab" })}>${t.t("strategy.to-lab")}</button>`;
}

/** Leads to the lab, a page of its own; a run that is under way is kept. */
export function labLink({ state, t }: ViewContext): TemplateResult {
  return html`<a class="btn" href="lab.html?lang=${state.locale}">${t.t("lab.open")}</a>`;
}

export function languageChoice({ state, send, t }: ViewContext): TemplateResult {
  const locales = (["en", "fr"] as const).map((locale) => ({
    name: locale === "en" ? "English" : "Français",
    lang: locale,
    current: state.locale === locale,
    pick: () => send({ kind: "set-locale", locale }),
  }));
  return html`<h3>${t.t("menu.language")}</h3>${choice(t.t("menu.language"), locales, "grid")}`;
}

/** A button that opens the browser's file dialog; the real field stays out of sight and out of the tab order. */
export function fileButton(context: ViewContext): TemplateResult {
  const { t } = context.t;
  const pick = (event: Event): void => {
    const field = (event.currentTarget as HTMLElement).parentElement?.querySelector("input");
    field?.click();
  };
  const read = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    const file = field.files?.[0];
    if (file !== undefined) context.send({ kind: "load-run", file });
    // The same file may be chosen again.
    field.value = "";
  };
  return html`<span class="file">
    <button class="btn" type="button" @click=${pick}>${t("menu.load")}</button>
    <input type="file" accept=".json,application/json" hidden aria-label=${t("menu.load")} @change=${read} />
  </span>`;
}

export function helpPanel(context: ViewContext): TemplateResult {
  const { t, find } = context.t;
  return panelCard(context, {
    kind: "help",
    title: t("help.title"),
    body: html`
      <h3>${t("help.how")}</h3>
      <ul class="how">${(["help.how-1", "help.how-2", "help.how-3", "help.how-board", "help.how-4"] as const).map((key) => html`<li>${t(key)}</li>`)}</ul>
      <h3 id="keys-title">${t("help.keys")}</h3>
      <table class="keys" aria-labelledby="keys-title">
        <thead class="said"><tr><th scope="col">${t("help.key")}</th><th scope="col">${t("help.does")}</th></tr></thead>
        <tbody>
          ${listKeys(context.state.settings.ownKeys).map(
            (binding) => html`<tr><th scope="row"><kbd>${capName(binding.cap, context)}</kbd></th>
              <td>${find(`key.${binding.action}`) ?? nothing}</td></tr>`,
          )}
          ${NATIVE_KEYS.map(
            (key) =>
              html`<tr><th scope="row"><kbd>${capName(`key.cap-${key}`, context)}</kbd></th><td>${find(`key.${key}`) ?? nothing}</td></tr>`,
          )}
        </tbody>
      </table>
    `,
  });
}
