/** One browser, and one server of the built page, for the tests of a file. */

import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launchBrowser, type StaticServer, serveDist } from "../helper/browser.ts";
import { type GamePage, type OpenOptions, openGame } from "./game-page.ts";

export interface Site {
  readonly browser: Browser;
  readonly server: StaticServer;
  /** A page on its title. */
  open(options?: OpenOptions): Promise<GamePage>;
}

/**
 * Starts both before the first test and ends them after the last; what it gives is there within the tests.
 * @param wish the canvas is painted where a test is about the picture, or about a page that is busy with it
 */
export function useBrowser(wish: { readonly paints: boolean } = { paints: false }): Site {
  let browser: Browser | undefined;
  let server: StaticServer | undefined;
  const need = <T>(thing: T | undefined): T => {
    if (thing === undefined) throw new Error("There is no browser outside the tests.");
    return thing;
  };
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(wish), serveDist()]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return {
    get browser() {
      return need(browser);
    },
    get server() {
      return need(server);
    },
    open: (options) => openGame(need(browser), need(server), options),
  };
}
