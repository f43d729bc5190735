/** The table of all commands: every kind is offered and judged in one place, nothing after the end. */

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import {
  applyCommand,
  applyDecided,
  COMMAND_KINDS,
  listOffersOf,
  listOptions,
  refuseCommand,
} from "../../../src/engine/command/registry.ts";
import { withMandate } from "../../helper/mandate.ts";
import { CAUSE, Desk, plainScenario } from "./desk.ts";

const CONTRACT = fileURLToPath(new URL("../../../src/contract/command.ts", import.meta.url));
const encourage = { kind: "encourage-use", department: "sales" } as const;

describe("the table of commands", () => {
  it("holds every kind of the contract", () => {
    const text = readFileSync(CONTRACT, "utf8");
    const kinds = [...text.slice(0, text.indexOf("RefusalReason")).matchAll(/kind: "([a-z-]+)"/g)];
    expect([...COMMAND_KINDS].sort()).toEqual(kinds.map(([, kind]) => kind).sort());
  });

  it("lists each command once, with its price and why it is refused", () => {
    const desk = new Desk();
    const options = listOptions(desk.world);
    expect(new Set(options.map(({ command }) => JSON.stringify(command))).size).toBe(options.length);
    for (const { command, price, refusal } of options) {
      expect(refusal, JSON.stringify(command)).toBe(refuseCommand(desk.world, command));
      for (const amount of Object.values(price)) expect(amount).toBeGreaterThanOrEqual(0);
    }
    expect(options.map(({ command }) => command)).toContainEqual(encourage);
  });

  it("applies what is possible, and nothing of what is refused", () => {
    const desk = new Desk();
    expect(applyCommand(desk.world, encourage, CAUSE)).toBeNull();
    const told = desk.world.journal.close().length;
    expect(applyCommand(desk.world, encourage, CAUSE)).toBe("already-encouraged");
    expect(desk.world.journal.close()).toHaveLength(told);
  });

  it("refuses everything once the run is over", () => {
    const scenario = plainScenario();
    const desk = new Desk(2, { ...scenario, weeks: 2 });
    expect(desk.world.rollout.is("ended")).toBe(true);
    expect(desk.refuse(encourage)).toBe("run-ended");
    expect(desk.refuse({ ...encourage, department: "moon" })).toBe("run-ended");
    const stopped = new Desk(1);
    stopped.world.rollout.send({ type: "STOPPED" }, 1);
    expect(stopped.refuse(encourage)).toBe("run-ended");
    expect(applyCommand(stopped.world, encourage, CAUSE)).toBe("run-ended");
    expect(stopped.department("sales").encouraged).toBe(false);
  });

  it("offers of each kind what the whole list holds, and knows a price once it was asked", () => {
    const desk = new Desk();
    const all = listOptions(desk.world);
    for (const kind of COMMAND_KINDS) {
      const offers = listOffersOf(desk.world, kind);
      const listed = all.filter(({ command }) => command.kind === kind);
      expect(offers.map(({ command, price, refusal }) => ({ command, price, refusal }))).toEqual(listed);
      for (const offer of offers) expect(offer.price).toBe(offer.price);
    }
  });

  it("does not answer for an offer of a week that is over", () => {
    const desk = new Desk();
    const [read, unread] = listOffersOf(desk.world, "encourage-use");
    const known = [read?.refusal, read?.price];
    desk.advance(1);
    expect([read?.refusal, read?.price]).toEqual(known);
    expect(() => unread?.refusal).toThrow("an offer of week 1 was first read in week 2");
    expect(() => unread?.price).toThrow("an offer of week 1 was first read in week 2");
  });

  it("says what a command takes from the envelope, where there is one", () => {
    const { world } = new Desk(1, withMandate({}));
    const options = listOptions(world);
    for (const { command, claim } of options) expect(claim, command.kind).toBeGreaterThanOrEqual(0);
    expect(options.some(({ claim = 0 }) => claim > 0)).toBe(true);
    for (const option of listOptions(new Desk().world)) expect(option).not.toHaveProperty("claim");
    expect(listOffersOf(new Desk().world, "train")[0]?.claim).toBe(0);
  });

  it("lets no envelope bind what was decided before the run", () => {
    const { world } = new Desk(0, withMandate({ values: { "money.quarterly-envelope": 1000 } }));
    const train = { kind: "train", department: "sales", share: 1 } as const;
    expect(refuseCommand(world, train)).toBe("over-envelope");
    expect(applyDecided(world, train, CAUSE)).toBeNull();
    expect(applyDecided(world, train, CAUSE)).toBe("training-under-way");
  });
});
