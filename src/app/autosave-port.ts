/**
 * Gives every page its own run in storage, so that two tabs do not write over each other. Slots and checksums are
 * left to the autosave.
 */

import type { Autosave } from "./autosave.ts";
import type { Recalled } from "./game-ports.ts";
import { keepText, readKept } from "./kept-text.ts";
import type { SaveFile } from "./open-run.ts";

const KEY = "alphea-run";

/** What of the browser is needed, so that a test can stand in for it. */
export interface TabPorts {
  /** Outlives a reload of this tab, not the tab. */
  readonly tabStorage: () => Storage;
  /** A name no other run has. */
  readonly createRunId: () => string;
  readonly claim: Claim;
}

/** Resolves to false where another tab plays the run; otherwise holds it for this tab until it claims another. */
export type Claim = (runId: string) => Promise<boolean>;

export interface AutosavePort {
  keep(file: SaveFile): void;
  recall(): Promise<Recalled>;
  /** What is kept next is a new run; until then nothing in storage changes. */
  startKeeping(): void;
  /** Whether there is a run to continue. */
  hasKept(): Promise<boolean>;
}

/** The autosave of this tab. */
export function createAutosavePort(autosave: Autosave, ports: TabPorts): AutosavePort {
  let starting = false;
  function adopt(runId: string): void {
    starting = false;
    autosave.use(runId);
    // Without tab storage a reload offers the newest run of all.
    keepText(ports.tabStorage, KEY, runId);
    void ports.claim(runId);
  }
  const readOwn = (): string | null => readKept(ports.tabStorage, KEY);
  return {
    keep(file) {
      if (starting) adopt(ports.createRunId());
      autosave.keep(JSON.stringify(file));
    },
    async recall() {
      const kept = await autosave.recall(readOwn());
      if (kept.text === null) return { ...kept, copy: false };
      // A run that another tab plays is continued as a copy: each tab then keeps its own.
      const free = await ports.claim(kept.runId);
      adopt(free ? kept.runId : ports.createRunId());
      return { ...kept, copy: !free };
    },
    startKeeping() {
      starting = true;
    },
    hasKept: async () => (await autosave.recall(readOwn())).text !== null,
  };
}

/** A claim by the browser's locks; where there are none every run is free. */
export function createClaim(locks: LockManager | undefined): Claim {
  let held: { readonly runId: string; readonly release: () => void } | null = null;
  return async (runId) => {
    if (locks === undefined || held?.runId === runId) return true;
    return new Promise((resolve) => {
      const request = locks.request(`alphea-run-${runId}`, { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        if (lock === null) return undefined;
        held?.release();
        // Held until another run is claimed, or the tab closes.
        return new Promise<void>((release) => {
          held = { runId, release };
        });
      });
      request.catch(() => resolve(true));
    });
  };
}
