/** The statechart of a deployment on paper; what a transition asks for is said elsewhere. */

import type { ChartPlan } from "./chart.ts";

/** What moves a deployment on; the events of its statechart. */
export type DeploymentMove =
  | "LAUNCHED"
  | "CONSULTED"
  | "INTEGRATED"
  | "PILOT_PASSED"
  | "WIDEN"
  | "NARROW"
  | "SUSPEND"
  | "RESUME"
  | "RETIRE";

export const DEPLOYMENT_CHART: ChartPlan<DeploymentMove> = {
  width: 336,
  height: 212,
  states: [
    { id: "proposed", x: 42, y: 18 },
    { id: "consulting", x: 168, y: 18 },
    { id: "integrating", x: 294, y: 18 },
    { id: "pilot", x: 42, y: 104 },
    { id: "proposes", x: 126, y: 104 },
    { id: "supervised", x: 210, y: 104 },
    { id: "delegated", x: 294, y: 104 },
    { id: "suspended", x: 96, y: 192 },
    { id: "retired", x: 240, y: 192 },
  ],
  frames: [
    {
      id: "live",
      x: 2,
      y: 66,
      width: 332,
      height: 72,
      holds: ["pilot", "proposes", "supervised", "delegated"],
    },
  ],
  arrows: [
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
  ],
};
