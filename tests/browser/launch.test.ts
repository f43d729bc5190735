import { expect, test } from "vitest";
import { useBrowser } from "./use-browser.ts";

const site = useBrowser({ paints: true });

test("the browser of the tests draws with WebGL 2 and the page is isolated", async () => {
  const page = await site.browser.newPage();
  await page.goto(site.server.url);
  const facts = await page.evaluate(() => ({
    webgl2: document.createElement("canvas").getContext("webgl2") !== null,
    isolated: window.crossOriginIsolated,
  }));
  expect(facts).toEqual({ webgl2: true, isolated: true });
  await page.close();
});
