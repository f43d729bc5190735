/** Plays one run with a strategy and keeps what the outputs need. Writes nothing. */

import type { PostWay } from "../contract/career.ts";
import type { DatedCommand } from "../contract/command.ts";
import type { FigureId } from "../contract/ledger.ts";
import type { AutonomyLevel, Severity } from "../contract/scenario.ts";
import type { Simulation, TraceEntry } from "../contract/simulation.ts";
import type { DeploymentPhase, PostPhase, WeekSnapshot } from "../contract/snapshot.ts";
import type { Strategy } from "../contract/strategy.ts";

export interface PostRow {
  readonly role: string;
  readonly way: PostWay;
  readonly requestedWeek: number;
  readonly activeWeek: number | null;
  readonly phase: PostPhase;
}

export interface IncidentRow {
  readonly kind: string;
  readonly department: string;
  readonly week: number;
  readonly severity: Severity;
}

export interface DeploymentRow {
  readonly assistant: string;
  readonly department: string;
  readonly level: AutonomyLevel;
  readonly phase: DeploymentPhase;
}

/** The key figures at the end of one week, and the digest of the state. */
export interface WeekRow {
  readonly week: number;
  readonly figures: Readonly<Record<FigureId, number>>;
  readonly hash: string;
}

export interface PlayedRun {
  readonly simulation: Simulation;
  readonly weeks: readonly WeekRow[];
  /** Every command that was decided, refused ones too. */
  readonly commands: readonly DatedCommand[];
  readonly refusals: number;
  readonly incidents: readonly IncidentRow[];
  readonly posts: readonly PostRow[];
  readonly deployments: readonly DeploymentRow[];
  readonly trace: readonly TraceEntry[];
  /** True where the person stopped it. */
  readonly interrupted: boolean;
}

export interface PlayOptions {
  /** Last week to play. */
  readonly weeks: number;
  isInterrupted(): boolean;
  /** Lets signals be heard. */
  breathe(): Promise<void>;
}

/** Weeks between two chances to stop: a few milliseconds. */
const BREATH = 8;

function listPosts(snapshot: WeekSnapshot, known: Map<string, PostRow>): void {
  for (const { key, role, way, requestedWeek, activeWeek, phase } of snapshot.posts) {
    known.set(key, { role, way, requestedWeek, activeWeek, phase });
  }
}

function listDeployments(snapshot: WeekSnapshot, known: Map<string, DeploymentRow>): void {
  for (const { key, assistant, department, level, phase } of snapshot.deployments) {
    known.set(key, { assistant, department, level, phase });
  }
}

/** Plays from where the simulation stands to the last week asked for, its end, or the person's stop. */
export async function playRun(
  simulation: Simulation,
  strategy: Strategy,
  { weeks, isInterrupted, breathe }: PlayOptions,
): Promise<PlayedRun> {
  const rows: WeekRow[] = [];
  const commands: DatedCommand[] = [];
  const incidents: IncidentRow[] = [];
  const posts = new Map<string, PostRow>();
  const deployments = new Map<string, DeploymentRow>();
  let refusals = 0;
  let interrupted = false;

  while (simulation.week < weeks && !simulation.ended) {
    if (simulation.week % BREATH === 0) {
      await breathe();
      interrupted = isInterrupted();
      if (interrupted) break;
    }
    const decided = strategy.decide(simulation.snapshot);
    const result = simulation.advanceWeek(decided);
    for (const command of decided) commands.push({ week: result.week, command });
    refusals += result.refusals.length;
    for (const event of result.events) {
      if (event.kind !== "incident-noticed") continue;
      const { incident = "", department = "", severity = 1, week } = event;
      incidents.push({ kind: incident, department, week, severity });
    }
    const { snapshot } = simulation;
    rows.push({ week: result.week, figures: snapshot.figures, hash: result.hash });
    listPosts(snapshot, posts);
    listDeployments(snapshot, deployments);
  }

  return {
    simulation,
    weeks: rows,
    commands,
    refusals,
    incidents,
    posts: [...posts.values()],
    deployments: [...deployments.values()],
    trace: simulation.trace,
    interrupted,
  };
}
