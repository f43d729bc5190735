/**
 * The transitions of a statechart, worked out by XState once and then looked up. Nothing is written twice: which
 * transition is taken, and what it leads to, is asked of the machine itself. Loudness is left to the process.
 */

import { type AnyActorScope, type AnyMachineSnapshot, type AnyStateMachine, createActor } from "xstate";

type AnyEvent = { readonly type: string };
type PlainGuard = (args: { readonly context: unknown; readonly event: AnyEvent }) => boolean;

/** States met so far, each kept once, with what every event led to. */
interface Row {
  readonly snapshot: AnyMachineSnapshot;
  /** By type of event, then by which guards hold: bit by bit. */
  readonly next: Map<string, Row[]>;
}

/**
 * What a machine is asked within, where nothing runs: its actions only assign. XState's own `transition` makes
 * one, with an actor, for every question, which costs a fresh process a twentieth of its first run.
 */
function inertScope(machine: AnyStateMachine): AnyActorScope {
  const self = createActor(machine);
  const nothing = (): void => {};
  return {
    self,
    system: self.system,
    id: "",
    sessionId: "",
    logger: nothing,
    defer: nothing,
    emit: nothing,
    stopChild: nothing,
    actionExecutor: nothing,
  };
}

/** All transitions of one machine that have been needed so far. */
export class TransitionTable {
  readonly #machine: AnyStateMachine;
  readonly #scope: AnyActorScope;
  readonly #guards: readonly PlainGuard[];
  readonly #rows = new Map<string, Row>();
  readonly #first: Row;

  constructor(machine: AnyStateMachine) {
    this.#machine = machine;
    this.#scope = inertScope(machine);
    // Guards made of others, or of the state, follow from the row; only those that read the event are asked.
    this.#guards = Object.values(machine.implementations.guards).filter(
      (guard) => typeof guard === "function" && !("check" in guard),
    ) as unknown as PlainGuard[];
    this.#first = this.#rowOf(machine.getInitialSnapshot(this.#scope));
  }

  /** Where every process of the machine begins. */
  get first(): Row {
    return this.#first;
  }

  /**
   * The row after an event; the same one where nothing changes.
   * @throws whatever a guard throws
   */
  step(row: Row, event: AnyEvent): Row {
    const args = { context: row.snapshot.context as unknown, event };
    let held = 0;
    for (const guard of this.#guards) held = 2 * held + (guard(args) ? 1 : 0);
    let ways = row.next.get(event.type);
    if (ways === undefined) {
      ways = [];
      row.next.set(event.type, ways);
    }
    const known = ways[held];
    if (known) return known;
    const snapshot: AnyMachineSnapshot = this.#machine.transition(row.snapshot, event, this.#scope);
    const next = snapshot === row.snapshot ? row : this.#rowOf(snapshot);
    ways[held] = next;
    return next;
  }

  /** States that are alike in value, history and context share a row, so that there are few of them. */
  #rowOf(snapshot: AnyMachineSnapshot): Row {
    const history = Object.entries(snapshot.historyValue).map(([id, nodes]) => [
      id,
      nodes.map((node) => node.id),
    ]);
    const key = JSON.stringify([snapshot.value, snapshot.context, history, snapshot.status]);
    const known = this.#rows.get(key);
    if (known) return known;
    const row: Row = { snapshot, next: new Map() };
    this.#rows.set(key, row);
    return row;
  }
}

export type { Row };

const tables = new WeakMap<AnyStateMachine, TransitionTable>();

/** The table of a machine; shared by all its processes, in all runs. */
export function transitionTableOf(machine: AnyStateMachine): TransitionTable {
  const known = tables.get(machine);
  if (known) return known;
  const made = new TransitionTable(machine);
  tables.set(machine, made);
  return made;
}
