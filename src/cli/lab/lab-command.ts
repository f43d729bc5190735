/** `alphea lab`: plays an experiment on several threads, keeps finished rows, and says what they come to. */

import { existsSync, rmSync } from "node:fs";
import { availableParallelism, homedir, tmpdir } from "node:os";
import { join } from "node:path";
import type { LabBrief, LabJob } from "../../contract/experiment.ts";
import { cutShard, listJobs, type Shard } from "../../lab/experiment/plan.ts";
import { isPreciseEnough, listLooks } from "../../lab/experiment/stop.ts";
import { CommandFailure, EXIT, type ExitCode } from "../exit-code.ts";
import { say } from "../message.ts";
import { readCount, readFormat } from "../option.ts";
import { describeProblems } from "../problem-list.ts";
import type { Terminal } from "../terminal.ts";
import type { Journal } from "./journal.ts";
import { createManifest, type Manifest, openLabFolder } from "./lab-folder.ts";
import { openExperiment } from "./lab-library.ts";
import { LAB_FORMATS } from "./lab-output.ts";
import { type LabPool, openPool, type PoolOptions } from "./lab-pool.ts";
import { nameModel } from "./model-name.ts";
import { guardFolder, publish } from "./publish.ts";

export interface LabOptions {
  readonly replications?: string;
  readonly workers?: string;
  readonly shard?: string;
  readonly queue?: string;
  readonly format?: string;
  readonly out?: string;
}

const WHOLE: Shard = { part: 1, of: 1 };
/** Milliseconds between two lines of progress. */
const TELL_EVERY = 3000;

function readShard(text: string | undefined, terminal: Terminal): Shard {
  if (text === undefined) return WHOLE;
  const [part = 0, of = 0] = /^\d{1,5}\/\d{1,5}$/.test(text) ? text.split("/").map(Number) : [];
  if (part >= 1 && part <= of && of <= 10_000) return { part, of };
  throw new CommandFailure(EXIT.usage, say(terminal.locale, "wrongShard", { value: text }));
}

/** The experiment of a file, with the number of replications that was asked for. */
function openBrief(file: string, replications: number | null, terminal: Terminal): LabBrief {
  const text = terminal.readFile(file);
  if (text === null) {
    throw new CommandFailure(EXIT.input, say(terminal.locale, "cannotRead", { file }));
  }
  const parsed = openExperiment(file, text, terminal);
  if (!parsed.ok) throw new CommandFailure(EXIT.input, describeProblems(parsed.problems, terminal.locale));
  if (replications === null) return parsed.value;
  return { ...parsed.value, experiment: { ...parsed.value.experiment, replications, precision: null } };
}

/** Where rows are kept that nobody asked to keep: until the experiment is through, for the next attempt. */
function cacheFolder({ plan, shard }: Manifest): string {
  const base = process.env.XDG_CACHE_HOME || (homedir() ? join(homedir(), ".cache") : tmpdir());
  return join(base, "alphea", "lab", `${plan}-${shard.part}-${shard.of}`);
}

function openJournalOf(folder: string, manifest: Manifest, terminal: Terminal): Journal {
  const journal = guardFolder(folder, terminal, () => openLabFolder(folder, manifest));
  if (typeof journal !== "string") return journal;
  const key = journal === "plan" ? "otherPlan" : "otherShard";
  throw new CommandFailure(EXIT.input, say(terminal.locale, key, { folder }));
}

/** Plays, keeps and prints. Throws `CommandFailure` where input or usage is wrong, or where it was interrupted. */
export async function labCommand(file: string, options: LabOptions, terminal: Terminal): Promise<ExitCode> {
  const { locale } = terminal;
  const replications = readCount(options.replications, 100_000, "wrongReplications", locale);
  const workers =
    readCount(options.workers, 64, "wrongWorkers", locale) ?? Math.min(64, availableParallelism());
  const shard = readShard(options.shard, terminal);
  const isShard = options.shard !== undefined;
  const format = readFormat(options.format, LAB_FORMATS, locale);
  if (isShard && options.out === undefined)
    throw new CommandFailure(EXIT.usage, say(locale, "shardNeedsOut"));
  const brief = openBrief(file, replications, terminal);
  if (isShard && brief.experiment.precision !== null) {
    throw new CommandFailure(EXIT.usage, say(locale, "shardNeedsNumber"));
  }
  const manifest = createManifest(brief, nameModel(), shard);
  const folder = options.out === undefined ? cacheFolder(manifest) : terminal.resolve(options.out);
  const journal = openJournalOf(folder, manifest, terminal);
  const open = (asked: number, listen: PoolListeners): Promise<LabPool> =>
    openWorkers(brief, { ...listen, workers: Math.min(workers, asked) }, manifest, options.queue, terminal);
  const jobs = await playLooks(
    brief,
    shard,
    journal,
    { open, workers: options.queue ? null : workers, folder },
    terminal,
  );

  if (isShard) {
    const values = { part: shard.part, parts: shard.of, runs: jobs.length, folder };
    terminal.err(`${say(locale, "shardDone", values)}\n`);
    return EXIT.done;
  }
  const rows = jobs.flatMap(({ index }) => journal.rows.get(index) ?? []);
  await publish(brief, rows, { format, folder: options.out === undefined ? null : folder }, terminal);
  if (options.out === undefined && existsSync(folder)) rmSync(folder, { recursive: true });
  return EXIT.done;
}

