/** What a deployment's statechart must do: evidence, override, history. */

import { describe, expect, it } from "vitest";
import type { DeploymentPhase } from "../../../src/contract/snapshot.ts";
import {
  autonomyLevelOf,
  type DeploymentEvent,
  deploymentMachine,
  deploymentPhaseOf,
} from "../../../src/engine/machine/deployment-machine.ts";
import { drive, type Moves, reachableValues, textOf, walkWhole } from "./walk.ts";

type Widen = Extract<DeploymentEvent, { type: "WIDEN" }>;
const sound: Widen = {
  type: "WIDEN",
  loggedCases: 300,
  casesAsked: 300,
  upperBound: 0.02,
  limit: 0.02,
  openIncidents: 0,
  override: false,
};
const events: Record<string, DeploymentEvent> = {
  launched: { type: "LAUNCHED", consultation: false },
  launchedByLaw: { type: "LAUNCHED", consultation: true },
  consulted: { type: "CONSULTED" },
  integrated: { type: "INTEGRATED", pilot: false },
  integratedToPilot: { type: "INTEGRATED", pilot: true },
  pilotPassed: { type: "PILOT_PASSED" },
  widen: sound,
  widenUnneededOverride: { ...sound, override: true },
  widenTooFewCases: { ...sound, loggedCases: 299 },
  widenTooMuchError: { ...sound, upperBound: 0.0201 },
  widenWithoutLogs: { ...sound, upperBound: null },
  widenWithIncident: { ...sound, openIncidents: 1 },
  override: { ...sound, loggedCases: 0, upperBound: null, openIncidents: 2, override: true },
  narrow: { type: "NARROW" },
  suspend: { type: "SUSPEND" },
  resume: { type: "RESUME" },
  retire: { type: "RETIRE" },
};

const before: Moves = {
  proposed: { launched: "integrating", launchedByLaw: "consulting", retire: "retired" },
  consulting: { consulted: "integrating", retire: "retired" },
  integrating: { integrated: "live.proposes", integratedToPilot: "live.pilot", retire: "retired" },
  "live.pilot": { pilotPassed: "live.proposes", suspend: "suspended from pilot", retire: "retired" },
  "suspended from pilot": { resume: "live.pilot", retire: "retired" },
};
const levels: Moves = {
  "live.proposes": {
    widen: "live.supervised",
    widenUnneededOverride: "live.supervised",
    override: "live.supervised!",
    suspend: "suspended from proposes",
    retire: "retired",
  },
  "live.supervised": {
    widen: "live.delegated",
    widenUnneededOverride: "live.delegated",
    override: "live.delegated!",
    narrow: "live.proposes",
    suspend: "suspended from supervised",
    retire: "retired",
  },
  "live.delegated": { narrow: "live.supervised", suspend: "suspended from delegated", retire: "retired" },
  "suspended from proposes": { resume: "live.proposes", retire: "retired" },
  "suspended from supervised": { resume: "live.supervised", retire: "retired" },
  "suspended from delegated": { resume: "live.delegated", retire: "retired" },
  retired: {},
};
const marked = (label: string): string => (label.endsWith("!") ? label : `${label}!`);
const plain = { ...before, ...levels };

// "!" marks a deployment that was once widened by override: the same moves, and the mark stays.
walkWhole({
  machine: deploymentMachine,
  events,
  labelOf: (snapshot) => {
    const from = snapshot.historyValue["deployment.live.before"]?.[0]?.key;
    const text = snapshot.value === "suspended" ? `suspended from ${from}` : textOf(snapshot.value);
    return snapshot.context.overridden ? `${text}!` : text;
  },
  labels: [...Object.keys(plain), ...Object.keys(levels).map(marked)],
  leadsTo: (label, event) => {
    const next = plain[label.replace("!", "")]?.[event] ?? null;
    return next !== null && label.endsWith("!") ? marked(next) : next;
  },
});

describe("autonomy", () => {
  const live = () =>
    drive(deploymentMachine, { type: "LAUNCHED", consultation: false }, { type: "INTEGRATED", pilot: false });

  it("keeps the override for ever, and does not note one that was not needed", () => {
    const deployment = live();
    deployment.send({ ...sound, override: true }, 20);
    expect(deployment.context.overridden).toBe(false);
    deployment.send({ ...sound, loggedCases: 12, override: true }, 21);
    expect(deployment.context.overridden).toBe(true);
    for (const type of ["NARROW", "NARROW", "SUSPEND", "RESUME", "RETIRE"] as const) {
      deployment.send({ type }, 22);
    }
    expect(deployment.context.overridden).toBe(true);
  });

  it("starts every deployment with a clean record", () => {
    const first = live();
    first.send({ ...sound, openIncidents: 1, override: true }, 9);
    expect(live().context.overridden).toBe(false);
  });

  it("tells the level in force, and the one a suspended deployment returns to", () => {
    const deployment = drive(deploymentMachine, { type: "LAUNCHED", consultation: true });
    const told: string[] = [];
    const tell = () => told.push(autonomyLevelOf(deployment.snapshot));
    tell();
    const steps: DeploymentEvent[] = [
      { type: "CONSULTED" },
      { type: "INTEGRATED", pilot: true },
      { type: "SUSPEND" },
      { type: "RESUME" },
      { type: "PILOT_PASSED" },
      sound,
      { type: "SUSPEND" },
      { type: "RESUME" },
      sound,
      { type: "SUSPEND" },
      { type: "RETIRE" },
    ];
    for (const step of steps) {
      deployment.send(step, 5);
      tell();
    }
    expect(told).toEqual([
      ...Array<string>(6).fill("proposes"),
      ...Array<string>(3).fill("supervised"),
      ...Array<string>(2).fill("delegated"),
      "proposes",
    ]);
  });
});

it("speaks the words of the contract", () => {
  const phases: Record<DeploymentPhase, true> = {
    proposed: true,
    consulting: true,
    integrating: true,
    pilot: true,
    proposes: true,
    supervised: true,
    delegated: true,
    suspended: true,
    retired: true,
  };
  const reached = new Set(reachableValues(deploymentMachine, events).map(deploymentPhaseOf));
  expect([...reached].sort()).toEqual(Object.keys(phases).sort());
});
