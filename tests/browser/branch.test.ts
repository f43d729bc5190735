/** Past weeks and branches by keyboard alone: looking back, deciding otherwise, two futures side by side. */

import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTranslator } from "../../src/i18n/translator.ts";
import { launchBrowser, type StaticServer, serveDist } from "../helper/browser.ts";
import { openGame, playStory, playTo, QUICK_VIEWPORT, readFocused, readWeek } from "./game-page.ts";

let browser: Browser;
let server: StaticServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveDist()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const { t } = createTranslator("en");
const PANEL = { fromShadowDom: ["alphea-shell", "#panel"] as [string, string] };

test("a past week is looked at, branched from and compared, by keyboard", async () => {
  const { page, complaints, close } = await openGame(browser, server, {
    search: "?seed=7",
    viewport: QUICK_VIEWPORT,
  });
  await playStory(page);
  await page.keyboard.press("Space");
  await playTo(page, 8);

  await page.keyboard.press("t");
  await expect.poll(() => readFocused(page)).toBe(t("timeline.slider"));
  for (let press = 0; press < 3; press += 1) await page.keyboard.press("ArrowLeft");
  await expect.poll(() => readWeek(page)).toBe(5);
  const banner = page.getByRole("region", { name: t("past.banner", { week: 5, now: 8 }) });
  expect(await banner.isVisible()).toBe(true);
  // Time does not go by in the past.
  await page.keyboard.press(".");
  expect(await readWeek(page)).toBe(5);
  await page.keyboard.press("Escape");
  await expect.poll(() => readWeek(page)).toBe(8);

  await page.keyboard.press("t");
  await page.keyboard.press("Home");
  for (let press = 0; press < 4; press += 1) await page.keyboard.press("ArrowRight");
  await expect.poll(() => readWeek(page)).toBe(4);
  await page.getByRole("button", { name: t("past.branch"), exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => banner.count()).toBe(0);
  expect(await readFocused(page)).toBe(t("timeline.slider"));
  expect(await readWeek(page)).toBe(4);
  // The original answered with A; here nobody answers.
  for (let press = 0; press < 2; press += 1) await page.keyboard.press(".");

  await page.keyboard.press("t");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  const panel = page.locator("alphea-shell #panel");
  await panel.getByRole("table").waitFor();
  expect(await panel.getByRole("row").count()).toBe(7);
  expect(await panel.innerText()).toContain(t("branch.original"));
  const { violations } = await new AxeBuilder({ page }).include(PANEL).analyze();
  expect(violations.map((one) => `${one.id}: ${one.nodes[0]?.html}`)).toEqual([]);
  await panel.getByRole("button", { name: t("branch.switch-label", { name: t("branch.original") }) }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => readWeek(page)).toBe(8);

  await page.keyboard.press("Escape");
  await page.keyboard.press("w");
  await panel.getByRole("button", { name: t("figure.wellbeing"), exact: true }).click();
  await panel.locator(".waterfall").waitFor();
  const why = await new AxeBuilder({ page }).include(PANEL).analyze();
  expect(why.violations.map((one) => `${one.id}: ${one.nodes[0]?.html}`)).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});
