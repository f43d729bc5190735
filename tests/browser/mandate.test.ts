/** A mandate as a person plays it: a scenario, its briefing, a forecast, the review that judges it, and away again. */

import { expect, test } from "vitest";
import { createTranslator } from "../../src/i18n/translator.ts";
import { playTo, QUICK_VIEWPORT, readFocused, readWeek } from "./game-page.ts";
import { readScenario } from "./late-run.ts";
import { useBrowser } from "./use-browser.ts";

const site = useBrowser();
const firstSteps = readScenario("first-steps");
const { t, money, text, percent } = createTranslator("en");

test("from the choice of a scenario to the judged forecast, and back to the title", async () => {
  const { page, complaints, close } = await site.open({
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
  expect(await readFocused(page)).toBe(text(firstSteps.title));
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
  const range = t("board.range", { low: money(-999_000), high: money(-900_500) });
  await shell.locator(".guesses").getByText(range).waitFor();
  const asked = 1 - firstSteps.values["mandate.forecast-alpha"];
  await shell.getByText(t("board.calibration", { held: 0, scored: 1, asked: percent(asked) })).waitFor();

  await shell.getByRole("button", { name: t("bar.menu"), exact: true }).click();
  await shell.getByRole("button", { name: t("end.other-scenario") }).click();
  await shell.locator("#chooser-title").waitFor();
  await page.keyboard.press("Escape");
  await shell.getByRole("button", { name: t("title.continue") }).click();
  await expect.poll(() => readWeek(page)).toBeGreaterThan(9);
  expect(complaints).toEqual([]);
  await close();
});
