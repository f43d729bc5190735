/** Every scenario of the folder: whole, in both languages, and played to its end by whoever decides. */

import { describe, expect, test } from "vitest";
import type { Text } from "../../src/contract/text.ts";
import { loadStrategies } from "../../src/lab/bench.ts";
import { listScenarios } from "../helper/model-files.ts";
import { loadTestScenario, readScenarioFile } from "../helper/scenario.ts";
import { checkRuns } from "../slow/scenario-study.ts";
import { accept, finish, openChecks } from "../slow/studies.ts";

const SEEDS = [1, 2];
const strategies = accept(loadStrategies(readScenarioFile));
const checks = openChecks();
/** Scenarios that tell the company as it is. */
const PLAIN = ["alphea-as-told", "first-steps"];

/** Every text inside a value. */
function textsIn(value: unknown): Text[] {
  if (value === null || typeof value !== "object") return [];
  if ("en" in value && "fr" in value) return [value as Text];
  return Object.values(value).flatMap(textsIn);
}

describe.each(listScenarios())("%s", (id) => {
  const scenario = loadTestScenario(id);
  const { mandate, weeks } = scenario;

  test("has what a room needs: goals, moments to stop, questions, notes with their minutes", () => {
    expect(scenario.goals.length).toBeGreaterThanOrEqual(2);
    expect(scenario.checkpoints.length).toBeGreaterThanOrEqual(2);
    expect(scenario.debriefQuestions.length).toBeGreaterThanOrEqual(2);
    expect(scenario.seeds.length).toBeGreaterThanOrEqual(3);
    expect(scenario.facilitatorNotes.length).toBeGreaterThanOrEqual(2);
    if (id === "alphea-as-told") return;
    const minutes = /^(\d+) minutes/.exec(scenario.facilitatorNotes[0]?.en ?? "")?.[1];
    expect(Number(minutes)).toBeGreaterThanOrEqual(60);
    expect(Number(minutes)).toBeLessThanOrEqual(90);
    expect(scenario.facilitatorNotes[0]?.fr).toMatch(new RegExp(`^${minutes}\u202f?.minutes`));
  });

  test("asks for something, and for something that pulls the other way", () => {
    expect(mandate?.targets.length).toBeGreaterThanOrEqual(4);
    expect(mandate?.demands.length).toBeGreaterThanOrEqual(1);
    // Without a target of use, doing nothing would do, unless something else has to be done.
    expect(mandate?.targets.some(({ figure }) => figure === "users" || figure === "posts")).toBe(true);
    for (const { path } of mandate?.targets ?? []) expect(path.length).toBeLessThan(weeks / 13);
  });

  test("draws three of ten traits, unless it tells the company as it is", () => {
    expect(scenario.traits.drawn).toBe(PLAIN.includes(id) ? 0 : 3);
    if (!PLAIN.includes(id)) expect(scenario.traits.from).toHaveLength(10);
  });

  test("is written in both languages, French with its own spaces", () => {
    const { title, summary, goals, checkpoints, debriefQuestions, facilitatorNotes } = scenario;
    const own = textsIn([title, summary, goals, checkpoints, debriefQuestions, facilitatorNotes, mandate]);
    expect(own.length).toBeGreaterThan(10);
    for (const { en, fr } of own) {
      expect(fr).not.toBe(en);
      expect(fr, fr).not.toMatch(/[^\u202f][:;!?»]|«[^\u202f]|'/);
      expect(en, en).not.toMatch(/ [:;!?]|'/);
    }
  });

  test(`comes to its end with every strategy, and nobody and nothing is lost on the way`, () => {
    const { breaches } = finish(checkRuns([scenario], strategies, checks, SEEDS), () => {});
    expect(breaches.slice(0, 5)).toEqual([]);
  });
});
