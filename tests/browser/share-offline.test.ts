/** Runs shared by their link, the page without a network, and settings that stay. */

import { expect, test } from "vitest";
import { createTranslator } from "../../src/i18n/translator.ts";
import { playStory, playTo, QUICK_VIEWPORT, readWeek, waitForPicture } from "./game-page.ts";
import { useBrowser } from "./use-browser.ts";
import { listViolations } from "./violations.ts";

const site = useBrowser();
const { t } = createTranslator("en");

test("a link shows another visitor the same week; a damaged one says so and changes nothing", async () => {
  const one = await site.open({ search: "?seed=7", viewport: QUICK_VIEWPORT });
  await playStory(one.page);
  await one.page.keyboard.press("Space");
  await playTo(one.page, 2);
  await one.page.getByRole("button", { name: t("bar.menu"), exact: true }).click();
  await one.page.getByRole("button", { name: t("share.button") }).click();
  const link = await one.page.getByLabel(t("share.field")).inputValue();
  expect(link).toMatch(/\/#run=1\.[\w-]+$/);
  await one.close();

  const two = await site.open({ search: new URL(link).hash, viewport: QUICK_VIEWPORT });
  await two.page.getByText(t("notice.link-opened", { week: 2 })).waitFor();
  expect(await readWeek(two.page)).toBe(2);
  expect(two.page.url()).toContain("seed=7");
  expect(two.page.url()).not.toContain("#");
  // In a tab that is open already only the fragment changes.
  await two.page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    new URL(link).hash.slice(0, -5),
  );
  await two.page.getByText(t("notice.link-damaged")).waitFor();
  expect(await readWeek(two.page)).toBe(2);
  expect(two.complaints).toEqual([]);
  await two.close();
});

test("after the first visit the page opens and plays without a network", async () => {
  const { page, context, close } = await site.open({ viewport: QUICK_VIEWPORT });
  await waitForPicture(page);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await context.setOffline(true);
  await page.reload();
  await waitForPicture(page);
  await playStory(page);
  await page.keyboard.press("Space");
  await playTo(page, 1);
  // What is fetched late is there, too.
  await page.keyboard.press("p");
  await page.getByRole("heading", { name: t("posts.title"), exact: true }).waitFor();
  expect(await page.evaluate(() => fetch("manifest.webmanifest").then((answer) => answer.status))).toBe(200);
  await close();
});

test("settings hold after a reload: size, contrast and a key of one's own", async () => {
  const { page, complaints, close } = await site.open({ viewport: QUICK_VIEWPORT });
  await page.getByRole("button", { name: t("settings.title") }).click();
  await page.getByRole("button", { name: "150%" }).click();
  await page.getByRole("button", { name: t("settings.palette-contrast") }).click();
  const step = page.locator("alphea-shell [data-key=step]");
  await step.click();
  await page.keyboard.press("w");
  await page.getByText(t("settings.key-taken", { key: "W", action: t("key.open-why") })).waitFor();
  await page.keyboard.press("q");
  await page
    .getByRole("button", { name: t("settings.key-change", { action: t("key.step"), key: "Q" }) })
    .waitFor();
  expect(await listViolations(page)).toEqual([]);

  await page.reload();
  await page.waitForSelector("alphea-shell[data-palette=contrast]");
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe("24px");
  await playStory(page);
  await page.keyboard.press("Space");
  const week = await readWeek(page);
  await page.keyboard.press(".");
  expect(await readWeek(page)).toBe(week);
  await page.keyboard.press("q");
  expect(await readWeek(page)).toBe(week + 1);
  expect(complaints).toEqual([]);
  await close();
});
