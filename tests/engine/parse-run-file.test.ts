/** Run files from outside: a sentence for whatever is wrong, never an exception. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCommand } from "../../src/engine/parse-command.ts";
import { parseRunFile } from "../../src/engine/parse-run-file.ts";
import { recordRun, replayRun } from "../../src/engine/replay.ts";
import { createSimulation } from "../../src/engine/simulation.ts";
import { ENGINE_VERSION } from "../../src/engine/version.ts";
import { createDice, playRandomly } from "../helper/random-run.ts";
import { loadTestScenario } from "../helper/scenario.ts";

const scenario = loadTestScenario();

function soundRun(): Record<string, unknown> {
  const simulation = createSimulation(scenario, 9, { ledger: false });
  const hashes: string[] = [];
  const log = playRandomly(simulation, createDice(9), 20, ({ hash }) => hashes.push(hash));
  const commands = log.flatMap((list, at) => list.map((command) => ({ week: at + 1, command })));
  return { ...recordRun(simulation, commands, hashes) };
}

const sound = soundRun();
const text = JSON.stringify(sound);

/** The problems of a text, each checked to be a sentence in both languages. */
function problemsOf(raw: string): string[] {
  const parsed = parseRunFile(raw, "a.alphea.json");
  if (parsed.ok) return [];
  expect(parsed.problems.length).toBeGreaterThan(0);
  for (const { file, what, remedy } of parsed.problems) {
    expect(file).toBe("a.alphea.json");
    for (const sentence of [what, remedy]) {
      expect(sentence.en).not.toBe("");
      expect(sentence.fr).not.toBe(sentence.en);
      expect(`${sentence.en}${sentence.fr}`).not.toMatch(/undefined|\[object|at .*\.ts:|Error:/);
    }
  }
  return parsed.problems.map(({ what }) => what.en);
}

describe("run files", () => {
  it("are read back as they were written", () => {
    const parsed = parseRunFile(text, "a.alphea.json");
    expect(parsed.ok && parsed.value).toEqual(sound);
  });

  it.each([
    ["cut short", text.slice(0, -40), /damaged or cut short/],
    ["not JSON", "a run", /damaged/],
    ["empty", "", /damaged/],
    ["another JSON", '{"name":"alphea"}', /not a run/],
    ["a list", "[]", /not a run/],
    ["null", "null", /not a run/],
    ["newer", JSON.stringify({ ...sound, engineVersion: "9.0.0" }), /newer version/],
    ["a newer form", JSON.stringify({ ...sound, formatVersion: 2 }), /newer version/],
    ["no version", JSON.stringify({ ...sound, engineVersion: "soon" }), /not a version/],
    ["a wild seed", JSON.stringify({ ...sound, seed: -1 }), /seed/],
    ["no hash", JSON.stringify({ ...sound, finalHash: "abc" }), /finalHash/],
    ["no scenario", JSON.stringify({ ...sound, scenario: "alphea" }), /scenario/],
    ["too many weeks", JSON.stringify({ ...sound, weeks: 1e9 }), /weeks/],
    ["hashes missing", JSON.stringify({ ...sound, weekHashes: [] }), /weekHashes/],
    [
      "a decision of no kind",
      JSON.stringify({ ...sound, commands: [{ week: 1, command: {} }] }),
      /decision 1/,
    ],
    [
      "a decision after the end",
      JSON.stringify({
        ...sound,
        commands: [{ week: 21, command: { kind: "encourage-use", department: "hr" } }],
      }),
      /`week`/,
    ],
    ["too large", `"${"x".repeat(1_000_001)}"`, /too large/],
  ])("that are %s get a sentence", (_, raw, sentence) => {
    expect(problemsOf(raw).join("\n")).toMatch(sentence);
  });

  it("of an older engine are read: whether they still play the same is for the replay to say", () => {
    expect(problemsOf(JSON.stringify({ ...sound, engineVersion: "0.0.9" }))).toEqual([]);
    expect(ENGINE_VERSION).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it("tell all that is wrong at once", () => {
    expect(problemsOf(JSON.stringify({ ...sound, seed: "x", finalHash: 3, commands: [1, 2] }))).toHaveLength(
      4,
    );
  });

  it("damaged in a thousand ways get a message or play without an exception", () => {
    let refused = 0;
    const spoil = fc.record({
      at: fc.nat(text.length - 1),
      cut: fc.integer({ min: 0, max: 30 }),
      put: fc.oneof(
        fc.string({ maxLength: 6 }),
        fc.constantFrom("null", "-1", "1e400", '{"__proto__":{}}', "[]", '"', "}", "0"),
      ),
    });
    fc.assert(
      fc.property(spoil, ({ at, cut, put }) => {
        const raw = text.slice(0, at) + put + text.slice(at + cut);
        if (problemsOf(raw).length > 0) refused++;
        else {
          const parsed = parseRunFile(raw, "a.alphea.json");
          if (parsed.ok) replayRun(scenario, { ...parsed.value, weeks: Math.min(parsed.value.weeks, 3) });
        }
      }),
      { numRuns: 1000, seed: 20260105 },
    );
    expect(refused).toBeGreaterThan(500);
  });
});

describe("commands from outside", () => {
  it("name the field that is wrong", () => {
    expect(parseCommand({ kind: "train", department: "hr", share: 2 })).toBe("share");
    expect(parseCommand({ kind: "train", department: "", share: 1 })).toBe("department");
    expect(parseCommand({ kind: "fly" })).toBe("kind");
    expect(parseCommand({ kind: "toString" })).toBe("kind");
    expect(parseCommand({ kind: "encourage-use", department: "hr", extra: 1 })).toBe("extra");
    expect(parseCommand(null)).toBe("command");
  });

  it("come out clean", () => {
    const command = { kind: "open-post", role: "governance", way: "retraining", from: "legal" };
    expect(parseCommand(command)).toEqual(command);
  });
});
