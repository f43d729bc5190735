/** The benchmark of the inference specialist: cost per call, routing, caps, accelerators, and what they suggest. */

import type { DeploymentInferenceSnapshot, DeploymentSnapshot } from "../../contract/snapshot.ts";
import type { DeliverableSection } from "./document.ts";
import type { Pen } from "./pen.ts";
import * as pens from "./pen.ts";

const MILLION = 1e6;
const CENTS = 100;

type Billed = DeploymentSnapshot & { readonly inference: DeploymentInferenceSnapshot };

export function writeBenchmark(pen: Pen): readonly DeliverableSection[] {
  const { t, snapshot } = pen;
  const { inference, billThisWeek } = snapshot.money;
  const billed = pens
    .atWork(pen)
    .flatMap((place): Billed[] =>
      place.inference === null ? [] : [{ ...place, inference: place.inference }],
    );
  const held = billed.filter(({ inference: { throttle } }) => throttle < 1);
  return [
    pens.section(pen, "deliverable.bill-title", [
      pens.text(pen, "deliverable.bill-total", {
        bill: t.money(inference.billTotal),
        forecast: t.money(inference.forecastTotal),
        ratio:
          inference.forecastTotal > 0
            ? t.percent(inference.billTotal / inference.forecastTotal)
            : t.t("deliverable.unknown"),
      }),
      pens.text(pen, "deliverable.bill-week", {
        bill: t.money(billThisWeek),
        forecast: t.money(inference.forecastThisWeek),
      }),
    ]),
    pens.section(pen, "deliverable.calls-title", [
      pens.text(pen, "deliverable.calls-intro"),
      pens.table(
        pen,
        billed,
        [
          ...pens.placeColumns(pen),
          ["deliverable.col-calls", (place) => t.number(calls(pen, place))],
          ["deliverable.col-call-cost", (place) => callCost(pen, place)],
          ["deliverable.col-call-planned", (place) => cents(pen, plannedCost(pen, place))],
          ["deliverable.col-bill", ({ inference: own }) => t.money(own.billThisWeek)],
          ["deliverable.col-bill-total", ({ inference: own }) => t.money(own.billTotal)],
        ],
        "deliverable.calls-none",
      ),
    ]),
    pens.section(pen, "deliverable.routing-title", [
      pens.text(pen, "deliverable.routing-house", {
        routed: t.percent(inference.routed),
        capped: inference.cap === null ? "no" : "yes",
        cap: t.money(inference.cap ?? 0),
      }),
      pens.table(
        pen,
        billed,
        [
          ...pens.placeColumns(pen),
          ["deliverable.col-routed", ({ inference: own }) => t.percent(own.routed)],
          [
            "deliverable.col-cap",
            ({ inference: own }) => (own.cap === null ? t.t("deliverable.none") : t.money(own.cap)),
          ],
          ["deliverable.col-let-through", ({ inference: own }) => t.percent(own.throttle)],
        ],
        "deliverable.calls-none",
      ),
    ]),
    pens.section(pen, "deliverable.accelerators-title", [
      pens.text(pen, "deliverable.accelerators", {
        count: inference.accelerators,
        cost: t.money(inference.acceleratorCostPerWeek),
      }),
      pens.text(
        pen,
        inference.listThisWeek >= inference.breakEven
          ? "deliverable.accelerators-pay"
          : "deliverable.accelerators-wait",
        { list: t.money(inference.listThisWeek), limit: t.money(inference.breakEven) },
      ),
      pens.text(pen, "deliverable.speed", {
        seconds: t.number(inference.latency, 1),
        energy: t.number(inference.energy),
      }),
    ]),
    pens.unknowns(
      pen,
      [pens.naming(pen, "deliverable.unknown-held", pens.placeNames(pen, held))],
      "deliverable.benchmark-unknown",
    ),
  ];
}

/** Euros of one call as planned: the tokens of the contract at list price. */
function plannedCost(pen: Pen, { assistant }: Billed): number {
  const { tokensIn = 0, tokensOut = 0 } = pens.findAssistant(pen, assistant) ?? {};
  const { values } = pen.scenario;
  return (tokensIn * values["bill.price-in"] + tokensOut * values["bill.price-out"]) / MILLION;
}

/** Calls of the week: what was planned for as much use, over the planned cost of one. */
function calls(pen: Pen, place: Billed): number {
  const planned = plannedCost(pen, place);
  return planned > 0 ? place.inference.forecastThisWeek / planned : 0;
}

function callCost(pen: Pen, place: Billed): string {
  const count = calls(pen, place);
  return count > 0 ? cents(pen, place.inference.billThisWeek / count) : pen.t.t("deliverable.unknown");
}

function cents({ t }: Pen, euros: number): string {
  const count = euros * CENTS;
  return t.t("deliverable.cents", { amount: t.number(count, 2), count });
}
