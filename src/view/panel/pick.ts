/** A decision that needs one thing out of many: a list of them, and the button for the one that is chosen. */

import { html, nothing, type TemplateResult } from "lit";
import type { Choice } from "../../presenter/option.ts";
import { action } from "./part.ts";
import type { ViewContext } from "./view-context.ts";

/** @param key remembers the choice; different for every list */
export function pick(
  key: string,
  label: string,
  choices: readonly Choice[],
  context: ViewContext,
  name?: string,
): TemplateResult | typeof nothing {
  const chosen =
    choices.find((one) => one.key === context.memory.teams.get(key)) ??
    choices.find((one) => one.action.planned) ??
    choices[0];
  if (chosen === undefined) return nothing;
  const id = `team-${key.replace("/", "-")}`;
  return html`<div class="team">
    ${action(name === undefined ? chosen.action : { ...chosen.action, label: name }, context)}
    <div class="field"><label for=${id}>${label}</label>
      <select id=${id} @change=${(event: Event) =>
        context.remember((memory) => {
          memory.teams.set(key, (event.target as HTMLSelectElement).value);
        })}>
        ${choices.map((one) => html`<option value=${one.key} ?selected=${one === chosen}>${one.name}</option>`)}
      </select></div>
  </div>`;
}
