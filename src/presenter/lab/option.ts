/** One of several values that a person may choose. */

export interface Option<Value = string> {
  readonly value: Value;
  readonly name: string;
  readonly chosen: boolean;
}

/** The values that can be chosen, in their order, with the one that is. */
export function listOptions<Value>(
  values: readonly Value[],
  chosen: Value,
  nameOf: (value: Value) => string,
): readonly Option<Value>[] {
  return values.map((value) => ({ value, name: nameOf(value), chosen: value === chosen }));
}
