/** The deployment plan: where each assistant stands, what its next step asks for, and what it has changed. */

import type { EventKind } from "../../contract/event.ts";
import type { DeploymentSnapshot } from "../../contract/snapshot.ts";
import { LEVELS } from "../autonomy.ts";
import type { DeliverableSection } from "./document.ts";
import type { Pen } from "./pen.ts";
import * as pens from "./pen.ts";

export function writePlan(pen: Pen): readonly DeliverableSection[] {
  const { t, names, snapshot } = pen;
  const live = pens.atWork(pen);
  const { departments } = snapshot;
  const next = live.flatMap((place) => nextStep(pen, place) ?? []);
  const first = (kind: EventKind, { key }: DeploymentSnapshot): string =>
    pens.week(pen, pen.events.find((event) => event.kind === kind && event.deployment === key)?.week);
  return [
    pens.section(pen, "deliverable.plan-title", [
      pens.table(
        pen,
        snapshot.deployments.filter(({ phase }) => phase !== "retired"),
        [
          ...pens.placeColumns(pen),
          ["deliverable.col-state", ({ phase }) => t.t(`deployment-phase.${phase}`)],
          ["deliverable.col-decided", (place) => first("deployment-proposed", place)],
          ["deliverable.col-piloted", (place) => first("deployment-piloted", place)],
          ["deliverable.col-live", (place) => first("deployment-live", place)],
          ["deliverable.col-users", ({ users }) => pens.people(pen, users)],
          ["deliverable.col-uses", ({ usesPerWeek }) => t.number(usesPerWeek)],
          ["deliverable.col-cost", ({ costPerWeek }) => t.money(costPerWeek)],
        ],
        "deliverable.nothing-live",
      ),
    ]),
    pens.section(pen, "deliverable.next-title", [
      next.length === 0 ? pens.text(pen, "deliverable.next-none") : { kind: "list", items: next },
    ]),
    pens.section(pen, "deliverable.impact-title", [
      pens.text(pen, "deliverable.impact-total", {
        saved: t.number(departments.reduce((sum, { savedHours }) => sum + savedHours, 0)),
        checking: t.number(departments.reduce((sum, { verificationHours }) => sum + verificationHours, 0)),
      }),
      pens.table(
        pen,
        departments.filter(({ id }) => live.some(({ department }) => department === id)),
        [
          ["deliverable.col-team", ({ id }) => names.department(id)],
          ["deliverable.col-saved", ({ savedHours }) => t.number(savedHours)],
          ["deliverable.col-checking", ({ verificationHours }) => t.number(verificationHours)],
          ["deliverable.col-yield", ({ firstPassYield }) => t.percent(firstPassYield, 1)],
          ["deliverable.col-load", ({ load }) => t.percent(load)],
          ["deliverable.col-waiting", ({ backlogWeeks }) => t.number(backlogWeeks, 1)],
        ],
        "deliverable.nothing-live",
      ),
    ]),
    pens.unknowns(
      pen,
      [pens.naming(pen, "deliverable.unknown-unlogged", pens.unmeasured(pen))],
      "deliverable.plan-unknown",
    ),
  ];
}

/** What the next level of autonomy asks for, and what is there; null where there is no next level. */
function nextStep(pen: Pen, place: DeploymentSnapshot): string | null {
  const { t, snapshot } = pen;
  const highest = pens.findAssistant(pen, place.assistant)?.highestLevel ?? place.level;
  const level = LEVELS[LEVELS.indexOf(place.level) + 1];
  if (level === undefined || LEVELS.indexOf(level) > LEVELS.indexOf(highest)) return null;
  const open = snapshot.incidents.filter(
    ({ phase, assistant, department }) =>
      phase !== "closed" && assistant === place.assistant && department === place.department,
  );
  return t.t("deliverable.next-step", {
    place: pens.placeName(pen, place),
    level: t.t(`autonomy.${level}`),
    asked: place.casesAsked,
    have: place.residualError?.cases ?? 0,
    limit: t.percent(place.errorLimit, 1),
    measured: pens.share(pen, place.residualError),
    open: open.length,
  });
}
