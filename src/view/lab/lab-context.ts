/** What every part of the lab’s page is given: the state, its language, and a way to say what is wanted. */

import { html, type TemplateResult } from "lit";
import type { Translator } from "../../i18n/translator.ts";
import type { LabState } from "../../presenter/lab/lab-state.ts";
import type { LabWish } from "../../presenter/lab/lab-wish.ts";

export interface LabContext {
  readonly state: LabState;
  readonly t: Translator;
  send(wish: LabWish): void;
}

/** A button that opens the browser's file dialog; the real field stays out of sight and out of the tab order. */
export function bringButton({ send }: LabContext, label: string, accept: string): TemplateResult {
  const read = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    const file = field.files?.[0];
    if (file !== undefined) send({ kind: "read-file", file });
    // The same file may be chosen again.
    field.value = "";
  };
  return html`<span class="file">
    <button class="btn" type="button" @click=${(event: Event) =>
      (event.currentTarget as HTMLElement).parentElement?.querySelector("input")?.click()}>${label}</button>
    <input type="file" accept=${accept} hidden aria-label=${label} @change=${read} />
  </span>`;
}
