/** A mandate as a person plays it: a scenario, its briefing, a forecast, the review that judges it, and away again. */

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTranslator } from "../../src/i18n/translator.ts";
import { launchBrowser, type StaticServer, serveDist } from "../helper/browser.ts";
import { openGame, playTo, QUICK_VIEWPORT, readFocused, readWeek } from "./game-page.ts";

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

test("from the choice of a scenario to the judged forecast, and back to the title", async () => {
  const { page, complaints, close } = await openGame(browser, server, {
    viewport: QUICK_VIEWPORT,
  });
  const shell = page.locator("alphea-shell");
  await shell.getByRole("button", { name: t("title.choose") }).click();
  expect(await readFocused(page)).toBe(t("title.choose-title"));
  expect(await shell.locator("[data-scenario]").count()).toBe(12);
  await shell.locator("[data-scenario=first-steps]").click();
  expect(await readFocused(page)).toBe(t("title.choose"));
  await shell.locator("#title-seed").fill("7");
  await shell.getByRole("button", { name: t("title.play") }).click();

  // The briefing is read at the address of the run.
  expect(await readFocused(page)).toBe("First steps");
  expect(new URL(page.url()).search).toBe("?scenario=first-steps&seed=7");
  expect(await readWeek(page)).toBe(0);
  await shell.getByRole("button", { name: t("briefing.begin") }).click();
  await page.keyboard.press("Space");

  await page.keyboard.press("m");
  const value = shell.locator("[data-kind=board] [data-range=value]");
  const [low, high] = [value.locator("input").nth(0), value.locator("input").nth(1)];
  const commit = value.getByRole("button");
  await low.fill("about ten");
  await commit.click();
  await value.getByText(t("board.number-bad")).waitFor();
  await low.fill("40");
  await high.fill("-40");
  await commit.click();
  await value.getByText(t("refusal.range-upside-down")).waitFor();
  await low.fill("-999");
  await high.fill("\u2212900,5");
  await high.press("Enter");
  await shell.locator("[data-kind=board] .committed-to li").waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");

  await playTo(page, 13);
  const review = shell.locator("#inbox .event.critical .review");
  await review.locator("[data-target=users]").waitFor();
  await review.locator("[data-demand=tell-the-others]").waitFor();
  await shell.getByRole("button", { name: t("board.open") }).click();
  await shell.locator(".guesses").getByText("−\u2060€999k to −\u2060€901k").waitFor();
  await shell.locator(".calibration").getByText("0 of 1").waitFor();

  await shell.getByRole("button", { name: t("bar.menu"), exact: true }).click();
  await shell.getByRole("button", { name: t("end.other-scenario") }).click();
  await shell.locator("#chooser-title").waitFor();
  await page.keyboard.press("Escape");
  await shell.getByRole("button", { name: t("title.continue") }).click();
  await page.waitForFunction(() => /Week 1\d/.test(document.title));
  expect(complaints).toEqual([]);
  await close();
});
