/** What happens to people is said in both languages: decisions, events, what the law asks. */

import { describe, expect, it } from "vitest";
import type { Command } from "../../src/contract/command.ts";
import type { EventKind } from "../../src/contract/event.ts";
import { createTranslator } from "../../src/i18n/translator.ts";
import { formatCommand } from "../../src/presenter/command-text.ts";
import { formatEventBody, formatEventTitle } from "../../src/presenter/event-text.ts";
import { createGameState } from "../helper/game-state-fixture.ts";

const COMMANDS: readonly Command[] = [
  { kind: "consult" },
  { kind: "consult", department: "sales" },
  { kind: "redeploy", from: "sales", to: "clinical", people: 3 },
  { kind: "set-attrition", department: "sales", on: true },
  { kind: "set-attrition", department: "sales", on: false },
  { kind: "cut-posts", department: "sales", people: 1 },
];
const EVENTS: readonly EventKind[] = [
  "consultation-opened",
  "consultation-held",
  "rollout-contested",
  "contest-settled",
  "people-redeployed",
  "attrition-started",
  "attrition-ended",
  "posts-cut",
];
/** Those whose title says all. */
const BARE: readonly EventKind[] = ["attrition-ended"];

describe.each(["en", "fr"] as const)("what happens to people, in %s", (locale) => {
  const t = createTranslator(locale);
  const state = { ...createGameState({ week: 2 }), locale };

  it("is a decision in words of its own each time", () => {
    const lines = COMMANDS.map((command) => formatCommand(command, state, t));
    expect(new Set(lines).size).toBe(COMMANDS.length);
    for (const line of lines) expect(line).not.toMatch(/[{}]|undefined|–/);
    const sales = state.scenario.departments.find(({ id }) => id === "sales");
    expect(lines[1]).toContain(sales?.name[locale]);
  });

  it("is an event with a title, and with what it means where the title does not say it", () => {
    for (const kind of EVENTS) {
      const event = {
        id: `${kind}/sales/2`,
        week: 2,
        kind,
        tier: "log" as const,
        department: "sales",
        to: "clinical",
        causes: [],
      };
      const title = formatEventTitle(event, state, t);
      expect(title).not.toBe(kind);
      expect(title).not.toMatch(/[{}]|–/);
      expect(formatEventBody(event, state, t) === "", kind).toBe(BARE.includes(kind));
    }
    const law = ["consultation-opened", "posts-cut"].map((kind) => t.find(`event-body.${kind}`));
    for (const text of law) expect(text).toContain("France");
  });
});
