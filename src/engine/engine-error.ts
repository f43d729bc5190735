/** The error that names where in a run a statechart went wrong. Who catches it and what is shown is left to others. */

/** Where a process stood when it failed. */
interface EngineErrorPlace {
  /** Id of the statechart, for example `deployment`. */
  readonly machine: string;
  /** Key of the live process, for example `service-agent@customer-service`. */
  readonly key: string;
  /** State before the event, with dots between levels. */
  readonly state: string;
  /** Type of the event; `start` where the process failed while it was created. */
  readonly event: string;
  /** Week of the run, from 1; 0 before the first. */
  readonly week: number;
}

/** A programming error inside a run: the run cannot go on and must not be trusted. */
export class EngineError extends Error {
  override readonly name = "EngineError";
  readonly machine: string;
  readonly key: string;
  readonly state: string;
  readonly event: string;
  readonly week: number;

  /**
   * @param what - What went wrong, as the end of a sentence.
   * @param place - Machine, process, state, event and week.
   * @param cause - What was thrown inside the statechart, where something was.
   */
  constructor(what: string, place: EngineErrorPlace, cause?: unknown) {
    const { machine, key, state, event, week } = place;
    super(`Week ${week}, ${machine} "${key}" in state "${state}", event ${event}: ${what}`, { cause });
    this.machine = machine;
    this.key = key;
    this.state = state;
    this.event = event;
    this.week = week;
  }
}
