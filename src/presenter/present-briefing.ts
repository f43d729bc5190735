/** The briefing: who the player is, what the board asks and pays, what is particular about this company. */

import type { MandateMeasure } from "../contract/mandate.ts";
import type { Translator } from "../i18n/translator.ts";
import type { GameState } from "./game-state.ts";
import { computeGrant, countReviews, formatAsked, formatRed, presentEndings } from "./mandate-terms.ts";
import { formatDifficulty } from "./present-title.ts";

export interface BriefingTarget {
  readonly figure: MandateMeasure;
  readonly name: string;
  readonly asked: string;
  /** Where it is red; empty where it never is. */
  readonly red: string;
  /** Points of 100 that it may bring. */
  readonly points: string;
}

export interface BriefingModel {
  readonly title: string;
  readonly kicker: string;
  readonly who: string;
  readonly summary: string;
  readonly goals: readonly string[];
  readonly traits: readonly { readonly name: string; readonly description: string }[];
  readonly targets: readonly BriefingTarget[];
  /** Sentences about money and reviews; empty where no board asks anything. */
  readonly money: readonly string[];
  readonly won: string;
  readonly stopped: readonly string[];
}

export function presentBriefing(state: GameState, t: Translator): BriefingModel {
  const { scenario, snapshot } = state;
  const people = scenario.departments.reduce((sum, one) => sum + one.people, 0);
  const drawn = scenario.traits.from.filter(({ id }) => snapshot.traits.includes(id));
  const difficulty = formatDifficulty(scenario, t);
  return {
    title: t.text(scenario.title),
    kicker: t.t("briefing.kicker", { difficulty, seed: String(state.seed) }),
    who: t.t("briefing.who", { company: scenario.companyName, people, weeks: scenario.weeks }),
    summary: t.text(scenario.summary),
    goals: scenario.goals.map((goal) => t.text(goal)),
    traits: drawn.map(({ name, description }) => ({ name: t.text(name), description: t.text(description) })),
    targets: presentTargets(state, t),
    money: presentMoney(state, t),
    ...presentEndings(scenario, t),
  };
}

function presentTargets({ scenario }: GameState, t: Translator): readonly BriefingTarget[] {
  const targets = scenario.mandate?.targets ?? [];
  const weights = targets.reduce((sum, { weight }) => sum + weight, 0);
  return [...targets]
    .sort((a, b) => b.weight - a.weight)
    .map(({ figure, direction, target, red, weight }) => ({
      figure,
      name: t.t(`measure.${figure}`),
      asked: formatAsked(figure, direction, target, t),
      red: formatRed(figure, direction, red, t),
      points: t.number((100 * weight) / weights),
    }));
}

function presentMoney({ scenario }: GameState, t: Translator): readonly string[] {
  if (scenario.mandate === null) return [];
  const { cutPerRed } = scenario.mandate.envelope;
  const severity = scenario.difficulty === "exposed" ? scenario.values["mandate.cut-exposed"] : 1;
  return [
    t.t("briefing.envelope", { money: t.money(computeGrant(scenario, 1)) }),
    t.t("briefing.reviews", { count: countReviews(scenario) }),
    t.t("briefing.cut", { share: t.percent(cutPerRed * severity) }),
  ];
}
