/** What answers do: each effect of the catalogue changes the one thing it says. */

import { describe, expect, it } from "vitest";
import type { AnswerEffect } from "../../src/contract/scenario.ts";
import type { Incident } from "../../src/engine/state/incident.ts";
import { applyAnswer, hoursAsked } from "../../src/engine/system/answer.ts";
import { impactRatio } from "../../src/engine/system/bias.ts";
import type { World } from "../../src/engine/world.ts";
import { deployAll, offerRoles, playForced, staff } from "../helper/forced-run.ts";

const scenario = offerRoles(
  "algorithm-interpreter",
  "annotation-specialist",
  "deployment-engineer",
  "governance",
);
const start = deployAll(scenario);

/** A world in which the screening has just been found unequal, with one answer that has these effects. */
function meet(...effects: AnswerEffect[]): { world: World; incident: Incident; answer: () => void } {
  const world = playForced(
    scenario,
    5,
    30,
    (week) => (week === 1 ? start : []),
    () => {},
    () => {},
  );
  const source = world.hazards.find(({ kind }) => kind.id === "contested-screening");
  if (!source) throw new Error("nobody screens");
  const text = { en: "x", fr: "x" };
  const incident: Incident = {
    key: "test",
    source,
    kind: { ...source.kind, answers: [{ id: "it", label: text, hint: text, effects }] },
    department: source.department,
    deployment: source.deployment,
    severity: 2,
    process: null,
    struckWeek: world.week,
    noticeWeek: world.week,
    lossDrawn: 1000,
    loss: 1000,
    event: "incident-noticed/test",
    answered: false,
    answerCauses: [],
  };
  return { world, incident, answer: () => applyAnswer(world, incident, "it", null) };
}

describe("an answer", () => {
  it("watches one place, or all places of the kind", () => {
    for (const everywhere of [false, true]) {
      const { world, incident, answer } = meet({ kind: "hazard", factor: 0.5, weeks: 8, everywhere });
      const others = world.hazards.filter(
        (one) => one.kind === incident.source.kind && one !== incident.source,
      );
      answer();
      expect(incident.source).toMatchObject({ watchFactor: 0.5, watchUntil: world.week + 8 });
      for (const other of others) expect(other.watchFactor).toBe(everywhere ? 0.5 : 1);
    }
  });

  it("does not watch better by watching twice, nor lose the first watch", () => {
    const { world, incident, answer } = meet({ kind: "hazard", factor: 0.8, weeks: 4 });
    incident.source.watchFactor = 0.4;
    incident.source.watchUntil = world.week + 20;
    answer();
    expect(incident.source).toMatchObject({ watchFactor: 0.4, watchUntil: world.week + 20 });
  });

  it("corrects what treats equal files unequally", () => {
    const { world, incident, answer } = meet({ kind: "correct-bias", share: 0.7 });
    const deployment = incident.deployment;
    if (!deployment) throw new Error("no deployment");
    const gap = 1 - impactRatio(world, deployment);
    answer();
    expect(1 - impactRatio(world, deployment)).toBeCloseTo(0.3 * gap, 12);
  });

  it("has more checked for some weeks", () => {
    const { world, incident, answer } = meet({ kind: "checking", factor: 1.5, weeks: 6 });
    answer();
    expect(incident.deployment).toMatchObject({ checkingFactor: 1.5, checkingUntil: world.week + 6 });
  });

  it("lifts or wears the team, and the company's figure by its share", () => {
    const { world, incident, answer } = meet({ kind: "wellbeing", points: -4 });
    const before = incident.department.wellbeing;
    const figure = world.ledger.figures.wellbeing;
    answer();
    expect(incident.department.wellbeing).toBeCloseTo(before - 0.04, 12);
    const share = incident.department.definition.people / world.blueprint.headcount;
    expect(world.ledger.figures.wellbeing - figure).toBeCloseTo(-4 * share, 9);
  });

  it("costs trust, or gives some back", () => {
    const hidden = meet({ kind: "distrust", weight: 0.4 });
    const before = hidden.incident.deployment?.trust.failure ?? 0;
    hidden.answer();
    expect(hidden.incident.deployment?.trust.failure).toBeCloseTo(before + 0.4, 12);
    const told = meet({ kind: "explain" });
    told.answer();
    expect(told.incident.deployment?.trust.failure).toBeLessThan(before);
  });

  it("takes back part of the loss", () => {
    const { world, incident, answer } = meet({ kind: "reduce-loss", share: 0.25 });
    const value = world.ledger.figures.value;
    answer();
    expect(incident.loss).toBe(750);
    expect(world.ledger.figures.value - value).toBeCloseTo(250, 9);
  });

  it("asks fewer hours of a team whose post can take them over", () => {
    const effect = {
      kind: "hours",
      department: "quality",
      hours: 100,
      role: "annotation-specialist",
    } as const;
    const { world } = meet();
    expect(hoursAsked(world, effect)).toBe(100);
    const staffed = playForced(
      scenario,
      5,
      30,
      (week) => (week === 1 ? start : []),
      (made) => staff(made, "annotation-specialist"),
      () => {},
    );
    expect(hoursAsked(staffed, effect)).toBeLessThan(50);
    expect(hoursAsked(staffed, { kind: "hours", department: "quality", hours: 100 })).toBe(100);
    // A combined post takes over what is written for its specialists.
    const governed = playForced(
      scenario,
      5,
      30,
      (week) => (week === 1 ? start : []),
      (made) => staff(made, "governance"),
      () => {},
    );
    expect(hoursAsked(governed, { ...effect, role: "governance-security" })).toBeLessThan(100);
  });
});
