/**
 * Gives every page its own run in storage, so that two tabs do not write over each other. Slots and checksums are
 * left to the autosave.
 */

import type { Autosave } from "./autosave.ts";
import type { Recalled } from "./game-ports.ts";
import type { SaveFile } from "./open-run.ts";

const KEY = "alphea-run";

/** What of the browser is needed, so that a test can stand in for it. */
export interface TabPorts {
  /** Outlives a reload of this tab, not the tab. */
  readonly tabStorage: () => Storage;
  /** A name no other run has. */
  readonly createRunId: () => string;
  /** Resolves to false where another tab plays this run; holds it for this tab otherwise. */
  readonly claim: (runId: string) => Promise<boolean>;
}

export interface AutosavePort {
  keep(file: SaveFile): void;
  recall(): Promise<Recalled>;
  startKeeping(): void;
  /** Whether there is a run to continue. */
  hasKept(): Promise<boolean>;
}

/** The autosave of this tab. */
export function createAutosavePort(autosave: Autosave, ports: TabPorts): AutosavePort {
  function adopt(runId: string): void {
    autosave.use(runId);
    try {
      ports.tabStorage().setItem(KEY, runId);
    } catch {
      // Without tab storage a reload offers the newest run of all.
    }
    void ports.claim(runId);
  }
  function readOwn(): string | null {
    try {
      return ports.tabStorage().getItem(KEY);
    } catch {
      return null;
    }
  }
  return {
    keep: (file) => autosave.keep(JSON.stringify(file)),
    async recall() {
      const kept = await autosave.recall(readOwn());
      if (kept.text === null) return kept;
      // A run that another tab plays is continued as a copy: each tab then keeps its own.
      const free = await ports.claim(kept.runId);
      adopt(free ? kept.runId : ports.createRunId());
      return kept;
    },
    startKeeping: () => adopt(ports.createRunId()),
    hasKept: async () => (await autosave.recall(readOwn())).text !== null,
  };
}

/** A claim by the browser's locks; where there are none every run is free. */
export function createClaim(locks: LockManager | undefined): (runId: string) => Promise<boolean> {
  const held = new Set<string>();
  return async (runId) => {
    if (locks === undefined || held.has(runId)) return true;
    return new Promise((resolve) => {
      const request = locks.request(`alphea-run-${runId}`, { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        if (lock === null) return undefined;
        held.add(runId);
        // Held until the tab closes.
        return new Promise(() => {});
      });
      request.catch(() => resolve(true));
    });
  };
}
