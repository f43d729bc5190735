/** What the page says, and which of it belongs to another language than the one chosen. */

import type { Page } from "playwright-core";
import type { Locale } from "../../src/contract/text.ts";
import { messagesEn } from "../../src/i18n/messages.en.ts";
import { messagesFr } from "../../src/i18n/messages.fr.ts";

/** Everything that is read or said: texts and the attributes that name things, through shadow roots. */
export function readTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts: string[] = [document.title];
    const walk = (node: Node): void => {
      if (node instanceof Element) {
        if (["SCRIPT", "STYLE", "NOSCRIPT", "CANVAS"].includes(node.tagName)) return;
        for (const name of ["aria-label", "aria-description", "title", "placeholder", "alt"]) {
          const value = node.getAttribute(name);
          if (value !== null) texts.push(value);
        }
        if (node.shadowRoot !== null) walk(node.shadowRoot);
      } else if (node instanceof Text) {
        texts.push(node.data);
      }
      for (const child of node.childNodes) walk(child);
    };
    walk(document.body);
    return texts.map((text) => text.replace(/\s+/g, " ").trim()).filter((text) => text !== "");
  });
}

/** Sentences of one language that the other says differently, long enough not to be met by chance. */
function listTelling(locale: Locale): Map<string, string> {
  const own: Readonly<Record<string, string>> = locale === "en" ? messagesEn : messagesFr;
  const other: Readonly<Record<string, string>> = locale === "en" ? messagesFr : messagesEn;
  const telling = Object.entries(own).filter(
    ([key, text]) => text !== other[key] && !text.includes("{") && text.length > 3,
  );
  // A word of this language can be a word of the other one somewhere else.
  const shared = new Set(Object.values(other));
  // The button that offers the other language speaks that language.
  const kept = telling.filter(([key, text]) => !shared.has(text) && !key.startsWith("bar.language"));
  return new Map(kept.map(([key, text]) => [text.replace(/\s+/g, " ").trim(), key]));
}

/** Sentences of the other language, and keys or placeholders that nobody filled in. */
export function listForeign(texts: readonly string[], spoken: Locale): string[] {
  const telling = listTelling(spoken === "en" ? "fr" : "en");
  const faults: string[] = [];
  for (const text of texts) {
    const key = telling.get(text);
    if (key !== undefined) faults.push(`${key}: ${text}`);
    // A key or a placeholder that nobody filled in.
    if (Object.hasOwn(messagesEn, text) || /\{[\w-]+[,}]/.test(text)) faults.push(`raw: ${text}`);
  }
  return faults;
}
