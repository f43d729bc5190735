/** What the panels say of a real run: complete, consistent with the snapshot, and in both languages. */

import { describe, expect, it } from "vitest";
import type { IncidentSnapshot } from "../../src/contract/snapshot.ts";
import type { Locale } from "../../src/contract/text.ts";
import { createTranslator } from "../../src/i18n/translator.ts";
import { formatCommand } from "../../src/presenter/command-text.ts";
import { formatEventTitle, walkChain } from "../../src/presenter/event-text.ts";
import type { GameState } from "../../src/presenter/game-state.ts";
import { presentBar } from "../../src/presenter/present-bar.ts";
import { presentDepartment } from "../../src/presenter/present-department.ts";
import { presentEnd } from "../../src/presenter/present-end.ts";
import { presentGuardrails } from "../../src/presenter/present-guardrails.ts";
import { presentHeadline } from "../../src/presenter/present-headline.ts";
import { presentInbox } from "../../src/presenter/present-inbox.ts";
import { countStates } from "../../src/presenter/present-legend.ts";
import { presentLog } from "../../src/presenter/present-log.ts";
import { presentMirror } from "../../src/presenter/present-mirror.ts";
import { presentPlanned } from "../../src/presenter/present-planned.ts";
import { presentPosts } from "../../src/presenter/present-posts.ts";
import { presentTimeline } from "../../src/presenter/present-timeline.ts";
import { createFirstState, createGameState, createWaitingState } from "../helper/game-state-fixture.ts";

const translators = [createTranslator("en"), createTranslator("fr")];
const en = createTranslator("en");
const weeks = [0, 8, 30, 60, 104];

/** Every text of a model, however deep. */
function collectTexts(model: unknown, into: string[] = []): string[] {
  if (typeof model === "string") into.push(model);
  else if (typeof model === "object" && model !== null) {
    for (const value of Object.values(model)) collectTexts(value, into);
  }
  return into;
}

function presentAll(state: GameState, t: (typeof translators)[number]): unknown {
  return [
    presentBar(state, t),
    presentInbox(state, t),
    presentMirror(state, t),
    presentTimeline(state, t),
    presentHeadline(state, t),
    presentPosts(state, t),
    presentGuardrails(state, t),
    presentLog(state, t),
    presentEnd(state, t),
    presentPlanned(state, t),
    countStates(state, t),
    state.scenario.departments.map((one) => presentDepartment(one.id, state, t)),
  ];
}

