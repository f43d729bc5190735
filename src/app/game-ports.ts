/** What the controller needs from the page around it: engine, session, files, storage. Who provides it is left open. */

import type { Scenario } from "../contract/scenario.ts";
import type { CameraMove } from "../presenter/intent.ts";
import type { BotPorts } from "./bot.ts";
import type { EnginePort } from "./engine-port.ts";
import type { SaveFile } from "./open-run.ts";
import type { LinkedRun } from "./pack-run.ts";
import type { ReadLink } from "./run-link.ts";
import type { StrategyPorts } from "./run-strategy.ts";
import type { Session } from "./session.ts";

/** What the controller needs from the page around it. */
export interface GamePorts extends StrategyPorts, Pick<BotPorts, "loadBots"> {
  readonly engine: EnginePort;
  readonly scenarios: ReadonlyMap<string, Scenario>;
  readonly session: Session;
  /** Hands a run to the person as a file. */
  readonly download: (fileName: string, file: SaveFile) => void;
  /** Reads a file that a person chose; rejects where that fails. */
  readonly readFile: (file: File) => Promise<string>;
  /** The whole address of a run; rejects where none can be made. */
  readonly makeLink: (file: LinkedRun, scenario: Scenario) => Promise<string>;
  /** Reads the code in such an address. */
  readonly readLink: (code: string) => Promise<ReadLink>;
  /** Puts a text on the clipboard; false where that is not allowed. */
  readonly copy: (text: string) => Promise<boolean>;
  /** Moves the camera over the campus, where that is drawn. */
  readonly moveCamera: (move: CameraMove) => void;
  /** Plays again what the debrief plays, or stops it. */
  readonly playStudy: (on: boolean) => void;
  /** Shows the new version of the page that waits. */
  readonly loadUpdate: () => void;
  /** Keeps the run for the next visit. */
  readonly keep: (file: SaveFile) => void;
  /** The run kept last, if any. */
  readonly recall: () => Promise<Recalled>;
  /** What is kept next is a new run beside the one that was kept by this page. */
  readonly startKeeping: () => void;
  /** An exception that should not happen, for the console. */
  readonly reportFault: (error: unknown) => void;
}

/** What storage gave back. */
export interface Recalled {
  /** A run file, not yet read; null where none was kept. */
  readonly text: string | null;
  /** True where a kept run was damaged and an older one, or none, is returned. */
  readonly damaged: boolean;
  /** True where another tab plays the run, and this one goes on with a copy that is kept on its own. */
  readonly copy: boolean;
}
