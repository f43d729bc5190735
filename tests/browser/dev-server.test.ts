/** `npm run dev` shows the page from its sources, without a build. */

import { fileURLToPath } from "node:url";
import { createServer } from "vite";
import { expect, test } from "vitest";
import { launchBrowser } from "../helper/browser.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

test("the development server shows the campus and reports nothing", async () => {
  const server = await createServer({
    root: ROOT,
    configFile: `${ROOT}vite.config.ts`,
    logLevel: "error",
    server: { port: 0, host: "127.0.0.1", hmr: false, watch: null },
  });
  await server.listen();
  const browser = await launchBrowser({ paints: false });
  try {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    await page.goto(server.resolvedUrls?.local[0] ?? "");
    await page.waitForFunction(() => performance.getEntriesByName("alphea-first-picture").length > 0, null, {
      timeout: 90_000,
    });
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    expect(complaints).toEqual([]);
  } finally {
    await browser.close();
    await server.close();
  }
});
