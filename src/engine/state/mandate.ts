/** Owns the shape of what the board remembers of a run: reviews, red figures, demands, envelope, forecasts. */

import type { EventId } from "../../contract/command.ts";
import type {
  Mandate,
  MandateDemand,
  MandateEnding,
  MandateMeasure,
  MandateTarget,
} from "../../contract/mandate.ts";

export interface TargetState {
  readonly definition: MandateTarget;
  /** Reviews in a row at which it was red, and the week of the first of them. */
  redReviews: number;
  redSince: number;
}

export interface DemandState {
  readonly definition: MandateDemand;
  readonly madeWeek: number;
  readonly event: EventId;
  state: "open" | "met" | "missed";
  /** When it was judged. */
  actual: number;
}

export interface ForecastState {
  readonly figure: MandateMeasure;
  readonly low: number;
  readonly high: number;
  readonly madeWeek: number;
  readonly dueWeek: number;
  readonly event: EventId;
  scored: boolean;
  actual: number;
  /** Interval score in units of the figure's scale. */
  score: number;
}

export interface MandateState {
  readonly definition: Mandate;
  readonly targets: readonly TargetState[];
  readonly demands: DemandState[];
  readonly forecasts: ForecastState[];
  reviewsHeld: number;
  /** Week at whose end the next review, or the end of the run, falls. */
  dueWeek: number;
  /** Last week that was closed: its bills are paid. */
  closedWeek: number;
  /** Euros for the quarter; what red figures took from it, and what came from the quarter before. */
  size: number;
  cut: number;
  carried: number;
  /** Euros that demands have brought for the next envelope, or taken from it. */
  gift: number;
  /** What this week's decisions will still cost in the quarter, beyond what they have cost at once. */
  pledged: number;
  forecastOpen: boolean;
  departuresPerYear: number;
  /** The last review. */
  reviewEvent: EventId | null;
  ending: MandateEnding | null;
}
