/** The fields of which the form of rules is made: ranges, numbers, yes or no, and names of which one is enough. */

import { html, nothing, type TemplateResult } from "lit";
import type { RulePath } from "../../contract/rule-form.ts";
import { type Part, withNames, withRange } from "../../presenter/lab/present-rules.ts";
import type { LabContext } from "./lab-context.ts";

type Setter = Pick<LabContext, "t"> & { set(path: RulePath, value: unknown): void };

/** A field for whatever the part holds. */
export function control(part: Part, { t, set }: Setter, isNeeded: boolean): TemplateResult {
  const { path, label, control: held } = part;
  if (held.kind === "range") {
    const { min, max } = held;
    const end = (name: "min" | "max", value: number | null) => html`<label class="end">${t.t(`rule.${name}`)}
      ${numberInput("", value, (next) => {
        const range = name === "min" ? withRange(next, max) : withRange(min, next);
        if (range !== undefined) set(path, range);
        return range !== undefined;
      })}</label>`;
    return html`<span class="range">${end("min", min)}${end("max", max)}</span>`;
  }
  if (held.kind === "number")
    return numberInput("", held.value, (next) => set(path, next ?? undefined), label);
  if (held.kind === "flag") {
    const take = (event: Event) => {
      const isYes = (event.target as HTMLSelectElement).value === "yes";
      set(path, isYes || isNeeded ? isYes : undefined);
    };
    return html`<select aria-label=${label} @change=${take}>
      <option value="yes" .selected=${held.value}>${t.t("rule.yes")}</option>
      <option value="no" .selected=${!held.value}>${t.t("rule.no")}</option></select>`;
  }
  const { chosen, more } = held;
  const add = (event: Event): void => {
    const field = event.target as HTMLSelectElement;
    const name = more[field.selectedIndex - 1];
    field.selectedIndex = 0;
    if (name !== undefined) set(path, withNames([...chosen, name]));
  };
  const isFixed = isNeeded && chosen.length === 1;
  return html`<span class="rule-names">${chosen.map((name, at) => {
    const dropLabel = t.t("rule.drop-name", { field: label, name: name.name });
    return html`${at > 0 ? html`<span class="hint">${t.t("rule.or")}</span>` : nothing}<span class="chip">${name.name}${
      isFixed
        ? nothing
        : html` <button class="link" type="button" aria-label=${dropLabel} title=${dropLabel}
          @click=${() => set(path, withNames(chosen.filter((one) => one !== name)))}>×</button>`
    }</span>`;
  })}${
    more.length === 0
      ? nothing
      : html`<select aria-label=${t.t("rule.add-name", { field: label })} @change=${add}>
        <option value="">${t.t(chosen.length === 0 ? "rule.any" : "rule.or")}…</option>
        ${more.map(({ name }) => html`<option>${name}</option>`)}</select>`
  }</span>`;
}

/** A number that may be left out. What is refused (`take` says false) stays as it was. */
export function numberInput(
  id: string,
  value: number | null,
  take: (value: number | null) => unknown,
  label = "",
): TemplateResult {
  const change = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    const taken = take(field.value === "" ? null : field.valueAsNumber);
    if (taken === false) field.value = String(value ?? "");
  };
  return html`<input type="number" step="any" id=${id === "" ? nothing : id} aria-label=${label === "" ? nothing : label}
    .value=${value === null ? "" : String(value)} @change=${change} />`;
}
