/** Every place of the page speaks the language chosen, also after it is switched in place. */

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { Locale } from "../../src/contract/text.ts";
import { messagesEn } from "../../src/i18n/messages.en.ts";
import { messagesFr } from "../../src/i18n/messages.fr.ts";
import { createTranslator } from "../../src/i18n/translator.ts";
import { ask, QUICK_VIEWPORT } from "./game-page.ts";
import { useBrowser } from "./use-browser.ts";
import { visitAll } from "./visit.ts";

const site = useBrowser();
/** Everything that is read or said: texts and the attributes that name things, through shadow roots. */
function readTexts(page: Page): Promise<string[]> {
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

function listForeign(texts: readonly string[], spoken: Locale): string[] {
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

test("from French to English and back, at every place", { timeout: 300_000 }, async () => {
  const [locale, other] = ["fr", "en"] as const;
  const { page, close } = await site.open({
    locale,
    viewport: QUICK_VIEWPORT,
  });
  const switchTo = async (language: Locale) => {
    await ask(page, { kind: "set-locale", locale: language });
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 20)));
  };
  const faults: string[] = [];
  const same: Set<string> = new Set();
  await visitAll(page, locale, async (place) => {
    const first = await readTexts(page);
    await switchTo(other);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(other);
    const second = await readTexts(page);
    await switchTo(locale);
    expect(await readTexts(page)).toEqual(first);
    for (const fault of listForeign(first, locale)) faults.push(`${place} in ${locale}: ${fault}`);
    for (const fault of listForeign(second, other)) faults.push(`${place} in ${other}: ${fault}`);
    expect(first.length, place).toBeGreaterThan(8);
    // Sentences are never the same in two languages; names and numbers may be.
    const heard = new Set(first);
    for (const text of second)
      if (heard.has(text) && /(?:\p{L}{3,}\s+){3,}/u.test(text)) same.add(`${place}: ${text}`);
  });
  expect(faults).toEqual([]);
  const tagline = createTranslator("en").t("app.tagline");
  expect([...same].filter((text) => !text.includes(tagline))).toEqual([]);
  await close();
});

test("the choice is remembered and the browser's language is the first guess", async () => {
  const { page, context, close } = await site.open({
    locale: "fr",
    viewport: QUICK_VIEWPORT,
  });
  const read = () => page.evaluate(() => document.documentElement.lang);
  expect(await read()).toBe("fr");
  await page.getByRole("button", { name: /^(English|Read in English)$/ }).click();
  expect(await read()).toBe("en");
  await page.reload();
  await page.waitForSelector("alphea-shell");
  expect(await read()).toBe("en");
  const asked = await context.newPage();
  await asked.goto(`${site.server.url}?lang=fr`);
  await asked.waitForSelector("alphea-shell");
  expect(await asked.evaluate(() => document.documentElement.lang)).toBe("fr");
  await close();
});
