/** One of several values that a person may choose. */

export interface Option<Value = string> {
  readonly value: Value;
  readonly name: string;
  readonly chosen: boolean;
}
