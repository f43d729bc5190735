/** The browser's IndexedDB as a slot store. What is kept in it is left to the autosave. */

import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { SlotStore } from "./autosave.ts";

interface AlpheaSchema extends DBSchema {
  slots: { key: string; value: unknown };
}

/**
 * Slots in the database `alphea`. Opening is put off until the first use; where storage is blocked every call
 * rejects.
 */
export function createSlotStore(): SlotStore {
  let opening: Promise<IDBPDatabase<AlpheaSchema>> | null = null;
  function open(): Promise<IDBPDatabase<AlpheaSchema>> {
    opening ??= openDB<AlpheaSchema>("alphea", 1, {
      upgrade(database) {
        database.createObjectStore("slots");
      },
    });
    return opening;
  }
  return {
    keys: async () => (await open()).getAllKeys("slots"),
    get: async (key) => (await open()).get("slots", key),
    set: async (key, value) => {
      await (await open()).put("slots", value, key);
    },
    delete: async (key) => (await open()).delete("slots", key),
  };
}
