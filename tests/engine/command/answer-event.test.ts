/** Answering an event that waits: once, with one of its answers, at their price. */

import { beforeEach, describe, expect, it } from "vitest";
import type { SimEvent } from "../../../src/contract/event.ts";
import { answerEvent } from "../../../src/engine/command/answer-event.ts";
import type { Incident } from "../../../src/engine/state/incident.ts";
import { CAUSE, Desk, plainScenario } from "./desk.ts";

const answer = (event: string, choice: string) => ({ kind: "answer-event", event, answer: choice }) as const;

/** A careless company, until something happens in it that asks for an answer. */
function openDesk(): Desk {
  for (let seed = 1; seed < 20; seed++) {
    const desk = new Desk(1, plainScenario(), seed);
    desk.deploy("service-agent", "customer-service");
    desk.apply({
      kind: "set-autonomy",
      deployment: "service-agent@customer-service",
      level: "supervised",
      override: true,
    });
    desk.deploy("office-assistant", "sales");
    for (let week = desk.world.week; week < 100; week++) {
      if (desk.world.journal.pending.length > 0) return desk;
      desk.advance(1);
    }
  }
  throw new Error("nothing has happened in 20 careless companies");
}

describe("answering an event", () => {
  let desk: Desk;
  let event: SimEvent;
  let incident: Incident;

  beforeEach(() => {
    desk = openDesk();
    event = desk.world.journal.pending[0] as SimEvent;
    incident = desk.world.incidents.find((one) => one.event === event.id) as Incident;
  });

  it("is on offer with each of its answers, at the price of each", () => {
    const answers = event.answers ?? [];
    expect(answers.length).toBeGreaterThan(1);
    expect(answerEvent.list(desk.world).filter((command) => command.event === event.id)).toEqual(
      answers.map(({ id }) => answer(event.id, id)),
    );
    for (const { id, price } of answers) {
      expect(answerEvent.price(desk.world, answer(event.id, id))).toEqual(price);
    }
    const free = { euros: 0, eurosPerWeek: 0, hours: 0, delayWeeks: 0 };
    expect(answerEvent.price(desk.world, answer("nothing", "x"))).toEqual(free);
    expect(answerEvent.price(desk.world, answer(event.id, "shrug"))).toEqual(free);
  });

  it("is refused for events and answers that do not exist, and a second time", () => {
    const choice = event.answers?.[0]?.id ?? "";
    expect(desk.refuse(answer("nothing", choice))).toBe("unknown-event");
    expect(desk.refuse(answer(event.id, "shrug"))).toBe("unknown-answer");
    expect(desk.refuse(answer(event.id, choice))).toBeNull();
    desk.apply(answer(event.id, choice));
    expect(desk.refuse(answer(event.id, choice))).toBe("already-answered");
    // Also when the incident itself is long forgotten.
    desk.world.incidents.splice(0, desk.world.incidents.length);
    expect(desk.refuse(answer(event.id, choice))).toBe("already-answered");
  });

  it("settles it and remembers the decision", () => {
    const choice = event.answers?.[0]?.id ?? "";
    desk.apply(answer(event.id, choice));
    expect(desk.world.journal.pending.some(({ id }) => id === event.id)).toBe(false);
    expect(incident.answered).toBe(true);
    expect(incident.answerCauses).toEqual([CAUSE, event.id]);
    expect(answerEvent.list(desk.world).some((command) => command.event === event.id)).toBe(false);
  });

  it("an event that waits without an incident can be taken note of without harm", () => {
    desk.world.incidents.splice(0, desk.world.incidents.length);
    answerEvent.apply(desk.world, answer(event.id, "x"), CAUSE);
    expect(desk.world.journal.pending[0]?.id).toBe(event.id);
  });
});
