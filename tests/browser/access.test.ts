/** Axe looks at every place of the page, in both languages, and finds nothing serious. */

import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser, type StaticServer, serveDist } from "../helper/browser.ts";
import { openGame, QUICK_VIEWPORT } from "./game-page.ts";
import { recordStory } from "./late-run.ts";
import { visitAll } from "./visit.ts";

let browser: Browser;
let server: StaticServer;
const lateRun = recordStory(42, 101);
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveDist()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test.each([
  ["en", QUICK_VIEWPORT],
  ["fr", { width: 390, height: 844 }],
] as const)("%s %o", { timeout: 300_000 }, async (locale, viewport) => {
  const { page, complaints, close } = await openGame(browser, server, {
    locale,
    viewport,
  });
  const found: string[] = [];
  const visited: string[] = [];
  await visitAll(page, locale, lateRun, async (place) => {
    const { violations, passes } = await new AxeBuilder({ page })
      .options({ resultTypes: ["violations"] })
      .analyze();
    expect(passes.length).toBeGreaterThan(5);
    visited.push(place);
    for (const { id, impact, nodes } of violations) {
      const where = nodes.slice(0, 3).map((node) => `${node.target.join(" ")} ${node.failureSummary ?? ""}`);
      const line = `${place}: ${impact} ${id}: ${where.join(" | ").replaceAll(/\s+/g, " ")}`;
      if (impact === "serious" || impact === "critical") found.push(line);
      else console.log(line);
    }
  });
  expect(found).toEqual([]);
  expect(visited).toHaveLength(23);
  expect(complaints).toEqual([]);
  await close();
});
