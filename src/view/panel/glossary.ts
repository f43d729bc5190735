/** The glossary's card: a search field, what was looked up, then words and numbers as lists of terms. */

import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { OpenPanel } from "../../presenter/game-state.ts";
import { type GlossaryEntry, presentGlossary } from "../../presenter/present-glossary.ts";
import { icon } from "./icon.ts";
import { choice, panelCard } from "./part.ts";
import type { ViewContext } from "./view-context.ts";

type GlossaryPlace = Extract<OpenPanel, { readonly kind: "glossary" }>;

export function glossaryPanel(panel: GlossaryPlace, context: ViewContext): TemplateResult {
  const { t } = context.t;
  const query = context.memory.glossaryQuery;
  const model = presentGlossary(panel.shelf ?? "words", panel.entry ?? null, query, context.state, context.t);
  const { back } = panel;
  return panelCard(context, {
    kind: "glossary",
    title: t("glossary.title"),
    sub: model.sub,
    body: html`
      ${
        back === undefined
          ? nothing
          : html`<button class="link back" type="button" @click=${() =>
              context.send({
                kind: "open-panel",
                panel: back,
              })}>${icon("undo")}${t("glossary.back")}</button>`
      }
      ${
        model.asked === null
          ? nothing
          : html`<section class="inset asked" aria-labelledby="asked-entry">
              <h3 id="asked-entry">${t("glossary.asked")}</h3>
              <dl class="glossary">${entry(model.asked)}</dl></section>`
      }
      <div class="field search" role="search">
        <label for="glossary-search">${t("glossary.search")}</label>
        <input id="glossary-search" type="search" autocomplete="off" spellcheck="false" .value=${live(query)}
          @input=${(event: Event) =>
            context.remember((memory) => {
              memory.glossaryQuery = (event.target as HTMLInputElement).value;
            })} />
      </div>
      <div class="found"><p class="hint num" role="status">${model.found}</p></div>
      ${
        query.trim() === ""
          ? html`${choice(
              t("glossary.title"),
              (["words", "numbers"] as const).map((shelf) => ({
                name: t(`glossary.${shelf}`),
                current: model.shelf === shelf,
                pick: () => context.send({ kind: "open-panel", panel: { ...panel, shelf } }),
              })),
              "tabs",
            )}
            ${model.shelf === "numbers" ? html`<p class="hint">${t("glossary.numbers-hint")}</p>` : nothing}`
          : nothing
      }
      ${model.groups.map(
        (group) => html`<h3>${group.title}</h3><dl class="glossary">${group.entries.map(entry)}</dl>`,
      )}
    `,
  });
}

function entry(one: GlossaryEntry): TemplateResult {
  return html`<div data-entry=${one.id}><dt>${one.term}</dt>
    <dd class="num">${one.meaning}</dd>
    ${
      one.code === ""
        ? nothing
        : html`<dd class="hint"><span class="chip code">${one.code}</span> ${one.confidence}</dd>
            <dd class="hint">${one.source}</dd>`
    }</div>`;
}