describe("every presenter", () => {
  it.each(weeks)("speaks whole sentences in week %d", (week) => {
    const state = createGameState({ week });
    for (const t of translators) {
      for (const text of collectTexts(presentAll(state, t))) {
        expect(text).not.toMatch(/undefined|NaN|\[object|\{[a-z]+\}/);
        if (t.locale === "fr" && !text.includes("/")) expect(text).not.toMatch(/[^\s\u202f\d][ \u00a0][;!?]/);
      }
    }
  });

  it("does not touch what it is given", () => {
    const state = createGameState({ week: 60 });
    const before = JSON.stringify(state.events);
    presentAll(state, en);
    expect(JSON.stringify(state.events)).toBe(before);
  });
});

describe("presentBar", () => {
  it("shows a change over four weeks with its direction and tone", () => {
    const state = createGameState({ week: 60 });
    const history = [...state.history];
    const before = history[56];
    const now = history[60];
    if (before === undefined || now === undefined) throw new Error("short history");
    history[56] = { ...before, safety: now.safety - 900, trust: now.trust + 3 };
    const { figures } = presentBar({ ...state, history }, en);
    const safety = figures.find((figure) => figure.id === "safety");
    expect(safety).toMatchObject({ tone: "bad", rises: true, delta: "€900", fromWeek: 56, toWeek: 60 });
    expect(safety?.label).toMatch(/^Risk a week: €.+, up €900 in 4 weeks. Why\?$/);
    expect(figures.find((figure) => figure.id === "trust")).toMatchObject({
      tone: "bad",
      rises: false,
      delta: "3",
    });
  });

  it("shows no change before the first week", () => {
    const { figures, week } = presentBar(createFirstState(), en);
    expect(week).toBe("Week 0");
    expect(figures.map((figure) => figure.delta)).toEqual(["", "", "", "", "", ""]);
    expect(figures[0]?.value).toBe("€0");
  });
});

describe("presentInbox", () => {
  const state = createWaitingState();

  it("offers every answer with a letter, a price and the default", () => {
    const { critical, waiting } = presentInbox(state, en);
    const cards = [...critical, ...waiting].filter((card) => card.answers.length > 0);
    expect(cards).toHaveLength(state.snapshot.pending.length);
    expect(cards.length).toBeGreaterThan(0);
    for (const card of cards) {
      expect(card.answers.map((answer) => answer.letter).join("")).toBe("ABCD".slice(0, card.answers.length));
      expect(card.answers.every((answer) => answer.chips.length > 0)).toBe(true);
      expect(card.answers.filter((answer) => answer.byDefault)).toHaveLength(1);
      expect(card.deadline).toMatch(/answer.*Without an answer: [A-D]\./);
      expect(card.body).not.toBe("");
      expect(card.known).not.toBe("");
    }
  });

  it("says which answer is planned", () => {
    const event = state.snapshot.pending[0];
    const answer = event?.answers?.[1];
    if (event === undefined || answer === undefined)
      throw new Error("The fixture should leave an event open.");
    const planned = [{ kind: "answer-event", event: event.id, answer: answer.id }] as const;
    const box = presentInbox({ ...state, planned }, en);
    const card = [...box.critical, ...box.waiting].find((one) => one.id === event.id);
    expect(card).toMatchObject({ plannedAnswer: answer.id, plannedIndex: 0 });
    expect(card?.plannedText).toContain("B");
    expect(box.openCount).toBe(presentInbox(state, en).openCount - 1);
    expect(presentPlanned({ ...state, planned }, en)[0]?.text).toMatch(/^Answer: .{3}/);
  });

  it("says who outside has heard, and nothing while nobody has", () => {
    const place = (heardBy: IncidentSnapshot["heardBy"], locale: Locale): string => {
      const incidents = state.snapshot.incidents.map((incident) => ({ ...incident, heardBy }));
      const box = presentInbox(
        { ...state, snapshot: { ...state.snapshot, incidents } },
        createTranslator(locale),
      );
      const ids = new Set(incidents.map(({ event }) => event));
      const card = [...box.critical, ...box.waiting].find(({ id }) => ids.has(id));
      return card?.place ?? "";
    };
    expect(place("none", "en")).not.toMatch(/know|heard/);
    expect(place("press", "en")).toContain("the press knows of it");
    expect(place("staff", "fr")).toContain("les représentants du personnel sont au courant");
  });

  it("tells what is to be decided from what is only to be read, and counts the first on the tab", () => {
    const box = presentInbox(state, en);
    const decide = box.waiting.filter(({ answers }) => answers.length > 0).length;
    const read = box.waiting.length - decide;
    const parts = [decide > 0 ? `${decide} to decide` : "", read > 0 ? `${read} to read` : ""];
    expect(box.waitingText).toBe(parts.filter((part) => part !== "").join(" · "));
    const urgent = box.critical.filter(({ answers }) => answers.length > 0).length;
    expect(box.openCount).toBe(decide + urgent);
    const past = presentInbox({ ...state, lookBack: { presentWeek: 90, events: [] } }, en);
    expect(past).toMatchObject({ openCount: 0, waitingText: "", title: `In week ${state.snapshot.week}` });
  });

  it("counts a deadline in the weeks that are left", () => {
    const event = state.snapshot.pending[0];
    if (event === undefined) throw new Error("The fixture should leave an event open.");
    const pending = [{ ...event, deadlineWeek: state.snapshot.week + 1 }];
    const last = presentInbox({ ...state, snapshot: { ...state.snapshot, pending } }, en);
    expect([...last.critical, ...last.waiting][0]?.deadline).toMatch(/^Last week to answer\./);
  });

  it("gathers small incidents in one line a department", () => {
    const rows = [20, 30, 40, 60].flatMap((week) => presentInbox(createGameState({ week }), en).small);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row.detail).toMatch(/^\d+ small incidents?$/);
  });

  it("asks nothing once the run is over", () => {
    expect(presentInbox(createGameState({ week: 104 }), en)).toMatchObject({
      critical: [],
      waiting: [],
      openCount: 0,
    });
  });
});

describe("presentDepartment", () => {
  const state = createGameState({ week: 60 });

  it("splits the load into parts that fill it", () => {
    for (const department of state.snapshot.departments) {
      const model = presentDepartment(department.id, state, en);
      const asked = (model?.loadParts ?? []).reduce((sum, part) => sum + part.share, 0);
      expect(asked / (model?.fullAt ?? 1)).toBeCloseTo(department.load, 6);
    }
  });

  it("gives every command the engine lists for the place, with price or reason", () => {
    const model = presentDepartment("sales", state, en);
    const deployments = state.snapshot.deployments.filter((one) => one.department === "sales");
    expect(model?.deployments.map((one) => one.key)).toEqual(deployments.map((one) => one.key));
    const offered = state.snapshot.options.filter(
      ({ command }) =>
        command.kind === "deploy-assistant" &&
        command.department === "sales" &&
        !deployments.some((one) => one.assistant === command.assistant),
    );
    expect(model?.offers.flatMap((one) => one.actions)).toHaveLength(offered.length);
    for (const action of model?.team?.actions ?? []) {
      expect(action.reason === "" ? action.chips.length : action.reason.length).toBeGreaterThan(0);
    }
  });

  it("says what the next level of autonomy asks, and what is missing", () => {
    const models = state.scenario.departments.flatMap(
      (one) => presentDepartment(one.id, state, en)?.deployments ?? [],
    );
    const asking = models.filter((model) => model.asks.length > 0);
    expect(asking.length).toBeGreaterThan(0);
    for (const model of asking) {
      expect(model.asks).toHaveLength(3);
      const [cases, error] = model.asks;
      expect(cases?.met).toBe(cases?.share === 1);
      if (error?.range) expect(error.met).toBe(error.range.high <= error.range.limit);
      const widen = model.dial.find((one) => one.action?.refusal === null && !one.current);
      if (model.asks.some((ask) => !ask.met)) expect(widen?.level ?? "proposes").toBe("proposes");
    }
  });

  it("is null for a department that does not exist", () => {
    expect(presentDepartment("moon", state, en)).toBeNull();
  });
});

