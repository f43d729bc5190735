/** A run is its decisions: saved and loaded at any week, it goes on as if it had never been saved. */

import { describe, expect, it } from "vitest";
import type { DatedCommand } from "../../src/contract/command.ts";
import { parseRunFile } from "../../src/engine/parse-run-file.ts";
import { recordRun, replayRun } from "../../src/engine/replay.ts";
import { createSimulation } from "../../src/engine/simulation.ts";
import { createDice, playRandomly } from "../helper/random-run.ts";
import { loadTestScenario } from "../helper/scenario.ts";

const scenario = loadTestScenario();

function playedRun(seed: number, weeks: number) {
  const simulation = createSimulation(scenario, seed);
  const hashes: string[] = [];
  const files: string[] = [];
  const commands: DatedCommand[] = [];
  const log = playRandomly(simulation, createDice(seed), weeks, ({ week, hash }, decided) => {
    hashes.push(hash);
    for (const command of decided) commands.push({ week, command });
    files.push(JSON.stringify(recordRun(simulation, commands, hashes)));
  });
  return { simulation, log, files };
}

describe("run file", () => {
  it("continues from every week as if it had never been saved", () => {
    const { simulation, log, files } = playedRun(21, scenario.weeks);
    // The board may have stopped it before the last week.
    const weeks = simulation.week;
    expect(weeks).toBeGreaterThan(26);
    expect(files).toHaveLength(weeks);
    files.forEach((text, at) => {
      const parsed = parseRunFile(text, "run.alphea.json");
      if (!parsed.ok) throw new Error(`week ${at + 1}: ${parsed.problems[0]?.what.en}`);
      const replayed = replayRun(scenario, parsed.value, { ledger: false });
      expect(replayed.firstDifferingWeek, `saved in week ${at + 1}`).toBeNull();
      // Going on from a few of them is enough: the state was the same to the last bit.
      if (at % 13 !== 0 && at !== weeks - 2) return;
      for (let week = at + 2; week <= weeks; week++) {
        replayed.simulation.advanceWeek(log[week - 1] ?? []);
      }
      expect(replayed.simulation.hash, `saved in week ${at + 1}`).toBe(simulation.hash);
    });
  });

  it("names the first week that differs when a decision was changed", () => {
    const { files } = playedRun(5, 30);
    const parsed = parseRunFile(files[29] as string, "run.alphea.json");
    if (!parsed.ok) throw new Error("the run was not read");
    const at = parsed.value.commands.findIndex(({ week }) => week > 5);
    const changed = parsed.value.commands.filter((_, n) => n !== at);
    const report = replayRun(scenario, { ...parsed.value, commands: changed });
    expect(report.firstDifferingWeek).toBe(parsed.value.commands[at]?.week);
  });

  it("notices a decision that was changed for one that is refused, or that changes no figure", () => {
    const decide = (department: string) => {
      const simulation = createSimulation(scenario, 3, { ledger: false });
      for (let week = 1; week <= 8; week++) {
        simulation.advanceWeek(week === 5 ? [{ kind: "encourage-use", department }] : []);
      }
      return simulation.hash;
    };
    expect(new Set(["hr", "legal", "nowhere"].map(decide)).size).toBe(3);
  });

  it("gives another seed another hash, and the same seed the same", () => {
    const hashes = [1, 2, 3, 1].map((seed) => {
      const simulation = createSimulation(scenario, seed, { ledger: false });
      for (let week = 0; week < 10; week++) simulation.advanceWeek([]);
      return simulation.hash;
    });
    expect(new Set(hashes).size).toBe(3);
    expect(hashes[3]).toBe(hashes[0]);
  });

  it("refuses seeds that are not 32-bit integers", () => {
    for (const seed of [-1, 1.5, Number.NaN, 2 ** 32]) {
      expect(() => createSimulation(scenario, seed)).toThrow(RangeError);
    }
  });
});
