/** The link of the run: what it holds, the link itself, a button to copy it, the file where it is too long. */

import { html, nothing, type TemplateResult } from "lit";
import type { SharedLink } from "../../presenter/game-state.ts";
import { panelCard } from "./part.ts";
import type { ViewContext } from "./view-context.ts";

/** Many mail programs cut what is longer, in characters. */
const MOST = 2000;

export function sharePanel(context: ViewContext): TemplateResult {
  const { t } = context.t;
  const { link } = context.state;
  return panelCard(context, {
    kind: "share",
    title: t("share.title"),
    body: link === null ? html`<p class="hint" role="status">${t("share.making")}</p>` : about(link, context),
  });
}

function about(link: SharedLink, context: ViewContext): TemplateResult {
  const { t } = context.t;
  const { decisions: count, week, problem } = link;
  if (problem !== null) {
    return html`<p>${problem === "too-long" ? t("share.too-long", { count, length: link.address.length, most: MOST }) : t("share.not-here")}</p>
      <div class="grid"><button class="btn main" type="button" @click=${() => context.send({ kind: "save-run" })}>${t("menu.save")}</button></div>`;
  }
  return html`<p>${t("share.what", { count, week })}</p>
    ${context.state.planned.length > 0 && context.state.lookBack === null ? html`<p class="hint">${t("share.planned")}</p>` : nothing}
    <label class="link-label" for="share-link">${t("share.field")}</label>
    <textarea id="share-link" class="link-text" rows="4" readonly spellcheck="false" .value=${link.address}
      @focus=${(event: Event) => (event.target as HTMLTextAreaElement).select()}></textarea>
    <div class="grid">
      <button class="btn main" type="button" @click=${() => context.send({ kind: "copy-link" })}>${t("share.copy")}</button>
      <button class="btn" type="button" @click=${() => context.send({ kind: "save-run" })}>${t("menu.save")}</button>
    </div>
    <p class="hint" role="status">${t(link.copied ? "share.copied" : "share.not-copied")}</p>
    <p class="hint num">${t("share.length", { length: link.address.length })} · ${t("share.private")}</p>`;
}
