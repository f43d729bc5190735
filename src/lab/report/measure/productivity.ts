/**
 * Owns the measures of productivity. Set-up: one assistant in one team whose people do nothing but what it can
 * help with (coverage 1), all of one level of experience where the study tells them apart, licensed and
 * encouraged, no incidents; read over half a year of practised use.
 */

import type { Scenario } from "../../../contract/scenario.ts";
import { play } from "../../play.ts";
import { type Variant, vary } from "../../variant.ts";
import type { Measure } from "./measure.ts";
import { hoursAtWork } from "./usage.ts";

/** Weeks of the reading: half a year, once people know the tool. */
const FROM = 40;
const UNTIL = 66;
/** Beta parameters that leave no spread: all hours are covered. */
const ALL_COVERED = { coverage: [100_000, 1] };

/** Hours of the users and what became of them. */
interface Reading {
  /** Of users, at work. */
  worked: number;
  assisted: number;
  saved: number;
  checking: number;
  uses: number;
  wrong: number;
}

function read(scenario: Scenario, seed: number, assistant: string, department: string, variant: Variant) {
  const set = { "incident.rate-scale": 0, "work.base-defect-rate": 0, ...variant.set };
  const changed = vary(scenario, { ...variant, set, occupations: ALL_COVERED });
  const reading: Reading = { worked: 0, assisted: 0, saved: 0, checking: 0, uses: 0, wrong: 0 };
  play(changed, seed, {
    weeks: UNTIL,
    orders: [
      { week: 1, command: { kind: "encourage-use", department } },
      { week: 1, command: { kind: "deploy-assistant", assistant, department, start: "everyone" } },
    ],
    onWeek: ({ world, result }) => {
      const deployment = world.deployments[0];
      if (!deployment || result.week < FROM) return;
      reading.worked += deployment.active * hoursAtWork(world);
      reading.assisted += deployment.assistedHours;
      reading.saved += deployment.grossHours;
      reading.checking += deployment.verificationHours;
      reading.uses += deployment.uses;
      reading.wrong += deployment.uses * deployment.residual;
    },
  });
  return reading;
}

/** More cases in the same hours when a share of the time per case is saved, in per cent. */
function moreCases(savedShare: number): number {
  return 100 * (1 / (1 - savedShare) - 1);
}

function netShare({ saved, checking, worked }: Reading): number {
  return worked > 0 ? (saved - checking) / worked : 0;
}

/** Support agents with the service agent at their side: issues an hour, by experience. */
export const measureSupportAgents: Measure = ({ scenario }, seed) => {
  const agents = (gain: number | null) => {
    const set: Record<string, number> =
      gain === null
        ? {}
        : { "people.gain-novice": gain, "people.gain-middle": gain, "people.gain-top": gain };
    return moreCases(netShare(read(scenario, seed, "service-agent", "customer-service", { set })));
  };
  return {
    mean: agents(null),
    novice: agents(scenario.values["people.gain-novice"]),
    top: agents(scenario.values["people.gain-top"]),
  };
};

/** Knowledge workers with the general assistant, on tasks inside and outside what it does well. */
export const measureFrontier: Measure = ({ scenario }, seed) => {
  const general = scenario.assistants.find((assistant) => assistant.general)?.id ?? "";
  const share = (outsideShare: number) =>
    read(scenario, seed, general, "product", { one: { assistants: { [general]: { outsideShare } } } });
  const inside = share(0);
  const outside = share(1);
  return {
    tasks: moreCases(netShare(inside)),
    speed: inside.assisted > 0 ? (100 * (inside.saved - inside.checking)) / inside.assisted : 0,
    correctness: outside.uses > 0 ? (-100 * outside.wrong) / outside.uses : 0,
  };
};
