/** Mandates for tests: small ones whose outcome one number decides. */

import type { Mandate, MandateDemand, MandateTarget } from "../../src/contract/mandate.ts";
import type { ParameterId } from "../../src/contract/parameter.ts";
import type { Scenario } from "../../src/contract/scenario.ts";
import { loadTestScenario } from "./scenario.ts";

const text = { en: "text", fr: "texte" };

export interface MandateChanges {
  readonly weeks?: number;
  readonly targets?: readonly MandateTarget[];
  readonly demands?: readonly MandateDemand[];
  readonly envelope?: Partial<Mandate["envelope"]>;
  readonly endings?: Partial<Mandate["endings"]>;
  readonly values?: Partial<Record<ParameterId, number>>;
  readonly difficulty?: Scenario["difficulty"];
}

/** A target that everybody meets unless told otherwise. */
export function target(changes: Partial<MandateTarget> = {}): MandateTarget {
  return { figure: "quality", direction: "at-least", target: 50, path: [], red: null, weight: 1, ...changes };
}

export function demand(changes: Partial<MandateDemand> = {}): MandateDemand {
  return {
    id: "more-users",
    title: text,
    body: text,
    at: 1,
    until: 2,
    figure: "users",
    direction: "at-least",
    limit: 1,
    strains: "quality",
    gives: { envelope: 1000, points: 5 },
    costs: { envelope: 2000, points: 7 },
    ...changes,
  };
}

/** The story's company under another mandate. */
export function withMandate(changes: MandateChanges = {}): Scenario {
  const base = loadTestScenario();
  return {
    ...base,
    weeks: changes.weeks ?? base.weeks,
    difficulty: changes.difficulty ?? "standard",
    values: { ...base.values, ...changes.values },
    mandate: {
      targets: changes.targets ?? [target()],
      demands: changes.demands ?? [],
      envelope: { quarters: [1], cutPerRed: 0.2, largestCut: 0.5, carryOver: 0, ...changes.envelope },
      endings: {
        winScore: 50,
        redReviews: 2,
        departuresPerYear: 0.5,
        accidentWithoutLogs: true,
        won: text,
        lost: text,
        stopped: text,
        ...changes.endings,
      },
    },
  };
}
