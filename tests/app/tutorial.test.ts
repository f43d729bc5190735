/** What the guide remembers, over a reload and without storage, and that the clock waits while it explains. */

import { describe, expect, it } from "vitest";
import { createStore } from "../../src/app/store.ts";
import { followTutorial, recallTutorial } from "../../src/app/tutorial.ts";
import type { GameState } from "../../src/presenter/game-state.ts";
import { NEWCOMER } from "../../src/presenter/tutorial-step.ts";

function createStorage(kept: string | null = null) {
  let text = kept;
  const storage = {
    getItem: () => text,
    setItem: (_: string, value: string) => {
      text = value;
    },
  };
  return { read: () => text, open: () => storage as unknown as Storage };
}

const blocked = (): Storage => {
  throw new Error("blocked");
};

function createState(change: object = {}): GameState {
  const event = { id: "e", kind: "incident-noticed", answers: [{ id: "a" }] };
  return {
    scenario: { id: "first-steps" },
    stage: "playing",
    lookBack: null,
    panel: null,
    pace: 2,
    planned: [],
    events: [],
    tutorial: NEWCOMER,
    snapshot: {
      week: 5,
      deployments: [{ users: 3 }],
      guardrails: [{ id: "logging", phase: "embedded" }],
      pending: [event],
      posts: [],
      duties: [],
    },
    ...change,
  } as unknown as GameState;
}

describe("the guide's memory", () => {
  it("keeps what was looked at for the next visit", () => {
    const storage = createStorage();
    const store = createStore(createState());
    followTutorial(store, storage.open, () => {});
    store.update({ panel: { kind: "why", figure: "quality", fromWeek: 0, toWeek: 5 } });
    store.update({ panel: null });
    expect(store.value.tutorial.seen).toEqual(["why"]);
    expect(recallTutorial(storage.open)).toEqual({ seen: ["why"], left: false });
    store.update({ tutorial: { ...store.value.tutorial, left: true } });
    expect(recallTutorial(storage.open).left).toBe(true);
  });

  it("begins anew where storage is blocked, empty or holds something else", () => {
    expect(recallTutorial(blocked)).toEqual(NEWCOMER);
    for (const text of [null, "", "[", "7", '{"seen":"all","left":1}', '{"seen":["other"]}']) {
      expect(recallTutorial(createStorage(text).open)).toEqual(NEWCOMER);
    }
    const store = createStore(createState());
    followTutorial(store, blocked, () => {});
    store.update({ panel: { kind: "posts" } });
    expect(store.value.tutorial.seen).toEqual(["posts"]);
  });

  it("stops the clock once when the first wrong answer is to be read, and never otherwise", () => {
    const store = createStore(createState());
    let pauses = 0;
    followTutorial(store, blocked, () => {
      pauses += 1;
      store.update({ pace: 0 });
    });
    store.update({ pace: 2 });
    expect(pauses).toBe(0);
    store.update({ events: [{ kind: "incident-noticed" }] as unknown as GameState["events"] });
    expect([pauses, store.value.pace]).toEqual([1, 0]);
    store.update({ pace: 4 });
    expect(pauses).toBe(1);
  });
});
