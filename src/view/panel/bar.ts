/** The top bar: brand, date, pace, key figures, tools. */

import { html, nothing, type TemplateResult } from "lit";
import type { OpenPanel, Pace } from "../../presenter/game-state.ts";
import type { BarModel, FigureModel } from "../../presenter/present-bar.ts";
import { sparkline } from "../chart/sparkline.ts";
import { icon, logo, paceIcon, triangle } from "./icon.ts";
import type { ViewContext } from "./view-context.ts";

const PACES: readonly Exclude<Pace, 0>[] = [1, 2, 4];

export function bar(model: BarModel, inboxCount: number, context: ViewContext): TemplateResult {
  const { t } = context.t;
  const { memory, state, send } = context;
  const phone = memory.layout === "phone";
  const open = state.panel?.kind;
  return html`<header class="top" id="bar">
    <div class="brand">${logo()}<h1 class=${phone ? "said" : ""}>${t("app.name")}</h1></div>
    <div class="date" id="date" tabindex="-1"><b class="num">${model.week}</b><span>${phone ? model.shortDate : model.date}</span></div>
    ${pace(model, context)}
    <div class="figures" role="group" aria-label=${t("bar.figures")}>
      ${model.figures.map((figure) => keyFigure(figure, context))}
    </div>
    <div class="tools">
      ${
        memory.layout === "tablet"
          ? html`<button class="icon wide" type="button" aria-expanded=${memory.drawerOpen} aria-controls="inbox"
              @click=${() =>
                context.remember((own) => {
                  own.drawerOpen = !own.drawerOpen;
                })}>
              ${icon("inbox")}<span class="said">${t("inbox.title")}</span>
              ${inboxCount > 0 ? html`<span class="count num">${inboxCount}</span>` : nothing}</button>`
          : nothing
      }
      ${
        phone
          ? nothing
          : html`<button class="icon" type="button" lang=${state.locale === "en" ? "fr" : "en"}
                aria-label=${t("bar.language-label")} title=${t("bar.language")}
                @click=${() => send({ kind: "set-locale", locale: state.locale === "en" ? "fr" : "en" })}
                >${state.locale === "en" ? "FR" : "EN"}</button>
              <button class="icon" type="button" aria-label=${t("bar.help")} title=${t("bar.help")}
                aria-expanded=${open === "help"} @click=${() => toggle("help", context)}>${icon("help")}</button>`
      }
      <button class="icon" type="button" aria-label=${t("bar.menu")} title=${t("bar.menu")}
        aria-expanded=${open === "menu"} @click=${() => toggle("menu", context)}>${icon("menu")}</button>
    </div>
  </header>`;
}

/** Opens a card that needs nothing else, or closes it. */
export function toggle(
  kind: Exclude<OpenPanel["kind"], "department" | "why" | "document" | "assistant">,
  context: ViewContext,
): void {
  context.send(
    context.state.panel?.kind === kind ? { kind: "close-panel" } : { kind: "open-panel", panel: { kind } },
  );
}

/** Opens the card of who plays, with the strategies to choose from. */
export function toggleBot(context: ViewContext): void {
  if (context.state.panel?.kind !== "bot") context.send({ kind: "list-bots" });
  toggle("bot", context);
}

function pace(model: BarModel, context: ViewContext): TemplateResult {
  const { t } = context.t;
  const held = model.over;
  const phone = context.memory.layout === "phone";
  return html`<div class="pace" role="group" aria-label=${t("bar.pace")}>
    <button type="button" aria-pressed=${model.pace === 0} ?disabled=${held} aria-label=${t("bar.pause")}
      title=${t("bar.pause")} @click=${() => context.send({ kind: "set-pace", pace: 0 })}>${paceIcon("pause")}</button>
    ${PACES.filter((one) => !phone || one !== 2).map(
      (
        one,
      ) => html`<button type="button" class="num" data-pace=${one} aria-pressed=${model.pace === one} ?disabled=${held}
        aria-label=${t(`bar.play-${one}`)} title=${t(`bar.play-${one}`)}
        @click=${() => context.send({ kind: "set-pace", pace: one })}>${one}×</button>`,
    )}
    ${phone && context.state.bot !== null ? nothing : stepButton(held, context)}
    ${phone && context.state.bot === null ? nothing : botButton(held, context)}
  </div>`;
}

/** On a phone it gives its room to the way back from a strategy that plays. */
function stepButton(held: boolean, context: ViewContext): TemplateResult {
  const { t } = context.t;
  return html`<button type="button" data-pace="step" ?disabled=${held} aria-label=${t("bar.step")} title=${t("bar.step")}
      @click=${() => context.send({ kind: "step" })}>${paceIcon("step")}</button>`;
}

/** Lets a strategy play, or takes over from the one that does. On a phone it is there while one plays. */
function botButton(held: boolean, context: ViewContext): TemplateResult {
  const { bot } = context.state;
  const label = context.t.t(bot === null ? "bot.title" : "bot.take-over");
  return html`<button type="button" data-pace="bot" ?disabled=${held} aria-label=${label} title=${label}
    aria-pressed=${bot !== null}
    @click=${() => (bot === null ? toggleBot(context) : context.send({ kind: "take-over" }))}>${icon("bot")}</button>`;
}

function keyFigure(model: FigureModel, context: ViewContext): TemplateResult {
  const open = context.state.panel?.kind === "why" && context.state.panel.figure === model.id;
  return html`<button class="figure" type="button" aria-label=${model.label} title=${model.meaning}
    aria-expanded=${open} data-figure=${model.id}
    @click=${() =>
      context.send(
        open
          ? { kind: "close-panel" }
          : {
              kind: "open-panel",
              panel: { kind: "why", figure: model.id, fromWeek: model.fromWeek, toWeek: model.toWeek },
            },
      )}>
    <span class="name">${model.name}</span>
    <span class="value num"><b>${model.value}</b>${
      model.delta === ""
        ? nothing
        : html`<small class="tone-${model.tone}">${triangle(model.rises)}${model.delta}</small>`
    }</span>
    ${sparkline(model.series)}
  </button>`;
}
