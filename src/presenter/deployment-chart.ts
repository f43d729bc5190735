/**
 * The statechart of a deployment as it is drawn: its states with their place on paper, and its transitions. That
 * both are those of the engine is checked by a test; what a transition asks for is said elsewhere.
 */

import type { DeploymentPhase } from "../contract/snapshot.ts";
import { isLive } from "./autonomy.ts";

/** What moves a deployment on; the events of its statechart. */
export type ChartMove =
  | "LAUNCHED"
  | "CONSULTED"
  | "INTEGRATED"
  | "PILOT_PASSED"
  | "WIDEN"
  | "NARROW"
  | "SUSPEND"
  | "RESUME"
  | "RETIRE";

/** The states in which people use it share a frame, which has transitions of its own. */
export type ChartPlace = DeploymentPhase | "live";

export interface ChartState {
  readonly id: DeploymentPhase;
  /** Middle, in the units of `CHART_SIZE`. */
  readonly x: number;
  readonly y: number;
}

export interface ChartArrow {
  readonly from: ChartPlace;
  readonly to: ChartPlace;
  readonly move: ChartMove;
  /** Path of the line in the same units; an arrow that is only told has none. */
  readonly path: string | null;
}

export const CHART_SIZE = { width: 336, height: 212 } as const;
export const CHART_BOX = { width: 72, height: 26 } as const;
/** The frame around the states in which people use it. */
export const CHART_LIVE = { x: 2, y: 66, width: 332, height: 72 } as const;

export const CHART_STATES: readonly ChartState[] = [
  { id: "proposed", x: 42, y: 18 },
  { id: "consulting", x: 168, y: 18 },
  { id: "integrating", x: 294, y: 18 },
  { id: "pilot", x: 42, y: 104 },
  { id: "proposes", x: 126, y: 104 },
  { id: "supervised", x: 210, y: 104 },
  { id: "delegated", x: 294, y: 104 },
  { id: "suspended", x: 96, y: 192 },
  { id: "retired", x: 240, y: 192 },
];

export const CHART_ARROWS: readonly ChartArrow[] = [
  { from: "proposed", to: "consulting", move: "LAUNCHED", path: "M78 18H130" },
  { from: "proposed", to: "integrating", move: "LAUNCHED", path: "M42 31V46H282V33" },
  { from: "consulting", to: "integrating", move: "CONSULTED", path: "M204 18H256" },
  { from: "integrating", to: "pilot", move: "INTEGRATED", path: "M294 31V56H42V89" },
  { from: "integrating", to: "proposes", move: "INTEGRATED", path: "M306 31V78H126V89" },
  { from: "pilot", to: "proposes", move: "PILOT_PASSED", path: "M78 104H88" },
  { from: "proposes", to: "supervised", move: "WIDEN", path: "M162 99H172" },
  { from: "supervised", to: "delegated", move: "WIDEN", path: "M246 99H256" },
  { from: "supervised", to: "proposes", move: "NARROW", path: "M174 110H164" },
  { from: "delegated", to: "supervised", move: "NARROW", path: "M258 110H248" },
  { from: "live", to: "suspended", move: "SUSPEND", path: "M84 138V177" },
  { from: "suspended", to: "live", move: "RESUME", path: "M108 179V140" },
  { from: "live", to: "retired", move: "RETIRE", path: "M240 138V177" },
  { from: "suspended", to: "retired", move: "RETIRE", path: "M132 192H202" },
  // Whatever has not begun can be given up as well; the lines would cross all others.
  { from: "proposed", to: "retired", move: "RETIRE", path: null },
  { from: "consulting", to: "retired", move: "RETIRE", path: null },
  { from: "integrating", to: "retired", move: "RETIRE", path: null },
];

/** The arrows that leave a state, those of the frame included: it holds what is live. */
export function listArrows(phase: DeploymentPhase): readonly ChartArrow[] {
  return CHART_ARROWS.filter(({ from }) => from === phase || (from === "live" && isLive(phase)));
}