type PoolListeners = Pick<PoolOptions, "onRows" | "isInterrupted" | "breathe">;

/** Threads of this machine, or workers at a queue. */
async function openWorkers(
  brief: LabBrief,
  options: PoolOptions,
  { plan, model }: Manifest,
  url: string | undefined,
  terminal: Terminal,
): Promise<LabPool> {
  if (url === undefined) return openPool(brief, options);
  const { openQueue } = await import("./lab-queue.ts");
  return openQueue(brief, { plan, model, url }, options, terminal);
}

/** Plays what is not in the journal, look by look; returns all jobs of the experiment as far as it went. */
async function playLooks(
  brief: LabBrief,
  shard: Shard,
  journal: Journal,
  {
    open,
    workers,
    folder,
  }: {
    readonly open: (asked: number, listen: PoolListeners) => Promise<LabPool>;
    /** Null where others play. */
    readonly workers: number | null;
    readonly folder: string;
  },
  terminal: Terminal,
): Promise<readonly LabJob[]> {
  const { locale } = terminal;
  const { experiment } = brief;
  const isDone = ({ index }: LabJob) => journal.rows.has(index);
  const all = cutShard(listJobs(experiment, 1, experiment.replications), shard);
  const before = all.filter(isDone).length;
  if (before > 0) terminal.err(`${say(locale, "labResumed", { done: before, of: all.length })}\n`);
  const start = performance.now();
  const tell = createProgress(all.length - before, terminal);
  let played = 0;
  let pool: LabPool | null = null;
  try {
    for (const look of listLooks(experiment)) {
      const due = all.filter(({ replication }) => replication <= look);
      const missing = due.filter((job) => !isDone(job));
      if (missing.length > 0) {
        pool ??= await open(missing.length, {
          isInterrupted: terminal.isInterrupted,
          breathe: terminal.breathe,
          onRows(rows) {
            journal.add(rows);
            played += rows.length;
            tell(played);
          },
        });
        await pool.play(missing);
      }
      if (terminal.isInterrupted()) {
        const values = { done: all.filter(isDone).length, of: all.length, folder };
        throw new CommandFailure(EXIT.interrupted, say(locale, "labInterrupted", values));
      }
      if (experiment.precision === null || look === experiment.replications) break;
      const rows = due.flatMap(({ index }) => journal.rows.get(index) ?? []);
      const isEnough = isPreciseEnough(brief, rows);
      terminal.err(`${say(locale, isEnough ? "labPrecise" : "labLook", { replications: look })}\n`);
      if (isEnough) return due;
    }
  } finally {
    await pool?.close();
  }
  if (played > 0) {
    const seconds = Math.max(1, Math.round((performance.now() - start) / 1000));
    const line =
      workers === null
        ? say(locale, "labPlayedThere", { runs: played, seconds })
        : say(locale, "labPlayed", { runs: played, seconds, workers });
    terminal.err(`${line}\n`);
  }
  return all;
}

/** Tells from time to time how far it is, and how long the rest will take at the pace so far. */
function createProgress(of: number, terminal: Terminal): (done: number) => void {
  const start = performance.now();
  let told = start;
  return (done) => {
    const now = performance.now();
    if (now - told < TELL_EVERY || done >= of) return;
    told = now;
    const seconds = Math.ceil(((now - start) / done) * ((of - done) / 1000));
    terminal.err(`${say(terminal.locale, "labProgress", { done, of, seconds })}\n`);
  };
}
