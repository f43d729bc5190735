/**
 * Numbers, money, shares and dates in the way of each language. Sentences are left to the translator.
 */

import type { Locale } from "../contract/text.ts";

/** U+202F, the narrow no-break space of French typography. */
export const NARROW_SPACE = "\u202f";
/** U+2212, the real minus sign: as wide as a plus, and read as "minus". */
export const MINUS = "\u2212";
/** U+2060: a line may break between a sign and a currency sign, and must not. */
export const JOINER = "\u2060";

export interface Formats {
  /** Grouped decimal number; `digits` decimals at most and at least. */
  number(value: number, digits?: number): string;
  /** The same with its sign, zero without. */
  signed(value: number, digits?: number): string;
  /** A ratio as a percentage: 0.971 → `97%`, `97 %`. */
  percent(ratio: number, digits?: number): string;
  /** Euros, rounded to what a headline can carry: `€412`, `€38k`, `€1.2M`; `38 k€`. */
  money(euros: number): string;
  /** The same with its sign, zero without. */
  signedMoney(euros: number): string;
  /** `Monday 27 July`, `lundi 27 juillet`; the year is left out. */
  date(iso: string): string;
  /** The same without the day of the week, where there is little room: `27 July`, `27 juillet`. */
  shortDate(iso: string): string;
  /** Names joined as a sentence joins them. */
  list(items: readonly string[]): string;
}

const REGION: Readonly<Record<Locale, string>> = { en: "en-GB", fr: "fr-FR" };

/** What is shown of an amount: its digits and the unit before the currency sign. */
function scaleMoney(euros: number): {
  readonly value: number;
  readonly digits: number;
  readonly unit: string;
} {
  const size = Math.abs(euros);
  if (size < 999.5) return { value: euros, digits: 0, unit: "" };
  if (size < 9_950) return { value: euros / 1000, digits: 1, unit: "k" };
  if (size < 999_500) return { value: euros / 1000, digits: 0, unit: "k" };
  return { value: euros / 1_000_000, digits: size < 9_950_000 ? 1 : 0, unit: "M" };
}

/** The formats of a language. Cheap to call again: the slow Intl objects are made once. */
export function createFormats(locale: Locale): Formats {
  const region = REGION[locale];
  const numbers = new Map<number, Intl.NumberFormat>();
  const day = { day: "numeric", month: "long", timeZone: "UTC" } as const;
  const dates = new Intl.DateTimeFormat(region, { ...day, weekday: "long" });
  const shortDates = new Intl.DateTimeFormat(region, day);
  const formatDate = (format: Intl.DateTimeFormat, iso: string): string => {
    const text = format.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`)).replace(",", "");
    // French counts the first of a month as an ordinal; Intl does not.
    return locale === "fr" ? text.replace(/(^|\s)1(?=\s)/, "$11er") : text;
  };
  const lists = new Intl.ListFormat(region, { type: "conjunction" });

  const plain = (value: number, digits: number): string => {
    let format = numbers.get(digits);
    if (format === undefined) {
      format = new Intl.NumberFormat(region, {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      });
      numbers.set(digits, format);
    }
    // Rounded first, so that −0.3 does not become “−0”.
    const scale = 10 ** digits;
    const rounded = Math.round(Math.abs(value) * scale) / scale;
    return (value < 0 && rounded !== 0 ? MINUS : "") + format.format(rounded);
  };
  const sign = (text: string): string => {
    if (!/[1-9]/.test(text) || text.startsWith(MINUS)) return text;
    return text.startsWith("€") ? `+${JOINER}${text}` : `+${text}`;
  };
  const percent = (ratio: number, digits = 0): string =>
    plain(ratio * 100, digits) + (locale === "fr" ? `${NARROW_SPACE}%` : "%");
  const money = (euros: number): string => {
    const { value, digits, unit } = scaleMoney(euros);
    // Whole thousands and millions do without “.0”.
    const text = plain(value, digits > 0 && Number.isInteger(Math.round(value * 10) / 10) ? 0 : digits);
    if (locale === "fr") return `${text}${NARROW_SPACE}${unit}€`;
    return text.startsWith(MINUS) ? `${MINUS}${JOINER}€${text.slice(1)}${unit}` : `€${text}${unit}`;
  };

  return {
    number: (value, digits = 0) => plain(value, digits),
    signed: (value, digits = 0) => sign(plain(value, digits)),
    percent,
    money,
    signedMoney: (euros) => sign(money(euros)),
    date: (iso) => formatDate(dates, iso),
    shortDate: (iso) => formatDate(shortDates, iso),
    list: (items) => lists.format(items),
  };
}
