/** `alphea merge`: puts the parts of an experiment together, once it has seen that they make a whole. */

import type { LabRow } from "../../contract/experiment.ts";
import { cutShard, listJobs } from "../../lab/experiment/plan.ts";
import { CommandFailure, EXIT, type ExitCode } from "../exit-code.ts";
import { type MessageKey, say } from "../message.ts";
import { readFormat } from "../option.ts";
import type { Terminal } from "../terminal.ts";
import { type Manifest, readManifest, readRows } from "./lab-folder.ts";
import { LAB_FORMATS } from "./lab-output.ts";
import { publish } from "./publish.ts";

export interface MergeOptions {
  readonly format?: string;
  readonly out?: string;
}

/** A part that was found, under the name by which the person gave it. */
interface Part {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly rows: ReadonlyMap<number, LabRow>;
}

/** Merges and prints. Throws `CommandFailure` with everything that keeps the parts from making a whole. */
export async function mergeCommand(
  folders: readonly string[],
  options: MergeOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { locale, resolve } = terminal;
  const format = readFormat(options.format, LAB_FORMATS, locale);
  const problems: string[] = [];
  const report = (key: MessageKey, values: Readonly<Record<string, string | number>>) =>
    void problems.push(say(locale, key, values));
  const parts = folders.flatMap((folder): readonly Part[] => {
    const manifest = readManifest(resolve(folder));
    if (manifest !== null) return [{ folder, manifest, rows: readRows(resolve(folder)) }];
    report("mergeNoManifest", { folder });
    return [];
  });
  const [first] = parts;
  if (
    first !== undefined &&
    parts.filter((part) => isOfOneKind(part, first, report)).length === parts.length
  ) {
    checkWhole(parts, first, report);
  }
  if (problems.length > 0 || first === undefined) throw new CommandFailure(EXIT.input, problems.join("\n"));
  const rows = parts.flatMap((part) => listOwn(part).flatMap(({ index }) => part.rows.get(index) ?? []));
  const folder = options.out === undefined ? null : resolve(options.out);
  await publish(first.manifest.brief, rows, { format, folder }, terminal);
  return EXIT.done;
}

type Report = (key: MessageKey, values: Readonly<Record<string, string | number>>) => void;

/** True for a part of the same experiment as the first one. */
function isOfOneKind({ folder, manifest }: Part, first: Part, report: Report): boolean {
  const other = first.manifest;
  if (manifest.model !== other.model) {
    report("mergeOtherModel", { folder, first: first.folder });
    return false;
  }
  if (manifest.plan !== other.plan) {
    report("mergeOtherPlan", { folder, first: first.folder });
    return false;
  }
  const { replications } = manifest.brief.experiment;
  const { replications: otherReplications } = other.brief.experiment;
  if (manifest.shard.of === other.shard.of && replications === otherReplications) return true;
  report("mergeOtherNumber", {
    folder,
    first: first.folder,
    replications,
    otherReplications,
    part: manifest.shard.part,
    parts: manifest.shard.of,
    otherPart: other.shard.part,
    otherParts: other.shard.of,
  });
  return false;
}

/** Every part is there once, with all of its runs. */
function checkWhole(parts: readonly Part[], first: Part, report: Report): void {
  const { of } = first.manifest.shard;
  for (let number = 1; number <= of; number++) {
    const [one, ...others] = parts.filter(({ manifest }) => manifest.shard.part === number);
    if (one === undefined) {
      report("mergeMissing", { part: number, parts: of });
      continue;
    }
    for (const { folder } of others)
      report("mergeTwice", { folder, first: one.folder, part: number, parts: of });
    const own = listOwn(one);
    const missing = own.filter(({ index }) => !one.rows.has(index)).length;
    if (missing > 0) {
      report("mergeIncomplete", { folder: one.folder, missing, of: own.length, part: number, parts: of });
    }
  }
}

/** The runs that a part should hold. */
function listOwn({ manifest: { brief, shard } }: Part) {
  return cutShard(listJobs(brief.experiment, 1, brief.experiment.replications), shard);
}
