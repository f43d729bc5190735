/**
 * Every place of the page, by day and by night, in both languages: axe finds nothing, and nothing is said in another
 * language than the one chosen, also after it is switched in place.
 */

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { Locale } from "../../src/contract/text.ts";
import { createTranslator } from "../../src/i18n/translator.ts";
import { ask, QUICK_VIEWPORT } from "./game-page.ts";
import { listForeign, readTexts } from "./spoken.ts";
import { useBrowser } from "./use-browser.ts";
import { listViolations } from "./violations.ts";
import { visitAll } from "./visit.ts";

const site = useBrowser();

/** Runs in the page: the palette that is furthest from the usual one. */
function chooseDark(): void {
  localStorage.setItem("alphea-settings", JSON.stringify({ theme: "dark", states: "safe" }));
}

async function switchTo(page: Page, locale: Locale): Promise<void> {
  await ask(page, { kind: "set-locale", locale });
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 20)));
  expect(await page.evaluate(() => document.documentElement.lang)).toBe(locale);
}

test.each([
  ["en", QUICK_VIEWPORT, "light"],
  ["fr", { width: 390, height: 844 }, "dark"],
] as const)("%s %o %s", { timeout: 300_000 }, async (locale, viewport, theme) => {
  const { page, complaints, close } = await site.open({
    locale,
    viewport,
    ...(theme === "dark" ? { prepare: chooseDark } : {}),
  });
  await page.waitForSelector(`alphea-shell[data-theme=${theme}]`);
  const other = locale === "en" ? "fr" : "en";
  const found: string[] = [];
  const visited: string[] = [];
  const same = new Set<string>();
  await visitAll(page, locale, async (place) => {
    visited.push(place);
    for (const fault of await listViolations(page)) found.push(`${place}: ${fault}`);

    const first = await readTexts(page);
    await switchTo(page, other);
    const second = await readTexts(page);
    for (const fault of await listViolations(page)) found.push(`${place} in ${other}: ${fault}`);
    await switchTo(page, locale);
    expect(await readTexts(page)).toEqual(first);
    for (const fault of listForeign(first, locale)) found.push(`${place} in ${locale}: ${fault}`);
    for (const fault of listForeign(second, other)) found.push(`${place} in ${other}: ${fault}`);
    expect(first.length, place).toBeGreaterThan(8);
    // Sentences are never the same in two languages; names and numbers may be.
    const heard = new Set(first);
    for (const text of second)
      if (heard.has(text) && /(?:\p{L}{3,}\s+){3,}/u.test(text)) same.add(`${place}: ${text}`);
  });
  expect(found).toEqual([]);
  const tagline = createTranslator("en").t("app.tagline");
  expect([...same].filter((text) => !text.includes(tagline))).toEqual([]);
  expect(visited).toHaveLength(28);
  expect(complaints).toEqual([]);
  await close();
});
