/** What the keys do to the game. */

import { describe, expect, test } from "vitest";
import { act, findOpenEvent } from "../../src/app/act.ts";
import type { SimEvent } from "../../src/contract/event.ts";
import type { GameState } from "../../src/presenter/game-state.ts";
import type { Intent } from "../../src/presenter/intent.ts";
import { KEY_MAP } from "../../src/presenter/key-map.ts";

const PRICE = { euros: 0, eurosPerWeek: 0, hours: 0, delayWeeks: 0 };

function createEvent(id: string, tier: SimEvent["tier"], answers: readonly string[]): SimEvent {
  const offered = answers.map((answer) => ({ id: answer, price: PRICE }));
  return { id, week: 1, kind: "incident-noticed", tier, causes: [], answers: offered };
}

function createBench(change: Partial<GameState> = {}, pending: readonly SimEvent[] = []) {
  const intents: Intent[] = [];
  const moves: string[] = [];
  const state = {
    stage: "playing",
    scenario: { id: "alphea-as-told" },
    tutorial: { seen: [], left: false },
    panel: null,
    lookBack: null,
    overlay: null,
    planned: [],
    selectedDepartment: null,
    snapshot: { week: 10, pending },
    ...change,
  } as unknown as GameState;
  const ports = {
    state,
    unfoldedEvent: null as string | null,
    dispatch: (intent: Intent) => void intents.push(intent),
    camera: {
      pan: (dx: number, dy: number) => void moves.push(`pan ${Math.sign(dx)} ${Math.sign(dy)}`),
      fit: () => void moves.push("fit"),
      zoomBy: (factor: number) => void moves.push(factor > 1 ? "closer" : "further"),
    },
    focusTimeline: () => void moves.push("timeline"),
  };
  return { intents, moves, ports };
}

describe("answers", () => {
  const decision = createEvent("d", "decision", ["d1", "d2"]);
  const critical = createEvent("c", "critical", ["c1", "c2", "c3"]);

  test("go to the critical event before an older decision", () => {
    const bench = createBench({}, [decision, critical]);
    act("answer-c", bench.ports);
    expect(bench.intents).toEqual([
      { kind: "decide", command: { kind: "answer-event", event: "c", answer: "c3" } },
    ]);
  });

  test("go to the oldest decision where nothing is critical", () => {
    expect(findOpenEvent(createBench({}, [decision]).ports.state, null)?.id).toBe("d");
  });

  test("go to the event whose card is unfolded", () => {
    const bench = createBench({}, [decision, critical]);
    act("answer-b", { ...bench.ports, unfoldedEvent: "d" });
    expect(bench.intents).toEqual([
      { kind: "decide", command: { kind: "answer-event", event: "d", answer: "d2" } },
    ]);
  });

  test("go on to the next event once one is answered", () => {
    const planned = [{ kind: "answer-event", event: "c", answer: "c1" } as const];
    const bench = createBench({ planned }, [decision, critical]);
    expect(findOpenEvent(bench.ports.state, null)?.id).toBe("d");
  });

  test("that the event does not offer, or behind the title, do nothing", () => {
    const missing = createBench({}, [decision]);
    act("answer-d", missing.ports);
    const title = createBench({ stage: "title" }, [decision]);
    act("answer-a", title.ports);
    const none = createBench();
    act("answer-a", none.ports);
    expect([...missing.intents, ...title.intents, ...none.intents]).toEqual([]);
  });
});

describe("cards", () => {
  test("open by their key and close by it again", () => {
    const bench = createBench();
    act("open-posts", bench.ports);
    const open = createBench({ panel: { kind: "posts" } });
    act("open-posts", open.ports);
    expect([...bench.intents, ...open.intents]).toEqual([
      { kind: "open-panel", panel: { kind: "posts" } },
      { kind: "close-panel" },
    ]);
  });

  test("why looks back four weeks, not before the start", () => {
    const early = createBench({ snapshot: { week: 2, pending: [] } as unknown as GameState["snapshot"] });
    act("open-why", early.ports);
    expect(early.intents).toEqual([
      { kind: "open-panel", panel: { kind: "why", figure: "value", fromWeek: 0, toWeek: 2 } },
    ]);
  });

  test.each(["title", "briefing"] as const)("on the %s only help and settings open", (stage) => {
    const bench = createBench({ stage });
    for (const { action } of KEY_MAP) if (action.startsWith("open-")) act(action, bench.ports);
    expect(bench.intents).toEqual(
      ["help", "settings"].map((kind) => ({ kind: "open-panel", panel: { kind } })),
    );
  });
});

test("Escape closes help over the briefing first, then the briefing itself", () => {
  const help = createBench({ stage: "briefing", panel: { kind: "help" } });
  const alone = createBench({ stage: "briefing" });
  for (const bench of [help, alone]) act("close", bench.ports);
  expect([...help.intents, ...alone.intents]).toEqual([{ kind: "close-panel" }, { kind: "read-briefing" }]);
});

test("Escape closes the card, lets the room go, then shows the whole campus", () => {
  const open = createBench({ panel: { kind: "log" } });
  const selected = createBench({ selectedDepartment: "legal" });
  const nothing = createBench();
  for (const bench of [open, selected, nothing]) act("close", bench.ports);
  expect([...open.intents, ...selected.intents]).toEqual([{ kind: "close-panel" }, { kind: "close-panel" }]);
  expect([nothing.intents, nothing.moves]).toEqual([[], ["fit"]]);
});

test("Escape leaves the guide once nothing else is open, and moves the camera after that", () => {
  const guided = {
    scenario: { id: "first-steps" },
    snapshot: { week: 0, pending: [], deployments: [] },
  } as unknown as Partial<GameState>;
  const bench = createBench(guided);
  act("close", bench.ports);
  expect(bench.intents).toEqual([{ kind: "follow-guide", on: false }]);
  expect(bench.moves).toEqual([]);
  const left = createBench({ ...guided, tutorial: { seen: [], left: true } });
  act("close", left.ports);
  expect(left.moves).toEqual(["fit"]);
});

test("every key of the table does something", () => {
  const event = createEvent("e", "critical", ["1", "2", "3", "4"]);
  for (const { action } of KEY_MAP) {
    const bench = createBench({}, [event]);
    act(action, bench.ports);
    expect([action, bench.intents.length + bench.moves.length]).toEqual([action, 1]);
  }
});

test("a canvas that is not there is no reason to fail", () => {
  const bench = createBench();
  act("pan-left", { ...bench.ports, camera: null });
  expect(bench.moves).toEqual([]);
});

test("overlays go round by one key, and each has its own", () => {
  const none = createBench();
  act("cycle-overlay", none.ports);
  act("overlay-cost", none.ports);
  const on = createBench({ overlay: "cost" });
  act("cycle-overlay", on.ports);
  act("overlay-cost", on.ports);
  act("close", on.ports);
  expect(none.intents).toEqual([
    { kind: "show-overlay", overlay: "load" },
    { kind: "show-overlay", overlay: "cost" },
  ]);
  expect(on.intents).toEqual(Array(3).fill({ kind: "show-overlay", overlay: null }));
});