describe("presentPosts", () => {
  it("offers three ways and the teams that can lend, natural paths first", () => {
    const { duties } = presentPosts(createGameState({ week: 30 }), en);
    expect(duties.length).toBeGreaterThan(3);
    for (const duty of duties) {
      expect(duty.ways.map((way) => way.way)).toEqual(["hiring", "retraining", "contracting"]);
      const teams = duty.ways[1]?.teams.map((team) => team.name.includes("natural path")) ?? [];
      expect(teams.length).toBeGreaterThan(0);
      expect([...teams].sort((a, b) => Number(b) - Number(a))).toEqual(teams);
    }
  });
});

describe("what happened", () => {
  const state = createGameState({ week: 104 });

  it("is named for every kind of event that occurs", () => {
    for (const t of translators) {
      for (const event of state.events) {
        const title = formatEventTitle(event, state, t);
        expect(title, event.kind).not.toMatch(/^[a-z]+-[a-z-]+$|–/);
      }
    }
  });

  it("walks back to a decision", () => {
    const live = state.events.find((event) => event.kind === "deployment-live");
    if (live === undefined) throw new Error("The fixture should deploy something.");
    expect(walkChain(live.id, state, en).at(-1)).toMatchObject({ decision: true });
  });

  it("is told in a sentence that changes from week to week", () => {
    const told = new Set(
      [0, 8, 20, 30, 45, 60, 80, 100].map((week) => presentHeadline(createGameState({ week }), en)),
    );
    expect(told.size).toBeGreaterThan(4);
    for (const sentence of told) expect(sentence).toMatch(/^[A-Z0-9].*\.$/);
  });

  it("marks the timeline inside the run", () => {
    const { markers, waves, weeks: all } = presentTimeline(state, en);
    expect(markers.length).toBeGreaterThan(5);
    expect(waves.map((wave) => wave.kind)).toContain("generative");
    for (const marker of markers) expect(marker.week).toBeLessThanOrEqual(all);
  });

  it("numbers the quarters of the timeline, and of a decade its years", () => {
    const numbersOf = (weeks: number) =>
      presentTimeline({ ...state, snapshot: { ...state.snapshot, weeks } }, en).ticks.map(({ week }) => week);
    expect(numbersOf(52)).toEqual([0, 13, 26, 39, 52]);
    expect(numbersOf(520)).toEqual([0, 52, 104, 156, 208, 260, 312, 364, 416, 468, 520]);
  });

  it("counts everybody once", () => {
    const counted = countStates(state, en).reduce((sum, one) => sum + one.count, 0);
    const people = [...state.snapshot.people.state].slice(0, state.snapshot.people.count);
    expect(counted).toBe(people.filter((one) => one !== 6).length);
  });
});

describe("formatCommand", () => {
  it("has words for every command that the engine lists", () => {
    const state = createGameState({ week: 60 });
    for (const t of translators) {
      for (const { command } of state.snapshot.options) {
        expect(formatCommand(command, state, t)).toMatch(/.{5}/);
      }
    }
  });
});

describe("presentEnd", () => {
  it("counts a post by its way although its holder has left since", () => {
    const state = createGameState({ week: 104 });
    const filled = state.events.filter((event) => event.kind === "post-filled");
    expect(filled.length).toBeGreaterThan(0);
    const posts = state.snapshot.posts.map((post) => ({ ...post, phase: "left" as const, activeWeek: null }));
    const { happened } = presentEnd({ ...state, snapshot: { ...state.snapshot, posts } }, en);
    const line = happened.find((text) => text.includes("filled")) ?? "";
    const [count, ...ways] = (line.match(/\d+/g) ?? []).map(Number);
    expect(count).toBe(filled.length);
    expect(ways.reduce((sum, way) => sum + way, 0)).toBe(filled.length);
  });
});
