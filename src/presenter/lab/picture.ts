/** What every picture of the lab has beside its drawing: a title, a sentence, and the same numbers as a table. */

import type { Translator } from "../../i18n/translator.ts";
import type { Axis } from "../axis.ts";

export interface TwinTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface Tick {
  readonly place: number;
  readonly text: string;
}

export interface Picture {
  readonly title: string;
  /** What can be seen in it, for those who do not. */
  readonly text: string;
  readonly twin: TwinTable;
}

/** The ticks of an axis in words. */
export function tellTicks(axis: Axis, format: (value: number) => string): readonly Tick[] {
  return axis.ticks.map((value) => ({ place: axis.place(value), text: format(value) }));
}

/** What a strategy of a study is called. */
export function nameStrategy(
  strategies: readonly {
    readonly id: string;
    readonly title: { readonly en: string; readonly fr: string };
  }[],
  id: string,
  t: Translator,
): string {
  const found = strategies.find((one) => one.id === id);
  return found === undefined ? id : t.text(found.title);
}
