/** Looking at the campus: overlays by key and button with words for all, and the small map of a close picture. */

import { expect, test } from "vitest";
import { ask, playStory, QUICK_VIEWPORT, waitForPicture } from "./game-page.ts";
import { useBrowser } from "./use-browser.ts";

const site = useBrowser();
test("an overlay has a key, a button, a legend and a number for each room", async () => {
  const { page, complaints, close } = await site.open({
    viewport: { width: 1280, height: 700 },
  });
  await playStory(page);
  const shell = page.locator("alphea-shell");
  await page.keyboard.press("4");
  const legend = shell.locator(".overlay-legend");
  await legend.getByRole("heading", { name: "Load" }).waitFor();
  await page.keyboard.press("o");
  await legend.getByRole("heading", { name: "Adoption" }).waitFor();
  expect(
    await shell.getByRole("button", { name: "Adoption", exact: true }).getAttribute("aria-pressed"),
  ).toBe("true");
  const rooms = shell.locator("#inbox .loads button");
  expect(await rooms.count()).toBe(12);
  expect(await rooms.first().getAttribute("aria-label")).toMatch(/^.+: \d+%, .+, \d+ of \d+$/);
  await legend.getByLabel("Compare with").selectOption("trust");
  await shell.getByRole("button", { name: "Error", exact: true }).click();
  // Before anybody has deployed or logged anything, no error is shown as a number.
  for (const label of await rooms.evaluateAll((all) =>
    all.map((one) => one.getAttribute("aria-label") ?? ""),
  )) {
    expect(label).not.toMatch(/\d/);
  }
  await page.keyboard.press("9");
  await legend.waitFor({ state: "detached" });
  expect(complaints).toEqual([]);
  await close();
});

test("the small map appears when the camera is close, and a click on it flies there", async () => {
  const { page, close } = await site.open({ viewport: QUICK_VIEWPORT });
  await waitForPicture(page);
  await playStory(page);
  const map = page.locator("[data-part=minimap]");
  expect(await map.isVisible()).toBe(false);
  for (let press = 0; press < 4; press += 1) await page.keyboard.press("+");
  await map.waitFor({ state: "visible" });
  const readFrame = () => map.locator("rect").getAttribute("x");
  const before = Number(await readFrame());
  await map.click({ position: { x: 80, y: 40 } });
  await page.waitForFunction(
    (x) => Number(document.querySelector("[data-part=minimap] rect")?.getAttribute("x")) > x + 100,
    before,
  );
  await page.keyboard.press("Escape");
  await map.waitFor({ state: "hidden" });
  await close();
});

test("the room of an open card is seen beside it, and closing the card gives the view back", async () => {
  const { page, close } = await site.open({ viewport: QUICK_VIEWPORT });
  await waitForPicture(page);
  await playStory(page);
  const map = page.locator("[data-part=minimap]");
  /** Left and right of what the panels leave free, and of a room, in world pixels. */
  const read = () =>
    map.evaluate((svg) => {
      const frame = svg.querySelector("rect");
      const x = Number(frame?.getAttribute("x"));
      const points = svg.querySelector("[data-room=clinical]")?.getAttribute("points")?.split(" ") ?? [];
      const xs = points.filter((_, at) => at % 2 === 0).map(Number);
      return {
        seen: [x, x + Number(frame?.getAttribute("width"))],
        room: [Math.min(...xs), Math.max(...xs)],
      };
    });
  // The last of them is the one that shows the map.
  for (const key of ["ArrowLeft", "+", "+"]) await page.keyboard.press(key);
  await map.waitFor({ state: "visible" });
  const before = await read();
  await ask(page, { kind: "open-panel", panel: { kind: "department", department: "clinical" } });
  await page.locator("alphea-shell [data-kind=department]").waitFor();
  await expect.poll(async () => (await read()).seen).not.toEqual(before.seen);
  const { seen, room } = await read();
  expect(room[0]).toBeGreaterThan(seen[0] ?? Number.NaN);
  expect(room[1]).toBeLessThan(seen[1] ?? Number.NaN);
  await page.keyboard.press("Escape");
  await expect.poll(async () => (await read()).seen).toEqual(before.seen);
  await close();
});

test("at twice the size of text the legend unfolds from the choice of overlays", async () => {
  const { page, complaints, close } = await site.open({
    viewport: { width: 390, height: 844 },
    prepare: () => localStorage.setItem("alphea-settings", JSON.stringify({ textSize: 200 })),
  });
  await playStory(page);
  await page.locator("alphea-shell #tabs button").first().click();
  const choice = page.locator("alphea-shell .overlay-select");
  await choice.locator("> label select").selectOption("load");
  const fold = choice.getByRole("button", { name: "Legend" });
  const rows = choice.locator(".overlay-legend li");
  expect(await rows.count()).toBe(0);
  await fold.click();
  await rows.first().waitFor();
  expect(await fold.getAttribute("aria-expanded")).toBe("true");
  // What is folded out stays on the picture: below the buttons of the camera, above the tabs.
  const [camera, card, tabs] = await Promise.all(
    [".zoom", ".overlay-select", "#tabs"].map((part) => page.locator(`alphea-shell ${part}`).boundingBox()),
  );
  expect(card?.y).toBeGreaterThan((camera?.y ?? Number.NaN) + (camera?.height ?? 0));
  expect((card?.y ?? Number.NaN) + (card?.height ?? 0)).toBeLessThanOrEqual(tabs?.y ?? 0);
  await choice.locator("> label select").selectOption("");
  await choice.locator(".legend .num").first().waitFor();
  await fold.click();
  expect(await choice.locator(".legend").count()).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});
