/** Saving and loading by hand, damaged files, two tabs, and addresses that make no sense. */

import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { RunFile } from "../../src/contract/run-file.ts";
import { replayRun } from "../../src/engine/replay.ts";
import { createTranslator } from "../../src/i18n/translator.ts";
import { loadRun, playStory, playTo, QUICK_VIEWPORT, readWeek, tabTo } from "./game-page.ts";
import { readScenario } from "./late-run.ts";
import { useBrowser } from "./use-browser.ts";

const site = useBrowser();
const { t } = createTranslator("en");

async function openMenu(page: Page): Promise<void> {
  const menu = page.locator("alphea-shell [data-kind=menu]");
  if (await menu.isVisible()) return;
  await page
    .getByRole("button", { name: t("bar.menu"), exact: true })
    .first()
    .click();
  await menu.waitFor();
}

/** Saves by the menu; resolves to the file's name and text. */
async function save(page: Page): Promise<{ name: string; text: string }> {
  await openMenu(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: t("menu.save") }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

/** Loads by the menu. */
async function load(page: Page, name: string, text: string): Promise<void> {
  await openMenu(page);
  await loadRun(page, text, name);
}

describe("a run file", () => {
  test("saved, loaded in another visit and played on is the run that was never saved", async () => {
    const first = await site.open({ search: "?seed=7", viewport: QUICK_VIEWPORT });
    await playStory(first.page);
    await first.page.keyboard.press("Space");
    await playTo(first.page, 12);
    const saved = await save(first.page);
    expect(saved.name).toBe("alphea-as-told-seed7-week12.alphea.json");
    await first.page.keyboard.press("Escape");
    await playTo(first.page, 30);
    const whole = JSON.parse((await save(first.page)).text) as RunFile;
    await first.close();

    const second = await site.open({ viewport: QUICK_VIEWPORT });
    await playStory(second.page);
    await load(second.page, saved.name, saved.text);
    await second.page.waitForFunction(() => document.title.includes("12"));
    await playTo(second.page, 30);
    const resumed = JSON.parse((await save(second.page)).text) as RunFile;
    expect(resumed).toEqual(whole);
    // The same decisions come to the same weeks outside the browser.
    expect(replayRun(readScenario(), whole)).toMatchObject({ firstDifferingWeek: null, refusals: 0 });
    expect(second.complaints).toEqual([]);
    await second.close();
  });

  test.each([
    ["cut short", (text: string) => text.slice(0, text.length / 2)],
    ["of a newer version", (text: string) => text.replace('"formatVersion": 1', '"formatVersion": 99')],
    ["something else", () => "Dear diary"],
  ])("that is %s is told and leaves the run as it is", async (_, spoil) => {
    const { page, complaints, close } = await site.open({ viewport: QUICK_VIEWPORT });
    await playStory(page);
    await page.keyboard.press("Space");
    await playTo(page, 3);
    const week = await readWeek(page);
    const { text } = await save(page);
    await load(page, "broken.alphea.json", spoil(text));
    const notice = page.locator("alphea-shell").getByText(/broken\.alphea\.json/);
    await notice.first().waitFor();
    expect(await notice.first().textContent()).toMatch(/broken\.alphea\.json\S*: .{20,}/);
    expect(await readWeek(page)).toBe(week);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe("two tabs", () => {
  test("each continue their own run", async () => {
    const one = await site.open({ search: "?seed=1", viewport: QUICK_VIEWPORT });
    const two = await site.open({ search: "?seed=2", context: one.context });
    for (const { page } of [one, two]) {
      await page.bringToFront();
      await playStory(page);
      await page.keyboard.press("Space");
    }
    await playTo(one.page, 4);
    await playTo(two.page, 7);
    await playTo(one.page, 5);
    for (const [{ page }, week] of [
      [one, 5],
      [two, 7],
    ] as const) {
      await page.bringToFront();
      // The write is a transaction of its own; it ends within moments of the week.
      await page.waitForTimeout(500);
      await page.reload();
      await page.waitForSelector("alphea-shell");
      await tabTo(page, new RegExp(`^${t("title.continue")}`));
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => /\d/.test(document.title));
      expect(await readWeek(page)).toBe(week);
    }
    expect([...one.complaints, ...two.complaints]).toEqual([]);
    await one.close();
  });
});

describe("an address", () => {
  test("with three mistakes says three sentences and opens the story", async () => {
    const { page, complaints, close } = await site.open({
      search: "?scenario=atlantis&seed=minus-one&lang=tlh",
    });
    const shell = page.locator("alphea-shell");
    for (const value of ["atlantis", "minus-one", "tlh"]) await shell.getByText(value).first().waitFor();
    await playStory(page);
    expect(page.url()).toContain("scenario=alphea-as-told");
    expect(page.url()).toContain("seed=42");
    expect(complaints).toEqual([]);
    await close();
  });

  test("names the run that is played", async () => {
    const { page, close } = await site.open({ search: "?seed=today&lang=fr" });
    expect(page.url()).toContain("seed=today");
    await playStory(page, "fr");
    const now = new Date();
    const day = now.toISOString().slice(0, 10).replaceAll("-", "");
    expect(page.url()).toContain(`seed=${day}`);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("fr");
    await close();
  });
});
