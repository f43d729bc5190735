/** The field for a seed; one that is no whole number is refused in words, in place. */

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

interface SeedFieldParts {
  readonly id: string;
  readonly label: string;
  /** The button that takes the seed; without one it is taken as soon as the field is left. */
  readonly button?: string;
  /** What stands beside the field. */
  readonly aside?: TemplateResult;
  take(seed: number): void;
}

export function seedField(context: ViewContext, parts: SeedFieldParts): TemplateResult {
  const { t } = context.t;
  const { id, label, button, aside, take } = parts;
  const problem = context.memory.seedProblem;
  const read = (field: HTMLInputElement | null): void => {
    const seed = parseSeedText(field?.value ?? "");
    context.remember((memory) => {
      memory.seedProblem = seed === null;
    });
    if (seed !== null) take(seed);
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    read((event.currentTarget as HTMLFormElement).querySelector("input"));
  };
  const leave = (event: Event): void => {
    if (button === undefined) read(event.target as HTMLInputElement);
  };
  return html`<form class="field" @submit=${submit} novalidate>
    <label for=${id}>${label}</label>
    <input class="seed" id=${id} type="text" inputmode="numeric" autocomplete="off" .value=${String(context.state.seed)}
      aria-invalid=${problem ? "true" : nothing} aria-describedby="${id}-note" @change=${leave} />
    ${button === undefined ? nothing : html`<button class="btn" type="submit">${button}</button>`}
    ${aside ?? nothing}
    <span id="${id}-note" class=${problem ? "reason" : "hint"}>${t(problem ? "menu.seed-bad" : "title.seed-hint")}</span>
  </form>`;
}
