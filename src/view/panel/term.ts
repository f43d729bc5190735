/** A word that can be looked up where it stands; the glossary leads back from there. */

import { html, type TemplateResult } from "lit";
import type { ParameterId } from "../../contract/parameter.ts";
import type { TermId } from "../../i18n/en/glossary.ts";
import type { ViewContext } from "./view-context.ts";

/** @param text the word as it stands here */
export function term(entry: TermId | ParameterId, text: string, context: ViewContext): TemplateResult {
  const { panel } = context.state;
  const back = panel === null || panel.kind === "glossary" ? undefined : panel;
  return html`<button class="term" type="button" title=${context.t.t("glossary.look-up", { term: text })}
    @click=${() =>
      context.send({
        kind: "open-panel",
        panel: { kind: "glossary", entry, ...(back === undefined ? {} : { back }) },
      })}>${text}</button>`;
}
