/** A newcomer who presses only what the page suggests: how soon the first decision is taken, and what a reload keeps. */

import type { Locator } from "playwright-core";
import { expect, test } from "vitest";
import { createTranslator } from "../../src/i18n/translator.ts";
import { QUICK_VIEWPORT, readFocused } from "./game-page.ts";
import { useBrowser } from "./use-browser.ts";

const site = useBrowser();
/** A person reads, looks and moves a hand before each press. Seconds. */
const PRESS_COSTS = 6;

const readStep = (shell: Locator): Promise<string | null> =>
  shell.locator(".coach").getAttribute("data-step");

/** Presses what the guide points at until it asks for something else. */
async function obey(shell: Locator): Promise<number> {
  const step = await readStep(shell);
  for (let presses = 1; presses <= 4; presses += 1) {
    const pointed = shell.locator("[data-pointed]");
    await pointed.waitFor();
    expect(await pointed.count()).toBe(1);
    await pointed.click();
    if ((await readStep(shell)) !== step) return presses;
  }
  throw new Error(`The step ${step} is not passed by what it points at.`);
}

test("the first decision is taken within a minute by who presses only what is suggested", async () => {
  const { t } = createTranslator("fr");
  const { page, complaints, close } = await site.open({
    locale: "fr",
    viewport: QUICK_VIEWPORT,
  });
  const shell = page.locator("alphea-shell");
  await shell.getByRole("button", { name: t("title.learn") }).click();
  await shell.locator("#begin").click();
  let presses = 2;
  const said = shell.locator(".coach-place [role=status]");
  await expect.poll(() => said.textContent()).toContain(t("tutorial.room-title"));
  // The guide speaks, and leaves the focus alone.
  expect(await readFocused(page)).not.toContain(t("tutorial.room-title"));
  while ((await readStep(shell)) !== "week") presses += await obey(shell);
  await shell.locator(".planned-strip li").waitFor();
  console.log(`first decision: ${presses} presses, ${presses * PRESS_COSTS} s with reading`);
  expect(presses * PRESS_COSTS).toBeLessThan(60);

  await obey(shell);
  expect(await readStep(shell)).toBe("evidence");
  await page.waitForTimeout(300);
  await page.reload();
  await shell.getByRole("button", { name: t("title.continue") }).click();
  await expect.poll(() => readStep(shell)).toBe("evidence");

  // By keyboard: to what is pointed at, and away; the menu brings the guide back.
  await shell.getByRole("button", { name: t("tutorial.show") }).press("Enter");
  expect(await readFocused(page)).toContain(t("rail.guardrails"));
  await page.keyboard.press("Escape");
  await shell.locator(".coach").waitFor({ state: "detached" });
  expect(await shell.locator("[data-pointed]").count()).toBe(0);
  await page.getByRole("button", { name: t("bar.menu"), exact: true }).click();
  await shell.getByRole("button", { name: t("tutorial.take-up") }).click();
  expect(await readStep(shell)).toBe("evidence");
  expect(complaints).toEqual([]);
  await close();
});
