/** The rules of a strategy, as a form or as a text: two views of one thing, with remarks on what is wrong in it. */

import { html, nothing, type TemplateResult } from "lit";
import type { LabContext } from "./lab-context.ts";
import { ruleForm } from "./rule-form.ts";
import { problemList, sheet } from "./sheet.ts";

export function strategyEditor(context: LabContext): TemplateResult | typeof nothing {
  const { state, send } = context;
  const { t } = context.t;
  const { draft } = state;
  if (draft === null) return nothing;
  // Those of a rule stand with it.
  const inRules = (line: number) =>
    draft.view === "form" &&
    draft.entries?.some((entry) => line >= entry.line && line <= entry.lastLine) === true;
  const others = draft.problems.filter(({ line }) => !inRules(line));
  return sheet(
    context,
    t("lab.rules-title"),
    html`<div class="buttons" role="group" aria-label=${t("rule.view")}>${(["form", "text"] as const).map(
      (
        view,
      ) => html`<button class="btn small" id="rules-as-${view}" type="button" aria-pressed=${draft.view === view}
        @click=${() => send({ kind: "show-rules", view })}>${t(`rule.${view}`)}</button>`,
    )}</div>
    ${
      draft.view === "form"
        ? ruleForm(context)
        : html`<p class="hint">${t("lab.rules-hint")}</p>
    <label for="rules">${t("lab.rules-label")}</label>
    <textarea id="rules" rows="22" spellcheck="false" autocomplete="off" .value=${draft.text}
      @input=${(event: Event) => send({ kind: "write-strategy", text: (event.target as HTMLTextAreaElement).value })}></textarea>`
    }
    <div aria-live="polite">${
      draft.isTaken ? html`<p class="tone-good">${t("lab.rules-taken")}</p>` : problemList(others, context)
    }</div>
    <p class="buttons"><button class="btn main" id="take-strategy" type="button" ?disabled=${state.isBusy}
      @click=${() => send({ kind: "take-strategy" })}>${t("lab.rules-take")}</button></p>`,
  );
}
