/** Opens an address in an installed Firefox without a driver. What the page does is the page's affair. */

import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findProgram } from "./browser.ts";

/** No first-run pages, no updates, no reports: the test talks to the loopback address alone. */
const PREFERENCES: Readonly<Record<string, string | number | boolean>> = {
  "app.normandy.enabled": false,
  "app.update.enabled": false,
  "browser.aboutwelcome.enabled": false,
  "browser.safebrowsing.downloads.remote.enabled": false,
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "browser.search.update": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.homepage_override.mstone": "ignore",
  "datareporting.healthreport.uploadEnabled": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "extensions.getAddons.cache.enabled": false,
  "extensions.update.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "http://127.0.0.1:9/",
  "toolkit.telemetry.enabled": false,
};

/** Path of ALPHEA_FIREFOX or of an installed Firefox, or null. */
export function findFirefox(): string | null {
  return process.env.ALPHEA_FIREFOX || findProgram(["firefox-esr", "firefox"]);
}

export interface OpenFirefox {
  /** What it printed so far, for a failing test to show. */
  readonly log: () => string;
  close(): Promise<void>;
}

/** Opens the address in a profile of its own, which `close` removes. */
export function openFirefox(program: string, url: string): OpenFirefox {
  const home = mkdtempSync(join(tmpdir(), "alphea-firefox-"));
  const lines = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(home, "user.js"), `${lines.join("\n")}\n`);
  const child = spawn(program, ["--headless", "--no-remote", "--profile", home, url], {
    // A home that belongs to the user: Firefox refuses to start as root in somebody else's.
    env: { ...process.env, HOME: home, MOZ_CRASHREPORTER_DISABLE: "1" },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  let log = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (part: Buffer) => {
      log += part.toString("utf8");
    });
  }
  const closed = new Promise<void>((resolve) => {
    child.on("close", () => resolve());
    child.on("error", (error) => {
      log += error.message;
      resolve();
    });
  });
  /** The whole group: Firefox starts processes of its own. */
  const signal = (name: NodeJS.Signals): void => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, name);
    } catch {
      // Already gone.
    }
  };
  return {
    log: () => log,
    async close() {
      signal("SIGTERM");
      const hurry = setTimeout(() => signal("SIGKILL"), 5_000);
      await closed;
      clearTimeout(hurry);
      rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
