import { describe, expect, it } from "vitest";
import type { RoomModel } from "../../../src/presenter/scene-model.ts";
import { composeLabel as compose, type LabelForm } from "../../../src/view/canvas/layer/label-compose.ts";

const inks = { first: "#111111", second: "#222222", loud: "#333333" };
const composeLabel = (room: RoomModel, form: LabelForm) => compose(room, form, inks);

const calm: RoomModel = {
  id: "legal",
  family: "office",
  name: "Legal affairs",
  shortName: "Legal",
  people: 18,
  peopleText: "18 people",
  loadText: "load 84%",
  load: 0.84,
  over: false,
  backlogWeeks: 0,
  backlogText: "",
  critical: false,
};
const drowning: RoomModel = {
  ...calm,
  loadText: "load 138%",
  load: 1.38,
  over: true,
  backlogText: "64 waiting",
};

const say = (room: RoomModel, form: LabelForm) =>
  composeLabel(room, form).lines.map((line) => line.map(({ text }) => text).join(""));

describe("words of a label", () => {
  it("say name, people and load in two lines, or in three", () => {
    expect(say(calm, "flag-left")).toEqual(["Legal", "18 people · load 84%"]);
    expect(say(calm, "tall-right")).toEqual(["Legal", "18 people", "load 84%"]);
  });

  it("mark hours that are short with a sign and weight as well as colour", () => {
    expect(say(drowning, "flag-left")).toEqual(["Legal", "18 people · ▲ load 138% · 64 waiting"]);
    const load = composeLabel(drowning, "tall-left").lines[2]?.[0];
    expect(load).toMatchObject({ text: "▲ load 138%", weight: 650, colour: inks.loud });
    expect(say(drowning, "name-left")).toEqual(["Legal ▲"]);
  });

  it("keep a chip to the name where nothing presses", () => {
    expect(say(calm, "chip")).toEqual(["Legal"]);
    expect(composeLabel(calm, "chip").bar).toBeNull();
    expect(say(drowning, "chip")).toEqual(["Legal 18 people", "▲ load 138% · 64 waiting"]);
  });

  it("give a critical room a red bar, before the orange one", () => {
    expect(composeLabel({ ...drowning, critical: true }, "chip").bar).toBe("#b3261e");
    expect(composeLabel(drowning, "chip").bar).toBe("#d55e00");
  });

  it("turn to the side of the pole", () => {
    expect(composeLabel(calm, "name-left").alignRight).toBe(true);
    expect(composeLabel(calm, "flag-right").alignRight).toBe(false);
  });
});
