/** Opens the built page as a person would and keeps every complaint: console, policy, other hosts. */

import type { Browser, BrowserContext, Page } from "playwright-core";
import type { Locale } from "../../src/contract/text.ts";
import { createTranslator } from "../../src/i18n/translator.ts";
import type { Intent } from "../../src/presenter/intent.ts";
import type { StaticServer } from "../helper/browser.ts";

export interface OpenOptions {
  /** Text after the path, with its question mark. */
  readonly search?: string;
  readonly locale?: Locale;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Unless people shall walk and cases flow: drawn in software, they take the time that the test needs. */
  readonly motion?: boolean;
  /** Runs in the page before its own scripts. */
  readonly prepare?: () => void;
  /** Reuses a visitor, with what they have stored. */
  readonly context?: BrowserContext;
}

export interface GamePage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Console errors and warnings, uncaught exceptions, policy violations, requests elsewhere, failed requests. */
  readonly complaints: string[];
  close(): Promise<void>;
}

/** A page on its title, canvas drawn. */
export async function openGame(
  browser: Browser,
  server: StaticServer,
  options: OpenOptions = {},
): Promise<GamePage> {
  const context =
    options.context ??
    (await browser.newContext({
      viewport: options.viewport ?? { width: 1280, height: 800 },
      locale: options.locale === "fr" ? "fr-FR" : "en-GB",
      reducedMotion: options.motion ? "no-preference" : "reduce",
      acceptDownloads: true,
    }));
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    // Software rendering warns about its own speed; that is not the page's doing.
    if (/GPU stall|GL Driver Message|WebGL.*performance/i.test(message.text())) return;
    if (["error", "warning"].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`exception: ${error.message}`));
  page.on("requestfailed", (request) => complaints.push(`failed: ${request.url()}`));
  page.on("request", (request) => {
    const { url } = { url: request.url() };
    if (!url.startsWith(server.url) && !/^(data|blob):/.test(url)) complaints.push(`elsewhere: ${url}`);
  });
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  if (options.prepare !== undefined) await page.addInitScript(options.prepare);
  await page.goto(`${server.url}${options.search ?? ""}`);
  await page.waitForSelector("alphea-shell");
  return { page, context, complaints, close: () => (options.context ? page.close() : context.close()) };
}

/** Resolves when the canvas has drawn its first picture. */
export async function waitForPicture(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName("alphea-first-picture").length > 0);
}

/** The week the title of the page tells; −1 on the title card. */
export async function readWeek(page: Page): Promise<number> {
  const found = /(?:Week|Semaine)\s(\d+)/.exec(await page.title());
  return found === null ? -1 : Number(found[1]);
}

/** Small enough for quick frames on a machine that draws in software, wide enough for the desktop layout. */
export const QUICK_VIEWPORT = { width: 1100, height: 560 };

/** What has the focus, by the name a screen reader says. */
export function readFocused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (element === null || element === document.body) return "";
    const name = element.getAttribute("aria-label") ?? element.textContent ?? "";
    return name.replace(/\s+/g, " ").trim();
  });
}

/** Presses Tab until something with this name has the focus. */
export async function tabTo(page: Page, name: RegExp, most = 150): Promise<string> {
  const seen: string[] = [];
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press("Tab");
    const focused = await readFocused(page);
    if (name.test(focused)) return focused;
    seen.push(focused);
  }
  throw new Error(`Tab never reached ${name}; it went through: ${seen.slice(0, 60).join(" | ")}`);
}

/** Starts the story by keyboard, past the briefing. */
export async function playStory(page: Page, locale: Locale = "en"): Promise<void> {
  await tabTo(page, new RegExp(`^${createTranslator(locale).t("title.play")}`));
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => /\d/.test(document.title));
  await page.keyboard.press("Escape");
}

/** Asks for something as a button of the shell does. */
export async function ask(page: Page, ...intents: readonly Intent[]): Promise<void> {
  await page.evaluate((all) => {
    const shell = document.querySelector("alphea-shell");
    for (const detail of all) shell?.dispatchEvent(new CustomEvent("alphea-intent", { detail }));
  }, intents);
}

/** Opens a run from its text, where a field for files is on the page: on the title and in the menu. */
export async function loadRun(page: Page, text: string, name = "run.alphea.json"): Promise<void> {
  const file = { name, mimeType: "application/json", buffer: Buffer.from(text) };
  await page.locator("alphea-shell input[type=file]").first().setInputFiles(file);
}

/**
 * Plays by keyboard alone up to a week: answers what asks with A, then steps.
 * @returns how many weeks went by
 */
export async function playTo(page: Page, week: number): Promise<number> {
  let steps = 0;
  for (let tries = 0; (await readWeek(page)) < week; tries += 1) {
    if (tries > 3 * week + 50) throw new Error(`Stuck at week ${await readWeek(page)}.`);
    await page.keyboard.press("a");
    await page.keyboard.press(".");
    steps += 1;
  }
  return steps;
}
