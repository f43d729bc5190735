/** The page asks nobody but its own host, keeps to its security policy, rests while hidden, and says where it cannot start. */

import { expect, test } from "vitest";
import { playStory, QUICK_VIEWPORT } from "./game-page.ts";
import { useBrowser } from "./use-browser.ts";

const site = useBrowser();

test("the policy is in the page, allows nothing but its own host, and is obeyed", async () => {
  const { page, complaints, close } = await site.open({ viewport: QUICK_VIEWPORT });
  const policy = await page.evaluate(
    () => document.querySelector("meta[http-equiv=Content-Security-Policy]")?.getAttribute("content") ?? "",
  );
  const directives = new Map(
    policy.split(";").map((part) => part.trim().split(/\s+(.*)/) as [string, string]),
  );
  expect(directives.get("default-src")).toBe("'none'");
  expect(directives.get("script-src")).toBe("'self'");
  expect(directives.get("style-src")).toBe("'self'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  // It does stop what it should stop: the check above would notice a violation of ours.
  await page.evaluate(() => fetch("https://example.invalid/").catch(() => {}));
  await page.waitForTimeout(200);
  expect(complaints.join("\n")).toContain("connect-src");
  await close();
});

test("a hidden tab stands still and does not catch up", async () => {
  const { page, close } = await site.open({
    viewport: QUICK_VIEWPORT,
    prepare: () => {
      let hidden = false;
      Object.defineProperty(Document.prototype, "hidden", { get: () => hidden });
      window.addEventListener("test-hide", () => {
        hidden = !hidden;
      });
    },
  });
  await playStory(page);
  const toggle = () => page.evaluate(() => window.dispatchEvent(new Event("test-hide")));
  await toggle();
  await page.keyboard.press("3");
  await page.waitForTimeout(4000);
  expect(await page.title()).toContain("Week 0");
  await toggle();
  await page.waitForTimeout(300);
  expect(await page.title()).toContain("Week 0");
  await close();
});

// Both at once: the page waits some seconds before it says so.
test.concurrent.each([
  ["its scripts cannot be had", "**/*.js", /has not started yet/],
  ["its data cannot be had", "**/*.json", /has not started yet/],
])("where %s the page says so in both languages", async (_, pattern, text) => {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  await page.route(pattern, (route) => route.abort());
  await page.goto(site.server.url);
  await page.getByText(text).waitFor({ timeout: 15_000 });
  expect(await page.getByText(/n’a pas encore démarré/).isVisible()).toBe(true);
  await context.close();
});
