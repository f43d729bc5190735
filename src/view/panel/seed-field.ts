/** The field for a seed with its button; a seed that is no whole number is refused in words, in place. */

import { html, nothing, type TemplateResult } from "lit";
import type { ViewContext } from "./view-context.ts";

const HIGHEST_SEED = 0xffff_ffff;

/** A whole number from 0 to 4294967295; null for anything else. */
export function parseSeedText(text: string): number | null {
  const trimmed = text.trim();
  if (!/^\d{1,10}$/.test(trimmed)) return null;
  const seed = Number(trimmed);
  return seed <= HIGHEST_SEED ? seed : null;
}

export function seedField(context: ViewContext, id: string, label: string, button: string): TemplateResult {
  const { t } = context.t;
  const problem = context.memory.seedProblem;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).querySelector("input");
    const seed = parseSeedText(field?.value ?? "");
    context.remember((memory) => {
      memory.seedProblem = seed === null;
    });
    if (seed !== null) context.send({ kind: "restart", seed });
  };
  return html`<form class="field" @submit=${submit} novalidate>
    <label for=${id}>${label}</label>
    <input class="seed" id=${id} type="text" inputmode="numeric" autocomplete="off" .value=${String(context.state.seed)}
      aria-invalid=${problem ? "true" : nothing} aria-describedby="${id}-note" />
    <button class="btn" type="submit">${button}</button>
    <span id="${id}-note" class=${problem ? "reason" : "hint"}>${t(problem ? "menu.seed-bad" : "title.seed-hint")}</span>
  </form>`;
}
