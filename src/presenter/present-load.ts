/** Departments by load, the most loaded first: where hours are short, and a way into each room. */

import type { Translator } from "../i18n/translator.ts";
import type { GameState } from "./game-state.ts";
import { getNames } from "./names.ts";
import { type LoadPart, presentLoad } from "./present-department.ts";

export interface LoadRow {
  readonly department: string;
  readonly name: string;
  readonly load: string;
  readonly over: boolean;
  readonly label: string;
  readonly parts: readonly LoadPart[];
  /** Where 100% lies on the bar, 0 … 1; the same for every row. */
  readonly fullAt: number;
}

export function presentLoads(state: GameState, t: Translator): readonly LoadRow[] {
  const names = getNames(state.scenario, t);
  const sorted = [...state.snapshot.departments].sort((a, b) => b.load - a.load);
  // One scale for all, so that bars can be compared.
  const scale = Math.max(1.1, sorted[0]?.load ?? 1);
  return sorted.map((department) => {
    const { loadParts, fullAt } = presentLoad(department, t);
    const load = t.percent(department.load);
    return {
      department: department.id,
      name: names.departmentShort(department.id),
      load,
      over: department.load > 1,
      label: t.t("inbox.load-row", { department: names.department(department.id), load }),
      parts: loadParts.map((part) => ({ ...part, share: part.share / (fullAt * scale) })),
      fullAt: 1 / scale,
    };
  });
}
