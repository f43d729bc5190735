/**
 * A live process: one statechart at work for one deployment, post, incident… It makes XState loud: what an
 * actor would swallow or report later is thrown here at once. What the events mean is left to the machines,
 * when to send them to the systems of the week.
 */

import {
  type Actor,
  type AnyStateMachine,
  type ContextFrom,
  createActor,
  type EventFromLogic,
  type SnapshotFrom,
} from "xstate";
import { EngineError } from "./engine-error.ts";
import { digestName } from "./hash.ts";
import { type Row, type TransitionTable, transitionTableOf } from "./transition-table.ts";

/** Names of all states in a state value, at every depth. */
type NamesIn<V> = V extends string
  ? V
  : V extends object
    ? { [K in keyof V & string]: K | NamesIn<V[K]> }[keyof V & string]
    : never;

/** The value of a machine: a name, or an object where states have states inside. */
type ValueOf<M extends AnyStateMachine> = SnapshotFrom<M>["value"];
/** Every state name of a machine. Names are unique within a machine. */
type StateNameOf<M extends AnyStateMachine> = NamesIn<ValueOf<M>>;
/** Typed names where the machine is flat; a path such as `sourcing.hiring` elsewhere. */
type StateTextOf<M extends AnyStateMachine> = ValueOf<M> extends string ? ValueOf<M> : string;

/** One statechart at work. */
export interface Process<M extends AnyStateMachine> {
  /** Key of what the process is about, for messages. */
  readonly key: string;
  /** The current value, as XState gives it; turn it into a contract phase with the machine's `…PhaseOf`. */
  readonly value: ValueOf<M>;
  /** The current state as text: levels joined with `.`, parallel regions with ` + `. */
  readonly state: StateTextOf<M>;
  /** Digest of the state's text, for hashes. */
  readonly stateDigest: number;
  readonly context: ContextFrom<M>;
  /** The whole snapshot, for pure readers such as `autonomyLevelOf`. */
  readonly snapshot: SnapshotFrom<M>;
  /** True after a final state, a stop or a failure; any event then throws. */
  readonly ended: boolean;
  /**
   * Sends an event that must make a transition.
   * @param week - Week of the run, for messages; from 1.
   * @throws EngineError where nothing changes, where a guard or an action throws, after the end.
   */
  send(event: EventFromLogic<M>, week: number): void;
  /**
   * Sends an event that may be turned down.
   * @returns True where it made a transition.
   * @throws EngineError where a guard or an action throws, after the end.
   */
  offer(event: EventFromLogic<M>, week: number): boolean;
  /** True where the state of that name is active, at whatever depth. */
  is(name: StateNameOf<M>): boolean;
  /**
   * True where the event would make a transition now. Changes nothing.
   * @throws EngineError where a guard throws; it names the week of the last event.
   */
  can(event: EventFromLogic<M>): boolean;
  /** Ends the process early. Harmless when repeated. */
  stop(): void;
}

/** Without an observer of errors, XState rethrows them from a timer, long after the week that caused them. */
const silent = { error: () => undefined };

type Value = string | { readonly [region: string]: Value | undefined };

function textOf(value: Value): string {
  if (typeof value === "string") return value;
  return Object.keys(value)
    .map((key) => {
      const inner = value[key];
      const text = inner === undefined ? "" : textOf(inner);
      return text === "" ? key : `${key}.${text}`;
    })
    .join(" + ");
}

function namesOf(value: Value): string[] {
  if (typeof value === "string") return [value];
  return Object.entries(value).flatMap(([key, inner]) => [
    key,
    ...(inner === undefined ? [] : namesOf(inner)),
  ]);
}

/** What systems ask of a state many times a week; worked out once for each state that is ever met. */
interface StateView {
  readonly text: string;
  readonly digest: number;
  /** States that are active, at every depth: a few, so that going through them beats a set. */
  readonly names: readonly string[];
}

const views = new Map<string, StateView>();

function viewOf(value: Value): StateView {
  const text = textOf(value);
  const known = views.get(text);
  if (known) return known;
  const made = { text, digest: digestName(text), names: namesOf(value) };
  views.set(text, made);
  return made;
}

/** What of an actor's snapshot is read here. */
interface Seen {
  readonly status: string;
  readonly value: Value;
  readonly error: unknown;
  readonly context: unknown;
  can(event: { readonly type: string }): boolean;
}

/** What runs the statechart: gives the snapshot after an event, the same one where nothing changed. */
interface Driver {
  readonly seen: Seen;
  /** @throws or gives a snapshot in `error` where a guard or an action throws */
  send(event: { readonly type: string }): Seen;
  stop(): void;
}

/** An XState actor: the reference. */
class ActorDriver implements Driver {
  readonly #actor: Actor<AnyStateMachine>;

  constructor(machine: AnyStateMachine) {
    this.#actor = createActor(machine);
    this.#actor.subscribe(silent);
    this.#actor.start();
  }

