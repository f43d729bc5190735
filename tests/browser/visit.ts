/** The places of the page that every check of language and access walks through, in their order. */

import type { Page } from "playwright-core";
import type { Locale } from "../../src/contract/text.ts";
import { createTranslator } from "../../src/i18n/translator.ts";
import { ask, loadRun } from "./game-page.ts";
import { recordStory } from "./late-run.ts";

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

/** A few steps before its end. */
const LATE_RUN = recordStory(42, 101);
/** At its end, and short: its debrief plays 204 such runs. */
const SHORT_RUN = recordStory(5, 26, "first-steps");

/**
 * Walks through title, scenarios, briefing, play, a forecast, menu, every panel that a key opens, a document, a
 * department, an assistant, a link, the past, branches, the end and the debrief.
 * @param look is called at each place, with its name
 */
export async function visitAll(
  page: Page,
  locale: Locale,
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
  await loadRun(page, LATE_RUN);
  await page.waitForFunction(() => /10\d/.test(document.title));
  await shell.getByRole("button", { name: t("notice.dismiss") }).click();
  await look("late play");

  for (const [kind, key] of Object.entries(PANEL_KEYS)) {
    await page.keyboard.press(key);
    await shell.locator(`[data-kind=${kind}]`).waitFor();
    // Some panels fetch their code first.
    await shell.locator("#panel [data-waiting]").waitFor({ state: "detached" });
    await look(kind);
    await page.keyboard.press("Escape");
    await shell.locator(`[data-kind=${kind}]`).waitFor({ state: "detached" });
  }
  await page.keyboard.press("p");
  await shell.locator(".documents button").first().click();
  await shell.locator("[data-kind=document] .paper").waitFor();
  await look("document");
  await page.keyboard.press("Escape");
  await ask(page, { kind: "open-panel", panel: { kind: "department", department: "customer-service" } });
  await shell.locator("[data-kind=department]").waitFor();
  await look("department");
  await shell.locator("[data-deployment] .link").first().click();
  await shell.locator("[data-kind=assistant] .statechart").waitFor();
  await look("assistant");
  await page.keyboard.press("Escape");
  await ask(page, { kind: "open-panel", panel: { kind: "glossary", shelf: "numbers" } });
  await shell.locator("[data-kind=glossary]").getByText(t("glossary.numbers-hint")).waitFor();
  await look("numbers");
  await ask(page, { kind: "close-panel" }, { kind: "share-run" });
  await shell.locator("[data-kind=share] .grid").waitFor();
  await look("share");
  await ask(page, { kind: "close-panel" }, { kind: "look-back", week: 30 });
  await shell.locator(".past-banner").waitFor();
  await look("past");
  await ask(page, { kind: "branch-here" }, { kind: "open-panel", panel: { kind: "branches" } });
  await shell.locator("[data-kind=branches] table").waitFor();
  await look("branches");
  await ask(page, { kind: "close-panel" }, { kind: "switch-branch", branch: 1 });

  const end = shell.getByText(t("end.figures"));
  for (let press = 0; press < 60 && !(await end.isVisible()); press += 1) {
    await page.keyboard.press("a");
    await page.keyboard.press(".");
  }
  await end.waitFor();
  await look("end");

  await ask(page, { kind: "leave-run" });
  await loadRun(page, SHORT_RUN);
  await shell.locator("#open-debrief").click();
  // Some 300 runs are played first.
  await shell.locator("#turns").waitFor({ timeout: 120_000 });
  await look("debrief");
}
