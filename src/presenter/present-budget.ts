/** The budget panel: what was spent on what, what is left of the envelope, and the bill of model calls by assistant. */

import type { CauseFactor } from "../contract/ledger.ts";
import type { Translator } from "../i18n/translator.ts";
import type { GameState } from "./game-state.ts";
import { getNames } from "./names.ts";
import { isSameCommand } from "./option.ts";
import { type AuditsModel, presentAudits } from "./present-audits.ts";
import { type LeverModel, presentLevers } from "./present-levers.ts";
import { type LicencesModel, presentLicences } from "./present-licences.ts";

export interface Amount {
  readonly name: string;
  readonly value: string;
}

/** A part of the quarter's envelope, or what is left of it. */
export interface EnvelopePart {
  readonly kind: "spent" | "committed" | "planned" | "left";
  readonly text: string;
  /** Share of the bar's width, 0 … 1. */
  readonly share: number;
}

export interface EnvelopeModel {
  readonly title: string;
  readonly size: string;
  readonly parts: readonly EnvelopePart[];
  /** What it was cut by and what it brought along; empty where nothing. */
  readonly note: string;
  /** More is running and planned than there is; else null. */
  readonly excess: EnvelopeExcess | null;
}

export interface EnvelopeExcess {
  /** Where the envelope ends on the bar, 0 … 1. */
  readonly at: number;
  readonly text: string;
  /** What follows from it. */
  readonly note: string;
}

export interface SpendingLine extends Amount {
  /** Of the largest line, 0 … 1. */
  readonly share: number;
}

export interface BillLine {
  readonly assistant: string;
  readonly name: string;
  readonly week: string;
  readonly planned: string;
  /** How far above or below what was planned; empty where nothing was. */
  readonly gap: string;
  readonly over: boolean;
  /** Of the longest bar, 0 … 1. */
  readonly share: number;
  readonly plannedShare: number;
  /** Held back by a cap; empty where it is not. */
  readonly held: string;
}

export interface AgentLevers {
  readonly key: string;
  readonly name: string;
  readonly levers: readonly LeverModel[];
}

export interface BudgetModel {
  readonly sub: string;
  readonly totals: readonly Amount[];
  readonly envelope: EnvelopeModel | null;
  readonly spending: readonly SpendingLine[];
  readonly bill: readonly BillLine[];
  readonly billFacts: readonly string[];
  readonly levers: readonly LeverModel[];
  /** Assistants that work on their own can be given rules of their own. */
  readonly agents: readonly AgentLevers[];
  readonly licences: LicencesModel;
  readonly audits: AuditsModel;
}

/** Everything that money is paid for; what is only reckoned in money is left out. */
const SPENDING: readonly CauseFactor[] = [
  "licences",
  "inference",
  "running-cost",
  "set-up",
  "post-pay",
  "training-cost",
  "guardrail-cost",
  "audit-cost",
  "answer-cost",
  "accelerators",
  "routing",
  "severance",
];

/** Differences below this share of what was planned are none. */
const SAME = 0.005;
/** A bill and a plan below so many euros are told apart as amounts alone: rounded, they would contradict a share. */
const LEAST_BILL = 50;

export function presentBudget(state: GameState, t: Translator): BudgetModel {
  const { money, deployments } = state.snapshot;
  const names = getNames(state.scenario, t);
  const agents = deployments.flatMap((one): AgentLevers[] => {
    const levers = presentLevers(one.key, state, t);
    const name = t.t("budget.agent", {
      assistant: names.assistant(one.assistant),
      department: names.department(one.department),
    });
    return levers.length === 0 ? [] : [{ key: one.key, name, levers }];
  });
  return {
    sub: t.t("budget.sub", { money: t.money(money.spentTotal), weeks: state.snapshot.week }),
    totals: [
      { name: t.t("budget.week"), value: t.money(money.spentThisWeek) },
      { name: t.t("budget.calls"), value: t.money(money.billThisWeek) },
      { name: t.t("budget.calls-total"), value: t.money(money.inference.billTotal) },
    ],
    envelope: presentEnvelope(state, t),
    spending: presentSpending(state, t),
    bill: presentBill(state, t),
    billFacts: presentBillFacts(state, t),
    levers: presentLevers(undefined, state, t),
    agents,
    licences: presentLicences(state, t),
    audits: presentAudits(state, t),
  };
}

