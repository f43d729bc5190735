/** Owns quality: the share of finished work that does not come back, over thirteen weeks, by source. */

import type { Cause } from "../../contract/ledger.ts";
import type { Scenario } from "../../contract/scenario.ts";
import type { FaultSource, QualityMemory } from "../state/quality.ts";
import type { World } from "../world.ts";
import { PUBLIC_TOOL } from "./public-tool.ts";
import { CAUSES, FIRST_ASSISTED, HASTE, PUBLIC, SLIP } from "./work.ts";

/** Weeks over which quality is averaged. */
const QUALITY_WEEKS = 13;

/** A source that has brought nothing yet, or the same hours every week. */
export function createFaultSource(cause: Cause, weeklyHours = 0, share = 0): FaultSource {
  return { cause, hours: new Float64Array(QUALITY_WEEKS).fill(weeklyHours), share };
}

/** A memory in which the past thirteen weeks were ordinary. */
export function createQualityMemory(
  scenario: Scenario,
  weeklyHours: number,
  slipRate: number,
): QualityMemory {
  const weeks = (hours: number) => new Float64Array(QUALITY_WEEKS).fill(hours);
  return {
    done: weeks(weeklyHours),
    shadowDone: weeks(weeklyHours),
    shadowFaulty: weeks(weeklyHours * slipRate),
    slips: createFaultSource({ factor: "luck" }, weeklyHours * slipRate, slipRate),
    publicTools: scenario.departments.map(({ id }) =>
      createFaultSource({ factor: "undetected-errors", department: id, subject: PUBLIC_TOOL }),
    ),
    haste: scenario.departments.map(({ id }) => createFaultSource({ factor: "overload", department: id })),
    assisted: [],
  };
}

function sum(values: Float64Array): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i] as number;
  return total;
}

/** Posts the change of every source's share of finished hours to quality, and what it costs to value. */
export function postQuality(world: World): void {
  const { work, shadow, p, ledger, quality } = world;
  const cell = world.week % QUALITY_WEEKS;
  const { faultyHours } = work;
  let slips = 0;
  for (const { at } of world.departments) {
    slips += faultyHours[at * CAUSES + SLIP] as number;
    (quality.haste[at] as FaultSource).hours[cell] = faultyHours[at * CAUSES + HASTE] as number;
    (quality.publicTools[at] as FaultSource).hours[cell] = faultyHours[at * CAUSES + PUBLIC] as number;
  }
  quality.slips.hours[cell] = slips;
  for (const { department, slot, faults, process } of world.deployments) {
    faults.hours[cell] = process.ended
      ? 0
      : (faultyHours[department.at * CAUSES + FIRST_ASSISTED + slot] as number);
  }
  quality.done[cell] = sum(work.doneHours);
  quality.shadowDone[cell] = sum(shadow.doneHours);
  quality.shadowFaulty[cell] = sum(shadow.faultyHours);
  const done = sum(quality.done);
  let faulty = postShare(world, quality.slips, done);
  for (const source of quality.haste) faulty += postShare(world, source, done);
  for (const source of quality.publicTools) faulty += postShare(world, source, done);
  for (const source of quality.assisted) faulty += postShare(world, source, done);
  const reference = p["money.quality-reference"];
  const points = (share: number) => 100 * Math.max(0, reference - (1 - share));
  const cost = points(faulty) - points(sum(quality.shadowFaulty) / sum(quality.shadowDone));
  ledger.post("value", -p["money.quality-per-point"] * cost, { factor: "quality-penalty" });
}

function postShare(world: World, source: FaultSource, done: number): number {
  const share = done > 0 ? sum(source.hours) / done : 0;
  if (share !== source.share) world.ledger.post("quality", -100 * (share - source.share), source.cause);
  source.share = share;
  return share;
}
