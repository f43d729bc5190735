/** The real engine behind the port that the controller plays on. */

import { parseRunFile } from "../engine/parse-run-file.ts";
import { recordRun } from "../engine/replay.ts";
import { createSimulation } from "../engine/simulation.ts";
import type { EnginePort } from "./engine-port.ts";

export const engine: EnginePort = { createSimulation, recordRun, parseRunFile };
