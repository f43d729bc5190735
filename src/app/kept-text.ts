/**
 * Small texts in the browser's storage, where that is allowed: elsewhere nothing is kept, and nobody is disturbed.
 * What a text says is left to whoever keeps it. Storage is asked for at every use: where it is blocked, already
 * asking throws.
 */

/** What was kept under a key; null where nothing was, or where storage is blocked. */
export function readKept(storage: () => Storage, key: string): string | null {
  try {
    return storage().getItem(key);
  } catch {
    return null;
  }
}

/**
 * Keeps a text for the next visit.
 * @returns false where storage is blocked or full: the next visit begins as this one did
 */
export function keepText(storage: () => Storage, key: string, text: string): boolean {
  try {
    storage().setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
