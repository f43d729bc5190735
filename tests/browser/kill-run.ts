/** Plays runs in a browser that is killed again and again, and says what was left of them after each kill. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { BrowserContext, Page } from "playwright-core";
import type { GameState } from "../../src/presenter/game-state.ts";
import type { Intent } from "../../src/presenter/intent.ts";
import { launchProfile, type StaticServer } from "../helper/browser.ts";
import { createDice } from "../helper/random-run.ts";
import { ask } from "./game-page.ts";

/** How weeks go by: by the clock at 4×, or stepped through ten times a second. */
export type KillPace = "clock" | "steps";
type Victim = "tab" | "browser";

/** One kill, and what the next visit found. */
export interface Kill {
  readonly pace: KillPace;
  readonly victim: Victim;
  /** Milliseconds from the first week shown after opening to the kill. */
  readonly after: number;
  /** Where the run goes on. */
  readonly week: number;
  /** Weeks that had been shown and are not in the run that is continued. */
  readonly lost: number;
  /** First week whose hash is not the one it had when it was shown; null where all are. */
  readonly firstDiffering: number | null;
  /** What the page said about continuing. */
  readonly notices: readonly string[];
}

/** The shell of the page, as far as it is asked. */
type Shell = HTMLElement & { readonly state: GameState };

/** A week that was on show, of the run with this seed. */
interface Shown {
  readonly seed: number;
  readonly week: number;
  readonly hash: string;
}

/** Milliseconds within which the kill comes: a little more than one week of the clock at its top pace. */
const WITHIN: Readonly<Record<KillPace, number>> = { clock: 1300, steps: 400 };
/** Milliseconds after a week was shown in which its save is under way: half of all kills come then. */
const SAVING = 30;
const SIGN = "shown:";

/**
 * Kills a tab's process or the whole browser with SIGKILL while a run plays, and opens the page again in the same
 * profile.
 * @param seed of the moments and victims
 * @param pace how the weeks of the kill with this number go by, from 0
 */
export async function playAndKill(
  server: StaticServer,
  seed: number,
  kills: number,
  pace: (kill: number) => KillPace,
  tell: (kill: Kill) => void = () => {},
): Promise<readonly Kill[]> {
  const dice = createDice(seed);
  const folder = mkdtempSync(join(tmpdir(), "alphea-kill-"));
  const done: Kill[] = [];
  /** What was on show since the run began, as far as it is still part of it. */
  let trail: Shown[] = [];
  const look = (shown: Shown): unknown => trail.push(shown);
  let context = await launchProfile(folder);
  try {
    let page = await open(context, server, look);
    await ask(page, { kind: "play-story" });
    for (let number = 0; number < kills; number += 1) {
      const victim: Victim = dice() < 0.5 ? "tab" : "browser";
      const within = dice() < 0.5 ? SAVING : WITHIN[pace(number)];
      const after = Math.round(dice() * within);
      const processes = await listProcesses(context, victim);
      const before = trail.length;
      await drive(page, pace(number), seed + number + 1);
      while (trail.length === before) await sleep(1);
      await sleep(after);
      const gone = victim === "tab" ? page.waitForEvent("crash") : context.waitForEvent("close");
      for (const id of processes) process.kill(id, "SIGKILL");
      await gone;
      if (victim === "tab") await page.close();
      else context = await launchProfile(folder);

      page = await open(context, server, look);
      const found = await goOn(page);
      const last = trail.findLastIndex(({ seed: of, week }) => of === found.seed && week <= found.week);
      const lost = trail.length - 1 - last;
      trail = trail.slice(0, last + 1).filter((shown) => shown.seed === found.seed);
      const differing = trail.find(({ week, hash }) => week > 0 && found.hashes[week - 1] !== hash);
      const kill = { pace: pace(number), victim, after, week: found.week, lost };
      done.push({ ...kill, firstDiffering: differing?.week ?? null, notices: found.notices });
      tell(done[number] as Kill);
    }
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  return done;
}

/** A page on its title; `look` hears of every week it will show. */
async function open(
  context: BrowserContext,
  server: StaticServer,
  look: (shown: Shown) => void,
): Promise<Page> {
  const page = await context.newPage();
  page.on("console", (message) => {
    const text = message.text();
    if (text.startsWith(SIGN)) look(JSON.parse(text.slice(SIGN.length)) as Shown);
  });
  await page.goto(server.url);
  await page.waitForSelector("alphea-shell");
  return page;
}

/** Process ids of all tabs, or of the browser itself. */
async function listProcesses(context: BrowserContext, victim: Victim): Promise<readonly number[]> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error("this browser does not name its processes");
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  const type = victim === "tab" ? "renderer" : "browser";
  return processInfo.filter((one) => one.type === type).map((one) => one.id);
}

/**
 * Lets time flow from inside the page, answers what asks, decides something now and then, and begins another run
 * after the last week. Every week is told as soon as it is on show.
 */
async function drive(page: Page, pace: KillPace, nextSeed: number): Promise<void> {
  await page.evaluate(
    ([how, next, sign]) => {
      const shell = document.querySelector("alphea-shell") as Shell;
      let told = document.title;
      new MutationObserver(() => {
        if (document.title === told) return;
        told = document.title;
        const { seed, snapshot, branches } = shell.state;
        const hash = branches[0]?.weekHashes.at(-1) ?? "";
        console.debug(sign + JSON.stringify({ seed, week: snapshot.week, hash }));
      }).observe(document.head, { childList: true, subtree: true, characterData: true });
      setInterval(
        () => {
          const { stage, snapshot, planned, pace: now } = shell.state;
          const intents: Intent[] = [];
          if (stage === "over") intents.push({ kind: "restart", seed: next });
          if (stage === "briefing") intents.push({ kind: "read-briefing" });
          for (const { id, answers } of stage === "playing" && planned.length === 0 ? snapshot.pending : []) {
            const [first] = answers ?? [];
            if (first !== undefined) {
              const command = { kind: "answer-event", event: id, answer: first.id } as const;
              intents.push({ kind: "decide", command });
            }
          }
          if (stage === "playing" && planned.length === 0 && snapshot.week % 4 === 0) {
            const use = snapshot.options.find((one) => one.command.kind === "encourage-use" && !one.refusal);
            if (use !== undefined) intents.push({ kind: "decide", command: use.command });
          }
          if (stage === "playing" && how === "steps") intents.push({ kind: "step" });
          if (stage === "playing" && how === "clock" && now !== 4)
            intents.push({ kind: "set-pace", pace: 4 });
          for (const detail of intents) shell.dispatchEvent(new CustomEvent("alphea-intent", { detail }));
        },
        how === "steps" ? 100 : 40,
      );
    },
    [pace, nextSeed, SIGN] as const,
  );
}

/** Continues what was kept, by the button of the title. */
async function goOn(
  page: Page,
): Promise<{ seed: number; week: number; hashes: readonly string[]; notices: string[] }> {
  await page.waitForFunction(() => (document.querySelector("alphea-shell") as Shell).state.canContinue);
  await ask(page, { kind: "continue-run" });
  await page.waitForFunction(() => (document.querySelector("alphea-shell") as Shell).state.stage !== "title");
  return page.evaluate(() => {
    const { seed, snapshot, branches, notices } = (document.querySelector("alphea-shell") as Shell).state;
    const told = notices.map(({ key }) => key).filter((key) => key !== "notice.scene-unavailable");
    return { seed, week: snapshot.week, hashes: branches[0]?.weekHashes ?? [], notices: told };
  });
}
