/** The workforce ledger: who came, moved and went since the start, and how the company's people are heard. */

import type { WorkforceFlows } from "../contract/workforce.ts";
import type { Translator } from "../i18n/translator.ts";
import type { GameState } from "./game-state.ts";
import { type ActionModel, presentPriced } from "./option.ts";

export interface FlowLine {
  readonly name: string;
  readonly total: string;
  readonly thisWeek: string;
  /** Is part of the line above it. */
  readonly part: boolean;
}

export interface WorkforceModel {
  readonly headcount: string;
  readonly vacancies: string;
  readonly departures: string;
  readonly lines: readonly FlowLine[];
  /** Hear the representatives of every team at once. */
  readonly consult: ActionModel | null;
}

/** In the order of a page of accounts: what came, what moved, what went; a dash marks the parts of a sum. */
const LINES: readonly (readonly [flow: keyof WorkforceFlows, part: boolean])[] = [
  ["postsCreated", false],
  ["hired", true],
  ["retrained", true],
  ["contracted", true],
  ["redeployed", false],
  ["taught", false],
  ["left", false],
  ["goneBeyondOrdinary", true],
  ["goneByAttrition", true],
  ["replaced", true],
  ["goneByCuts", false],
  ["hoursFreed", false],
];

export function presentWorkforce(state: GameState, t: Translator): WorkforceModel {
  const { workforce, options } = state.snapshot;
  const consult = options.find(
    ({ command }) => command.kind === "consult" && command.department === undefined,
  );
  return {
    headcount: t.number(workforce.headcount),
    vacancies: t.number(workforce.vacancies),
    departures: t.percent(workforce.departuresPerYear, 1),
    lines: LINES.map(([flow, part]) => ({
      name: t.t(`flow.${flow}`),
      total: t.number(workforce.total[flow]),
      thisWeek: t.number(workforce.thisWeek[flow]),
      part,
    })),
    consult: consult === undefined ? null : presentPriced(consult, t.t("staff.consult-company"), state, t),
  };
}
