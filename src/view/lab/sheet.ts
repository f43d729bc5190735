/** The frame of what is filled in or written beside the choices; and the remarks on what could not be taken. */

import { html, nothing, type TemplateResult } from "lit";
import type { Problem } from "../../contract/problem.ts";
import type { LabContext } from "./lab-context.ts";

/** A card with a title that takes the focus when it opens, and a way out of it. */
export function sheet({ t, send }: LabContext, title: string, body: TemplateResult): TemplateResult {
  const close = () => send({ kind: "open-sheet", sheet: null });
  return html`<section class="card sheet no-print" aria-labelledby="sheet-title"
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === "Escape") close();
    }}>
    <header><h2 id="sheet-title" tabindex="-1">${title}</h2>
      <button class="btn small" id="close-sheet" type="button" @click=${close}>${t.t("lab.close")}</button></header>
    ${body}</section>`;
}

/** Every problem with its place, what is wrong and what to write. */
export function problemList(
  problems: readonly Problem[],
  { state, t }: LabContext,
): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  return html`<ul class="problems">${problems.map(
    ({ line, what, remedy }) =>
      html`<li>${
        line > 0 ? html`<span class="chip num">${t.t("lab.trouble-place", { line })}</span> ` : nothing
      }<b>${quoted(what[state.locale])}</b> <span class="block">${quoted(remedy[state.locale])}</span></li>`,
  )}</ul>`;
}

/** Words of a file stand between backticks. */
function quoted(text: string): readonly (string | TemplateResult)[] {
  return text.split("`").map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : part));
}

/** What could not be taken, whole. */
export function trouble(context: LabContext): TemplateResult | typeof nothing {
  const { state, t, send } = context;
  if (state.trouble === null) return nothing;
  const { name, problems } = state.trouble;
  return html`<section class="card trouble no-print" role="alert" id="trouble">
    <p><b>${t.t("lab.trouble", { name })}</b> <span class="hint num">${t.t("lab.trouble-count", { count: problems.length })}</span></p>
    ${problemList(problems, context)}
    <button class="btn small" type="button" @click=${() => send({ kind: "dismiss-trouble" })}>${t.t("notice.dismiss")}</button>
  </section>`;
}
