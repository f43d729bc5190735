/** What each answer to an incident is worth: the same run, the same luck, one answer changed. */

import type { Command } from "../../src/contract/command.ts";
import type { Scenario } from "../../src/contract/scenario.ts";
import type { Simulation } from "../../src/contract/simulation.ts";
import type { WeekSnapshot } from "../../src/contract/snapshot.ts";
import { createSimulation } from "../../src/engine/simulation.ts";

/** Weeks after the answer over which it is judged. */
const HORIZON = 39;

/** Weeks after which what an answer suspended is taken up again. */
const PAUSE = 6;

function resumptions({ deployments }: WeekSnapshot): Command[] {
  return deployments
    .filter(({ phase }) => phase === "suspended")
    .map(({ key }) => ({ kind: "resume-deployment", deployment: key }));
}

/** One event that waited for an answer, and what each answer had brought some weeks later. */
export interface AnswerTrial {
  readonly incident: string;
  readonly severity: number;
  readonly week: number;
  /** Euros beside the default answer, without what chance gave, by answer. */
  readonly worth: Readonly<Record<string, number>>;
}

/** A run whose value can be read without the part that chance gave. */
function start(scenario: Scenario, seed: number): { simulation: Simulation; value: () => number } {
  let luck = 0;
  const simulation = createSimulation(
    scenario,
    seed,
    { ledger: false, statecharts: "table" },
    {
      inspect: ({ ledger }) => {
        const post = ledger.post.bind(ledger);
        ledger.post = (figure, amount, cause) => {
          if (figure === "value" && cause.factor === "luck") luck += amount;
          post(figure, amount, cause);
        };
      },
    },
  );
  return { simulation, value: () => simulation.snapshot.figures.value - luck };
}

/**
 * Plays a run in which every event takes its default, then plays it again for each answer to its incidents.
 * @param decide the other decisions; kept as they were, whatever is answered
 * @param most events tried of each kind of incident, evenly through the run
 */
export function tryAnswers(
  scenario: Scenario,
  seed: number,
  decide: (snapshot: WeekSnapshot) => readonly Command[],
  most: number,
): AnswerTrial[] {
  const base = start(scenario, seed);
  const commands: (readonly Command[])[] = [];
  const values: number[] = [0];
  const waiting: { id: string; kind: string; severity: number; week: number; answers: string[] }[] = [];
  while (!base.simulation.ended) {
    const decided = decide(base.simulation.snapshot).filter(({ kind }) => kind !== "answer-event");
    commands.push(decided);
    for (const event of base.simulation.advanceWeek(decided).events) {
      if (event.kind !== "incident-noticed" || !event.answers) continue;
      waiting.push({
        id: event.id,
        kind: event.incident ?? "",
        severity: event.severity ?? 1,
        week: event.week,
        answers: event.answers.map(({ id }) => id),
      });
    }
    values.push(base.value());
  }
  const trials: AnswerTrial[] = [];
  for (const { id: kind, defaultAnswer } of scenario.incidents) {
    const events = waiting.filter((event) => event.kind === kind);
    const step = Math.max(1, Math.floor(events.length / most));
    for (let at = 0; at < events.length && at / step < most; at += step) {
      const event = events[at] as (typeof events)[number];
      const until = Math.min(commands.length, event.week + HORIZON);
      const worth: Record<string, number> = { [defaultAnswer]: 0 };
      for (const answer of event.answers) {
        if (answer === defaultAnswer) continue;
        const branch = start(scenario, seed);
        for (let week = 1; week <= until; week++) {
          const decided = [...(commands[week - 1] as readonly Command[])];
          if (week === event.week + 1) decided.push({ kind: "answer-event", event: event.id, answer });
          // Nobody leaves switched off for good what was stopped in a fright.
          if (week === event.week + 1 + PAUSE) decided.push(...resumptions(branch.simulation.snapshot));
          branch.simulation.advanceWeek(decided);
        }
        worth[answer] = branch.value() - (values[until] as number);
      }
      trials.push({ incident: kind, severity: event.severity, week: event.week, worth });
    }
  }
  return trials;
}

/** How often each answer was the best one, by incident kind, among trials where it was on offer. */
export function countBest(
  trials: readonly AnswerTrial[],
): Map<string, Map<string, [best: number, on: number]>> {
  const table = new Map<string, Map<string, [number, number]>>();
  for (const { incident, worth } of trials) {
    const row = table.get(incident) ?? new Map<string, [number, number]>();
    table.set(incident, row);
    const best = Object.entries(worth).reduce((a, b) => (b[1] > a[1] ? b : a))[0];
    for (const answer of Object.keys(worth)) {
      const cell = row.get(answer) ?? [0, 0];
      row.set(answer, [cell[0] + (answer === best ? 1 : 0), cell[1] + 1]);
    }
  }
  return table;
}
