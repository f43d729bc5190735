/** What the budget panel says of money, calls and audits, against the snapshot it comes from. */

import { describe, expect, it } from "vitest";
import type { CommandOption } from "../../src/contract/command.ts";
import { createTranslator } from "../../src/i18n/translator.ts";
import { presentAudits } from "../../src/presenter/present-audits.ts";
import { presentBudget } from "../../src/presenter/present-budget.ts";
import { presentLevers } from "../../src/presenter/present-levers.ts";
import { presentLicences } from "../../src/presenter/present-licences.ts";
import { createGameState } from "../helper/game-state-fixture.ts";

const en = createTranslator("en");
const fr = createTranslator("fr");
const state = createGameState({ week: 60 });
const FREE = { euros: 0, eurosPerWeek: 0, hours: 0, delayWeeks: 0 };

describe("presentBudget", () => {
  it("accounts for every euro that was spent", () => {
    const named = new Set(presentBudget(state, en).spending.map(({ name }) => name));
    const sum = state.postings
      .filter(
        ({ figure, amount, cause }) =>
          figure === "value" && amount < 0 && named.has(en.t(`cause.${cause.factor}`)),
      )
      .reduce((total, { amount }) => total - amount, 0);
    expect(sum / state.snapshot.money.spentTotal).toBeCloseTo(1, 2);
  });

  it("splits the envelope into parts that fill it, with what is decided for next week", () => {
    const { mandate } = state.snapshot;
    if (mandate === null) throw new Error("The story has a board.");
    const envelope = { ...mandate.envelope, size: 100_000, spent: 30_000, committed: 20_000, left: 50_000 };
    const command = { kind: "encourage-use" as const, department: "sales" };
    const option: CommandOption = { command, price: FREE, refusal: null, claim: 10_000 };
    const snapshot = { ...state.snapshot, mandate: { ...mandate, envelope }, options: [option] };
    const model = presentBudget({ ...state, snapshot, planned: [command] }, en).envelope;
    expect(model?.parts.map(({ kind, share }) => [kind, share])).toEqual([
      ["spent", 0.3],
      ["committed", 0.2],
      ["planned", 0.1],
      ["left", 0.4],
    ]);
    expect(model?.excess).toBeNull();
    const spent = { ...envelope, spent: 140_000, left: -60_000 };
    const over = { ...snapshot, mandate: { ...mandate, envelope: spent } };
    const beyond = presentBudget({ ...state, snapshot: over }, en).envelope;
    expect(beyond?.parts.map(({ kind }) => kind)).toEqual(["spent", "committed"]);
    // 140 spent and 20 running of 100 thousand: the envelope ends after ten sixteenths of the bar.
    expect(beyond?.excess).toMatchObject({ at: 0.625, text: "over the envelope: €60k" });
    expect(presentBudget({ ...state, snapshot: { ...snapshot, mandate: null } }, en).envelope).toBeNull();
  });

  it("adds the bill of each assistant up over its teams, beside what was planned", () => {
    const [first, second] = state.snapshot.deployments;
    if (first === undefined || second === undefined) throw new Error("Two deployments are needed.");
    const inference = {
      billThisWeek: 300,
      forecastThisWeek: 200,
      billTotal: 0,
      forecastTotal: 0,
      routed: 0,
      cap: null,
      throttle: 0.8,
    };
    const deployments = [
      { ...first, assistant: "office-assistant", inference },
      { ...second, assistant: "office-assistant", inference },
      { ...second, key: "other", assistant: "sales-copilot", inference: null },
    ];
    const { bill } = presentBudget({ ...state, snapshot: { ...state.snapshot, deployments } }, en);
    expect(bill).toHaveLength(1);
    expect(bill[0]).toMatchObject({ week: "€600", planned: "planned €400", gap: "+50%", over: true });
    expect(bill[0]?.held).toContain("20%");

    // Of a few euros, rounded, a share would contradict the amounts beside it.
    const few = deployments.map((one) =>
      one.inference === null
        ? one
        : { ...one, inference: { ...inference, billThisWeek: 3.6, forecastThisWeek: 3.8 } },
    );
    const little = presentBudget({ ...state, snapshot: { ...state.snapshot, deployments: few } }, en).bill[0];
    expect(little).toMatchObject({ week: "€7", planned: "planned €8", gap: "" });
  });
});

describe("presentLevers", () => {
  it("marks what holds now, prices the rest and says once why some are not possible", () => {
    const options: CommandOption[] = [
      { command: { kind: "set-routing", share: 0 }, price: FREE, refusal: "already-set" },
      { command: { kind: "set-routing", share: 0.3 }, price: { ...FREE, euros: 6000 }, refusal: null },
      {
        command: { kind: "set-routing", share: 0.6 },
        price: { ...FREE, euros: 6000 },
        refusal: "over-envelope",
      },
      {
        command: { kind: "set-routing", share: 0.9 },
        price: { ...FREE, euros: 6000 },
        refusal: "over-envelope",
      },
      {
        command: { kind: "set-spending-cap", eurosPerWeek: 1000, deployment: "agent@sales" },
        price: FREE,
        refusal: null,
      },
    ];
    const changed = { ...state, snapshot: { ...state.snapshot, options } };
    const [routing, ...others] = presentLevers(undefined, changed, fr);
    expect(others).toHaveLength(0);
    expect(routing?.stops.map(({ current }) => current)).toEqual([true, false, false, false]);
    expect(routing?.stops[1]?.price).toBe("6\u202fk€");
    expect(routing?.reason).toBe(fr.t("refusal.over-envelope"));
    const own = presentLevers("agent@sales", changed, fr);
    expect(own.map(({ kind, reason }) => [kind, reason])).toEqual([["set-spending-cap", ""]]);
  });
});

describe("presentAudits", () => {
  it("shows each report with its cases, range and week, and offers the others first", () => {
    const deployments = state.snapshot.deployments.map((one, at) =>
      at === 0
        ? {
            ...one,
            audit: {
              dueWeek: 63,
              reportedWeek: 41,
              residualError: { value: 0.04, low: 0.02, high: 0.07, cases: 300 },
              impactRatio: { value: 0.7, low: 0.6, high: 0.82, cases: 100 },
            },
          }
        : { ...one, audit: null },
    );
    const model = presentAudits({ ...state, snapshot: { ...state.snapshot, deployments } }, en);
    expect(model.lines).toHaveLength(1);
    expect(model.lines[0]?.found).toBe("12 of 300 wrong, between 2.0% and 7.0%");
    expect(model.lines[0]?.pairs).toContain("0.70");
    expect(model.lines[0]?.when).toBe("report of week 41 · next report in week 63");
    expect(model.scale).toBe("10%");
    expect(model.lines[0]?.range?.high).toBeCloseTo(0.7, 6);
    expect(model.order.length).toBeGreaterThan(1);
    expect(model.order.at(-1)?.key).toBe(deployments[0]?.key);
  });
});

describe("presentLicences", () => {
  const [deployment] = state.snapshot.deployments.filter(({ assistant }) => assistant === "office-assistant");
  if (deployment === undefined) throw new Error("The story gives the desks an assistant.");
  const { key } = deployment;
  const withUse = (users: number, licensed: number, options: readonly CommandOption[] = []) => ({
    ...state,
    snapshot: { ...state.snapshot, deployments: [{ ...deployment, users, licensed }], options },
  });

  it("says how many of those that are paid are in use, never more than all", () => {
    const [line] = presentLicences(withUse(30, 40), en).lines;
    expect(line).toMatchObject({ key, share: 0.75, text: "30 of 40 used" });
    expect(presentLicences(withUse(50, 40), fr).lines[0]?.text).toBe("40 sur 40 en usage");
    expect(presentLicences(withUse(0, 0), en).lines).toEqual([]);
  });

  it("lets fewer be ordered where the engine offers it, and nowhere else", () => {
    expect(presentLicences(withUse(30, 40), en).order).toEqual([]);
    const command = { kind: "trim-licences" as const, deployment: key };
    const option: CommandOption = { command, price: FREE, refusal: "licences-in-use", claim: 0 };
    const [choice] = presentLicences(withUse(40, 40, [option]), en).order;
    expect(choice?.action.command).toEqual(command);
    expect(choice?.action.reason).toBe(en.t("refusal.licences-in-use"));
  });
});
