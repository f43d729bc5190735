/** How long the debrief plays the runs that a finished run is compared with, and whether the page goes on answering. */

import { loadRun, openGame } from "../browser/game-page.ts";
import { recordStory } from "../browser/late-run.ts";
import { launchBrowser, type StaticServer } from "../helper/browser.ts";
import { longestTask, watchTasks } from "./long-task.ts";
import { report } from "./report.ts";

const LIMIT = { playMs: 10_000, taskMs: 100 };
const ROUNDS = 3;
const PATIENCE_MS = 120_000;

/**
 * Opens the debrief of a finished story several times; the quickest was disturbed least by others on the machine. The
 * canvas is not painted: in software, the page waits half a second for a picture that a graphics card makes at once.
 */
export async function measureDebrief(server: StaticServer): Promise<void> {
  const browser = await launchBrowser({ paints: false });
  const plays: number[] = [];
  const tasks: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const { page, close } = await openGame(browser, server, { viewport: { width: 1280, height: 800 } });
    await loadRun(page, recordStory(42, 104));
    const shell = page.locator("alphea-shell");
    await shell.locator("#end").waitFor();
    await watchTasks(page);
    const start = performance.now();
    await shell.locator("#open-debrief").click();
    await shell.locator("#standing").waitFor({ timeout: PATIENCE_MS });
    plays.push(performance.now() - start);
    tasks.push(await longestTask(page));
    await close();
  }
  await browser.close();
  report("debrief: 204 runs, quickest", Math.min(...plays), LIMIT.playMs);
  report("  longest task of the page", Math.max(...tasks), LIMIT.taskMs);
}
