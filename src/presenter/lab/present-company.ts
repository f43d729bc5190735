/** The form of a company of one’s own: departments with their trades, cases a week, pay. */

import type { OwnCompany } from "../../contract/lab-desk.ts";
import type { Translator } from "../../i18n/translator.ts";
import type { LabState } from "./lab-state.ts";

export interface NumberField {
  readonly id: string;
  readonly name: string;
  readonly value: number;
}

export interface DepartmentForm {
  readonly id: string;
  readonly name: string;
  readonly there: boolean;
  readonly total: string;
  readonly trades: readonly NumberField[];
}

export interface CompanyModel {
  readonly company: OwnCompany;
  readonly departments: readonly DepartmentForm[];
  readonly cases: readonly NumberField[];
  readonly pay: number;
  readonly total: string;
  readonly taken: boolean;
}

export function presentCompany({ company, blank, isCompanyTaken }: LabState, t: Translator): CompanyModel {
  const departments = blank.departments.map(({ id, name }): DepartmentForm => {
    const trades = blank.occupations.filter(({ department }) => department === id);
    const there = trades.some((trade) => company.people[trade.id] !== undefined);
    const people = trades.reduce((sum, trade) => sum + (company.people[trade.id] ?? 0), 0);
    return {
      id,
      name: t.text(name),
      there,
      total: there ? t.t("lab.people", { count: people }) : t.t("lab.not-there"),
      trades: trades.map((trade) => ({
        id: trade.id,
        name: t.text(trade.name),
        value: company.people[trade.id] ?? trade.people,
      })),
    };
  });
  const people = Object.values(company.people).reduce((sum, count) => sum + count, 0);
  return {
    company,
    departments,
    cases: blank.workflows.map(({ id, name }) => ({ id, name: t.text(name), value: company.cases[id] ?? 0 })),
    pay: company.pay,
    total: t.t("lab.people", { count: people }),
    taken: isCompanyTaken,
  };
}

/** The company with a department put in, with the people it has in the blank, or taken out. */
export function withDepartment(company: OwnCompany, form: DepartmentForm, there: boolean): OwnCompany {
  const trades = form.trades.map(({ id, value }) => [id, value] as const);
  const rest = Object.entries(company.people).filter(([id]) => !form.trades.some((trade) => trade.id === id));
  return { ...company, people: Object.fromEntries(there ? [...rest, ...trades] : rest) };
}
