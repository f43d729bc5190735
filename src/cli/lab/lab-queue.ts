/**
 * Owns how an experiment is played by workers anywhere: tasks wait in a queue of BullMQ on Redis or Valkey, and
 * workers may come, go and be killed while it runs. A task of a worker that died goes to another one.
 */

import { Queue, QueueEvents, UnrecoverableError, Worker } from "bullmq";
import { Redis } from "ioredis";
import type { LabBrief, LabJob, LabRow } from "../../contract/experiment.ts";
import { createPlayer, type LabPlayer } from "../../lab/experiment/play-lab-job.ts";
import { CommandFailure, EXIT } from "../exit-code.ts";
import { say } from "../message.ts";
import { QUEUE_EXAMPLE } from "../option.ts";
import type { Terminal } from "../terminal.ts";
import type { LabPool, PoolOptions } from "./lab-pool.ts";

const NAME = "alphea-lab";
/** Runs of one task: few enough that little is played twice where a worker dies. */
const BATCH = 4;
/** Milliseconds after which a worker that is silent counts as dead, and between two looks for such. */
const SILENCE = 5000;
const LOOK = 1000;
/** Workers may be killed as often as one likes: it is never the task's fault. */
const MOST_DEATHS = 1000;
const BRIEF_SECONDS = 7 * 24 * 3600;
/** Milliseconds between two looks whether the person has asked to stop. */
const BREATH = 100;

/** A task: runs of an experiment, by the name of its plan. */
interface Task {
  readonly plan: string;
  readonly jobs: readonly LabJob[];
}

/** What workers have to know of an experiment before they can play it. */
interface Shared {
  readonly model: string;
  readonly brief: LabBrief;
}

const keyOf = (plan: string) => `alphea-lab-brief:${plan}`;
const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** A connection that is known to work. Throws `CommandFailure` where there is nobody at the address. */
async function connect(url: string, terminal: Terminal): Promise<Redis> {
  if (!/^rediss?:\/\/./.test(url)) {
    throw new CommandFailure(
      EXIT.usage,
      say(terminal.locale, "wrongQueue", { value: url, example: QUEUE_EXAMPLE }),
    );
  }
  const redis = new Redis(url, { maxRetriesPerRequest: null, lazyConnect: true, retryStrategy: () => LOOK });
  let reason = "";
  redis.on("error", (error: Error) => {
    reason = error.message;
  });
  try {
    await Promise.race([
      redis.connect(),
      pause(SILENCE).then(() => Promise.reject(new Error(reason || "timeout"))),
    ]);
    return redis;
  } catch (error) {
    redis.disconnect();
    const text = reason || (error instanceof Error ? error.message : String(error));
    throw new CommandFailure(EXIT.input, say(terminal.locale, "noQueue", { url, reason: text }));
  }
}

/** Plays the runs of a brief by whatever workers there are at the queue. */
export async function openQueue(
  brief: LabBrief,
  { plan, model, url }: { readonly plan: string; readonly model: string; readonly url: string },
  { onRows, isInterrupted }: Pick<PoolOptions, "onRows" | "isInterrupted">,
  terminal: Terminal,
): Promise<LabPool> {
  const redis = await connect(url, terminal);
  const shared: Shared = { model, brief };
  await redis.set(keyOf(plan), JSON.stringify(shared), "EX", BRIEF_SECONDS);
  const queue = new Queue<Task>(NAME, { connection: redis });
  const events = new QueueEvents(NAME, { connection: redis.duplicate() });
  await events.waitUntilReady();
  const waiting = new Set<string>();
  let failure: Error | null = null;
  events.on("completed", ({ jobId, returnvalue }) => {
    if (!waiting.delete(jobId)) return;
    // Rows travel as text: the library would read numbers in its own way.
    onRows(JSON.parse(String(returnvalue)) as readonly LabRow[]);
  });
  events.on("failed", ({ jobId, failedReason }) => {
    if (waiting.delete(jobId)) failure = new Error(failedReason);
  });
  return {
    async play(jobs) {
      const tasks = Array.from({ length: Math.ceil(jobs.length / BATCH) }, (_, at) => {
        const own = jobs.slice(at * BATCH, (at + 1) * BATCH);
        const jobId = `${plan}-${own.map(({ index }) => index).join("-")}`;
        return {
          name: plan,
          data: { plan, jobs: own },
          opts: { jobId, removeOnComplete: true, removeOnFail: true },
        };
      });
      for (const { opts } of tasks) waiting.add(opts.jobId);
      await queue.addBulk(tasks);
      while (waiting.size > 0 && failure === null && !isInterrupted()) await pause(BREATH);
      // What waits for nobody any more is taken out; what is being played ends unheard.
      await Promise.all([...waiting].map((id) => queue.remove(id).catch(() => 0)));
      waiting.clear();
      if (failure !== null) throw failure;
    },
    async close() {
      await events.close();
      await queue.close();
      redis.disconnect();
    },
  };
}

/** Plays tasks of a queue until the person stops it; resolves to the number of runs. */
export async function serveQueue(url: string, model: string, terminal: Terminal): Promise<number> {
  const redis = await connect(url, terminal);
  const players = new Map<string, LabPlayer>();
  let played = 0;

  async function findPlayer(plan: string): Promise<LabPlayer> {
    const known = players.get(plan);
    if (known) return known;
    const text = await redis.get(keyOf(plan));
    if (text === null) throw new UnrecoverableError(`the experiment ${plan} is no longer at the queue`);
    const shared = JSON.parse(text) as Shared;
    if (shared.model !== model) throw new UnrecoverableError(say(terminal.locale, "otherWorker"));
    const player = createPlayer(shared.brief);
    players.set(plan, player);
    return player;
  }

  const worker = new Worker<Task, string>(
    NAME,
    async ({ data: { plan, jobs } }) => {
      const player = await findPlayer(plan);
      const rows: LabRow[] = [];
      for (const job of jobs) {
        rows.push(player(job));
        // Lets it be heard that this worker is alive.
        await terminal.breathe();
      }
      played += rows.length;
      return JSON.stringify(rows);
    },
    {
      connection: redis,
      lockDuration: SILENCE,
      stalledInterval: LOOK,
      maxStalledCount: MOST_DEATHS,
    },
  );
  worker.on("error", (error) => terminal.err(`${error.message}\n`));
  while (!terminal.isInterrupted()) await pause(BREATH);
  await worker.close();
  redis.disconnect();
  return played;
}
