/** Fifty runs come to the same final hashes in Node, in Chromium and in Firefox. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser, type StaticServer, serveFolder } from "../helper/browser.ts";
import { findFirefox, openFirefox } from "../helper/firefox.ts";
import { hashRuns } from "../helper/hash-runs.ts";
import { loadTestScenario } from "../helper/scenario.ts";
import { loadTestStrategy } from "../helper/strategy.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const PATIENCE = 120_000;

let folder = "";
let server: StaticServer | undefined;
let wanted: readonly string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "alphea-hash-page-"));
  await build({
    root: fileURLToPath(new URL("./hash-page/", import.meta.url)),
    configFile: join(ROOT, "vite.config.ts"),
    publicDir: false,
    logLevel: "warn",
    build: { outDir: folder, emptyOutDir: true },
  });
  server = await serveFolder(folder);
  wanted = hashRuns(loadTestScenario(), loadTestStrategy("story"));
});

afterAll(async () => {
  await server?.close();
  if (folder !== "") rmSync(folder, { recursive: true, force: true });
});

test("Node gives fifty hashes, each its own", () => {
  expect(wanted.length).toBe(50);
  expect(new Set(wanted.map((line) => line.split(" ")[1])).size).toBe(50);
});

test("Chromium gives the hashes of Node", async () => {
  if (server === undefined) throw new Error("the server is missing");
  const posted = server.waitForPost("/hashes/chromium", PATIENCE);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}#chromium`);
    const report = JSON.parse(await posted);
    expect(report).toEqual({ hashes: wanted, browser: expect.stringContaining("Chrome/") });
  } finally {
    await browser.close();
  }
});

test("Firefox gives the hashes of Node", async (context) => {
  const program = findFirefox();
  if (program === null) {
    console.warn("SKIPPED: no Firefox here, so its hashes are not compared (apt-get install firefox-esr)");
    context.skip("no Firefox installed");
    return;
  }
  if (server === undefined) throw new Error("the server is missing");
  const posted = server.waitForPost("/hashes/firefox", PATIENCE);
  const firefox = openFirefox(program, `${server.url}#firefox`);
  try {
    const body = await posted.catch((error: Error) => {
      throw new Error(`${error.message}; Firefox said: ${firefox.log().slice(-2000)}`);
    });
    const report = JSON.parse(body);
    expect(report).toEqual({ hashes: wanted, browser: expect.stringContaining("Firefox/") });
  } finally {
    await firefox.close();
  }
});
