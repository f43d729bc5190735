/** The card that lets a strategy play in the place of the person, and gives the run back. */

import { html, nothing, type TemplateResult } from "lit";
import type { BotModel } from "../../presenter/present-bot.ts";
import { panelCard } from "./part.ts";
import type { ViewContext } from "./view-context.ts";

export function botPanel(model: BotModel, context: ViewContext): TemplateResult {
  const { state, send } = context;
  const { t } = context.t;
  const begin = (event: Event): void => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const weeks = Number(form.get("weeks"));
    send({ kind: "let-play", strategy: String(form.get("strategy")), weeks: weeks > 0 ? weeks : null });
  };
  return panelCard(context, {
    kind: "bot",
    title: t("bot.title"),
    body: html`<p>${t("bot.about")}</p>
      ${state.scenario.mandate === null ? nothing : html`<p class="hint">${t("bot.scored")}</p>`}
      ${
        model.plays !== ""
          ? html`<p><b>${model.plays}</b></p>
            <p class="actions"><button class="btn main" type="button" id="take-over"
              @click=${() => send({ kind: "take-over" })}>${t("bot.take-over")}</button></p>`
          : model.strategies === null
            ? html`<p class="hint" role="status">${t("bot.fetching")}</p>`
            : html`<form class="bot" @submit=${begin}>
              <fieldset><legend>${t("bot.strategy")}</legend>${model.strategies.map(
                (
                  { id, name, summary },
                  at,
                ) => html`<label><input type="radio" name="strategy" value=${id} ?checked=${at === 0} />
                  <span><b>${name}</b> <span class="hint block">${summary}</span></span></label>`,
              )}</fieldset>
              <div class="last"><label for="bot-weeks">${t("bot.weeks")}</label> <select id="bot-weeks" name="weeks">${model.spans.map(
                ({ weeks, name }) => html`<option value=${weeks ?? 0}>${name}</option>`,
              )}</select>
                <button class="btn main" type="submit" id="let-play">${t("bot.go")}</button></div></form>`
      }`,
  });
}
