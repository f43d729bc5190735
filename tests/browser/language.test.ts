/** The language of a first visit, and that a choice of another one holds. */

import { expect, test } from "vitest";
import { QUICK_VIEWPORT } from "./game-page.ts";
import { useBrowser } from "./use-browser.ts";

const site = useBrowser();

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
