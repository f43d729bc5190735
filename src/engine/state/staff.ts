/** Owns the shape of what happens to people: worry, consultation, moves between teams, and the account of it. */

import type { EventId } from "../../contract/command.ts";
import type { Cause, CauseFactor } from "../../contract/ledger.ts";
import type { WorkforceFlows } from "../../contract/workforce.ts";
import type { consultationMachine } from "../machine/consultation-machine.ts";
import type { Process, ProcessStarter } from "../process.ts";

/** What a team goes through; one per department. */
export interface Staff {
  /** 0 calm … 1. */
  worry: number;
  /** What last raised it, null while it has never risen. */
  worryEvent: EventId | null;
  readonly consultation: Process<typeof consultationMachine>;
  /** Week in which the consultation or the dispute under way ends, or in which an agreement has faded. */
  consultationDue: number;
  /** True where the team had already been heard when the consultation under way was opened. */
  heardBefore: boolean;
  consultationEvent: EventId | null;
  /** Ordinary leavers are not replaced. */
  attrition: boolean;
  /** Posts that are no longer there, and the decision behind the last of them. */
  goneByAttrition: number;
  goneByCuts: number;
  goneEvent: EventId | null;
  /** People of the team who work elsewhere, and those of other teams who work here. */
  redeployedOut: number;
  redeployedIn: number;
  /** Hours that those who came give to the team's own cases this week. */
  helpingHours: number;
  /** Weeks in a row in which the team had hours to spare. */
  spareWeeks: number;
  /** What peers have taught since somebody last counted as trained, in people. */
  taught: number;
  /** Causes of its postings, made when first needed, until another event stands behind them. */
  readonly causes: Partial<Record<CauseFactor, Cause>>;
}

/** People who left one team for another in one decision. */
export interface Move {
  /** Positions of the departments. */
  readonly from: number;
  readonly to: number;
  readonly people: number;
  readonly week: number;
  readonly event: EventId;
  readonly cause: Cause;
}

/** The company's account of its people. */
export interface Workforce {
  readonly total: Record<keyof WorkforceFlows, number>;
  readonly thisWeek: Record<keyof WorkforceFlows, number>;
  readonly moves: Move[];
  /** Leavers of the last weeks, by week modulo its length. */
  readonly leavers: Float64Array;
}

/** A team that nothing has happened to. */
export function createStaff(
  startProcess: ProcessStarter,
  consultation: typeof consultationMachine,
  id: string,
): Staff {
  return {
    worry: 0,
    worryEvent: null,
    consultation: startProcess(consultation, id),
    consultationDue: 0,
    heardBefore: false,
    consultationEvent: null,
    attrition: false,
    goneByAttrition: 0,
    goneByCuts: 0,
    goneEvent: null,
    redeployedOut: 0,
    redeployedIn: 0,
    helpingHours: 0,
    spareWeeks: 0,
    taught: 0,
    causes: {},
  };
}

/** Weeks over which departures are counted. */
export const DEPARTURE_WEEKS = 26;

function noFlows(): Record<keyof WorkforceFlows, number> {
  return {
    hoursFreed: 0,
    postsCreated: 0,
    hired: 0,
    contracted: 0,
    retrained: 0,
    redeployed: 0,
    taught: 0,
    left: 0,
    replaced: 0,
    goneByAttrition: 0,
    goneByCuts: 0,
    goneBeyondOrdinary: 0,
  };
}

/** An account on which nothing is written; the weeks before the first were ordinary ones. */
export function createWorkforce(leaversPerWeek: number): Workforce {
  return {
    total: noFlows(),
    thisWeek: noFlows(),
    moves: [],
    leavers: new Float64Array(DEPARTURE_WEEKS).fill(leaversPerWeek),
  };
}
