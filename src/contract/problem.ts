/** Bad input, told so that a person can mend it. Parsers return problems, they do not throw them. */

import type { Text } from "./text.ts";

export interface Problem {
  /** File, or where the text came from. */
  readonly file: string;
  /** From 1; 0 where the place is not known. */
  readonly line: number;
  readonly column: number;
  /** What is wrong. */
  readonly what: Text;
  /** What to write instead. */
  readonly remedy: Text;
}

/** Either the thing, or everything that is wrong with it. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };
