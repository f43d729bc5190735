/** Owns the shape of a signal: what is measured, and since when it holds. */

import type { EventId } from "../../contract/command.ts";
import type { SignalId } from "../../contract/scenario.ts";
import type { signalMachine } from "../machine/signal-machine.ts";
import type { Process } from "../process.ts";

export interface SignalState {
  readonly id: SignalId;
  readonly process: Process<typeof signalMachine>;
  measure: number;
  threshold: number;
  held: number;
  missed: number;
  establishedWeek: number;
  departments: number[];
  event: EventId | null;
}
