/** A strategy that was made of a played run, and how far it can do what the run did. */

import type { Command, DatedCommand } from "./command.ts";

/** A decision that the strategy does not take as it was taken. */
export interface Unlike {
  readonly week: number;
  readonly command: Command;
  /** What it decides instead: the same later, or nearly the same in its week; null where nothing. */
  readonly instead: DatedCommand | null;
}

/** How a recorded strategy stands to its run. */
export interface Likeness {
  /** Hash on which it ends on the scenario and seed of the run. */
  readonly finalHash: string;
  /** It is the hash of the run, without what was refused in it. */
  readonly isSame: boolean;
  /** Decisions of the run that the engine refused: they changed nothing, but count in its own hash. */
  readonly refused: number;
  readonly unlike: readonly Unlike[];
}

export interface RecordedStrategy extends Likeness {
  /** First week in which the run itself comes out otherwise than it was recorded; null where none does. */
  readonly differingWeek: number | null;
  readonly id: string;
  /** The file, as it can be saved. */
  readonly text: string;
}
