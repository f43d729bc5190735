/** The mandate as it is played: what the briefing promises, what the board shows, what can be forecast. */

import { describe, expect, it } from "vitest";
import type { Command } from "../../src/contract/command.ts";
import type { Scenario } from "../../src/contract/scenario.ts";
import { createSimulation } from "../../src/engine/simulation.ts";
import { createTranslator } from "../../src/i18n/translator.ts";
import type { GameState } from "../../src/presenter/game-state.ts";
import { presentBoard } from "../../src/presenter/present-board.ts";
import { presentBriefing } from "../../src/presenter/present-briefing.ts";
import { presentEnd } from "../../src/presenter/present-end.ts";
import { parseField, presentForecasts } from "../../src/presenter/present-forecast.ts";
import { presentEventCard } from "../../src/presenter/present-inbox.ts";
import { presentTitle } from "../../src/presenter/present-title.ts";
import { createFirstState, createGameState } from "../helper/game-state-fixture.ts";
import { demand, target, withMandate } from "../helper/mandate.ts";
import { loadTestScenario } from "../helper/scenario.ts";

const en = createTranslator("en");
const fr = createTranslator("fr");

/** A run of a mandate up to a week, with decisions for the first one. */
function play(scenario: Scenario, weeks: number, first: readonly Command[] = []): GameState {
  const simulation = createSimulation(scenario, 1);
  const events = [];
  while (simulation.week < weeks)
    events.push(...simulation.advanceWeek(simulation.week === 0 ? first : []).events);
  return { ...createGameState({ week: 0 }), scenario, events, snapshot: simulation.snapshot };
}

const FORECAST: Command = {
  kind: "submit-forecast",
  figure: "value",
  low: -20_000,
  high: 50_000,
  until: "review",
};
const CAUTIOUS = withMandate({
  weeks: 40,
  targets: [
    target({ figure: "trust", target: 99, red: 98 }),
    target({ figure: "quality", target: 50, red: 40 }),
  ],
  demands: [
    demand({ title: { en: "More users", fr: "Plus d’usagers" }, figure: "users", limit: 5, until: 3 }),
  ],
  endings: { redReviews: 9 },
});

describe("the title", () => {
  it("puts the story and the first steps first, then goes from short to long", () => {
    const story = loadTestScenario();
    const like = (id: string, weeks: number): Scenario => ({ ...story, id, weeks });
    const scenarios = [like("long", 520), story, like("short", 30), like("first-steps", 26)];
    const { choices, chosen } = presentTitle({ ...createFirstState(), scenarios }, en);
    expect(choices.map(({ id }) => id)).toEqual(["alphea-as-told", "first-steps", "short", "long"]);
    expect(choices.filter((one) => one.chosen)).toEqual([chosen]);
    expect(chosen.facts).toEqual(["104 weeks", "Difficulty: standard"]);
  });
});

describe("the briefing", () => {
  it("says what is asked, where it is red and what it is worth", () => {
    const { targets, won, stopped } = presentBriefing(createGameState({ week: 0 }), en);
    expect(targets.find(({ figure }) => figure === "safety")).toMatchObject({
      asked: "at most €5k",
      red: "red above €15k",
      points: "5",
    });
    expect(targets.find(({ figure }) => figure === "users")?.red).toBe("");
    expect(won).toContain("75 of 100");
    expect(stopped.join(" ")).toContain("25%");
    expect(stopped).toHaveLength(3);
  });

  it("names the envelope that the first quarter really has", () => {
    const state = createGameState({ week: 0 });
    const size = en.money(state.snapshot.mandate?.envelope.size ?? -1);
    expect(presentBriefing(state, en).money[0]).toContain(size);
    const guided: Scenario = { ...state.scenario, difficulty: "guided" };
    const gentle = { ...state, scenario: guided, snapshot: createSimulation(guided, 1).snapshot };
    const larger = en.money(gentle.snapshot.mandate?.envelope.size ?? -1);
    expect(larger).not.toBe(size);
    expect(presentBriefing(gentle, en).money[0]).toContain(larger);
  });

  it("tells the traits that the seed has drawn, and is short where nobody asks anything", () => {
    const story = loadTestScenario();
    const trait = {
      id: "old-plant",
      name: { en: "An old plant", fr: "Une usine ancienne" },
      description: { en: "It stops.", fr: "Elle s’arrête." },
      multiply: {},
      set: {},
      volumes: [],
      departments: [],
    };
    const scenario: Scenario = { ...story, traits: { drawn: 1, from: [trait, { ...trait, id: "other" }] } };
    const state = createGameState({ week: 0 });
    const drawn = { ...state, scenario, snapshot: { ...state.snapshot, traits: ["old-plant"] } };
    expect(presentBriefing(drawn, fr).traits).toEqual([
      { name: "Une usine ancienne", description: "Elle s’arrête." },
    ]);
    const free = presentBriefing({ ...state, scenario: { ...story, mandate: null } }, en);
    expect([free.targets, free.money, free.won]).toEqual([[], [], ""]);
  });
});

