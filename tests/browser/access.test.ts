/** Axe looks at every place of the page, in both languages, by day and by night, and finds nothing serious. */

import { expect, test } from "vitest";
import { QUICK_VIEWPORT } from "./game-page.ts";
import { useBrowser } from "./use-browser.ts";
import { listViolations } from "./violations.ts";
import { visitAll } from "./visit.ts";

const site = useBrowser();

/** Runs in the page: the palette that is furthest from the usual one. */
function chooseDark(): void {
  localStorage.setItem("alphea-settings", JSON.stringify({ theme: "dark", states: "safe" }));
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
  const found: string[] = [];
  const visited: string[] = [];
  await visitAll(page, locale, async (place) => {
    visited.push(place);
    for (const fault of await listViolations(page)) found.push(`${place}: ${fault}`);
  });
  expect(found).toEqual([]);
  expect(visited).toHaveLength(28);
  expect(complaints).toEqual([]);
  await close();
});
