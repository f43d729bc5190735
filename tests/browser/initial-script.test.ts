/** What size-limit weighs is what the page really loads before its first picture. */

import { expect, test } from "vitest";
import { initialFiles } from "../../.size-limit.mjs";
import { useBrowser } from "./use-browser.ts";

const site = useBrowser();

test("no script outside the weighed ones loads before the first picture", async () => {
  const page = await site.browser.newPage();
  const loaded: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script") loaded.push(request.url().replace(site.server.url, "dist/"));
  });
  await page.goto(site.server.url);
  await page.waitForFunction(() => performance.getEntriesByName("alphea-first-picture").length > 0);
  await page.close();
  const weighed = initialFiles();
  expect(loaded.length).toBeGreaterThan(2);
  expect(loaded.filter((file) => !weighed.includes(file))).toEqual([]);
});

test("the built page names no other host, and its policy allows none", async () => {
  const html = await (await fetch(site.server.url)).text();
  expect(html).toContain('http-equiv="Content-Security-Policy"');
  expect(html).toContain("default-src &#39;none&#39;; script-src &#39;self&#39;; style-src &#39;self&#39;");
  expect(html).not.toMatch(/https?:\/\//);
});
