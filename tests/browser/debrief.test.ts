/** The debrief of a finished run: played in workers, stopped on request, true to the end card, fetched late. */

import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { createTranslator } from "../../src/i18n/translator.ts";
import { loadRun, QUICK_VIEWPORT, readFocused } from "./game-page.ts";
import { recordStory } from "./late-run.ts";
import { useBrowser } from "./use-browser.ts";

const site = useBrowser();
const { t } = createTranslator("en");
const run = recordStory(5, 26, "first-steps");

test("from the end card to where the run stands, with a stop on the way", async () => {
  const { page, complaints, close } = await site.open({
    viewport: QUICK_VIEWPORT,
  });
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  const shell = page.locator("alphea-shell");
  await loadRun(page, run);
  await shell.locator("#end").waitFor();
  const shown = await shell.locator("#end .figures dd:nth-child(2)").allInnerTexts();
  const late = /debrief-study|debrief-worker|strategies-/;
  expect(fetched.filter((url) => late.test(url))).toEqual([]);

  await shell.locator("#open-debrief").click();
  expect(await readFocused(page)).toBe(t("debrief.title"));
  await shell.getByRole("progressbar").waitFor();
  await expect.poll(() => page.workers().length).toBeGreaterThan(0);
  await shell.getByRole("button", { name: t("debrief.cancel"), exact: true }).click();
  await shell.locator("[data-phase=cancelled]").waitFor();
  await expect.poll(() => page.workers().length).toBe(0);
  expect(await shell.locator("#turns").count()).toBe(0);

  // The button is the same, with another name: the focus stays.
  expect(await readFocused(page)).toBe(t("debrief.again"));
  await page.keyboard.press("Enter");
  await shell.locator("#standing").waitFor();
  const rows = shell.locator("#standing [data-dimension]");
  const values = await rows.locator(".value").allInnerTexts();
  // All but the number of posts, which is no dimension, and with the score before them.
  expect(values.slice(1)).toEqual(shown.slice(0, 5));
  expect(await rows.first().locator("svg[role=img]").getAttribute("aria-label")).toContain("of 204 runs");
  await shell.locator("[data-medal]").waitFor();

  await shell.locator("#turns").waitFor();
  await shell.locator("#luck .luck-bar").waitFor();
  await expect.poll(() => page.workers().length).toBe(0);
  expect(await shell.locator(".progress").count()).toBe(0);

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    shell.getByRole("button", { name: t("debrief.table") }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("first-steps-seed5.csv");
  const table = (await readFile(await download.path(), "utf8")).trimEnd().split("\r\n");
  expect(table).toHaveLength(28);

  // The same run is not played again.
  const begun: string[] = [];
  page.on("worker", (worker) => begun.push(worker.url()));
  await page.keyboard.press("Escape");
  await shell.locator("#end").waitFor();
  await shell.locator("#open-debrief").click();
  await shell.locator("#turns").waitFor();
  expect(begun).toEqual([]);

  // The focus is never lost: it comes back from a card over the debrief, and goes on to the past.
  await shell.getByRole("button", { name: t("debrief.share") }).click();
  await shell.locator("#panel[data-kind=share]").waitFor();
  await page.keyboard.press("Escape");
  await shell.locator("#turns").waitFor();
  expect(await readFocused(page)).toBe(t("debrief.title"));
  await shell.locator("#turns .link").first().press("Enter");
  await shell.locator(".past-banner").waitFor();
  expect(await readFocused(page)).toMatch(/looking back/);
  expect(complaints).toEqual([]);
  await close();
});
