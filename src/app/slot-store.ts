/** The browser's IndexedDB as a slot store. What is kept in it is left to the autosave. */

import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { SlotStore } from "./autosave.ts";

interface AlpheaSchema extends DBSchema {
  slots: { key: string; value: unknown };
}

/**
 * Milliseconds between two writes that wait for the disk itself. Every write outlives the page and the browser at
 * once; a cut of the power costs what was written since the last of these.
 */
const SYNC_MS = 1000;

/**
 * Slots in the database `alphea`. Opening is put off until the first use; where storage is blocked every call
 * rejects, and the next one tries again.
 */
export function createSlotStore(): SlotStore {
  let opening: Promise<IDBPDatabase<AlpheaSchema>> | null = null;
  let synced = Number.NEGATIVE_INFINITY;
  const forget = (): void => {
    opening = null;
  };
  function open(): Promise<IDBPDatabase<AlpheaSchema>> {
    if (opening !== null) return opening;
    opening = openDB<AlpheaSchema>("alphea", 1, {
      upgrade(database) {
        database.createObjectStore("slots");
      },
      // A newer page must not wait for this one to be closed.
      blocking(_, __, event) {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    });
    opening.catch(forget);
    return opening;
  }
  return {
    keys: async () => (await open()).getAllKeys("slots"),
    get: async (key) => (await open()).get("slots", key),
    async set(key, value) {
      const database = await open();
      const now = performance.now();
      const sync = now - synced >= SYNC_MS;
      if (sync) synced = now;
      const writing = database.transaction("slots", "readwrite", { durability: sync ? "strict" : "relaxed" });
      const asked = writing.store.put(value, key);
      // Asked for now, and not when the page hears that the value has arrived: by then it may be closed or killed.
      writing.commit();
      await Promise.all([asked, writing.done]);
    },
    delete: async (key) => (await open()).delete("slots", key),
  };
}
