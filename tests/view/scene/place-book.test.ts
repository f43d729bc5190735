import { describe, expect, it } from "vitest";
import type { PeopleSnapshot } from "../../../src/contract/snapshot.ts";
import type { DeskModel } from "../../../src/presenter/scene-model.ts";
import { OUTSIDER, type Place, PlaceBook } from "../../../src/view/canvas/layer/place-book.ts";
import { createSceneModelFixture, FIXTURE_PEOPLE } from "../../helper/scene-model-fixture.ts";

interface Person {
  department?: number;
  state?: number;
  post?: number;
  generation?: number;
}

function snapshot(people: readonly Person[]): PeopleSnapshot {
  const pick = (key: keyof Person) => Uint8Array.from(people, (person) => person[key] ?? 0);
  return {
    count: people.length,
    department: pick("department"),
    occupation: pick("state").fill(0),
    state: pick("state"),
    post: pick("post"),
    generation: pick("generation"),
  };
}

const desks = (...phases: DeskModel["phase"][]): DeskModel[] =>
  phases.map((phase, index) => ({ key: `post-${index}`, phase, title: "" }));

const three: Person[] = [{}, {}, {}];
const seat = (index: number, room = 0): Place => ({ kind: "seat", room, index });

describe("places of people", () => {
  it("gives everybody an own seat in the order of the people, without moves in the first week", () => {
    const book = new PlaceBook([3], 2, 2);
    expect(book.update(snapshot(three), [])).toEqual([]);
    expect(book.places).toEqual([seat(0), seat(1), seat(2)]);
  });

  it("seats all eight hundred of the fixture, one to a seat", () => {
    const model = createSceneModelFixture(30);
    const book = new PlaceBook([...FIXTURE_PEOPLE.values()], 15, 16);
    book.update(model.people, model.desks);
    const taken = book.places.map((place) => JSON.stringify(place));
    expect(taken).toHaveLength(800);
    expect(taken).not.toContain("null");
    expect(new Set(taken).size).toBe(800);
  });

  it("sends people in training to the steps and back to the same seat", () => {
    const book = new PlaceBook([3], 2, 2);
    book.update(snapshot(three), []);
    const out = book.update(snapshot([{}, { state: 4 }, {}]), []);
    expect(out).toEqual([{ person: 1, from: seat(1), to: { kind: "step", index: 0 } }]);
    const back = book.update(snapshot(three), []);
    expect(back).toEqual([{ person: 1, from: { kind: "step", index: 0 }, to: seat(1) }]);
  });

  it("leaves those for whom the steps have no room at their seats", () => {
    const book = new PlaceBook([3], 1, 2);
    book.update(snapshot([{ state: 4 }, { state: 4 }, {}]), []);
    expect(book.places).toEqual([{ kind: "step", index: 0 }, seat(1), seat(2)]);
  });

  it("moves a person with a new role to a taken desk and fills other taken desks from outside", () => {
    const book = new PlaceBook([3], 2, 3);
    book.update(snapshot(three), desks("empty", "empty", "empty"));
    const moves = book.update(
      snapshot([{}, {}, { state: 5, post: 1 }]),
      desks("active", "sourcing", "onboarding"),
    );
    expect(moves).toEqual([{ person: 2, from: seat(2), to: { kind: "desk", index: 0 } }]);
    expect(book.desks[2]).toBe(OUTSIDER);
    expect(book.desks[1]).toBe(-1);
  });

  it("keeps somebody who retrains for a post at the desk, not on the steps", () => {
    const book = new PlaceBook([2], 2, 1);
    book.update(snapshot([{ state: 4, post: 1 }, {}]), desks("onboarding"));
    expect(book.places[0]).toEqual({ kind: "desk", index: 0 });
  });

  it("shows a newcomer in a slot without letting them walk", () => {
    const book = new PlaceBook([2], 1, 1);
    book.update(snapshot([{ state: 6 }, {}]), []);
    expect(book.places[0]).toBeNull();
    expect(book.update(snapshot([{ state: 0, generation: 1 }, {}]), [])).toEqual([]);
    expect(book.places[0]?.kind).toBe("seat");
  });

  it("moves a redeployed person to a free seat of the other room and disturbs nobody", () => {
    const book = new PlaceBook([2, 2], 1, 1);
    const before = [{ department: 0 }, { department: 0 }, { department: 1 }];
    book.update(snapshot(before), []);
    const moves = book.update(snapshot([{ department: 1 }, { department: 0 }, { department: 1 }]), []);
    expect(moves).toEqual([{ person: 0, from: seat(0), to: seat(1, 1) }]);
  });

  it("takes the seat of somebody who left when a room is full", () => {
    const book = new PlaceBook([1, 1], 1, 1);
    book.update(snapshot([{ department: 0 }, { department: 1 }]), []);
    book.update(snapshot([{ department: 0, state: 6 }, { department: 0 }]), []);
    expect(book.places).toEqual([null, seat(0, 0)]);
  });
});
