/** Every button of every place of the page does something. */

import { expect, test } from "vitest";
import { listIdleButtons } from "./idle-buttons.ts";
import { useBrowser } from "./use-browser.ts";
import { visitAll } from "./visit.ts";

const site = useBrowser();

test.each([
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
])("no button is idle at %o", async (viewport) => {
  const { page, close } = await site.open({ viewport });
  const idle: string[] = [];
  let pressed = 0;
  await visitAll(page, "en", async (place) => {
    const found = await listIdleButtons(page);
    pressed += found.pressed;
    for (const name of found.idle) idle.push(`${place}: ${name}`);
  });
  expect(idle).toEqual([]);
  expect(pressed).toBeGreaterThan(300);
  await close();
});
