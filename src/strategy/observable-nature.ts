/** Owns the natures of what a rule can see: numbers, flags, words and names, and how each is read. */

import type { WeekSnapshot } from "../contract/snapshot.ts";
import type { ReferenceKind } from "./command-field.ts";

/** One observable: its nature, and how it is read. A number that is not known is null. */
export type Observable<Thing> =
  | { readonly is: "number"; readonly of: (thing: Thing, snapshot: WeekSnapshot) => number | null }
  | { readonly is: "flag"; readonly of: (thing: Thing, snapshot: WeekSnapshot) => boolean }
  | {
      readonly is: "word";
      readonly words: readonly string[];
      readonly of: (thing: Thing, snapshot: WeekSnapshot) => string | null;
    }
  | {
      readonly is: "reference";
      readonly to: ReferenceKind;
      readonly of: (thing: Thing, snapshot: WeekSnapshot) => string | readonly string[] | null;
    };

export type Observables<Thing> = Readonly<Record<string, Observable<Thing>>>;

export function number<T>(of: (thing: T, snapshot: WeekSnapshot) => number | null): Observable<T> {
  return { is: "number", of };
}
export function flag<T>(of: (thing: T, snapshot: WeekSnapshot) => boolean): Observable<T> {
  return { is: "flag", of };
}
/** The words are the keys, so that the compiler finds one that is missing. */
export function word<T, W extends string>(
  words: Readonly<Record<W, true>>,
  of: (thing: T, snapshot: WeekSnapshot) => W,
): Observable<T> {
  return { is: "word", words: Object.keys(words), of };
}
export function reference<T>(
  to: ReferenceKind,
  of: (thing: T, snapshot: WeekSnapshot) => string | readonly string[] | null,
): Observable<T> {
  return { is: "reference", to, of };
}
/** The same, where the words are a list. */
export const oneOf = <T>(words: readonly string[], of: (thing: T) => string | null): Observable<T> => ({
  is: "word",
  words,
  of,
});
