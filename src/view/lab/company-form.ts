/** The form of a company of one’s own: departments that open on their trades, cases, pay, and a table in place of it. */

import { html, type TemplateResult } from "lit";
import type { OwnCompany } from "../../contract/lab-desk.ts";
import {
  type DepartmentForm,
  type NumberField,
  presentCompany,
  withDepartment,
} from "../../presenter/lab/present-company.ts";
import { bringButton, type LabContext } from "./lab-context.ts";
import { sheet } from "./sheet.ts";

export function companyForm(context: LabContext): TemplateResult {
  const { state, send } = context;
  const { t } = context.t;
  const model = presentCompany(state, context.t);
  const { company } = model;
  const fill = (change: Partial<OwnCompany>) =>
    send({ kind: "fill-company", company: { ...company, ...change } });
  return sheet(
    context,
    t("lab.company-title"),
    html`<p class="hint">${t("lab.company-hint")}</p>
    <div class="buttons">
      <button class="btn" id="company-template" type="button" @click=${() => send({ kind: "save-company-table" })}>${t("lab.company-template")}</button>
      ${bringButton(context, t("lab.company-bring"), ".csv,.tsv,text/csv")}
    </div>
    <p class="hint">${t("lab.company-columns")}</p>
    <div class="pick"><label for="company-name">${t("lab.company-name")}</label>
      <input type="text" id="company-name" maxlength="60" .value=${company.name}
        @change=${(event: Event) => fill({ name: (event.target as HTMLInputElement).value })} /></div>
    <h3>${t("lab.company-people")} <span class="hint num">${model.total}</span></h3>
    ${model.departments.map((one) => department(one, company, fill))}
    <h3>${t("lab.company-cases")}</h3>
    <div class="numbers">${model.cases.map((one) =>
      number(one, 0, (value) => fill({ cases: { ...company.cases, [one.id]: value } })),
    )}</div>
    <div class="numbers">${number({ id: "pay", name: t("lab.company-pay"), value: model.pay }, 1, (pay) => fill({ pay }))}</div>
    <p class="buttons">
      <button class="btn main" id="take-company" type="button" ?disabled=${model.taken || state.isBusy}
        @click=${() => send({ kind: "take-company" })}>${t(model.taken ? "lab.company-taken" : "lab.company-take")}</button>
      <button class="btn" id="forget-company" type="button" @click=${() => send({ kind: "forget-company" })}>${t("lab.company-forget")}</button>
    </p>`,
  );
}

function department(
  form: DepartmentForm,
  company: OwnCompany,
  fill: (change: Partial<OwnCompany>) => void,
): TemplateResult {
  return html`<div class="department"><div class="tick">
    <input type="checkbox" id="department-${form.id}" .checked=${form.there}
      @change=${() => fill(withDepartment(company, form, !form.there))} />
    <label for="department-${form.id}"><b>${form.name}</b> <span class="hint num">${form.total}</span></label></div>
    ${
      form.there
        ? html`<div class="numbers">${form.trades.map((trade) =>
            number(trade, 1, (value) => fill({ people: { ...company.people, [trade.id]: value } })),
          )}</div>`
        : ""
    }</div>`;
}

/** A number that has not been understood stays as it was. */
function number(
  { id, name, value }: NumberField,
  least: number,
  take: (value: number) => void,
): TemplateResult {
  const change = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    const next = field.valueAsNumber;
    if (Number.isFinite(next) && next >= least) take(next);
    else field.value = String(value);
  };
  return html`<label class="number" for="number-${id}"><span>${name}</span>
    <input type="number" class="num" id="number-${id}" min=${least} step="any" .value=${String(value)} @change=${change} /></label>`;
}
