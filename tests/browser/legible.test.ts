/** No text is cut or covered at any place of the page: on the sizes of screen that people have, and with large letters. */

import { expect, test } from "vitest";
import { listCovered } from "./covered.ts";
import { listCut } from "./cut.ts";
import { useBrowser } from "./use-browser.ts";
import { visitAll } from "./visit.ts";

const site = useBrowser();

/** French is the longer of the two languages. */
test.each([
  ["fr", { width: 1280, height: 800 }, 100],
  ["fr", { width: 390, height: 844 }, 100],
  ["fr", { width: 1280, height: 800 }, 200],
  ["fr", { width: 390, height: 844 }, 200],
  ["en", { width: 1920, height: 1080 }, 100],
  ["fr", { width: 820, height: 1180 }, 100],
] as const)("nothing is cut or covered in %s at %o, letters at %i %", async (locale, viewport, textSize) => {
  const { page, close } = await site.open({ search: `?lang=${locale}`, viewport });
  await page.evaluate(
    (size) => localStorage.setItem("alphea-settings", JSON.stringify({ textSize: size })),
    textSize,
  );
  await page.reload();
  await page.waitForSelector("alphea-shell #play");
  const found: string[] = [];
  await visitAll(page, locale, async (place) => {
    for (const cut of await listCut(page)) found.push(`${place}: ${cut}`);
    for (const covered of await listCovered(page)) found.push(`${place}: ${covered}`);
  });
  expect(found).toEqual([]);
  await close();
});
