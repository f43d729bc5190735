/** The span that is explained, taken by its ends on the timeline: with a hand and with arrow keys. */

import { expect, test } from "vitest";
import { createTranslator } from "../../src/i18n/translator.ts";
import { ask, loadRun, playStory, QUICK_VIEWPORT } from "./game-page.ts";
import { recordStory } from "./late-run.ts";
import { useBrowser } from "./use-browser.ts";

const site = useBrowser();
const { t } = createTranslator("en");

test("the ends of the span explained are dragged, or moved by arrow keys", async () => {
  const { page, complaints, close } = await site.open({ viewport: QUICK_VIEWPORT });
  await playStory(page);
  await ask(page, { kind: "open-panel", panel: { kind: "menu" } });
  await loadRun(page, recordStory(42, 40));
  await page.waitForFunction(() => document.title.includes("40"));
  await ask(page, { kind: "open-panel", panel: { kind: "why", figure: "trust", fromWeek: 20, toWeek: 40 } });
  const shell = page.locator("alphea-shell");
  const span = (from: number, to: number) => shell.getByText(t("why.span", { from, to }));
  await span(20, 40).waitFor();
  const timeline = shell.locator("#timeline");
  const from = timeline.getByRole("slider", { name: t("timeline.span-from") });
  const to = timeline.getByRole("slider", { name: t("timeline.span-to") });

  await from.focus();
  await page.keyboard.press("ArrowRight");
  await span(21, 40).waitFor();
  expect(await from.inputValue()).toBe("21");
  await to.focus();
  await page.keyboard.press("ArrowLeft");
  await span(21, 39).waitFor();

  // The thumb, 24 pixels wide, begins where its week ends; the line is 104 weeks long.
  const line = await timeline.locator(".track").boundingBox();
  const slider = await to.boundingBox();
  if (line === null || slider === null) throw new Error("There is no timeline.");
  const at = (week: number) => line.x + (week / 104) * line.width + 12;
  const height = slider.y + 8;
  await page.mouse.move(at(39), height);
  await page.mouse.down();
  await page.mouse.move(at(30), height, { steps: 3 });
  await page.mouse.up();
  await span(21, 30).waitFor();
  // Nobody has travelled: the week on show is under another handle.
  expect(await page.title()).toContain("40");

  await page.keyboard.press("Escape");
  await from.waitFor({ state: "detached" });
  expect(complaints).toEqual([]);
  await close();
});
