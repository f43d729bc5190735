/** `npm run dev` shows the page from its sources, without a build, and the page of pieces, which look as they did. */

import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { createServer, type ViteDevServer } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../helper/browser.ts";
import { comparePicture, keepPicture } from "./picture.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/** Share of a small square that may be other pixels: as much as letters differ from machine to machine. */
const MOST_OTHER = 0.2;
const MOST_TRIES = 40;
let server: ViteDevServer;
let browser: Browser;

beforeAll(async () => {
  server = await createServer({
    root: ROOT,
    configFile: `${ROOT}vite.config.ts`,
    logLevel: "error",
    server: { port: 0, host: "127.0.0.1", hmr: false, watch: null },
  });
  [browser] = await Promise.all([launchBrowser(), server.listen()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const addressOf = (path: string): string => new URL(path, server.resolvedUrls?.local[0]).href;

async function open(path: string): Promise<{ readonly page: Page; readonly complaints: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 640 }, reducedMotion: "reduce" });
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(addressOf(path));
  return { page, complaints };
}

test("the development server shows the campus and reports nothing", async () => {
  const { page, complaints } = await open("");
  await page.waitForFunction(() => performance.getEntriesByName("alphea-first-picture").length > 0, null, {
    timeout: 90_000,
  });
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  expect(complaints).toEqual([]);
  await page.close();
});

/** All pieces on one sheet, without their names: letters are not what is looked at. */
function drawSheet(): string {
  const canvases = [...document.querySelectorAll<HTMLCanvasElement>("#pieces canvas")];
  const sheet = document.createElement("canvas");
  sheet.width = 1600;
  sheet.height = 3000;
  const pen = sheet.getContext("2d");
  let [x, y, row] = [0, 0, 0];
  for (const canvas of canvases) {
    if (x + canvas.width > sheet.width) [x, y, row] = [0, y + row + 4, 0];
    pen?.drawImage(canvas, x, y);
    x += canvas.width + 4;
    row = Math.max(row, canvas.height);
  }
  const cut = document.createElement("canvas");
  cut.width = sheet.width;
  cut.height = y + row;
  cut.getContext("2d")?.drawImage(sheet, 0, 0);
  return cut.toDataURL("image/png").split(",")[1] ?? "";
}

test("every piece in every state looks as it did, and so does the campus", async () => {
  const { page, complaints } = await open("style.html");
  const desk = await browser.newPage();
  await page.waitForFunction(() => document.querySelector("#stage canvas") !== null, null, {
    timeout: 90_000,
  });
  const compare = (name: string, made: Buffer): Promise<number> => {
    keepPicture(name, made);
    return comparePicture(desk, name, made);
  };
  const sheet = Buffer.from(await page.evaluate(drawSheet), "base64");
  expect(await compare("pieces", sheet)).toBeLessThan(MOST_OTHER);

  const stage = page.locator("#stage canvas").first();
  const show = async (choices: Readonly<Record<string, string>>): Promise<Buffer> => {
    for (const [name, value] of Object.entries(choices)) await page.locator(`#${name}`).selectOption(value);
    // Until two in a row are the same: fonts have come, and nothing is on its way any more.
    let last = await stage.screenshot();
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      await page.waitForTimeout(500);
      const next = await stage.screenshot();
      if (next.equals(last)) return next;
      last = next;
    }
    throw new Error("the campus does not come to rest");
  };
  expect(await compare("campus-quiet", await show({}))).toBeLessThan(MOST_OTHER);
  const busy = { backlog: "more", desks: "active", lamps: "delegated", people: "uses", season: "winter" };
  expect(await compare("campus-busy", await show(busy))).toBeLessThan(MOST_OTHER);
  const overlaid = { overlay: "load", compare: "trust", event: "critical" };
  expect(await compare("campus-overlays", await show(overlaid))).toBeLessThan(MOST_OTHER);
  // A picture of something else is noticed.
  const other = await show({ overlay: "none", compare: "none", event: "none", season: "autumn" });
  expect(await comparePicture(desk, "campus-busy", other)).toBeGreaterThan(MOST_OTHER);
  expect(complaints).toEqual([]);
  await page.close();
});
