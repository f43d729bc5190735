/** A run in which every post of a scenario is filled early and everything there is to write about happens. */

import type { Command } from "../../src/contract/command.ts";
import type { SimEvent } from "../../src/contract/event.ts";
import type { Scenario } from "../../src/contract/scenario.ts";
import { createSimulation } from "../../src/engine/simulation.ts";
import type { RunSoFar } from "../../src/presenter/deliverable/document.ts";
import { deployAll } from "./forced-run.ts";

/** Week in which everything at work is audited, and the bill steered. */
const AUDIT = 40;

/** Decisions that are refused are left out: what is not possible has nothing to say. */
export function playStaffed(scenario: Scenario, weeks: number, seed = 42): RunSoFar {
  const simulation = createSimulation(scenario, seed, { ledger: false, statecharts: "table" });
  const events: SimEvent[] = [];
  for (let week = 1; week <= weeks; week++) {
    const commands: Command[] = [];
    if (week === 1) {
      commands.push(...deployAll(scenario));
      for (const { id } of scenario.roles) commands.push({ kind: "open-post", role: id, way: "contracting" });
      for (const { id } of scenario.guardrails.slice(0, 8))
        commands.push({ kind: "adopt-guardrail", guardrail: id });
    }
    if (week === 8) {
      for (const { id } of scenario.departments) commands.push({ kind: "train", department: id, share: 0.3 });
    }
    if (week === AUDIT) {
      commands.push({ kind: "set-routing", share: 0.4 }, { kind: "reserve-accelerators", units: 1 });
      for (const { key } of simulation.snapshot.deployments)
        commands.push({ kind: "audit", deployment: key });
    }
    events.push(...simulation.advanceWeek(commands).events);
  }
  return { scenario, snapshot: simulation.snapshot, events };
}
