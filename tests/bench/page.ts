/**
 * `npm run bench:page`: what the page costs in headless Chromium, drawn in software: first picture, script of a
 * frame, answer to a key, a debrief, 1,000 runs of the lab, memory over whole runs. `--runs <n>` plays so many for the
 * last, 2 at least (20 otherwise); `--seconds <n>` watches frames for so long, half of it without an overlay.
 */

import type { Browser, BrowserContext, Page } from "playwright-core";
import { createTranslator } from "../../src/i18n/translator.ts";
import { computeQuantile } from "../../src/lab/statistics/quantile.ts";
import { openGame, playStory, readWeek, waitForPicture } from "../browser/game-page.ts";
import { recordStory } from "../browser/late-run.ts";
import { launchBrowser, type StaticServer, serveDist } from "../helper/browser.ts";
import { measureDebrief } from "./page-debrief.ts";
import { measureLabPage } from "./page-lab.ts";
import { describeMachine, formatRow, report } from "./report.ts";

const LIMIT = {
  firstPictureMs: 2000,
  plainFrameMs: 2,
  frameMs: 3,
  slowFrameMs: 8,
  answerMs: 100,
  heapBytesPerRun: 100_000,
};
/** Most frames that the page remembers. */
const REMEMBERED = 600;
const OVERLAY_KEY = "4";
const FULL_VIEW = { width: 1280, height: 800 };
const VISITS = 5;
/** Everything is deployed, half the posts are open, and hundreds of people use assistants. */
const BUSY_WEEK = 60;
/** Keys that open and close panels: log, posts, guardrails, budget, observatory, mandate, help. */
const PANEL_KEYS = ["l", "p", "g", "e", "u", "m", "?"];

const { t } = createTranslator("en");

function readNumber(option: string, otherwise: number): number {
  const at = process.argv.indexOf(option);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
}

async function measureFirstPicture(browser: Browser, server: StaticServer): Promise<number> {
  const times: number[] = [];
  for (let visit = 0; visit < VISITS; visit++) {
    const { page, close } = await openGame(browser, server, { viewport: FULL_VIEW, motion: true });
    await waitForPicture(page);
    times.push(
      await page.evaluate(
        () => performance.getEntriesByName("alphea-first-picture")[0]?.startTime ?? Number.NaN,
      ),
    );
    await close();
  }
  return computeQuantile(times, 0.5);
}

/** Opens a run of the story in its busiest weeks. */
async function openBusyRun(page: Page): Promise<void> {
  await playStory(page);
  await page
    .getByRole("button", { name: t("bar.menu"), exact: true })
    .first()
    .click();
  await page.locator("alphea-shell input[type=file]").setInputFiles({
    name: "busy.alphea.json",
    mimeType: "application/json",
    buffer: Buffer.from(recordStory(42, BUSY_WEEK)),
  });
  await page.waitForFunction((week) => document.title.includes(String(week)), BUSY_WEEK);
  await page.keyboard.press("Escape");
}

function readFrameTimes(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => {
    const host = document.getElementById("scene") as (HTMLElement & { frameTimes(): number[] }) | null;
    return host?.frameTimes() ?? [];
  });
}

/** Script of frames at 4×, in milliseconds, from now on; goes on past whatever stops the time. */
async function watchFrames(page: Page, seconds: number): Promise<readonly number[]> {
  await page.keyboard.press("3");
  // The first frames of a page, and of an overlay, draw what later ones only change.
  await page.waitForTimeout(2000);
  const before = await readFrameTimes(page);
  for (let second = 0; second < seconds; second += 2) {
    await page.waitForTimeout(2000);
    await page.keyboard.press("a");
    await page.keyboard.press("3");
  }
  const all = await readFrameTimes(page);
  const times = all.length < REMEMBERED ? all.slice(before.length) : all;
  console.log(`frames watched in week ${await readWeek(page)}: ${times.length}`);
  return times;
}

