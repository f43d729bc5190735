/** The rules of a strategy as a text that can be changed, with remarks on what is wrong in it. */

import { html, nothing, type TemplateResult } from "lit";
import type { LabContext } from "./lab-context.ts";
import { problemList, sheet } from "./sheet.ts";

export function strategyEditor(context: LabContext): TemplateResult | typeof nothing {
  const { state, send } = context;
  const { t } = context.t;
  const { draft } = state;
  if (draft === null) return nothing;
  return sheet(
    context,
    t("lab.rules-title"),
    html`<p class="hint">${t("lab.rules-hint")}</p>
    <label for="rules">${t("lab.rules-label")}</label>
    <textarea id="rules" rows="22" spellcheck="false" autocomplete="off" .value=${draft.text}
      @input=${(event: Event) => send({ kind: "write-strategy", text: (event.target as HTMLTextAreaElement).value })}></textarea>
    <div aria-live="polite">${
      draft.isTaken
        ? html`<p class="tone-good">${t("lab.rules-taken")}</p>`
        : problemList(draft.problems, context)
    }</div>
    <p class="buttons"><button class="btn main" id="take-strategy" type="button" ?disabled=${state.isBusy}
      @click=${() => send({ kind: "take-strategy" })}>${t("lab.rules-take")}</button></p>`,
  );
}
