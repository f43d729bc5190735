/** Holds one immutable value and tells its readers when it is replaced. What the value means is left to others. */

export interface Store<T> {
  readonly value: T;
  /** Replaces the fields given and tells every reader, once. */
  update(change: Partial<T>): void;
  /**
   * Calls back at every later change.
   * @returns a function that ends the subscription
   */
  subscribe(read: (value: T) => void): () => void;
}

/** A store that starts with `initial`. */
export function createStore<T extends object>(initial: T): Store<T> {
  let value = initial;
  const readers = new Set<(value: T) => void>();
  return {
    get value() {
      return value;
    },
    update(change) {
      value = { ...value, ...change };
      for (const read of [...readers]) read(value);
    },
    subscribe(read) {
      readers.add(read);
      return () => readers.delete(read);
    },
  };
}
