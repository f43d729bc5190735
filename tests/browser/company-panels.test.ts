/** Budget, observatory, statecharts and documents by hand: a lever holds, groups are shown, one is unfolded, one printed. */

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { createTranslator } from "../../src/i18n/translator.ts";
import type { GameState } from "../../src/presenter/game-state.ts";
import { loadRun, playStory, QUICK_VIEWPORT, readWeek, tabTo } from "./game-page.ts";
import { recordStory } from "./late-run.ts";
import { useBrowser } from "./use-browser.ts";

const site = useBrowser();
const { t, money } = createTranslator("en");
const run = recordStory(42, 62);
function readCap(page: Page): Promise<number | null> {
  return page.evaluate(() => {
    const shell = document.querySelector("alphea-shell") as unknown as { readonly state: GameState };
    return shell.state.snapshot.money.inference.cap;
  });
}

test("budget, observatory, statecharts and documents", { timeout: 120_000 }, async () => {
  const { page, complaints, close } = await site.open({
    viewport: QUICK_VIEWPORT,
  });
  await playStory(page);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: t("bar.menu"), exact: true }).click();
  await loadRun(page, run);
  await expect.poll(() => readWeek(page)).toBe(62);

  await page.keyboard.press("e");
  const cap = page.getByRole("group", { name: t("lever.set-spending-cap") }).first();
  await cap.getByRole("button", { name: money(4000) }).click();
  await page.getByText(t("command.set-spending-cap", { money: money(4000) })).waitFor();
  expect(await readCap(page)).toBeNull();
  await page.keyboard.press("a");
  await page.keyboard.press(".");
  await expect.poll(() => readWeek(page)).toBe(63);
  expect(await readCap(page)).toBe(4000);
  expect(await cap.getByRole("button", { name: money(4000) }).getAttribute("aria-pressed")).toBe("true");

  await page.keyboard.press("u");
  await page.getByRole("heading", { name: t("observatory.title") }).waitFor();
  expect(await page.locator(".modes li").count()).toBe(5);
  expect(await page.locator(".columns li").count()).toBeGreaterThan(3);

  await page.keyboard.press("p");
  const post = page.locator("[data-post]").first();
  await tabTo(page, new RegExp(`^${t("chart.where-of", { name: "" })}`));
  expect(await post.locator(".statechart").count()).toBe(0);
  await page.keyboard.press("Enter");
  await post.getByRole("img", { name: /^Statechart\. Now: / }).waitFor();
  expect(await post.getByRole("button", { expanded: true }).count()).toBe(1);
  expect(await post.locator(".state.current").count()).toBe(1);
  expect(await post.locator(".ways-on > li").count()).toBeGreaterThan(0);

  await page.locator(".documents button").first().click();
  await page.locator(".paper h3").first().waitFor();
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute("data-printed", "");
  });
  await page.getByRole("button", { name: t("document.print") }).click();
  expect(await page.locator("body[data-printed]").count()).toBe(1);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("#scene").isVisible()).toBe(false);
  expect(await page.locator("#bar").isVisible()).toBe(false);
  expect(await page.locator(".paper").isVisible()).toBe(true);
  expect(complaints).toEqual([]);
  await close();
});
