/** A strategy by hand: it plays a few weeks, the run is taken to the lab, a rule is changed in the form, and it is deleted. */

import { expect, test } from "vitest";
import { createTranslator } from "../../src/i18n/translator.ts";
import { ask, readFocused, readWeek, waitForPicture } from "./game-page.ts";
import { useBrowser } from "./use-browser.ts";
import { listViolations } from "./violations.ts";

const site = useBrowser();

test("from the game to the lab, on a phone", async () => {
  const locale = "fr";
  const { t } = createTranslator(locale);
  const { page, context, complaints, close } = await site.open({
    locale,
    viewport: { width: 390, height: 844 },
  });
  const shell = page.locator("alphea-shell");
  await waitForPicture(page);
  await shell.locator("#play").click();
  await shell.locator("#begin").click();
  await page.getByRole("button", { name: t("bar.menu"), exact: true }).click();
  await shell.locator("[data-open=bot]").click();
  await shell.locator("input[value=cohabitation]").check();
  await shell.locator("#let-play").click();
  await shell.locator("[data-pace=bot][aria-pressed=true]").waitFor();
  await ask(page, { kind: "step" }, { kind: "step" });
  const week = await readWeek(page);
  await shell.locator("[data-pace=bot]").click();
  await page.keyboard.press("l");
  await shell
    .locator("[data-kind=log]")
    .getByText(t("bot.reason", { strategy: "Cohabitation", rule: "ask-first" }))
    .waitFor();
  expect(await listViolations(page)).toEqual([]);
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: t("bar.menu"), exact: true }).click();
  const opening = context.waitForEvent("page");
  await shell.getByRole("button", { name: t("strategy.to-lab") }).click();
  const tab = await opening;
  const lab = tab.locator("alphea-lab");
  await lab.getByText(t("lab.own"), { exact: true }).waitFor();
  const own = lab.locator("li", { has: tab.getByText(t("lab.own"), { exact: true }) });
  expect(await own.getByRole("checkbox").isChecked()).toBe(true);
  await own.locator(".link").click();
  await lab.locator("#rule-0").waitFor();
  expect(await lab.locator(".rule").count()).toBeGreaterThan(0);
  expect(week).toBeGreaterThan(1);

  // A change in the form stands in the text, and a mistake in the text at its rule.
  await lab.locator("#rule-0").click();
  await lab.getByLabel(t("rule.on")).uncheck();
  await lab.locator(".rule.off").waitFor();
  expect(await listViolations(tab)).toEqual([]);
  await lab.locator("#rules-as-text").click();
  const text = await lab.locator("#rules").inputValue();
  expect(text).toContain("all: [{ not: {} }]");
  await lab.locator("#rules").fill(text.replace("guardrail: logging", "guardrail: loging"));
  await lab.locator("#rules-as-form").click();
  await lab.locator(".rule .problems").getByText("loging").waitFor();

  // The next visit lists it, with its text; deleted after a second press, it is gone for good.
  const listVisit = async (): Promise<number> => {
    await tab.reload();
    await lab.locator("#strategy-cohabitation").waitFor();
    return lab.getByText(t("lab.own"), { exact: true }).count();
  };
  expect(await listVisit()).toBe(1);
  expect(await own.getByRole("checkbox").isChecked()).toBe(false);
  await own.locator(".link").click();
  await lab.locator("#rules-as-text").click();
  expect(await lab.locator("#rules").inputValue()).toMatch(/^# Recorded from a run/);
  const name = await own.locator("label b").innerText();
  await own.locator("summary").click();
  await lab.locator("#take-strategy:enabled").waitFor();
  expect(await listViolations(tab)).toEqual([]);
  await own.getByRole("button", { name: t("branch.delete-do-label", { name }) }).click();
  await lab.getByText(t("lab.notice-strategy-deleted", { name })).waitFor();
  expect(await own.count()).toBe(0);
  expect(await lab.locator("#rules").count()).toBe(0);
  expect(await readFocused(tab)).toContain(t("lab.strategies"));
  expect(await listVisit()).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});