describe("the board", () => {
  const state = play(CAUTIOUS, 13);
  const board = presentBoard(state, en);

  it("sets results against targets, and its points sum to the score", () => {
    expect(board?.targets.map(({ state: how, redNote }) => [how, redNote])).toEqual([
      ["red", "red at the last review"],
      ["met", ""],
    ]);
    const points = state.snapshot.mandate?.composition.reduce((sum, part) => sum + part.points, 0) ?? -1;
    expect(board?.score).toBe(en.number(points));
    expect(board?.sub).toBe("1 of 4 reviews held · the next in 13 weeks, at the end of week 26");
  });

  it("says what was demanded, what it gives, what it costs and against what it pulls", () => {
    const [made] = board?.demands ?? [];
    expect(made).toMatchObject({ title: "More users", state: "open", now: "now 0" });
    expect(made?.asked).toContain("at least 5, at the end of week");
  });

  it("foresees the next envelope as the engine will grant it", () => {
    const next = play(CAUTIOUS, 26);
    const { size, carried = 0 } = next.snapshot.mandate?.envelope ?? {};
    const granted = en.money((size ?? 0) - carried);
    expect(board?.envelope.notes.join(" ")).toContain(`${granted}, after a cut of`);
  });

  it("is not there where nobody asks anything", () => {
    const free = play({ ...loadTestScenario(), mandate: null }, 1);
    expect([presentBoard(free, en), presentForecasts(free, en)]).toEqual([null, null]);
  });
});

describe("forecasts", () => {
  it("are offered in the first week, for value and one figure, with a proposal around today", () => {
    const model = presentForecasts(play(CAUTIOUS, 0), fr);
    expect(model?.moments.map(({ until }) => until)).toEqual(["review", "end"]);
    const [moment] = model?.moments ?? [];
    expect(moment?.others.map(({ figure }) => figure)).toEqual(["trust", "quality"]);
    const quality = moment?.others.find(({ figure }) => figure === "quality");
    expect(quality?.unit).toBe("%");
    const [low, high] = [parseField(quality?.low ?? ""), parseField(quality?.high ?? "")];
    const actual = play(CAUTIOUS, 0).snapshot.figures.quality;
    expect(low).toBeLessThanOrEqual(actual);
    expect(high).toBeGreaterThanOrEqual(actual);
    expect(quality?.low).toContain(",");
  });

  it("are closed between reviews, open after one, and remembered with what came", () => {
    expect(presentForecasts(play(CAUTIOUS, 5), en)?.moments).toEqual([]);
    const judged = presentForecasts(play(CAUTIOUS, 13, [FORECAST]), en);
    expect(judged?.moments).not.toEqual([]);
    expect(judged?.past).toHaveLength(1);
    expect(judged?.past[0]).toMatchObject({
      title: "Value, week 13",
      range: "−\u2060€20k to +\u2060€50k",
      held: true,
    });
    expect(judged?.calibration).toBe("1 of 1 range held the result; 80% should.");
  });

  it("show what is planned, and refuse what has been made", () => {
    const state = play(CAUTIOUS, 0);
    const planned = presentForecasts({ ...state, planned: [FORECAST] }, fr);
    expect(planned?.planned).toEqual([
      { text: "Valeur, prochaine revue\u202f: de −20\u202fk€ à +50\u202fk€", index: 0 },
    ]);
  });

  it("are read as people write numbers", () => {
    expect(["93,5", "93.5", " -1 200 ", "\u22125", "+7", "", "about 7", "1,2,3"].map(parseField)).toEqual([
      93.5,
      93.5,
      -1200,
      -5,
      7,
      null,
      null,
      null,
    ]);
  });
});

it("a review asks for a look at the board, and keeps its demand apart from its sentences", () => {
  const state = play(CAUTIOUS, 13);
  const review = state.events.find(({ kind }) => kind === "review-held");
  if (review === undefined) throw new Error("No review was held.");
  const card = presentEventCard(review, state, en);
  expect(card).toMatchObject({ review: true, panel: { kind: "board" }, panelText: "Open the mandate" });
  expect(card.tier).toBe("Review 1 of 4");
  expect(card.body).not.toContain("More users");
  const free = play({ ...loadTestScenario(), mandate: null }, 13);
  const plain = free.events.find(({ kind }) => kind === "review-held");
  expect(plain && presentEventCard(plain, free, en)).toMatchObject({ review: false, panel: null });
});

describe("the verdict", () => {
  const end = (scenario: Scenario): GameState => {
    const simulation = createSimulation(scenario, 1);
    while (!simulation.ended) simulation.advanceWeek([]);
    return { ...createGameState({ week: 0 }), scenario, snapshot: simulation.snapshot, stage: "over" };
  };

  it("says how a run was won, and offers other luck", () => {
    const { verdict, otherSeed } = presentEnd(end(withMandate({ weeks: 13 })), en);
    expect(verdict).toMatchObject({ kind: "won", title: "Won, in week 13" });
    expect(verdict?.reasons).toEqual(["The mandate is fulfilled: 100 points of 100, and nothing red."]);
    expect(otherSeed).toBe(43);
  });

  it("names everything for which it was lost", () => {
    const targets = [
      target({ figure: "users", target: 10 }),
      target({ figure: "trust", target: 100, red: 99 }),
    ];
    const { verdict } = presentEnd(end(withMandate({ weeks: 13, targets })), en);
    expect(verdict?.kind).toBe("lost");
    expect(verdict?.reasons[0]).toMatch(/^0 points of 100; \d+ were asked for\.$/);
    expect(verdict?.reasons[1]).toMatch(/^Trust stands at \d+: red below 99\.$/);
    expect(verdict?.reasons).toHaveLength(2);
  });

  it("says why the board stopped it", () => {
    const red = presentEnd(end(withMandate({ targets: [target({ target: 100, red: 99 })] })), fr);
    expect(red.verdict?.kind).toBe("stopped");
    expect(red.verdict?.reasons[1]).toMatch(/rouge sous 99,0\u202f%.*à 2 revues de suite/);
    const leaving = presentEnd(end(withMandate({ endings: { departuresPerYear: 0.01 } })), en);
    expect(leaving.verdict?.reasons.at(-1)).toMatch(/the board accepts 1%/);
  });

  it("is silent where nobody asked anything", () => {
    expect(presentEnd(end({ ...loadTestScenario(), mandate: null, weeks: 2 }), en).verdict).toBeNull();
  });
});
