/** The places of the page that every check of language and access walks through, in their order. */

import type { Page } from "playwright-core";
import type { Locale } from "../../src/contract/text.ts";
import { createTranslator } from "../../src/i18n/translator.ts";

const PANEL_KEYS = {
  posts: "p",
  guardrails: "g",
  budget: "e",
  observatory: "u",
  board: "m",
  log: "l",
  why: "w",
  glossary: "n",
  adviser: "v",
  career: "r",
  help: "?",
  settings: ",",
} as const;

/**
 * Walks through title, scenarios, briefing, play, a forecast, menu, every panel that a key opens, a document, a department and the end.
 * @param look is called at each place, with its name
 * @param lastRun text of a run file one step before its end
 */
export async function visitAll(
  page: Page,
  locale: Locale,
  lastRun: string,
  look: (place: string) => Promise<void>,
): Promise<void> {
  const { t } = createTranslator(locale);
  const shell = page.locator("alphea-shell");
  await look("title");
  await shell.locator("#choose").click();
  await shell.locator("#chooser-title").waitFor();
  await look("scenarios");
  await page.keyboard.press("Escape");
  await shell.locator("#play").click();
  await shell.locator("#begin").waitFor();
  await look("briefing");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Space");
  await look("play");
  await page.keyboard.press("m");
  await shell.locator("[data-range=value]").waitFor();
  await look("forecast");
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: t("bar.menu"), exact: true }).click();
  await shell.locator("[data-kind=menu]").waitFor();
  await look("menu");
  const file = { name: "late.alphea.json", mimeType: "application/json", buffer: Buffer.from(lastRun) };
  await shell.locator("input[type=file]").setInputFiles(file);
  await page.waitForFunction(() => /10\d/.test(document.title));
  await shell.getByRole("button", { name: t("notice.dismiss") }).click();
  await look("late play");

  for (const [kind, key] of Object.entries(PANEL_KEYS)) {
    await page.keyboard.press(key);
    await shell.locator(`[data-kind=${kind}]`).waitFor();
    // Some panels fetch their code first.
    await shell.locator("#panel > .body > [role=status]:only-child").waitFor({ state: "detached" });
    await look(kind);
    await page.keyboard.press("Escape");
    await shell.locator(`[data-kind=${kind}]`).waitFor({ state: "detached" });
  }
  await page.keyboard.press("p");
  await shell.locator(".documents button").first().click();
  await shell.locator("[data-kind=document] .paper").waitFor();
  await look("document");
  await page.keyboard.press("Escape");
  await page.evaluate(() => {
    const intent = { kind: "open-panel", panel: { kind: "department", department: "customer-service" } };
    document
      .querySelector("alphea-shell")
      ?.dispatchEvent(new CustomEvent("alphea-intent", { detail: intent, bubbles: true }));
  });
  await shell.locator("[data-kind=department]").waitFor();
  await look("department");
  await shell.locator("[data-deployment] .link").first().click();
  await shell.locator("[data-kind=assistant] .statechart").waitFor();
  await look("assistant");
  await page.keyboard.press("Escape");

  const end = shell.getByText(t("end.figures"));
  for (let press = 0; press < 60 && !(await end.isVisible()); press += 1) {
    await page.keyboard.press("a");
    await page.keyboard.press(".");
  }
  await end.waitFor();
  await look("end");
}
