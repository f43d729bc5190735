/** How each key figure is shown: its unit, its decimals and which way is better. */

import type { FigureId } from "../contract/ledger.ts";
import { JOINER } from "../i18n/format.ts";
import type { Translator } from "../i18n/translator.ts";

/** In the order of the bar. */
export const FIGURE_IDS: readonly FigureId[] = ["value", "quality", "trust", "safety", "wellbeing", "posts"];

/** Desks of the workshop. */
export const DESK_COUNT = 16;

interface FigureForm {
  /** Decimals of the shown value. */
  readonly digits: number;
  readonly lowerIsBetter: boolean;
  readonly money: boolean;
}

/** Quality, trust and wellbeing are counted in points of 100. */
const POINTS = { digits: 0, lowerIsBetter: false, money: false };
const FORMS: Readonly<Record<FigureId, FigureForm>> = {
  value: { digits: 0, lowerIsBetter: false, money: true },
  quality: { ...POINTS, digits: 1 },
  trust: POINTS,
  // Shown as what it is, the loss to be expected each week, because an index would need a scale to believe in.
  safety: { digits: 0, lowerIsBetter: true, money: true },
  wellbeing: POINTS,
  posts: { digits: 0, lowerIsBetter: false, money: false },
};

/** The figure as the bar shows it. */
export function formatFigure(id: FigureId, value: number, t: Translator): string {
  if (id === "value") return t.signedMoney(value);
  if (id === "safety") return t.money(value);
  if (id === "quality") return t.percent(value / 100, 1);
  if (id === "posts") return t.t("figure.of-desks", { count: Math.round(value), desks: DESK_COUNT });
  return t.number(value);
}

/** A change of a figure without its sign, in the unit of the figure. */
export function formatChange(id: FigureId, change: number, t: Translator): string {
  const form = FORMS[id];
  if (form.money) return t.money(Math.abs(change));
  return t.number(Math.abs(change), form.digits);
}

/** True where the change would be shown as zero. */
export function isFlat(id: FigureId, change: number): boolean {
  const form = FORMS[id];
  return Math.abs(change) < (form.money ? 0.5 : 0.5 * 10 ** -form.digits);
}

/** Whether a change of this sign is welcome. */
export function judgeChange(id: FigureId, change: number): "good" | "bad" | "flat" {
  if (isFlat(id, change)) return "flat";
  return change > 0 !== FORMS[id].lowerIsBetter ? "good" : "bad";
}

/**
 * The steps in which the causes of a change are shown, so that the shown parts can sum to the shown total.
 * @returns size of one step in the figure's own unit
 */
export function computeStep(id: FigureId, total: number): number {
  const form = FORMS[id];
  if (!form.money) return id === "posts" ? 1 : 0.1;
  const size = Math.abs(total);
  return size < 10_000 ? 1 : size < 1_000_000 ? 100 : 1000;
}

/** A signed amount in whole steps, written in the unit of the figure. */
export function formatAmount(id: FigureId, amount: number, step: number, t: Translator): string {
  if (FORMS[id].money) return formatEuros(amount, step, t.signed, t);
  return id === "posts" ? t.signed(amount) : t.signed(amount, 1);
}

/** A level of a figure on a scale whose levels are `step` apart; value is signed, as in the bar. */
export function formatTick(id: FigureId, level: number, step: number, t: Translator): string {
  if (FORMS[id].money) return formatEuros(level, step, id === "value" ? t.signed : t.number, t);
  const digits = Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
  return id === "quality" ? t.percent(level / 100, digits) : t.number(level, digits);
}

/** Euros in whole steps, in thousands where a step is a hundred or more. */
function formatEuros(amount: number, step: number, write: Translator["number"], t: Translator): string {
  if (step < 100) {
    const euros = write(amount);
    return t.locale === "fr" ? `${euros}\u202f€` : addEuro(euros);
  }
  const thousands = write(amount / 1000, step < 1000 ? 1 : 0);
  return t.locale === "fr" ? `${thousands}\u202fk€` : `${addEuro(thousands)}k`;
}

/** The currency sign between sign and digits, as English has it. */
function addEuro(amount: string): string {
  return amount.replace(/^[+\u2212]?/, (sign) => (sign === "" ? "€" : `${sign}${JOINER}€`));
}
