/**
 * Speaks: turns a key and its values into a sentence in one language, with plurals and numbers in place.
 * The sentences are left to the message files, the look of numbers to the formats.
 */

import { IntlMessageFormat } from "intl-messageformat";
import type { Locale, Text } from "../contract/text.ts";
import { createFormats, type Formats } from "./format.ts";
import { type MessageKey, messagesEn } from "./messages.en.ts";
import { messagesFr } from "./messages.fr.ts";

export type MessageValues = Readonly<Record<string, string | number>>;

export interface Translator extends Formats {
  readonly locale: Locale;
  /**
   * The sentence of a key.
   * @throws where a value that the sentence names is missing
   */
  t(key: MessageKey, values?: MessageValues): string;
  /**
   * The sentence of a key that comes from outside the types (an event's kind, a notice).
   * @returns null where there is no such key, or where a value it names is missing
   */
  find(key: string, values?: MessageValues): string | null;
  /** A scenario's own text in this language, its `{names}` filled in; unknown names stay as they are. */
  text(text: Text, values?: MessageValues): string;
}

const MESSAGES: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  en: messagesEn,
  fr: messagesFr,
};
const translators = new Map<Locale, Translator>();

/** True for a key that exists. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(messagesEn, key);
}

/** The translator of a language; there is one of each, and it keeps the sentences it has parsed. */
export function createTranslator(locale: Locale): Translator {
  const known = translators.get(locale);
  if (known !== undefined) return known;
  const messages = MESSAGES[locale];
  const parsed = new Map<string, IntlMessageFormat>();

  const format = (key: string, values: MessageValues | undefined): string => {
    const message = messages[key];
    if (message === undefined) throw new Error(`There is no message ${key} in ${locale}.`);
    if (!message.includes("{")) return message;
    let made = parsed.get(key);
    if (made === undefined) {
      made = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
      parsed.set(key, made);
    }
    return String(made.format(values));
  };

  const translator: Translator = {
    ...createFormats(locale),
    locale,
    t: format,
    find: (key, values) => {
      if (!isMessageKey(key)) return null;
      try {
        return format(key, values);
      } catch {
        return null;
      }
    },
    text: (text, values) =>
      values === undefined
        ? text[locale]
        : text[locale].replace(/\{([\w-]+)\}/g, (whole, name: string) => {
            const value = values[name];
            if (value === undefined) return whole;
            return typeof value === "number" ? translator.number(value) : value;
          }),
  };
  translators.set(locale, translator);
  return translator;
}
