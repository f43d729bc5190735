import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser, type StaticServer, serveDist } from "../helper/browser.ts";

let browser: Browser;
let server: StaticServer;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await serveDist();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test("the browser of the tests draws with WebGL 2 and the page is isolated", async () => {
  const page = await browser.newPage();
  await page.goto(server.url);
  const facts = await page.evaluate(() => ({
    webgl2: document.createElement("canvas").getContext("webgl2") !== null,
    isolated: window.crossOriginIsolated,
  }));
  expect(facts).toEqual({ webgl2: true, isolated: true });
  await page.close();
});