function presentEnvelope(state: GameState, t: Translator): EnvelopeModel | null {
  const { mandate, options } = state.snapshot;
  if (mandate === null) return null;
  const { envelope } = mandate;
  const planned = state.planned.reduce(
    (sum, command) => sum + (options.find((option) => isSameCommand(option.command, command))?.claim ?? 0),
    0,
  );
  const left = envelope.left - planned;
  const asked = envelope.spent + envelope.committed + planned;
  const scale = Math.max(envelope.size, asked) || 1;
  const part = (kind: EnvelopePart["kind"], euros: number): EnvelopePart => ({
    kind,
    share: Math.max(0, euros) / scale,
    text: t.t(`budget.part-${kind}`, { money: t.money(euros) }),
  });
  const notes = [
    envelope.cut > 0 ? t.t("budget.cut", { share: t.percent(envelope.cut) }) : "",
    Math.abs(envelope.carried) >= 1 ? t.t("budget.carried", { money: t.signedMoney(envelope.carried) }) : "",
  ];
  return {
    title: t.t("budget.envelope", { quarter: envelope.quarter }),
    size: t.money(envelope.size),
    parts: [
      part("spent", envelope.spent),
      part("committed", envelope.committed),
      ...(planned > 0 ? [part("planned", planned)] : []),
      ...(left < 0 ? [] : [part("left", left)]),
    ],
    note: notes.filter((note) => note !== "").join(" "),
    excess:
      left < 0
        ? {
            at: Math.max(0, envelope.size) / scale,
            text: t.t("budget.part-over", { money: t.money(-left) }),
            note: t.t("budget.over"),
          }
        : null,
  };
}

/** What money was paid for since the start, the largest first. Sums to what was spent. */
function presentSpending(state: GameState, t: Translator): readonly SpendingLine[] {
  const sums = new Map<CauseFactor, number>();
  for (const { figure, amount, cause } of state.postings) {
    if (figure !== "value" || amount >= 0 || !SPENDING.includes(cause.factor)) continue;
    sums.set(cause.factor, (sums.get(cause.factor) ?? 0) - amount);
  }
  const lines = [...sums].filter(([, sum]) => sum >= 1).sort(([, a], [, b]) => b - a);
  const largest = lines[0]?.[1] ?? 1;
  return lines.map(([factor, sum]) => ({
    name: t.t(`cause.${factor}`),
    value: t.money(sum),
    share: sum / largest,
  }));
}

/** This week's calls by kind of assistant, beside what was planned for as much use. */
function presentBill(state: GameState, t: Translator): readonly BillLine[] {
  const names = getNames(state.scenario, t);
  const sums = new Map<string, { bill: number; planned: number; throttle: number }>();
  for (const { assistant, inference } of state.snapshot.deployments) {
    if (inference === null) continue;
    const sum = sums.get(assistant) ?? { bill: 0, planned: 0, throttle: 1 };
    sums.set(assistant, {
      bill: sum.bill + inference.billThisWeek,
      planned: sum.planned + inference.forecastThisWeek,
      throttle: Math.min(sum.throttle, inference.throttle),
    });
  }
  const lines = [...sums].filter(([, { bill, planned }]) => bill + planned > 0);
  lines.sort(([, a], [, b]) => b.bill - a.bill);
  const longest = Math.max(...lines.map(([, { bill, planned }]) => Math.max(bill, planned)), 1);
  return lines.map(([assistant, { bill, planned, throttle }]) => {
    const gap = planned > 0 ? bill / planned - 1 : 0;
    return {
      assistant,
      name: names.assistant(assistant),
      week: t.money(bill),
      planned: t.t("budget.planned", { money: t.money(planned) }),
      gap:
        Math.abs(gap) < SAME || Math.max(bill, planned) < LEAST_BILL
          ? ""
          : `${gap > 0 ? "+" : "\u2212"}${t.percent(Math.abs(gap))}`,
      over: gap >= SAME,
      share: bill / longest,
      plannedShare: planned / longest,
      held: throttle < 1 ? t.t("budget.held", { share: t.percent(1 - throttle) }) : "",
    };
  });
}

/** What has to be known before a lever is moved. */
function presentBillFacts(state: GameState, t: Translator): readonly string[] {
  const { inference } = state.snapshot.money;
  if (inference.listThisWeek <= 0 && inference.accelerators === 0) return [];
  return [
    t.t("budget.break-even", {
      money: t.money(inference.breakEven),
      list: t.money(inference.listThisWeek),
    }),
    ...(inference.accelerators > 0
      ? [
          t.t("budget.reserved", {
            count: inference.accelerators,
            money: t.money(inference.acceleratorCostPerWeek),
          }),
        ]
      : []),
    ...(inference.releaseWeek === null ? [] : [t.t("budget.release", { week: inference.releaseWeek })]),
    t.t("budget.latency", { seconds: t.number(inference.latency, 1), energy: t.number(inference.energy) }),
  ];
}
