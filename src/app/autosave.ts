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

export interface Kept {
  readonly runId: string;
  /** A run file, or null where nothing whole was kept. */
  readonly text: string | null;
  /** True where a slot was damaged. */
  readonly damaged: boolean;
}

export interface Autosave {
  /** Writes soon; a newer text replaces one that still waits. Never fails: trouble is reported once. */
  keep(text: string): void;
  /** The run kept last: that of `runId` where it has one, otherwise the newest of all. */
  recall(runId: string | null): Promise<Kept>;
  /** From now on writes to the slots of this run. */
  use(runId: string): void;
  /** Resolves when nothing waits to be written. */
  settled(): Promise<void>;
}

/** What can go wrong for good: no storage at all, or no room in it. */
export type AutosaveTrouble = "unavailable" | "full";

/** Runs whose slots stay in storage: this one and those of other tabs or of before. */
const MOST_RUNS = 3;

/**
 * Autosave over a slot store.
 * @param now milliseconds since 1970
 * @param report called at most once
 */
export function createAutosave(
  slots: SlotStore,
  now: () => number,
  report: (trouble: AutosaveTrouble) => void,
): Autosave {
  let runId = "run";
  let sequence = 0;
  let waiting: string | null = null;
  let writing: Promise<void> | null = null;
  let reported = false;

  function complain(error: unknown): void {
    if (reported) return;
    reported = true;
    const full = error instanceof Error && error.name === "QuotaExceededError";
    report(full ? "full" : "unavailable");
  }

  async function write(): Promise<void> {
    while (waiting !== null) {
      const text = waiting;
      waiting = null;
      sequence += 1;
      const record: SlotRecord = { sequence, savedAt: now(), text, checksum: computeChecksum(text) };
      const key = `${runId}/${sequence % 2 === 0 ? "a" : "b"}`;
      try {
        await slots.set(key, record);
      } catch (error) {
        complain(error);
      }
    }
    writing = null;
  }

  /** Every run in storage with its whole slots, newest first. */
  async function list(): Promise<readonly { runId: string; best: SlotRecord | null; damaged: boolean }[]> {
    const runs = new Map<string, { best: SlotRecord | null; damaged: boolean }>();
    for (const key of await slots.keys()) {
      const id = key.split("/")[0] ?? key;
      const run = runs.get(id) ?? { best: null, damaged: false };
      runs.set(id, run);
      const record = toRecord(await slots.get(key));
      if (record === null) run.damaged = true;
      else if (run.best === null || record.sequence > run.best.sequence) run.best = record;
    }
    return [...runs]
      .map(([id, run]) => ({ runId: id, ...run }))
      .sort((a, b) => (b.best?.savedAt ?? 0) - (a.best?.savedAt ?? 0));
  }

  async function prune(): Promise<void> {
    const keep = new Set((await list()).slice(0, MOST_RUNS - 1).map((run) => run.runId));
    for (const key of await slots.keys()) {
      const id = key.split("/")[0] ?? key;
      if (id !== runId && !keep.has(id)) await slots.delete(key);
    }
  }

  return {
    keep(text) {
      waiting = text;
      writing ??= write();
    },
    async recall(preferred) {
      try {
        const runs = await list();
        const run = runs.find((one) => one.runId === preferred && one.best !== null) ?? runs[0];
        if (run === undefined) return { runId: "", text: null, damaged: false };
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
    async settled() {
      while (writing !== null) await writing;
    },
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
