/** A simulation of four departments' worth of nothing: enough weeks, events and hashes to test the controller. */

import { computeChecksum } from "../../src/app/autosave.ts";
import type { EnginePort } from "../../src/app/engine-port.ts";
import type { Command, DatedCommand, Refusal } from "../../src/contract/command.ts";
import type { SimEvent } from "../../src/contract/event.ts";
import type { FigureId } from "../../src/contract/ledger.ts";
import type { Parsed } from "../../src/contract/problem.ts";
import type { RunFile } from "../../src/contract/run-file.ts";
import type { Scenario } from "../../src/contract/scenario.ts";
import type { Simulation, WeekResult } from "../../src/contract/simulation.ts";
import type { WeekSnapshot } from "../../src/contract/snapshot.ts";

const FREE = { euros: 0, eurosPerWeek: 0, hours: 0, delayWeeks: 0 };

/** Weeks in which the fake throws a critical event. */
export const CRITICAL_WEEK = 3;
/** Week of a critical event that offers no answer. */
export const TURNING_WEEK = 6;

export const ENCOURAGE: Command = { kind: "encourage-use", department: "sales" };
export const DEPLOY: Command = {
  kind: "deploy-assistant",
  assistant: "office-assistant",
  department: "sales",
  start: "pilot",
};
export const ILLEGAL: Command = { kind: "adopt-guardrail", guardrail: "impossible" };

export function createFakeScenario(id = "fake", weeks = 10): Scenario {
  return { id, weeks, contentHash: "0123456789abcdef", departments: [] } as unknown as Scenario;
}

export function answerTo(event: string, answer = "a"): Command {
  return { kind: "answer-event", event, answer };
}

function createFakeSimulation(scenario: Scenario, seed: number): Simulation {
  let week = 0;
  let hash = computeChecksum(`${scenario.id}/${seed}`);
  let value = seed % 100;
  let pending: SimEvent[] = [];

  function readSnapshot(): WeekSnapshot {
    const figures: Record<FigureId, number> = {
      value,
      quality: 90,
      trust: 50,
      safety: 80,
      wellbeing: 70,
      posts: 0,
    };
    return {
      week,
      weeks: scenario.weeks,
      date: "2026-01-05",
      phase: "running",
      figures,
      pending,
      options: [
        { command: DEPLOY, price: FREE, refusal: null },
        { command: ENCOURAGE, price: FREE, refusal: null },
        { command: ILLEGAL, price: FREE, refusal: "crisis" },
      ],
    } as unknown as WeekSnapshot;
  }

  function advanceWeek(commands: readonly Command[]): WeekResult {
    if (week >= scenario.weeks) throw new Error("the run is over");
    if (commands.some((command) => command.kind === "train" && command.share === 99)) {
      throw new Error("a statechart failed");
    }
    week += 1;
    const refusals: Refusal[] = commands
      .filter((command) => command.kind === "drop-guardrail")
      .map((command) => ({ command, reason: "not-adopted" }));
    const answered = commands.flatMap((command) => (command.kind === "answer-event" ? [command.event] : []));
    pending = pending.filter((event) => !answered.includes(event.id));
    const events: SimEvent[] = [];
    if (week === CRITICAL_WEEK || week === TURNING_WEEK) {
      const event: SimEvent = {
        id: `incident-noticed/leak/${week}`,
        week,
        kind: "incident-noticed",
        tier: "critical",
        causes: [],
        ...(week === CRITICAL_WEEK
          ? {
              answers: [
                { id: "a", price: FREE },
                { id: "b", price: FREE },
              ],
              defaultAnswer: "b",
              deadlineWeek: 5,
            }
          : {}),
      };
      events.push(event);
      if (event.answers !== undefined) pending = [...pending, event];
    }
    hash = computeChecksum(`${hash}${JSON.stringify(commands)}`);
    value += 1 + commands.length;
    return {
      week,
      events,
      refusals,
      postings: [{ week, figure: "value", amount: 1 + commands.length, cause: { factor: "hours-saved" } }],
      hash,
    };
  }

  return {
    scenario,
    seed,
    trace: [],
    get week() {
      return week;
    },
    get ended() {
      return week >= scenario.weeks;
    },
    get snapshot() {
      return readSnapshot();
    },
    get hash() {
      return hash + hash;
    },
    advanceWeek,
  };
}

function parseFakeRunFile(text: string, fileName: string): Parsed<RunFile> {
  try {
    const value = JSON.parse(text) as RunFile;
    const kinds = ["answer-event", "deploy-assistant", "encourage-use"];
    const sound = value.commands?.every((dated) => kinds.includes(dated.command.kind)) ?? true;
    if (value.format === "alphea-run" && sound) return { ok: true, value };
  } catch {
    // Told below.
  }
  const what = { en: "not a run", fr: "pas une partie" };
  const remedy = { en: "choose a run", fr: "choisissez une partie" };
  const problem = { file: fileName, line: 1, column: 1, what, remedy };
  return { ok: false, problems: [problem, problem, problem] };
}

export const fakeEngine: EnginePort = {
  createSimulation: createFakeSimulation,
  recordRun: (simulation: Simulation, commands: readonly DatedCommand[], weekHashes: readonly string[]) => ({
    format: "alphea-run",
    formatVersion: 1,
    engineVersion: "0",
    scenario: { id: simulation.scenario.id, contentHash: simulation.scenario.contentHash },
    seed: simulation.seed,
    weeks: simulation.week,
    commands,
    weekHashes,
    finalHash: simulation.hash,
  }),
  parseRunFile: parseFakeRunFile,
};