  get seen(): Seen {
    return this.#actor.getSnapshot() as unknown as Seen;
  }

  send(event: { readonly type: string }): Seen {
    this.#actor.send(event);
    return this.seen;
  }

  stop(): void {
    this.#actor.stop();
  }
}

/** The machine's table of transitions: the same answers, looked up. */
class TableDriver implements Driver {
  readonly #table: TransitionTable;
  #row: Row;

  constructor(machine: AnyStateMachine) {
    this.#table = transitionTableOf(machine);
    this.#row = this.#table.first;
  }

  get seen(): Seen {
    return this.#row.snapshot as unknown as Seen;
  }

  send(event: { readonly type: string }): Seen {
    this.#row = this.#table.step(this.#row, event);
    return this.seen;
  }

  stop(): void {}
}

class LiveProcess<M extends AnyStateMachine> implements Process<M> {
  readonly key: string;
  readonly #machine: M;
  readonly #driver: Driver;
  /** The last sound snapshot: after a failure it still says where the process stood. */
  #seen: Seen;
  /** What is known of the state; looked up when first asked for after a transition. */
  #view: StateView | null = null;
  #week: number;
  #ended = false;

  constructor(machine: M, key: string, week: number, driver: Driver) {
    this.key = key;
    this.#machine = machine;
    this.#week = week;
    this.#driver = driver;
    this.#seen = driver.seen;
    if (this.#seen.status === "error") throw this.#failure("an action failed", "start", this.#seen.error);
    this.#ended = this.#seen.status !== "active";
  }

  get value(): ValueOf<M> {
    return this.#seen.value as ValueOf<M>;
  }

  get state(): StateTextOf<M> {
    return this.#known.text as StateTextOf<M>;
  }

  get stateDigest(): number {
    return this.#known.digest;
  }

  get context(): ContextFrom<M> {
    return this.#seen.context as ContextFrom<M>;
  }

  get snapshot(): SnapshotFrom<M> {
    return this.#seen as unknown as SnapshotFrom<M>;
  }

  get ended(): boolean {
    return this.#ended;
  }

  send(event: EventFromLogic<M>, week: number): void {
    if (!this.offer(event, week)) throw this.#failure("no transition for it here", event.type);
  }

  offer(event: EventFromLogic<M>, week: number): boolean {
    this.#week = week;
    if (this.#ended) throw this.#failure("the process has ended", event.type);
    const now = this.#ask(event);
    // XState hands back the very same snapshot where no transition was taken.
    if (now === this.#seen) return false;
    if (now.status === "error") {
      this.#ended = true;
      throw this.#failure("a guard or an action failed", event.type, now.error);
    }
    this.#seen = now;
    this.#view = null;
    this.#ended = now.status !== "active";
    return true;
  }

  is(name: StateNameOf<M>): boolean {
    const { names } = this.#known;
    for (let at = 0; at < names.length; at++) if (names[at] === name) return true;
    return false;
  }

  can(event: EventFromLogic<M>): boolean {
    if (this.#ended) return false;
    try {
      return this.#seen.can(event);
    } catch (error) {
      throw this.#failure("a guard failed", event.type, error);
    }
  }

  stop(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#driver.stop();
  }

  get #known(): StateView {
    this.#view ??= viewOf(this.#seen.value);
    return this.#view;
  }

  #ask(event: EventFromLogic<M>): Seen {
    try {
      return this.#driver.send(event);
    } catch (error) {
      this.#ended = true;
      throw this.#failure("a guard or an action failed", event.type, error);
    }
  }

  #failure(what: string, event: string, cause?: unknown): EngineError {
    // A snapshot that failed while being made has no value.
    const state = this.#seen.value === undefined ? "" : this.state;
    const reason = cause instanceof Error ? `${what}: ${cause.message}` : what;
    return new EngineError(
      reason,
      { machine: this.#machine.id, key: this.key, state, event, week: this.#week },
      cause,
    );
  }
}

/** Starts a process; which way a run starts them is decided once, in its world. */
export type ProcessStarter = <M extends AnyStateMachine>(
  machine: M,
  key: string,
  week?: number,
) => Process<M>;

/**
 * Starts a process as an XState actor: the reference, and what the game runs on.
 * @param machine - One of the statecharts of `machine/`.
 * @param key - Stable key of what it is about, for example a deployment key.
 * @param week - Week in which it begins, for messages; 0 before the first.
 * @throws EngineError where an entry action of the first state throws.
 */
export function createProcess<M extends AnyStateMachine>(machine: M, key: string, week = 0): Process<M> {
  return new LiveProcess(machine, key, week, new ActorDriver(machine));
}

/** Starts a process on the machine's transition table: for batch runs, where hashes prove it equal to actors. */
export function createTableProcess<M extends AnyStateMachine>(machine: M, key: string, week = 0): Process<M> {
  return new LiveProcess(machine, key, week, new TableDriver(machine));
}
