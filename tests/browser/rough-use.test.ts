/** What people do to a page: double clicks, keys in fields, windows of every size, impatience. */

import { expect, test } from "vitest";
import { createTranslator } from "../../src/i18n/translator.ts";
import { playStory, QUICK_VIEWPORT, readWeek, waitForPicture } from "./game-page.ts";
import { useBrowser } from "./use-browser.ts";

const site = useBrowser();
const { t } = createTranslator("en");
const viewport = QUICK_VIEWPORT;

test("a double click on Play starts one run, and on a pilot plans it once", async () => {
  const { page, complaints, close } = await site.open({ viewport, motion: true });
  await page.getByRole("button", { name: t("title.play") }).dblclick();
  await page.waitForFunction(() => /\d/.test(document.title));
  await page.keyboard.press("Escape");
  await page.keyboard.press("Space");
  const week = await readWeek(page);
  const shell = page.locator("alphea-shell");
  await shell.getByRole("button", { name: /^Legal \d+ people/ }).focus();
  await page.keyboard.press("Enter");
  await shell.locator("[data-kind=department]").waitFor();
  const pilot = shell.getByRole("button", { name: t("action.deploy-pilot"), exact: true }).first();
  await pilot.dblclick();
  const undo = shell.getByRole("button", { name: new RegExp(`^${t("planned.undo")}`) });
  expect(await undo.count()).toBe(1);
  expect(await readWeek(page)).toBe(week);
  expect(complaints).toEqual([]);
  await close();
});

test("keys typed in the seed field are text", async () => {
  const { page, complaints, close } = await site.open({ viewport, motion: true });
  await playStory(page);
  await page.keyboard.press("Space");
  const week = await readWeek(page);
  await page.getByRole("button", { name: t("bar.menu"), exact: true }).click();
  const field = page.locator("alphea-shell [data-kind=menu] input:not([type=file])").first();
  await field.fill("");
  await field.focus();
  await page.keyboard.type("12.pgl?");
  expect(await readWeek(page)).toBe(week);
  expect(await page.locator("alphea-shell [data-kind=menu]").count()).toBe(1);
  expect(complaints).toEqual([]);
  await close();
});

test("windows of every size, and turning the phone", async () => {
  const { page, complaints, close } = await site.open({ viewport, motion: true });
  await waitForPicture(page);
  await playStory(page);
  for (const [width, height] of [
    [320, 480],
    [200, 200],
    [844, 390],
    [390, 844],
    [1920, 300],
    [1100, 560],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.waitForTimeout(150);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect([width, Math.max(0, overflow)]).toEqual([width, 0]);
    if (width >= 320) {
      const bar = page.locator("alphea-shell #bar");
      expect(await bar.isVisible()).toBe(true);
    }
  }
  expect(complaints).toEqual([]);
  await close();
});

test("a held key and a storm of clicks lose no week and break nothing", { timeout: 300_000 }, async () => {
  const { page, complaints, close } = await site.open({ viewport, motion: true });
  await playStory(page);
  await page.evaluate(() => {
    const codes = [
      "KeyA",
      "Period",
      "Digit3",
      "Space",
      "KeyP",
      "KeyW",
      "Escape",
      "KeyL",
      "ArrowLeft",
      "KeyG",
      "Slash",
    ];
    for (let press = 0; press < 1500; press += 1) {
      const code = codes[(press * 7 + (press >> 3)) % codes.length] ?? "Space";
      window.dispatchEvent(new KeyboardEvent("keydown", { code, key: "", bubbles: true, cancelable: true }));
    }
  });
  await page.waitForFunction(() => /\d/.test(document.title));
  expect(await readWeek(page)).toBeGreaterThan(20);
  expect(complaints).toEqual([]);
  await close();
});