/** Milliseconds from a key to the panel it opens standing in the page, script and layout. */
async function measureAnswers(page: Page): Promise<readonly number[]> {
  const times: number[] = [];
  await page.keyboard.press("Space");
  // The first round fetches what opens late.
  for (const round of [0, 1, 2, 3]) {
    for (const key of PANEL_KEYS) {
      await page.evaluate(() => {
        document.addEventListener(
          "keydown",
          () => {
            const start = performance.now();
            requestAnimationFrame(() => {
              document.body.getBoundingClientRect();
              document.body.dataset.answerMs = String(performance.now() - start);
            });
          },
          { capture: true, once: true },
        );
      });
      await page.keyboard.press(key);
      await page.waitForFunction(() => document.body.dataset.answerMs !== undefined);
      const answer = await page.evaluate(() => {
        const { answerMs } = document.body.dataset;
        delete document.body.dataset.answerMs;
        return Number(answerMs);
      });
      if (round > 0) times.push(answer);
      await page.keyboard.press("Escape");
    }
  }
  return times;
}

/** Plays a run to its end from within the page, as fast as it goes: a look from outside leaves its code there. */
function playWhole(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const latest = performance.now() + 120_000;
    while (!document.title.includes("104")) {
      if (performance.now() > latest) throw new Error(`the run stands still: ${document.title}`);
      for (const [key, code] of [
        ["a", "KeyA"],
        [".", "Period"],
      ] as const) {
        window.dispatchEvent(new KeyboardEvent("keydown", { key, code, bubbles: true }));
      }
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  });
}

/** Bytes of heap after each of so many whole runs, garbage collected before each look. The first fills the caches. */
async function measureHeap(context: BrowserContext, page: Page, runs: number): Promise<readonly number[]> {
  const session = await context.newCDPSession(page);
  const bytes: number[] = [];
  for (let run = 0; run <= runs; run++) {
    await playWhole(page);
    await page.locator("alphea-shell").getByText(t("end.figures")).waitFor();
    await page
      .locator("alphea-shell")
      .getByRole("button", { name: t("end.restart") })
      .click();
    await page.waitForFunction(() => !document.title.includes("104"));
    await page.keyboard.press("Escape");
    await session.send("HeapProfiler.collectGarbage");
    const { usedSize } = await session.send("Runtime.getHeapUsage");
    if (run > 0) bytes.push(usedSize);
    console.log(`  run ${run}: ${(usedSize / 1e6).toFixed(1)} MB`);
  }
  return bytes;
}

const [browser, server] = await Promise.all([launchBrowser(), serveDist()]);
console.log(`${describeMachine()}, ${browser.browserType().name()} ${browser.version()}\n`);
report("first picture", await measureFirstPicture(browser, server), LIMIT.firstPictureMs);

const game = await openGame(browser, server, { search: "?seed=42", viewport: FULL_VIEW, motion: true });
await openBusyRun(game.page);
const seconds = readNumber("--seconds", 40) / 2;
const plain = await watchFrames(game.page, seconds);
report("script of a frame, 4×", computeQuantile(plain, 0.5), LIMIT.plainFrameMs);
report("  slowest twentieth", computeQuantile(plain, 0.95), LIMIT.slowFrameMs);
await game.page.keyboard.press(OVERLAY_KEY);
const frames = await watchFrames(game.page, seconds);
report("script of a frame, 4×, one overlay", computeQuantile(frames, 0.5), LIMIT.frameMs);
report("  slowest twentieth", computeQuantile(frames, 0.95), LIMIT.slowFrameMs);
const answers = await measureAnswers(game.page);
report("from key to panel", computeQuantile(answers, 0.5), LIMIT.answerMs);
console.log(formatRow("  slowest twentieth", computeQuantile(answers, 0.95)));
await game.close();

await measureDebrief(server);
await measureLabPage(browser, server);

const runs = Math.max(2, readNumber("--runs", 20));
// What is painted is not on the heap, and takes most of the time of a run.
const unpainted = await launchBrowser({ paints: false });
const long = await openGame(unpainted, server, { search: "?seed=42", viewport: { width: 900, height: 500 } });
await playStory(long.page);
await long.page.keyboard.press("Space");
const heap = await measureHeap(long.context, long.page, runs);
const growth = ((heap.at(-1) ?? 0) - (heap[0] ?? 0)) / (heap.length - 1);
const isFlat = growth <= LIMIT.heapBytesPerRun;
console.log(
  `heap, bytes more per run: ${growth.toFixed(0)}   limit ${LIMIT.heapBytesPerRun}: ${isFlat ? "kept" : "EXCEEDED"}`,
);
if (!isFlat) process.exitCode = 1;
await long.close();
await unpainted.close();
await browser.close();
await server.close();
