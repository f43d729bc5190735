/** The sentence of the week: a crisis is told while it lasts, and assistants are named with their article. */

import { expect, it } from "vitest";
import type { SimEvent } from "../../src/contract/event.ts";
import type { RolloutPhase } from "../../src/contract/snapshot.ts";
import { createTranslator } from "../../src/i18n/translator.ts";
import { presentHeadline } from "../../src/presenter/present-headline.ts";
import { createGameState } from "../helper/game-state-fixture.ts";
import { loadTestScenario } from "../helper/scenario.ts";

const en = createTranslator("en");
const fr = createTranslator("fr");
const first = createGameState({ week: 1 });

function tell(
  week: number,
  phase: RolloutPhase,
  events: readonly Omit<SimEvent, "id" | "tier" | "causes">[],
) {
  return presentHeadline(
    {
      ...first,
      stage: "playing",
      events: events.map((event, at) => ({ ...event, id: `event/${at}`, tier: "notice", causes: [] })),
      snapshot: { ...first.snapshot, week, phase },
    },
    en,
  );
}

it("tells a crisis while it lasts, and then its end", () => {
  const started = { kind: "crisis-started", week: 30 } as const;
  expect(tell(30, "crisis", [started])).toBe(en.t("headline.crisis"));
  expect(tell(31, "running", [started, { kind: "crisis-ended", week: 31 }])).toBe(
    en.t("headline.crisis-over"),
  );
  expect(tell(31, "running", [started])).not.toBe(en.t("headline.crisis"));
});

it("names an assistant with its article", () => {
  const live = { kind: "deployment-live", week: 20, deployment: "warehouse-robots@logistics" } as const;
  expect(tell(20, "running", [live])).toBe("Logistics now works with the warehouse robots.");
  for (const { id } of loadTestScenario().assistants) {
    for (const t of [en, fr]) expect(t.find(`assistant-the.${id}`), `${id} in ${t.locale}`).not.toBeNull();
  }
});
