/** One choice out of several, under its name. */

import { html, type TemplateResult } from "lit";
import type { Option } from "../../presenter/lab/option.ts";

export function select<Value extends string | number | null>(
  id: string,
  label: string,
  options: readonly Option<Value>[],
  choose: (value: Value) => void,
): TemplateResult {
  const change = (event: Event): void => {
    const found = options[(event.target as HTMLSelectElement).selectedIndex];
    if (found !== undefined) choose(found.value);
  };
  return html`<div class="pick"><label for=${id}>${label}</label>
    <select id=${id} @change=${change}>${options.map(
      ({ value, name, chosen }) => html`<option value=${value ?? ""} .selected=${chosen}>${name}</option>`,
    )}</select></div>`;
}
