/** Finds a browser for the tests and starts it: ALPHEA_BROWSER, the packaged Chromium, an installed one. */

import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, type BrowserContext, chromium, type LaunchOptions } from "playwright-core";
import { findPackagedBrowser } from "./packaged-browser.ts";

export { type StaticServer, serveDist, serveFolder } from "./static-server.ts";

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

const INSTALLED = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/** WebGL does everything but paint: in software a week of the campus is painted twenty times longer than it is played. */
const UNPAINTED = "--disable-gl-drawing-for-tests";

interface Candidate {
  readonly name: string;
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Full path of a program on the PATH, or null. */
export function findProgram(names: readonly string[]): string | null {
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    for (const name of names) {
      const path = join(folder, name);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // Not here.
      }
    }
  }
  return null;
}

function describe(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split("\n").slice(0, 12).join("\n    ");
}

async function start<T>(
  { executablePath, env }: Candidate,
  begin: (options: LaunchOptions) => Promise<T>,
): Promise<T> {
  const inherited: Record<string, string> = {};
  for (const [key, value] of Object.entries(process.env)) if (value !== undefined) inherited[key] = value;
  return begin({ executablePath, args: FLAGS, env: { ...inherited, ...env } });
}

/**
 * Starts the first browser that works. Rejects with what was tried and what to install. Where ALPHEA_BROWSER is set
 * nothing else is tried.
 * @param paints whether the canvas is wanted to look at; the page itself, and all that it asks of WebGL, is the same
 */
export function launchBrowser({ paints = true } = {}): Promise<Browser> {
  return startFirst((options) =>
    chromium.launch({ ...options, args: [...(options.args ?? []), ...(paints ? [] : [UNPAINTED])] }),
  );
}

/** Starts it on a folder that outlives it, as a person's own browser does; without a picture, which takes time. */
export function launchProfile(folder: string): Promise<BrowserContext> {
  return startFirst((options) =>
    chromium.launchPersistentContext(folder, {
      ...options,
      args: [...(options.args ?? []), "--disable-3d-apis"],
      reducedMotion: "reduce",
    }),
  );
}

async function startFirst<T>(begin: (options: LaunchOptions) => Promise<T>): Promise<T> {
  const chosen = process.env.ALPHEA_BROWSER;
  if (chosen) return start({ name: "ALPHEA_BROWSER", executablePath: chosen, env: {} }, begin);

  const failures: string[] = [];
  try {
    return await start({ name: "packaged Chromium", ...(await findPackagedBrowser()) }, begin);
  } catch (error) {
    failures.push(`  packaged Chromium: ${describe(error)}`);
  }
  const installed = findProgram(INSTALLED);
  if (installed !== null) {
    try {
      return await start({ name: installed, executablePath: installed, env: {} }, begin);
    } catch (error) {
      failures.push(`  ${installed}: ${describe(error)}`);
    }
  } else {
    failures.push(`  installed: none of ${INSTALLED.join(", ")} is on the PATH`);
  }
  throw new Error(
    [
      "No browser for the tests could be started.",
      ...failures,
      "Install Chromium (on Debian: apt-get install chromium), or set ALPHEA_BROWSER to the path of a Chrome or Chromium.",
    ].join("\n"),
  );
}
