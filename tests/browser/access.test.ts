/** Axe looks at every place of the page, in both languages, and finds nothing serious. */

import { expect, test } from "vitest";
import { QUICK_VIEWPORT } from "./game-page.ts";
import { useBrowser } from "./use-browser.ts";
import { listViolations } from "./violations.ts";
import { visitAll } from "./visit.ts";

const site = useBrowser();
test.each([
  ["en", QUICK_VIEWPORT],
  ["fr", { width: 390, height: 844 }],
] as const)("%s %o", { timeout: 300_000 }, async (locale, viewport) => {
  const { page, complaints, close } = await site.open({
    locale,
    viewport,
  });
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
