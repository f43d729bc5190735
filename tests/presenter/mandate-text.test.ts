/** What the board did and asked, in words of both languages. */

import { describe, expect, it } from "vitest";
import type { Command } from "../../src/contract/command.ts";
import type { SimEvent } from "../../src/contract/event.ts";
import type { Scenario } from "../../src/contract/scenario.ts";
import { createSimulation } from "../../src/engine/simulation.ts";
import { createTranslator } from "../../src/i18n/translator.ts";
import { formatCommand } from "../../src/presenter/command-text.ts";
import { formatEventBody, formatEventTitle, getEventMark } from "../../src/presenter/event-text.ts";
import type { GameState } from "../../src/presenter/game-state.ts";
import { formatMeasure, formatPoints } from "../../src/presenter/mandate-text.ts";
import { createGameState } from "../helper/game-state-fixture.ts";
import { demand, target, withMandate } from "../helper/mandate.ts";
import { loadTestScenario } from "../helper/scenario.ts";

const en = createTranslator("en");
const fr = createTranslator("fr");

/** Plays a mandate to its end; the state is that of the last week. */
function play(scenario: Scenario, first: readonly Command[] = []): { state: GameState; events: SimEvent[] } {
  const simulation = createSimulation(scenario, 1);
  const events: SimEvent[] = [];
  while (!simulation.ended) events.push(...simulation.advanceWeek(simulation.week === 0 ? first : []).events);
  const state = { ...createGameState(), scenario, events, snapshot: simulation.snapshot };
  return { state, events };
}

const told = (events: readonly SimEvent[], kind: SimEvent["kind"]) =>
  events.find((event) => event.kind === kind) as SimEvent;

describe("a review", () => {
  const targets = [target({ figure: "trust", target: 99, red: 98 }), target()];
  const demands = [demand({ title: { en: "More users", fr: "Plus d’usagers" } })];
  const { state, events } = play(withMandate({ weeks: 40, targets, demands, endings: { redReviews: 9 } }));

  it("says what was spent, what is red, the next envelope and the demand", () => {
    expect(formatEventBody(told(events, "review-held"), state, en)).toBe(
      "€0 of €220k spent; 1 of 2 targets are where they should be by now. Red: Trust. The next envelope is €176k. The board also asks: More users (at least 1).",
    );
    expect(formatEventBody(told(events, "review-held"), state, fr)).toBe(
      "0\u202f€ dépensés sur 220\u202fk€\u202f; objectifs à leur place à ce stade\u202f: 1 sur 2. Dans le rouge\u202f: Confiance. Prochaine enveloppe\u202f: 176\u202fk€. La direction demande aussi\u202f: Plus d’usagers (au moins 1).",
    );
  });

  it("says how a demand came out", () => {
    const missed = told(events, "demand-missed");
    expect(formatEventTitle(missed, state, en)).toBe("The board did not get what it asked for: More users");
    expect(formatEventBody(missed, state, en)).toBe(
      "People who use an assistant: 0, where at least 1 was asked.",
    );
    expect(formatEventBody(missed, state, fr)).toContain("au moins 1 demandé");
  });

  it("is as it was where nobody asks anything", () => {
    const plain = play({ ...loadTestScenario(), mandate: null, weeks: 14 });
    expect(formatEventBody(told(plain.events, "review-held"), plain.state, en)).toBe(
      "The board looks at the figures and at what was spent.",
    );
  });
});

describe("the end", () => {
  it("says why the board stopped", () => {
    const { state, events } = play(withMandate({ targets: [target({ target: 100, red: 99 })] }));
    const stopped = told(events, "run-stopped");
    expect(formatEventBody(stopped, state, en)).toBe("Quality was red at one review too many.");
    expect(formatEventBody(stopped, state, fr)).toBe("Dans le rouge à une revue de trop\u202f: Qualité.");
    const leaving = play(withMandate({ endings: { departuresPerYear: 0.01 } }));
    expect(formatEventBody(told(leaving.events, "run-stopped"), leaving.state, en)).toContain(
      "More people leave",
    );
    const accident: SimEvent = { ...stopped, reason: "accident-without-logs" };
    expect(formatEventBody(accident, state, en)).toContain("nobody had logged");
  });

  it("says with how many points it was won or lost", () => {
    const won = play(withMandate({ weeks: 13 }));
    expect(formatEventBody(told(won.events, "run-ended"), won.state, en)).toBe(
      "The mandate is fulfilled: 100 points of 100, and nothing red.",
    );
    const lost = play(withMandate({ weeks: 13, targets: [target({ figure: "users", target: 10 })] }));
    expect(formatEventBody(told(lost.events, "run-ended"), lost.state, en)).toContain(
      "0 points of 100, 50 asked",
    );
  });
});

describe("a forecast", () => {
  const range: Command = { kind: "submit-forecast", figure: "value", low: -20000, high: 50000, until: "end" };

  it("is named as a decision, and judged in words", () => {
    const { state, events } = play(withMandate({ weeks: 13 }), [range]);
    expect(formatCommand(range, state, en)).toBe(
      "Forecast: Value from −\u2060€20k to +\u2060€50k, at the end",
    );
    expect(formatCommand({ ...range, until: "review" }, state, fr)).toContain("à la prochaine revue");
    expect(formatEventTitle(told(events, "forecast-submitted"), state, en)).toBe("A forecast is made: Value");
    expect(formatEventBody(told(events, "forecast-submitted"), state, en)).toBe(
      "Between −\u2060€20k and +\u2060€50k in week 13.",
    );
    expect(formatEventBody(told(events, "forecast-scored"), state, en)).toContain("inside the range");
    expect(formatEventBody(told(events, "forecast-scored"), state, fr)).toContain("dans la fourchette");
  });
});

it("every measure is written in its own unit", () => {
  const shown = (
    ["value", "safety", "spending", "quality", "trust", "wellbeing", "posts", "users"] as const
  ).map((figure) => formatMeasure(figure, 93.46, en));
  expect(shown).toEqual(["+\u2060€93", "€93", "€93", "93.5%", "93", "93", "93", "93"]);
});

describe("points", () => {
  it("never says that all of them are there while some are missing", () => {
    const told = (points: number, reach: number): string => formatPoints(points, reach, en);
    expect([told(5, 5), told(4.55, 5), told(4.97, 5), told(4, 5)]).toEqual(["5", "4.6", "4.9", "4"]);
    expect([told(74.96, 75), told(75, 75), told(80.04, 75)]).toEqual(["74.9", "75", "80"]);
    expect(formatPoints(4.97, 5, fr)).toBe("4,9");
  });
});

describe("the sign of an event", () => {
  it("is that of a crisis where one begins, not where it is over", () => {
    const { events } = play(withMandate({ weeks: 13 }));
    const [any] = events as [SimEvent];
    const bare = { id: any.id, week: 1, tier: "log", causes: [] } as const;
    expect(getEventMark({ ...bare, kind: "crisis-started" })).toBe("critical");
    expect(getEventMark({ ...bare, kind: "crisis-ended" })).toBe("notice");
  });
});
