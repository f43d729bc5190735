/** Owns a folder of the lab: what experiment its rows belong to, and the rows that are finished. */

import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { LabBrief } from "../../contract/experiment.ts";
import type { Shard } from "../../lab/experiment/plan.ts";
import { computePlanKey } from "../../lab/experiment/plan-key.ts";
import { type Journal, openJournal, readJournal, replaceFile } from "./journal.ts";

const MANIFEST = "experiment.json";
const ROWS = "rows.jsonl";

/** What rows of a folder belong to; everything that is needed to analyse them elsewhere. */
export interface Manifest {
  readonly format: "alphea-lab";
  readonly formatVersion: 1;
  /** Names all that rows depend on. */
  readonly plan: string;
  /** Names the code that played them. */
  readonly model: string;
  readonly shard: Shard;
  readonly brief: LabBrief;
}

/** A folder whose rows belong to something else. */
export type Mismatch = "plan" | "shard";

export function createManifest(brief: LabBrief, model: string, shard: Shard): Manifest {
  return { format: "alphea-lab", formatVersion: 1, plan: computePlanKey(brief, model), model, shard, brief };
}

/** The manifest of a folder, or null where there is none that can be read. */
export function readManifest(folder: string): Manifest | null {
  const path = join(folder, MANIFEST);
  if (!existsSync(path)) return null;
  try {
    const manifest = JSON.parse(readFileSync(path, "utf8")) as Manifest;
    return manifest.format === "alphea-lab" && manifest.formatVersion === 1 ? manifest : null;
  } catch {
    return null;
  }
}

/** Opens a folder to add rows to it, or says why its rows are not of this experiment. */
export function openLabFolder(folder: string, manifest: Manifest): Journal | Mismatch {
  mkdirSync(folder, { recursive: true });
  const known = readManifest(folder);
  if (known !== null && known.plan !== manifest.plan) return "plan";
  if (known !== null && (known.shard.part !== manifest.shard.part || known.shard.of !== manifest.shard.of)) {
    return "shard";
  }
  replaceFile(join(folder, MANIFEST), `${JSON.stringify(manifest)}\n`);
  return openJournal(join(folder, ROWS));
}

/** The finished rows of a folder. */
export function readRows(folder: string) {
  return readJournal(join(folder, ROWS)).rows;
}
