/** Owns what a rule can see of the company as a whole: its phase, figures, money, people and mandate. */

import type { FigureId } from "../contract/ledger.ts";
import type { RolloutPhase, WeekSnapshot } from "../contract/snapshot.ts";
import { flag, number, type Observable, type Observables, word } from "./observable-nature.ts";

const ROLLOUT: Record<RolloutPhase, true> = {
  briefing: true,
  running: true,
  review: true,
  crisis: true,
  ended: true,
  stopped: true,
};
const FIGURES: Record<FigureId, Observable<WeekSnapshot>> = {
  value: number((company) => company.figures.value),
  quality: number((company) => company.figures.quality),
  trust: number((company) => company.figures.trust),
  safety: number((company) => company.figures.safety),
  wellbeing: number((company) => company.figures.wellbeing),
  posts: number((company) => company.figures.posts),
};

/** What can be seen of the company as a whole. */
export const COMPANY: Observables<WeekSnapshot> = {
  phase: word(ROLLOUT, (company) => company.phase),
  ...FIGURES,
  "active-share": number(({ departments }) => {
    let users = 0;
    let people = 0;
    for (const department of departments) {
      users += department.activeUsers;
      people += department.people;
    }
    return people > 0 ? users / people : 0;
  }),
  "envelope-left": number(({ money }) => money.envelope),
  "spent-total": number(({ money }) => money.spentTotal),
  "spent-this-week": number(({ money }) => money.spentThisWeek),
  "bill-this-week": number(({ money }) => money.billThisWeek),
  "bill-ratio": number(({ money: { billThisWeek, inference } }) =>
    inference.forecastThisWeek > 0 ? billThisWeek / inference.forecastThisWeek : null,
  ),
  routed: number(({ money }) => money.inference.routed),
  throttled: flag(({ money }) => money.inference.throttled),
  accelerators: number(({ money }) => money.inference.accelerators),
  // How many accelerators the present calls would pay for.
  "accelerators-worth": number(({ money: { inference } }) =>
    inference.breakEven > 0 ? inference.listThisWeek / inference.breakEven : null,
  ),
  headcount: number(({ workforce }) => workforce.headcount),
  "departures-per-year": number(({ workforce }) => workforce.departuresPerYear),
  "spent-this-quarter": number(({ mandate }) => mandate?.envelope.spent ?? null),
  "weeks-to-review": number(({ mandate, week }) => (mandate ? mandate.nextReviewWeek - week : null)),
  "targets-red": number(
    ({ mandate }) => mandate?.targets.filter(({ state }) => state === "red").length ?? null,
  ),
  "targets-short": number(
    ({ mandate }) => mandate?.targets.filter(({ state }) => state === "short").length ?? null,
  ),
  "demands-open": number(
    ({ mandate }) => mandate?.demands.filter(({ state }) => state === "open").length ?? null,
  ),
  "forecast-open": flag(({ mandate }) => mandate?.forecastOpen ?? false),
};
