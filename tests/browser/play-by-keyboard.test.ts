/** A whole run by keyboard alone: a first decision in a room, every answer, a reload in the middle, the end. */

import { expect, test } from "vitest";
import { createTranslator } from "../../src/i18n/translator.ts";
import { playStory, playTo, QUICK_VIEWPORT, readFocused, readWeek, tabTo } from "./game-page.ts";
import { useBrowser } from "./use-browser.ts";

const site = useBrowser();
const { t } = createTranslator("en");

test("104 weeks by keyboard, answering events, with a reload at week 50", { timeout: 300_000 }, async () => {
  const { page, complaints, close } = await site.open({
    search: "?seed=42",
    viewport: QUICK_VIEWPORT,
  });
  await playStory(page);
  await page.keyboard.press("Space");

  // First assistants: through the rooms to a room, its panel, the first pilot on offer.
  for (const room of ["Sales", "Customer service", "Production"]) {
    await tabTo(page, new RegExp(`^${room}`));
    await page.keyboard.press("Enter");
    await page.locator("alphea-shell [data-kind=department]").waitFor();
    const deploy = await tabTo(page, new RegExp(`^${t("action.deploy-pilot")}$`));
    await page.keyboard.press("Enter");
    await page.locator("alphea-shell").getByText(t("planned.title")).waitFor();
    await page.keyboard.press("Escape");
    expect(await readFocused(page)).not.toBe(deploy);
  }

  const began = Date.now();
  await playTo(page, 50);
  const perWeek = (Date.now() - began) / 50;
  console.log(`a week by keyboard: ${perWeek.toFixed(0)} ms`);

  await page.reload();
  await page.waitForSelector("alphea-shell");
  await tabTo(page, new RegExp(`^${t("title.continue")}`));
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => /\d/.test(document.title));
  // A page that goes away while it saves may lose the week under way, no more.
  expect(await readWeek(page)).toBeGreaterThanOrEqual(49);

  await playTo(page, 104);
  await page.locator("alphea-shell").getByText(t("end.figures")).waitFor();
  // A critical event holds the time: the end is reached only past an answer to each.
  const held = await page.evaluate(() => {
    const events = document.querySelector("alphea-shell")?.state?.events ?? [];
    return events.filter((event) => event.tier === "critical" && (event.answers?.length ?? 0) > 0).length;
  });
  console.log(`critical events answered: ${held}`);
  expect(held).toBeGreaterThan(0);
  // The run is over: another step changes nothing.
  await page.keyboard.press(".");
  expect(await readWeek(page)).toBe(104);
  expect(complaints).toEqual([]);
  await close();
});
