/** Past weeks and branches by keyboard alone: looking back, deciding otherwise, two futures side by side. */

import { expect, test } from "vitest";
import { createTranslator } from "../../src/i18n/translator.ts";
import { playStory, playTo, QUICK_VIEWPORT, readFocused, readWeek } from "./game-page.ts";
import { useBrowser } from "./use-browser.ts";
import { listViolations, PANEL } from "./violations.ts";

const site = useBrowser();
const { t } = createTranslator("en");

test("a past week is looked at, branched from and compared, by keyboard", async () => {
  const { page, complaints, close } = await site.open({
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
  await panel.getByRole("button", { name: t("branch.switch-label", { name: t("branch.original") }) }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => readWeek(page)).toBe(8);

  const name = t("branch.default", { number: 1, week: 4 });
  await panel.getByRole("button", { name: t("branch.delete-label", { name }), exact: true }).focus();
  await page.keyboard.press("Enter");
  await panel.getByText(t("branch.delete-hint")).waitFor();
  await page.keyboard.press("Tab");
  expect(await readFocused(page)).toBe(t("branch.delete-do-label", { name }));
  await page.keyboard.press("Enter");
  await panel.getByRole("table").waitFor({ state: "detached" });
  expect(await readFocused(page)).toBe(t("branch.title"));

  await page.keyboard.press("Escape");
  await page.keyboard.press("w");
  await panel.getByRole("button", { name: t("figure.wellbeing"), exact: true }).click();
  await panel.locator(".waterfall").waitFor();
  expect(await listViolations(page, PANEL)).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});
