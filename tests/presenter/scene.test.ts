/** The canvas is told what the week holds: rooms, flows that conserve cases, lamps, markers, stable desks. */

import { describe, expect, it } from "vitest";
import type { Workflow } from "../../src/contract/scenario.ts";
import type { DepartmentSnapshot, PostSnapshot } from "../../src/contract/snapshot.ts";
import { createTranslator } from "../../src/i18n/translator.ts";
import { presentFlows, presentScene } from "../../src/presenter/present-scene.ts";
import { createGameState, createWaitingState } from "../helper/game-state-fixture.ts";

const en = createTranslator("en");

describe("presentScene", () => {
  const state = createGameState({ week: 60 });
  const scene = presentScene(state, en);

  it("shows every department, desk and live assistant", () => {
    expect(scene.rooms.map((room) => room.id)).toEqual(state.scenario.departments.map((one) => one.id));
    expect(scene.desks).toHaveLength(16);
    expect(new Set(scene.desks.map((desk) => desk.key)).size).toBe(16);
    expect(scene.lamps).toHaveLength(
      state.snapshot.deployments.filter((deployment) => deployment.phase !== "retired").length,
    );
    for (const lamp of scene.lamps) expect(lamp.title).toMatch(/.+: .+/);
  });

  it("speaks the language of the state where no other is given", () => {
    expect(presentScene({ ...state, locale: "fr" }).workshopTitle).toBe("L’atelier");
    expect(scene.workshopCount).toMatch(/^\d+ of 16$/);
    expect(scene.rooms[0]?.loadText).toMatch(/^load \d+%$/);
  });

  it("goes through the seasons of the year", () => {
    const at = (date: string) => presentScene({ ...state, snapshot: { ...state.snapshot, date } }, en).season;
    expect(["2027-02-28", "2027-03-01", "2026-08-31", "2026-09-07", "2026-12-07"].map(at)).toEqual([
      "winter",
      "spring",
      "summer",
      "autumn",
      "winter",
    ]);
  });

  it("marks a room critical while its event waits", () => {
    const pending = createWaitingState().snapshot.pending[0];
    if (pending === undefined) throw new Error("The fixture should leave an event open.");
    const urgent = { ...pending, tier: "critical" as const, department: "legal" };
    const marked = presentScene({ ...state, snapshot: { ...state.snapshot, pending: [urgent] } }, en);
    expect(marked.rooms.filter((room) => room.critical).map((room) => room.id)).toEqual(["legal"]);
  });

  it("lets a post keep its desk when another ends", () => {
    const post = (key: string, phase: PostSnapshot["phase"]): PostSnapshot => ({
      key,
      role: "governance",
      phase,
      way: "hiring",
      from: null,
      requestedWeek: 1,
      approvalWeek: 1,
      activeWeek: 9,
      competence: 1,
      person: -1,
      costPerWeek: 0,
    });
    const place = (posts: readonly PostSnapshot[]) =>
      presentScene({ ...state, snapshot: { ...state.snapshot, posts } }, en).desks.findIndex(
        (desk) => desk.key === "governance#2",
      );
    const before = place([post("governance#1", "active"), post("governance#2", "active")]);
    expect(place([post("governance#1", "left"), post("governance#2", "active")])).toBe(before);
  });
});

describe("presentFlows", () => {
  const text = { en: "x", fr: "x" };
  const step = (id: string, department: string, takes = 1, leaves = 0) => ({
    id,
    name: text,
    department,
    hoursPerCase: 1,
    takes,
    leaves,
  });
  const workflow: Workflow = {
    id: "w",
    name: text,
    token: "order",
    arrivalsPerWeek: 100,
    priority: 2,
    arrivalSigma: 0,
    random: false,
    steps: [step("a", "sales"), step("b", "legal", 0.4), step("c", "production"), step("d", "production")],
  };
  const department = (id: string, steps: readonly [string, number][]): DepartmentSnapshot =>
    ({
      id,
      steps: steps.map(([name, cases]) => ({
        workflow: "w",
        step: name,
        waiting: 0,
        waitingHours: 0,
        arrived: cases,
        completed: cases,
        returned: 0,
      })),
    }) as unknown as DepartmentSnapshot;

  it("lets what skips a step come from the one before, and conserves arrivals", () => {
    const flows = presentFlows(
      [workflow],
      [
        department("sales", [["a", 100]]),
        department("legal", [["b", 40]]),
        department("production", [
          ["c", 100],
          ["d", 100],
        ]),
      ],
    );
    const find = (from: string | null, to: string) =>
      flows.find((flow) => flow.from === from && flow.to === to)?.cases ?? 0;
    expect(find(null, "sales")).toBeCloseTo(100);
    expect(find("sales", "legal")).toBeCloseTo(40);
    expect(find("legal", "production")).toBeCloseTo(40);
    expect(find("sales", "production")).toBeCloseTo(60);
    expect(flows).toHaveLength(4);
  });
});
