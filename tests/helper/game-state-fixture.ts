/**
 * Game states for tests of presenters and panels: short real runs, steered by a few plain rules, so that they
 * hold deployments, incidents, posts and decisions that wait.
 */

import { createInitialState } from "../../src/app/initial-state.ts";
import type { Command, DatedCommand } from "../../src/contract/command.ts";
import type { SimEvent } from "../../src/contract/event.ts";
import type { FigureId, Posting } from "../../src/contract/ledger.ts";
import type { WeekSnapshot } from "../../src/contract/snapshot.ts";
import { createSimulation } from "../../src/engine/simulation.ts";
import type { GameState } from "../../src/presenter/game-state.ts";
import { DEFAULT_SETTINGS, type Wishes } from "../../src/presenter/settings.ts";
import { loadTestScenario } from "./scenario.ts";

export interface FixtureOptions {
  readonly week?: number;
  readonly seed?: number;
  /** Leave the events of the last weeks unanswered, so that they wait. */
  readonly leaveOpen?: boolean;
}

/** Nothing chosen, and a system that asks for nothing. */
export const DEFAULT_WISHES: Wishes = {
  settings: DEFAULT_SETTINGS,
  system: { reducedMotion: false, dark: false },
};

/** When each assistant is deployed; the waves of the story, shortened. */
const DEPLOYMENTS: Readonly<Record<number, readonly string[]>> = {
  1: ["office-assistant", "maintenance-aid"],
  6: ["sales-copilot"],
  14: ["service-agent"],
  24: ["predictive-maintenance"],
};

const states = new Map<string, GameState>();

/** The state of a run at a week; the same object for the same options. */
export function createGameState(options: FixtureOptions = {}): GameState {
  const { week = 30, seed = 42, leaveOpen = true } = options;
  const key = `${week}/${seed}/${leaveOpen}`;
  const known = states.get(key);
  if (known !== undefined) return known;

  const scenario = loadTestScenario();
  const simulation = createSimulation(scenario, seed);
  const history: Readonly<Record<FigureId, number>>[] = [{ ...simulation.snapshot.figures }];
  const events: SimEvent[] = [];
  const postings: Posting[] = [];
  const decisions: DatedCommand[] = [];
  for (let at = 1; at <= week; at++) {
    const commands = decide(simulation.snapshot, at, leaveOpen && at > week - 3);
    const result = simulation.advanceWeek(commands);
    decisions.push(...commands.map((command) => ({ week: at, command })));
    events.push(...result.events);
    postings.push(...result.postings);
    history.push({ ...simulation.snapshot.figures });
  }
  const start = {
    scenario,
    seed,
    seedOfDay: 20260914,
    locale: "en",
    ...DEFAULT_WISHES,
  } as const;
  const state: GameState = {
    ...createInitialState(start, [scenario], { simulation, history, commands: decisions }),
    stage: simulation.ended ? "over" : "playing",
    deciding: simulation.snapshot.pending.some((event) => event.tier === "critical"),
    events,
    postings,
  };
  states.set(key, state);
  return state;
}

function decide(snapshot: WeekSnapshot, week: number, leaveOpen: boolean): readonly Command[] {
  const possible = snapshot.options
    .filter((option) => option.refusal === null)
    .map((option) => option.command);
  const wanted = DEPLOYMENTS[week] ?? [];
  const commands = possible.filter(
    (command) =>
      (command.kind === "deploy-assistant" &&
        command.start === "everyone" &&
        wanted.includes(command.assistant)) ||
      (command.kind === "encourage-use" && week === 2) ||
      (command.kind === "adopt-guardrail" && week === 4 && command.guardrail === "logging"),
  );
  const role = snapshot.duties.find((duty) => duty.advice === "post" && duty.phase !== "owned")?.role;
  const asked = snapshot.posts.some((post) => post.role === role);
  const post = possible.find(
    (command) => command.kind === "open-post" && command.role === role && command.way === "contracting",
  );
  if (post !== undefined && !asked) commands.push(post);
  if (!leaveOpen) {
    for (const event of snapshot.pending) {
      const answer = event.answers?.[0];
      if (answer !== undefined) commands.push({ kind: "answer-event", event: event.id, answer: answer.id });
    }
  }
  return commands;
}

/** A state whose time has not begun. */
export function createFirstState(): GameState {
  return { ...createGameState({ week: 0 }), stage: "title" };
}

/** The first state, from week 20 on, in which an event waits for an answer; survives a recalibrated model. */
export function createWaitingState(): GameState {
  for (let week = 20; week <= 100; week++) {
    const state = createGameState({ week });
    if (state.snapshot.pending.some((event) => (event.answers?.length ?? 0) > 1)) return state;
  }
  throw new Error("In 100 weeks no event asked for an answer.");
}
