/**
 * Keeps the run under way for the next visit: after every change into one of two slots in turn, each with a
 * checksum, so that a write cut short never costs more than one week. Where the slots live is left to the slot
 * store, what a run is to the run file.
 */

/** A few named values that outlive the page. */
export interface SlotStore {
  keys(): Promise<readonly string[]>;
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  delete(key: string): Promise<void>;
}

/** What lies in a slot. */
interface SlotRecord {
  /** Counts the writes of one run. */
  readonly sequence: number;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** A run file. */
  readonly text: string;
  readonly checksum: string;
}

/** What storage has of a run. */
interface StoredRun {
  readonly runId: string;
  readonly keys: readonly string[];
  readonly best: SlotRecord | null;
  readonly damaged: boolean;
}

export interface Kept {
  readonly runId: string;
  /** A run file, or null where nothing whole was kept. */
  readonly text: string | null;
  /** True where a slot was damaged. */
  readonly damaged: boolean;
}

export interface Autosave {
  /** Writes soon; a newer text replaces one that still waits. Never fails: trouble is reported. */
  keep(text: string): void;
  /** The run kept last: that of `runId` where it has one, otherwise the newest of all. */
  recall(runId: string | null): Promise<Kept>;
  /** From now on writes to the slots of this run. */
  use(runId: string): void;
  /** Resolves when nothing waits to be written. */
  settled(): Promise<void>;
}

/** What can go wrong: no storage at all, no room in it, or nothing whole in it. */
export type AutosaveTrouble = "unavailable" | "full" | "lost";

/** Runs whose slots stay in storage: this one, those of other tabs, and of before; each takes 0.1 MB or so. */
const MOST_RUNS = 8;

/**
 * Autosave over a slot store.
 * @param now milliseconds since 1970
 * @param report called once, and again only where storage has worked since
 */
export function createAutosave(
  slots: SlotStore,
  now: () => number,
  report: (trouble: AutosaveTrouble) => void,
): Autosave {
  let runId = "run";
  let sequence = 0;
  /** What is still to be written: the newest text of each run. */
  const waiting = new Map<string, string>();
  const writing = new Set<Promise<void>>();
  let reported = false;

  function tell(trouble: AutosaveTrouble): void {
    if (!reported) report(trouble);
    reported = true;
  }

  function complain(error: unknown): void {
    const full = error instanceof Error && error.name === "QuotaExceededError";
    tell(full ? "full" : "unavailable");
  }

  async function write(id: string, text: string): Promise<void> {
    sequence += 1;
    const record: SlotRecord = { sequence, savedAt: now(), text, checksum: computeChecksum(text) };
    try {
      await slots.set(`${id}/${sequence % 2 === 0 ? "a" : "b"}`, record);
      reported = false;
    } catch (error) {
      complain(error);
    }
  }

  /** Begins what may be written now: storage keeps the order, and one write for each slot is enough at a time. */
  function writeNext(): void {
    for (const [id, text] of waiting) {
      if (writing.size >= 2) return;
      waiting.delete(id);
      const written = write(id, text).then(() => {
        writing.delete(written);
        writeNext();
      });
      writing.add(written);
    }
  }

  async function settle(): Promise<void> {
    while (writing.size > 0) await Promise.all(writing);
  }

  /** Every run in storage with the newest of its whole slots, newest first. */
  async function list(): Promise<readonly StoredRun[]> {
    const runs = new Map<string, StoredRun>();
    for (const key of await slots.keys()) {
      const id = key.split("/")[0] ?? key;
      const { keys, best, damaged } = runs.get(id) ?? { keys: [], best: null, damaged: false };
      const record = toRecord(await slots.get(key));
      runs.set(id, {
        runId: id,
        keys: [...keys, key],
        best: record !== null && record.sequence > (best?.sequence ?? 0) ? record : best,
        damaged: damaged || record === null,
      });
    }
    return [...runs.values()].sort((a, b) => (b.best?.savedAt ?? 0) - (a.best?.savedAt ?? 0));
  }

  /** Deletes what was there when it was listed: another tab may have begun a run since. */
  async function prune(): Promise<void> {
    const others = (await list()).filter((run) => run.runId !== runId);
    for (const { keys } of others.slice(MOST_RUNS - 1)) for (const key of keys) await slots.delete(key);
  }

  return {
    keep(text) {
      waiting.set(runId, text);
      writeNext();
    },
    async recall(preferred) {
      await settle();
      try {
        const runs = await list();
        const run = runs.find((one) => one.runId === preferred && one.best !== null) ?? runs[0];
        if (run === undefined) return { runId: "", text: null, damaged: false };
        if (run.best === null) tell("lost");
        // Numbering goes on where it was, or the older slot would pass for the newer one.
        if (run.best !== null) sequence = Math.max(sequence, run.best.sequence);
        const damaged = runs.some((one) => one.damaged && (one === run || one.runId === preferred));
        return { runId: run.runId, text: run.best?.text ?? null, damaged };
      } catch (error) {
        complain(error);
        return { runId: "", text: null, damaged: false };
      }
    },
    use(id) {
      runId = id;
      prune().catch(complain);
    },
    settled: settle,
  };
}

/** FNV-1a over UTF-16 units, 8 hexadecimal digits: enough to notice a slot that was cut or changed. */
export function computeChecksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/** A slot as it was written, or null where it is anything else. */
function toRecord(value: unknown): SlotRecord | null {
  if (typeof value !== "object" || value === null) return null;
  const { sequence, savedAt, text, checksum } = value as Partial<Record<keyof SlotRecord, unknown>>;
  if (typeof sequence !== "number" || typeof savedAt !== "number") return null;
  if (typeof text !== "string" || checksum !== computeChecksum(text)) return null;
  return { sequence, savedAt, text, checksum };
}
