/** A word that can be looked up where it stands; the glossary leads back from there. */

import { html, type TemplateResult } from "lit";
import type { ViewContext } from "./view-context.ts";

/**
 * @param entry id of the glossary's entry: a word, or a number of the model
 * @param text the word as it stands here
 */
export function term(entry: string, text: string, context: ViewContext): TemplateResult {
  const { panel } = context.state;
  const back = panel === null || panel.kind === "glossary" ? undefined : panel;
  return html`<button class="term" type="button" title=${context.t.t("glossary.look-up", { term: text })}
    @click=${() =>
      context.send({
        kind: "open-panel",
        panel: { kind: "glossary", entry, ...(back === undefined ? {} : { back }) },
      })}>${text}</button>`;
}
