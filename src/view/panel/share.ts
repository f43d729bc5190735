/** The link of the run: what it holds, the link itself, a button to copy it, the file where it is too long. */

import { html, nothing, type TemplateResult } from "lit";
import { LONGEST_LINK, type SharedLink } from "../../presenter/game-state.ts";
import { panelCard } from "./part.ts";
import type { ViewContext } from "./view-context.ts";

export function sharePanel(context: ViewContext): TemplateResult {
  const { t } = context.t;
  const { link } = context.state;
  const outcome = link === null ? "" : describe(link, context);
  return panelCard(context, {
    kind: "share",
    title: t("share.title"),
    said: outcome,
    body: link === null ? html`<p class="hint">${t("share.making")}</p>` : about(link, outcome, context),
  });
}

/** What came of it, in a sentence. */
function describe({ problem, decisions: count, address, copied }: SharedLink, context: ViewContext): string {
  const { t } = context.t;
  if (problem === "too-long")
    return t("share.too-long", { count, length: address.length, most: LONGEST_LINK });
  return t(problem !== null ? "share.not-here" : copied ? "share.copied" : "share.not-copied");
}

function about(link: SharedLink, outcome: string, context: ViewContext): TemplateResult {
  const { t } = context.t;
  const { decisions: count, week, problem } = link;
  if (problem !== null) {
    return html`<p>${outcome}</p>
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
    <p class="hint">${outcome}</p>
    <p class="hint num">${t("share.length", { length: link.address.length })} · ${t("share.private")}</p>`;
}
