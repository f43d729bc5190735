/** Both languages say the same things: same keys, same placeholders, nothing empty, French typography kept. */

import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { type MessageKey, messagesEn } from "../../src/i18n/messages.en.ts";
import { messagesFr } from "../../src/i18n/messages.fr.ts";
import { createTranslator } from "../../src/i18n/translator.ts";
import { KEY_MAP, NATIVE_KEYS } from "../../src/presenter/key-map.ts";

const keys = Object.keys(messagesEn) as MessageKey[];

/** The part of a parsed message that is looked at here. */
interface Element {
  readonly type: number;
  readonly value?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>;
}
/** Plain text and the `#` of a plural name nothing. */
const NAMELESS: readonly number[] = [0, 7];

function collectNames(elements: readonly Element[], into = new Set<string>()): Set<string> {
  for (const element of elements) {
    if (NAMELESS.includes(element.type)) continue;
    into.add(element.value ?? "");
    for (const option of Object.values(element.options ?? {})) collectNames(option.value, into);
  }
  return into;
}

function listNames(message: string): string[] {
  const format = new IntlMessageFormat(message, "en", undefined, { ignoreTag: true });
  return [...collectNames(format.getAst() as readonly Element[])].sort();
}

describe("messages", () => {
  it("exist under the same keys in both languages", () => {
    expect(Object.keys(messagesFr).sort()).toEqual(Object.keys(messagesEn).sort());
    expect(keys.length).toBeGreaterThan(300);
  });

  it.each(["en", "fr"] as const)("are none of them empty or untidy in %s", (locale) => {
    const messages = locale === "en" ? messagesEn : messagesFr;
    for (const key of keys) {
      const message = messages[key];
      expect(message.trim(), key).toBe(message);
      expect(message.length, key).toBeGreaterThan(0);
      // A straight apostrophe opens a quotation in ICU; the typographic one is right in both languages.
      expect(message, key).not.toContain("'");
      expect(message, key).not.toMatch(/ {2}|\.\.\./);
    }
  });

  it("name the same values in both languages", () => {
    for (const key of keys) {
      expect(listNames(messagesFr[key]), key).toEqual(listNames(messagesEn[key]));
    }
  });

  it("keep a narrow no-break space before French signs", () => {
    for (const key of keys) {
      // What stands inside ICU syntax is left out by looking at the text between braces only.
      expect(messagesFr[key], key).not.toMatch(/[ \u00a0][;:!?%€»]/);
      expect(messagesFr[key], key).not.toMatch(/[a-zà-ÿ][;!?»]/i);
      expect(messagesFr[key], key).not.toMatch(/«[^\u202f]/);
    }
  });

  it("can all be spoken", () => {
    for (const locale of ["en", "fr"] as const) {
      const translator = createTranslator(locale);
      for (const key of keys) {
        const values = Object.fromEntries(listNames(messagesEn[key]).map((name) => [name, 2]));
        expect(translator.t(key, values).length, key).toBeGreaterThan(0);
      }
    }
  });

  it("explain every key of the keyboard", () => {
    const translator = createTranslator("en");
    for (const binding of KEY_MAP) {
      expect(translator.find(`key.${binding.action}`), binding.action).not.toBeNull();
      if (binding.cap.startsWith("key.")) expect(translator.find(binding.cap), binding.cap).not.toBeNull();
    }
    for (const key of NATIVE_KEYS) expect(translator.find(`key.${key}`)).not.toBeNull();
  });
});

describe("translator", () => {
  const en = createTranslator("en");
  const fr = createTranslator("fr");

  it("speaks plurals", () => {
    expect(en.t("mirror.backlog", { count: 0 })).toBe("nothing waits");
    expect(en.t("mirror.backlog", { count: 1 })).toBe("1 case waits");
    expect(fr.t("mirror.backlog", { count: 12 })).toBe("12 dossiers attendent");
    expect(fr.t("mirror.people", { count: 0 })).toBe("0 personne");
  });

  it("says null rather than half a sentence", () => {
    expect(en.find("event.role-advised", {})).toBeNull();
    expect(en.find("no.such-key")).toBeNull();
    expect(en.find("event.role-advised", { role: "Trainer", post: 1 })).toBe("A post is advised: Trainer");
  });

  it("fills the names of a scenario's own text", () => {
    expect(
      en.text({ en: "{count} quotes at {department}", fr: "" }, { count: 1200, department: "Sales" }),
    ).toBe("1,200 quotes at Sales");
    expect(fr.text({ en: "", fr: "{inconnu} reste" }, { count: 1 })).toBe("{inconnu} reste");
  });
});
