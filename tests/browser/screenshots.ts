/**
 * Pictures of the page to look at by hand: `npx vite build && npx tsx tests/browser/screenshots.ts [folder of the
 * build]` writes them to tests/browser/shots/. They are not compared with anything.
 */

import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Locale } from "../../src/contract/text.ts";
import { createTranslator } from "../../src/i18n/translator.ts";
import { launchBrowser, serveDist, serveFolder } from "../helper/browser.ts";
import { loadRun, openGame, playStory, waitForPicture } from "./game-page.ts";
import { recordStory } from "./late-run.ts";

const FOLDER = fileURLToPath(new URL("./shots/", import.meta.url));
const SIZES = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } } as const;
const WEEKS = [0, 20, 60, 104];
const SEED = 42;
/** Panels to open at week 60, by their key. */
const PANEL_KEYS = { posts: "p", guardrails: "g", why: "w", help: "?" } as const;
/** Time for walkers, flights and fades to come to rest, in milliseconds. */
const REST = 2500;

mkdirSync(FOLDER, { recursive: true });
const browser = await launchBrowser();
const build = process.argv[2];
const server = await (build === undefined ? serveDist() : serveFolder(build));
for (const [size, viewport] of Object.entries(SIZES)) {
  for (const locale of ["en", "fr"] satisfies Locale[]) {
    const { t } = createTranslator(locale);
    const { page, complaints, close } = await openGame(browser, server, { locale, viewport, motion: true });
    const shoot = async (name: string) => {
      await page.waitForTimeout(REST);
      await page.screenshot({ path: `${FOLDER}${size}-${locale}-${name}.png` });
      console.log(`${size}-${locale}-${name}.png`);
    };
    await waitForPicture(page);
    await shoot("title");
    for (const week of WEEKS) {
      if (week === 0) {
        await playStory(page, locale);
        await page.keyboard.press("Space");
      } else {
        await page.getByRole("button", { name: t("bar.menu"), exact: true }).click();
        await loadRun(page, recordStory(SEED, week));
        await page.waitForFunction((text) => document.title.includes(text), String(week));
        await page.getByRole("button", { name: t("notice.dismiss") }).click();
      }
      await shoot(`week-${week}`);
      if (week !== 60) continue;
      for (const [name, key] of Object.entries(PANEL_KEYS)) {
        await page.keyboard.press(key);
        await shoot(`week-60-${name}`);
        await page.keyboard.press("Escape");
      }
    }
    if (complaints.length > 0) console.log(complaints);
    await close();
  }
}
await browser.close();
await server.close();
