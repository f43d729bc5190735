/** The runs of a debrief: the same decisions give the same run, and one change is one change. */

import { expect, test } from "vitest";
import type { Command, DatedCommand } from "../../src/contract/command.ts";
import type { FinishedRun } from "../../src/contract/debrief.ts";
import type { SimEvent } from "../../src/contract/event.ts";
import { createSimulation } from "../../src/engine/simulation.ts";
import { LUCK_SEEDS, listChoices, listJobs, OTHER_SEEDS } from "../../src/lab/debrief/list-jobs.ts";
import { playJob } from "../../src/lab/debrief/play-job.ts";
import { readOutcome, replayDecisions } from "../../src/lab/debrief/replay-decisions.ts";
import { STRATEGY_NAMES } from "../../src/strategy/find-strategy.ts";
import { loadTestScenario } from "../helper/scenario.ts";
import { loadTestDefinition, loadTestStrategy } from "../helper/strategy.ts";

const scenario = loadTestScenario();
const SEED = 42;

/** The week that an event names. */
const week = (id: string): number => Number(/\/(\d+)/.exec(id)?.[1] ?? 0);

/** The story as somebody plays it who leaves every third event to its default. */
function playStory(): { readonly run: FinishedRun; readonly outcome: ReturnType<typeof readOutcome> } {
  const strategy = loadTestStrategy("story")(scenario);
  const simulation = createSimulation(scenario, SEED);
  const commands: DatedCommand[] = [];
  const asked: SimEvent[] = [];
  while (!simulation.ended) {
    const answers = simulation.snapshot.pending.flatMap(({ id, answers: offered = [] }): Command[] => {
      const last = offered.at(-1);
      const now = week(id) === simulation.week && week(id) % 3 !== 0;
      return now && last !== undefined ? [{ kind: "answer-event", event: id, answer: last.id }] : [];
    });
    const decided = [...strategy.decide(simulation.snapshot), ...answers];
    const { week: at, events } = simulation.advanceWeek(decided);
    commands.push(...decided.map((command) => ({ week: at, command })));
    asked.push(...events.filter(({ answers = [] }) => answers.length > 0));
  }
  return {
    run: { seed: SEED, weeks: simulation.week, commands, asked },
    outcome: readOutcome(simulation),
  };
}

const { run, outcome } = playStory();

test("the same decisions under the same luck are the same run", () => {
  expect(replayDecisions(scenario, run, SEED)).toEqual({ outcome, refused: 0 });
});

test("under other luck decisions are carried over, and what is not possible is counted", () => {
  const others = [43, 44, 45].map((seed) => replayDecisions(scenario, run, seed));
  for (const other of others) {
    expect(other.outcome.figures).not.toEqual(outcome.figures);
    // The posts of the story are opened under any luck.
    expect(other.outcome.figures.posts).toBeGreaterThan(0);
  }
  const stubborn: FinishedRun = {
    ...run,
    commands: [...run.commands, { week: 3, command: { kind: "withdraw-add-on", role: "ai-trainer" } }],
  };
  expect(replayDecisions(scenario, stubborn, SEED).refused).toBe(1);
});

test("a decision left out is that decision alone; without it the run is another", () => {
  const first = run.commands.findIndex(({ command }) => command.kind === "deploy-assistant");
  const at = run.commands[first]?.week ?? 0;
  const without = replayDecisions(scenario, run, SEED, { kind: "leave-out", index: first, week: at });
  expect(without.outcome.worth).not.toBe(outcome.worth);
  const shorter = { ...run, commands: run.commands.filter((_, index) => index !== first) };
  // The same as never having had it, but for events that nobody had seen then.
  const never = replayDecisions(scenario, { ...shorter, weeks: at + 1 }, SEED);
  const cut = replayDecisions(scenario, { ...run, weeks: at + 1 }, SEED, {
    kind: "leave-out",
    index: first,
    week: at,
  });
  expect(cut).toEqual(never);
});

test("every answer that was not taken is a choice, by the player as by default", () => {
  const choices = listChoices(run);
  const given = new Map(
    run.commands.flatMap(({ command }) =>
      command.kind === "answer-event" ? [[command.event, command.answer] as const] : [],
    ),
  );
  let byDefault = 0;
  for (const { id, answers = [], defaultAnswer } of run.asked) {
    const taken = given.get(id) ?? defaultAnswer;
    if (!given.has(id)) byDefault += 1;
    const others = choices.filter((choice) => choice.kind === "answer" && choice.event === id);
    expect(others.map((choice) => choice.kind === "answer" && choice.answer)).toEqual(
      answers.map((answer) => answer.id).filter((answer) => answer !== taken),
    );
  }
  expect(given.size).toBeGreaterThan(0);
  expect(byDefault).toBeGreaterThan(0);
  expect(choices.some((choice) => choice.kind === "leave-out")).toBe(true);
});

test("another answer changes the run from the week after, and only one answer is given", () => {
  const answered = run.commands.find(({ command }) => command.kind === "answer-event");
  const choice = listChoices(run).find(
    (one) =>
      one.kind === "answer" &&
      answered?.command.kind === "answer-event" &&
      one.event === answered.command.event,
  );
  if (choice === undefined) throw new Error("The story answers no event.");
  expect(replayDecisions(scenario, run, SEED, choice).outcome.worth).not.toBe(outcome.worth);
});

test("two hundred runs of the standard strategies, a fair share of them on this very luck", () => {
  const jobs = listJobs(run, STRATEGY_NAMES);
  const standing = jobs.filter((job) => job.kind === "strategy");
  expect(standing).toHaveLength(STRATEGY_NAMES.length * (OTHER_SEEDS + 1));
  expect(standing.length).toBeGreaterThanOrEqual(200);
  expect(standing.filter((job) => job.seed === SEED)).toHaveLength(STRATEGY_NAMES.length);
  expect(jobs.filter((job) => job.kind === "luck")).toHaveLength(LUCK_SEEDS + 1);
  expect(new Set(jobs.map((job) => JSON.stringify(job))).size).toBe(jobs.length);
});

test("a job gives the same result whoever plays it, whatever was played before", () => {
  const brief = { scenario, run, strategies: [loadTestDefinition("story"), loadTestDefinition("none")] };
  const job = { kind: "strategy", strategy: "story", seed: 7 } as const;
  const alone = playJob(structuredClone(brief), job);
  playJob(brief, { kind: "strategy", strategy: "none", seed: 7 });
  playJob(brief, { kind: "luck", seed: 9 });
  expect(playJob(brief, job)).toEqual(alone);
});
