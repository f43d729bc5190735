/** What a department's statechart must do, its two regions apart from each other. */

import { expect, it } from "vitest";
import type { DepartmentPhase, LoadPhase } from "../../../src/contract/snapshot.ts";
import {
  type DepartmentEvent,
  departmentMachine,
  departmentPhaseOf,
  loadPhaseOf,
} from "../../../src/engine/machine/department-machine.ts";
import { drive, type Moves, reachableValues, walkWhole } from "./walk.ts";

const loaded = (load: number): DepartmentEvent => ({
  type: "LOAD_SHIFTED",
  load,
  strainedAt: 0.95,
  saturatedAt: 1,
  margin: 0.02,
});
const shrank = (activeShare: number): DepartmentEvent => ({
  type: "USE_SHRANK",
  activeShare,
  settledShare: 0.6,
  margin: 0.1,
});
const events: Record<string, DepartmentEvent> = {
  used: { type: "FIRST_USED" },
  useEnded: { type: "USE_ENDED" },
  pilot: { type: "PILOT_STARTED" },
  live: { type: "WENT_LIVE" },
  onlyPilots: { type: "ONLY_PILOTS_LEFT" },
  goneAndUnused: { type: "NO_DEPLOYMENT_LEFT", activeUsers: 0 },
  goneButUsed: { type: "NO_DEPLOYMENT_LEFT", activeUsers: 3 },
  settled: { type: "USE_SETTLED", activeShare: 0.6, settledShare: 0.6 },
  notSettled: { type: "USE_SETTLED", activeShare: 0.59, settledShare: 0.6 },
  shrank: shrank(0.49),
  shrankABit: shrank(0.51),
  light: loaded(0.92),
  lessThanStrain: loaded(0.94),
  strain: loaded(0.95),
  lessThanSaturation: loaded(0.979),
  nearlySaturated: loaded(0.99),
  saturation: loaded(1),
};

const backward = { goneAndUnused: "untouched", goneButUsed: "curious" };
const adoption: Moves = {
  untouched: { used: "curious", pilot: "piloting", live: "adopting" },
  curious: { useEnded: "untouched", pilot: "piloting", live: "adopting" },
  piloting: { live: "adopting", ...backward },
  adopting: { settled: "embedded", onlyPilots: "piloting", ...backward },
  embedded: { shrank: "adopting", onlyPilots: "piloting", ...backward },
};
const load: Moves = {
  nominal: {
    strain: "strained",
    lessThanSaturation: "strained",
    nearlySaturated: "strained",
    saturation: "saturated",
  },
  strained: { light: "nominal", saturation: "saturated" },
  saturated: {
    light: "nominal",
    lessThanStrain: "strained",
    strain: "strained",
    lessThanSaturation: "strained",
  },
};

walkWhole({
  machine: departmentMachine,
  events,
  labelOf: ({ value }) => `${value.adoption}/${value.load}`,
  labels: Object.keys(adoption).flatMap((phase) => Object.keys(load).map((full) => `${phase}/${full}`)),
  leadsTo: (label, event) => {
    const [phase = "", full = ""] = label.split("/");
    const toPhase = adoption[phase]?.[event];
    const toLoad = load[full]?.[event];
    return toPhase === undefined && toLoad === undefined ? null : `${toPhase ?? phase}/${toLoad ?? full}`;
  },
});

it("speaks the words of the contract", () => {
  const phases: Record<DepartmentPhase, true> = {
    untouched: true,
    curious: true,
    piloting: true,
    adopting: true,
    embedded: true,
  };
  const loads: Record<LoadPhase, true> = { nominal: true, strained: true, saturated: true };
  const values = reachableValues(departmentMachine, events);
  expect([...new Set(values.map(departmentPhaseOf))].sort()).toEqual(Object.keys(phases).sort());
  expect([...new Set(values.map(loadPhaseOf))].sort()).toEqual(Object.keys(loads).sort());
});

it("tells both regions in its text and answers for each", () => {
  const department = drive(departmentMachine, { type: "PILOT_STARTED" }, loaded(1.1));
  expect(department.state).toBe("adoption.piloting + load.saturated");
  expect(department.is("piloting")).toBe(true);
  expect(department.is("saturated")).toBe(true);
  expect(department.is("nominal")).toBe(false);
});
