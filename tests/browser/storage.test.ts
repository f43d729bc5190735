/** Coming back: a closed tab, a damaged slot, a browser that keeps nothing. */

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { createTranslator } from "../../src/i18n/translator.ts";
import { ask, playStory, playTo, QUICK_VIEWPORT, readWeek, tabTo } from "./game-page.ts";
import { useBrowser } from "./use-browser.ts";

const site = useBrowser();
const { t } = createTranslator("en");
const viewport = QUICK_VIEWPORT;

async function goOn(page: Page): Promise<number> {
  await tabTo(page, new RegExp(`^${t("title.continue")}`));
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => /\d/.test(document.title));
  return readWeek(page);
}

/** Plays to a week, with a decision that still waits for the next one. */
async function playAndPlan(page: Page, week: number): Promise<void> {
  await playStory(page);
  await page.keyboard.press("Space");
  await playTo(page, week);
  await ask(page, { kind: "decide", command: { kind: "encourage-use", department: "sales" } });
  await page.locator("alphea-shell").getByText(t("planned.title")).waitFor();
  // The write is a transaction of its own; it ends within moments of the decision.
  await page.waitForTimeout(500);
}

test("a closed tab is continued in a new one, with the decision that waited", async () => {
  const { page, context, complaints, close } = await site.open({ viewport });
  await playAndPlan(page, 3);
  await page.close();
  const again = await site.open({ context });
  expect(await goOn(again.page)).toBe(3);
  await again.page.locator("alphea-shell").getByText(t("planned.title")).waitFor();
  expect([...complaints, ...again.complaints]).toEqual([]);
  await close();
});

test("a damaged slot costs one step and is told", async () => {
  const { page, close } = await site.open({ viewport });
  await playAndPlan(page, 3);
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("alphea");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const store = opening.result.transaction("slots", "readwrite").objectStore("slots");
          const reading = store.openCursor();
          const slots: { key: IDBValidKey; value: { sequence: number; text: string } }[] = [];
          reading.onsuccess = () => {
            const cursor = reading.result;
            if (cursor !== null) {
              slots.push({ key: cursor.key, value: cursor.value });
              cursor.continue();
              return;
            }
            slots.sort((a, b) => b.value.sequence - a.value.sequence);
            const [newest] = slots;
            if (newest === undefined) return reject(new Error("nothing was kept"));
            const cut = { ...newest.value, text: newest.value.text.slice(0, 200) };
            store.put(cut, newest.key).onsuccess = () => resolve();
          };
        };
      }),
  );
  await page.reload();
  await page.waitForSelector("alphea-shell");
  expect(await goOn(page)).toBe(3);
  const shell = page.locator("alphea-shell");
  await shell.getByText(t("notice.autosave-damaged")).waitFor();
  // The slot before it was written before the decision was taken.
  expect(await shell.getByText(t("planned.title")).count()).toBe(0);
  await close();
});

test("a browser that keeps nothing says so once and plays on", async () => {
  const { page, complaints, close } = await site.open({
    viewport,
    prepare: () => {
      Object.defineProperty(window, "indexedDB", { value: undefined });
      for (const name of ["localStorage", "sessionStorage"]) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException("blocked", "SecurityError");
          },
        });
      }
    },
  });
  const notice = page.locator("alphea-shell").getByText(t("notice.autosave-unavailable"));
  await notice.waitFor();
  await page.getByRole("button", { name: t("notice.dismiss") }).click();
  await playStory(page);
  await page.keyboard.press("Space");
  await playTo(page, 4);
  expect(await notice.count()).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});
