/** Coming back: a closed tab, a damaged slot, another version, two tabs, a full disk, a browser that keeps nothing. */

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { computeChecksum } from "../../src/app/autosave.ts";
import type { Locale } from "../../src/contract/text.ts";
import { createTranslator } from "../../src/i18n/translator.ts";
import { ask, playStory, playTo, QUICK_VIEWPORT, readWeek, tabTo } from "./game-page.ts";
import { useBrowser } from "./use-browser.ts";

const site = useBrowser();
const { t } = createTranslator("en");
const viewport = QUICK_VIEWPORT;

async function goOn(page: Page, locale: Locale = "en"): Promise<number> {
  await tabTo(page, new RegExp(`^${createTranslator(locale).t("title.continue")}`));
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => /\d/.test(document.title));
  return readWeek(page);
}

/** Plays to a week, with a decision that still waits for the next one. */
async function playAndPlan(page: Page, week: number, locale: Locale = "en"): Promise<void> {
  await playStory(page, locale);
  await page.keyboard.press("Space");
  await playTo(page, week);
  await ask(page, { kind: "decide", command: { kind: "encourage-use", department: "sales" } });
  await page.locator("alphea-shell").getByText(createTranslator(locale).t("planned.title")).waitFor({
    state: "attached",
  });
}

interface Slot {
  readonly key: string;
  readonly value: { readonly sequence: number; readonly text: string };
}

/** What is kept, newest first: a reading waits until the writes before it are done. */
async function readSlots(page: Page): Promise<readonly Slot[]> {
  const slots = await page.evaluate(
    () =>
      new Promise<Slot[]>((resolve, reject) => {
        const opening = indexedDB.open("alphea");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const store = opening.result.transaction("slots").objectStore("slots");
          const [keys, values] = [store.getAllKeys(), store.getAll()];
          store.transaction.oncomplete = () => {
            opening.result.close();
            resolve(keys.result.map((key, at) => ({ key: String(key), value: values.result[at] })));
          };
        };
      }),
  );
  return slots.sort((a, b) => b.value.sequence - a.value.sequence);
}

/** Puts another text into a slot: `whole` as the page would have written it, otherwise as a fault of the disk would. */
async function spoil(page: Page, { key, value }: Slot, text: string, whole = false): Promise<void> {
  const spoilt = { ...value, text, ...(whole ? { checksum: computeChecksum(text) } : {}) };
  await page.evaluate(
    ([at, record]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("alphea");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction("slots", "readwrite");
          writing.objectStore("slots").put(record, at);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [key, spoilt] as const,
  );
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
  const [newest] = await readSlots(page);
  if (newest === undefined) throw new Error("nothing was kept");
  await spoil(page, newest, newest.value.text.slice(0, 200));
  await page.reload();
  await page.waitForSelector("alphea-shell");
  expect(await goOn(page)).toBe(3);
  const shell = page.locator("alphea-shell");
  await shell.getByText(t("notice.autosave-damaged")).waitFor();
  // The slot before it was written before the decision was taken.
  expect(await shell.getByText(t("planned.title")).count()).toBe(0);
  await close();
});

test("a run kept by another version is told in the person's language, and never lost", async () => {
  const { t: fr } = createTranslator("fr");
  const { page, close } = await site.open({ viewport, locale: "fr" });
  const shell = page.locator("alphea-shell");
  await playAndPlan(page, 3, "fr");
  const slots = await readSlots(page);
  for (const slot of slots) {
    await spoil(
      page,
      slot,
      JSON.stringify({ ...JSON.parse(slot.value.text), engineVersion: "99.0.0" }),
      true,
    );
  }
  const newer = await readSlots(page);
  await page.reload();
  await tabTo(page, new RegExp(`^${fr("title.continue")}`));
  await page.keyboard.press("Enter");
  await shell.getByText(/La partie gardée ici ne peut pas être ouverte.*version plus récente/).waitFor();
  await shell.getByRole("button", { name: new RegExp(`^${fr("title.continue")}`) }).waitFor();
  expect(await readSlots(page)).toEqual(newer);

  for (const slot of slots) {
    const file = JSON.parse(slot.value.text);
    const [, ...later] = file.weekHashes;
    const older = { ...file, engineVersion: "0.0.1", weekHashes: ["00000000", ...later] };
    await spoil(page, slot, JSON.stringify(older), true);
  }
  await page.reload();
  expect(await goOn(page, "fr")).toBe(3);
  await shell.getByText(/une autre version du modèle/).waitFor();
  await shell.getByText(fr("planned.title")).waitFor({ state: "attached" });
  await close();
});

test("two tabs with one run keep one each, and the second says so", async () => {
  const one = await site.open({ viewport });
  await playAndPlan(one.page, 3);
  const two = await site.open({ context: one.context });
  expect(await goOn(two.page)).toBe(3);
  await two.page.locator("alphea-shell").getByText(t("notice.continued-copy")).waitFor();
  await playTo(two.page, 6);
  await playTo(one.page, 5);
  await two.page.reload();
  expect(await goOn(two.page)).toBe(6);
  await one.page.reload();
  expect(await goOn(one.page)).toBe(5);
  expect([...one.complaints, ...two.complaints]).toEqual([]);
  await one.close();
});

test("a full disk is told; play goes on, and so does keeping when there is room again", async () => {
  const { page, context, close } = await site.open({ viewport });
  const full = page.locator("alphea-shell").getByText(t("notice.autosave-full"));
  const session = await context.newCDPSession(page);
  const { origin } = new URL(site.server.url);
  // Before the first write: the browser asks for room only now and then.
  await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
  await playStory(page);
  await page.keyboard.press("Space");
  await full.waitFor();
  await playTo(page, 2);
  expect(await readSlots(page)).toEqual([]);
  await session.send("Storage.overrideQuotaForOrigin", { origin });
  await playTo(page, 4);
  await page.reload();
  expect(await goOn(page)).toBe(4);
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
