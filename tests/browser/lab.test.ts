/** A manager's path through the lab: own company from a table, three strategies, the sentence, the worst run, the report. */

import { expect, test } from "vitest";
import type { Locale } from "../../src/contract/text.ts";
import { createTranslator } from "../../src/i18n/translator.ts";
import { readBlank, writeCompany } from "../../src/lab/desk/write-company.ts";
import { loadTestScenario } from "../helper/scenario.ts";
import { listCovered } from "./covered.ts";
import { listCut } from "./cut.ts";
import { waitForPicture } from "./game-page.ts";
import { useBrowser } from "./use-browser.ts";
import { listViolations } from "./violations.ts";

const site = useBrowser();
const blank = loadTestScenario("your-company");

function table(locale: Locale): Buffer {
  return Buffer.from(writeCompany({ ...readBlank(blank, locale), name: "Northwind" }, blank, locale));
}

test.each([
  ["en", { width: 1280, height: 800 }],
  ["fr", { width: 390, height: 844 }],
] as const)("a manager finds an answer in %s %o", async (locale, viewport) => {
  const { t } = createTranslator(locale);
  const { page, context, complaints, close } = await site.open({ locale, viewport });
  const lab = page.locator("alphea-lab");
  const found: string[] = [];
  const look = async (place: string) => {
    const faults = [await listViolations(page), await listCut(page), await listCovered(page)].flat();
    for (const fault of faults) found.push(`${place}: ${fault}`);
  };
  const bring = (name: string, buffer: Buffer) =>
    lab.locator(".bring input[type=file]").setInputFiles({ name, mimeType: "text/csv", buffer });

  await waitForPicture(page);
  await page.getByRole("link", { name: t("lab.open") }).click();
  await lab.getByText(t("lab.question")).waitFor();
  await look("open");

  // A table that is wrong changes nothing, and says where and what to write.
  await bring("wrong.csv", Buffer.from(table(locale).toString().replace(/985\r/, "985,5\r")));
  await lab.locator("#trouble li").first().waitFor();
  expect(await lab.locator("#trouble").textContent()).toContain("985.5");
  expect(await lab.locator("#scenario").inputValue()).toBe("alphea-as-told");
  await bring("company.csv", table(locale));
  await lab.getByText(t("lab.notice-company", { name: "Northwind" })).waitFor();
  expect(await lab.locator("#scenario").inputValue()).toBe("my-company");
  expect(await lab.locator("#trouble").count()).toBe(0);
  await lab.locator("#open-company").click();
  await lab.locator("#company-name").waitFor();
  expect(await lab.locator("#company-name").inputValue()).toBe("Northwind");
  await look("company");
  await page.keyboard.press("Escape");

  await lab.locator("#strategy-licences-without-posts").uncheck();
  await lab.locator("#strategy-retrain-inside").check();
  await lab.locator("#replications").selectOption("10");
  await lab.locator("#start").click();
  await lab.locator("#lead").waitFor();
  const lead = (await lab.locator("#lead").textContent()) ?? "";
  expect(lead).toContain(
    locale === "en" ? "Teaching model, not a forecast." : "Modèle pédagogique, pas une prévision.",
  );
  expect(await lab.locator("table.summary tbody tr").count()).toBe(3);
  // The page is no wider than the screen.
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
  await look("answer");

  if (locale === "en") await takeAlong();
  expect(found).toEqual([]);
  expect(complaints).toEqual([]);
  await close();

  async function takeAlong(): Promise<void> {
    const [report] = await Promise.all([page.waitForEvent("download"), lab.locator("#save-report").click()]);
    expect(report.suggestedFilename()).toBe("alphea-lab.html");
    const [rows] = await Promise.all([page.waitForEvent("download"), lab.locator("#save-csv").click()]);
    expect(rows.suggestedFilename()).toBe("alphea-lab.csv");

    const [game] = await Promise.all([context.waitForEvent("page"), lab.locator("#play-worst").click()]);
    await game.locator("alphea-shell").getByText(/52/).first().waitFor();
    await game.waitForFunction(() => /52/.test(document.title));
    expect(game.url()).toContain("scenario=my-company");
    // The debrief will say who played it.
    const played = await game.evaluate(() => document.querySelector("alphea-shell")?.state?.botWeeks.length);
    expect(played).toBe(52);
  }
});

test("playing can be paused and extended, its runs are listed, and it ends once it is certain enough", async () => {
  const { page, complaints, close } = await site.open({ viewport: { width: 1280, height: 800 } });
  await waitForPicture(page);
  await page.goto(new URL("lab.html", site.server.url).href);
  const lab = page.locator("alphea-lab");
  await lab.locator("#replications").selectOption("10");
  await lab.locator("#start").click();
  await lab.locator("#study-pause").click();
  await lab.locator("#study-resume").click();
  await lab.locator("#study-extend").click({ timeout: 60_000 });
  await expect
    .poll(() => lab.locator("#progress-text").textContent(), { timeout: 60_000 })
    .toContain("All 60");
  await lab.locator("#lead").waitFor();

  // Everything that was played is listed, and can be sorted and narrowed down.
  expect(await lab.locator("#runs").textContent()).toContain("of 60 runs");
  await lab.locator("#listed").selectOption("cohabitation");
  const sort = lab.locator('[data-sort="measure/spending"]');
  await sort.click();
  const readCells = () => lab.locator("#runs tbody tr").allTextContents();
  const cheapest = (await readCells())[0];
  await sort.click();
  expect(await lab.locator('#runs th[aria-sort="descending"]').count()).toBe(1);
  expect((await readCells())[0]).not.toBe(cheapest);
  await lab.locator("#runs-after").click();
  expect((await readCells()).at(-1)).toBe(cheapest);
  // Who changes jobs is known of each strategy a little later.
  await lab.locator("#moves-strategy").selectOption("cohabitation");
  await lab.locator("#flows svg.sankey").waitFor();

  // An answer that need not be certain at all is had at the first look.
  await lab.locator("#precise").check();
  await lab.locator("#half-width").fill("90");
  await lab.locator("#half-width").press("Enter");
  await lab.locator("#start").click();
  await expect
    .poll(() => lab.locator("#progress-text").textContent(), { timeout: 60_000 })
    .toContain("All 90");
  expect(await lab.locator("#exact").textContent()).toContain("after 30 runs of each");
  expect(complaints).toEqual([]);
  await close();
});
