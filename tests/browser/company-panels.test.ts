/** Budget, observatory and documents by hand: a lever is moved and holds, groups are shown, a document is printed. */

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { GameState } from "../../src/presenter/game-state.ts";
import { launchBrowser, type StaticServer, serveDist } from "../helper/browser.ts";
import { openGame, playStory, QUICK_VIEWPORT } from "./game-page.ts";
import { recordStory } from "./late-run.ts";

let browser: Browser;
let server: StaticServer;
const run = recordStory(42, 62);

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveDist()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

function readCap(page: Page): Promise<number | null> {
  return page.evaluate(() => {
    const shell = document.querySelector("alphea-shell") as unknown as { readonly state: GameState };
    return shell.state.snapshot.money.inference.cap;
  });
}

test("budget, observatory and documents", { timeout: 120_000 }, async () => {
  const { page, complaints, close } = await openGame(browser, server, {
    viewport: QUICK_VIEWPORT,
  });
  await playStory(page);
  await page.keyboard.press("Escape");
  const file = { name: "late.alphea.json", mimeType: "application/json", buffer: Buffer.from(run) };
  await page.locator("alphea-shell").getByRole("button", { name: "Menu", exact: true }).click();
  await page.locator("alphea-shell input[type=file]").setInputFiles(file);
  await page.waitForFunction(() => document.title.includes("62"));

  await page.keyboard.press("e");
  const cap = page.getByRole("group", { name: "Cap on what calls cost a week" }).first();
  await cap.getByRole("button", { name: "€4k" }).click();
  await page.getByText("Cap the calls at €4k a week").waitFor();
  expect(await readCap(page)).toBeNull();
  await page.keyboard.press("a");
  await page.keyboard.press(".");
  await page.waitForFunction(() => document.title.includes("63"));
  expect(await readCap(page)).toBe(4000);
  expect(await cap.getByRole("button", { name: "€4k" }).getAttribute("aria-pressed")).toBe("true");

  await page.keyboard.press("u");
  await page.getByRole("heading", { name: "Observatory" }).waitFor();
  expect(await page.locator(".modes li").count()).toBe(5);
  expect(await page.locator(".columns li").count()).toBeGreaterThan(3);

  await page.keyboard.press("p");
  await page.locator(".documents button").first().click();
  await page.locator(".paper h3").first().waitFor();
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute("data-printed", "");
  });
  await page.getByRole("button", { name: "Print" }).click();
  expect(await page.locator("body[data-printed]").count()).toBe(1);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("#scene").isVisible()).toBe(false);
  expect(await page.locator("#bar").isVisible()).toBe(false);
  expect(await page.locator(".paper").isVisible()).toBe(true);
  expect(complaints).toEqual([]);
  await close();
});
