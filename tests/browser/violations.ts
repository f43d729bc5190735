/** What axe finds wrong with a page, as lines that a failing test can print. */

import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect } from "vitest";

/** The card that is open over the campus. */
export const PANEL = { fromShadowDom: ["alphea-shell", "#panel"] as [string, string] };

/**
 * Every rule that is broken, and where.
 * @param part what to look at; the whole page where it is left out
 */
export async function listViolations(page: Page, part?: typeof PANEL): Promise<string[]> {
  // What is right is counted, not described: that would take as long again.
  // The page has no frames to join: without them axe needs no second page, whose opening takes longer than its look.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  if (part !== undefined) axe.include(part);
  const { violations, passes } = await axe.analyze();
  // A part that is not there would have no faults.
  expect(passes.length).toBeGreaterThan(5);
  return violations.map(({ id, impact, nodes }) => {
    const where = nodes.slice(0, 3).map((node) => `${node.target.join(" ")} ${node.failureSummary ?? ""}`);
    return `${impact} ${id}: ${where.join(" | ").replaceAll(/\s+/g, " ")}`;
  });
}
