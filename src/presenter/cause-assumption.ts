/** Owns which numbers of the model stand behind each cause, so that a reader can go on to their source. */

import type { CauseFactor } from "../contract/ledger.ts";
import type { ParameterId } from "../contract/parameter.ts";
import type { Text } from "../contract/text.ts";
import type { Translator } from "../i18n/translator.ts";
import type { GameState } from "./game-state.ts";

/** One number of the model, with where it comes from. */
export interface Assumption {
  readonly id: ParameterId;
  readonly label: string;
  readonly value: string;
  readonly source: string;
}

const HOUR = "money.hour-value";
/** The numbers that the amount of a cause depends on most; none where a scenario gives the amount itself. */
const BEHIND: Readonly<Record<CauseFactor, readonly ParameterId[]>> = {
  start: [],
  "hours-saved": [HOUR, "people.gain-novice", "people.gain-top"],
  "hours-checking": [HOUR, "error.verification-share", "error.checking-base"],
  "hours-rework": [HOUR, "work.rework-hours-share"],
  "hours-incidents": [HOUR],
  "hours-training": [HOUR, "training.hours-per-person"],
  "hours-duties": [HOUR, "duty.hours-per-post", "duty.unowned-share"],
  "hours-guardrails": [HOUR],
  "hours-integration": [HOUR],
  "idle-hours": [HOUR, "money.load-floor"],
  "extra-orders": ["money.order-value", "work.sales-elasticity"],
  overtime: [HOUR, "money.overtime-premium"],
  backlog: ["money.backlog-hour"],
  "quality-penalty": ["money.quality-per-point", "money.quality-reference"],
  "incident-loss": ["incident.loss-scale", "incident.loss-sigma"],
  "incident-loss-expected": ["incident.rate-scale", "incident.loss-scale"],
  luck: ["incident.loss-sigma"],
  licences: ["money.pilot-licence-share", "money.licence-term", "money.licence-surcharge"],
  "running-cost": [],
  inference: ["bill.price-in", "bill.price-out"],
  accelerators: ["bill.reserved-fixed"],
  routing: ["bill.routing-cost"],
  "audit-cost": ["audit.cost"],
  "hours-audits": [HOUR, "audit.hours"],
  "set-up": [],
  "post-pay": ["post.employer-cost", "post.contracting-pay-factor"],
  "training-cost": ["training.cost-per-person"],
  "guardrail-cost": [],
  "answer-cost": [],
  "undetected-errors": ["error.detection", "error.staleness-rate"],
  overload: ["work.defect-overload-slope", "wellbeing.load-slope"],
  experience: ["trust.memory"],
  "detected-errors": ["trust.failure-weight"],
  "incident-heard": ["trust.incident-weight"],
  exposure: ["incident.rate-scale", "incident.autonomy-factor"],
  "verification-drudgery": ["wellbeing.verification-slope"],
  recovery: ["wellbeing.base", "wellbeing.inertia"],
  worry: ["wellbeing.worry-slope", "trust.worry-weight"],
  "hours-consultation": [HOUR, "consultation.hours-per-person"],
  "hours-gone": [HOUR],
  payroll: ["staff.pay-per-week"],
  severance: ["staff.severance"],
  redeployment: ["redeployment.course-cost"],
  "post-filled": ["post.hiring-weeks"],
  "post-left": ["post.departures-per-year", "post.hired-departure-factor"],
  "use-spread": ["adoption.innovation", "adoption.imitation"],
};

/** The numbers behind a cause as this scenario sets them, in words. */
export function presentAssumptions(
  factor: CauseFactor | null,
  state: GameState,
  t: Translator,
): readonly Assumption[] {
  const { parameters, values } = state.scenario;
  return (factor === null ? [] : BEHIND[factor]).flatMap((id) => {
    const parameter = parameters.find((one) => one.id === id);
    if (parameter === undefined) return [];
    return [
      {
        id,
        label: t.text(parameter.label),
        value: formatWithUnit(formatParameters([values[id]], parameter.unit, t)[0] ?? "", parameter.unit, t),
        source: t.t("why.source", { source: t.text(parameter.source) }),
      },
    ];
  });
}

/** What a unit begins with that is a part of something: `share of uses`, and French alike. */
const SHARE = { en: /^share\b/, fr: /^part\b/ } as const;
/** What begins with this is measured in nothing that can be counted; its name explains the number. */
const EXPLAINED =
  /^(0 to 1|added|correlation|hazard|kept|load|multiplier|per |probability|ratio|relative|shape|sigma|standard|taken|trust|wellbeing|worry)/;

/** As many decimals as the numbers need, three at most, and all of them as many; shares in percent. */
export function formatParameters(numbers: readonly number[], unit: Text, t: Translator): string[] {
  const share = SHARE[t.locale].test(t.text(unit));
  const shown = share ? numbers.map((number) => number * 100) : numbers;
  const isExact = (value: number, digits: number): boolean =>
    Math.abs(value * 10 ** digits - Math.round(value * 10 ** digits)) < 1e-7;
  const digits = [0, 1, 2].find((count) => shown.every((value) => isExact(value, count))) ?? 3;
  return numbers.map((number) => (share ? t.percent(number, digits) : t.number(number, digits)));
}

/** A number with its unit: `86% of contract hours`, `35 hours`, `3 (ratio)`. */
export function formatWithUnit(number: string, unit: Text, t: Translator): string {
  const text = t.text(unit);
  const rest = text.replace(SHARE[t.locale], "").trim();
  if (rest !== text) return `${number} ${rest}`.trim();
  return EXPLAINED.test(unit.en) ? `${number} (${text})` : `${number} ${text}`;
}
