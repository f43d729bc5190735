/** The one save format: scenario + seed + engine version + dated commands, with hashes to check by. */

import type { DatedCommand } from "./command.ts";

export interface RunFile {
  readonly format: "alphea-run";
  readonly formatVersion: 1;
  readonly engineVersion: string;
  readonly scenario: { readonly id: string; readonly contentHash: string };
  readonly seed: number;
  /** Weeks that were played. */
  readonly weeks: number;
  readonly commands: readonly DatedCommand[];
  /** Hash after each played week, 8 hexadecimal digits; may be left out in links. */
  readonly weekHashes?: readonly string[];
  readonly finalHash: string;
}
