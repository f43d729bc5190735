/** Each role and each guardrail moves what it is there for, everything else being the same. */

import { describe, expect, it } from "vitest";
import type { HazardDriver, Scenario } from "../../src/contract/scenario.ts";
import type { World } from "../../src/engine/world.ts";
import { deployAll, embed, offerRoles, playForced, staff } from "../helper/forced-run.ts";

const WEEKS = 40;

/** A number read every week and summed. */
type Measure = (world: World) => number;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const perDeployment =
  (of: (deployment: World["deployments"][number]) => number): Measure =>
  ({ deployments }) =>
    sum(deployments.map(of));
const expected =
  (...drivers: readonly HazardDriver[]): Measure =>
  ({ hazards }) =>
    sum(hazards.map(({ kind, expectedLoss }) => (drivers.includes(kind.driver) ? expectedLoss : 0)));

const errors = perDeployment(({ error }) => error);
const residual = perDeployment(({ residual: left }) => left);
const staleness = perDeployment(({ staleness: stale }) => stale);
const verification: Measure = ({ departments }) => sum(departments.map(({ claims }) => claims.verification));
const integration = perDeployment(({ integrationLeft }) => Math.max(0, integrationLeft));
const users: Measure = ({ departments }) => sum(departments.map(({ activeUsers }) => activeUsers));
const bill: Measure = ({ money }) => money.billThisWeek;
const allLoss: Measure = ({ hazards }) => sum(hazards.map(({ expectedLoss }) => expectedLoss));
const measureOf =
  (id: string): Measure =>
  ({ signals }) =>
    signals.find((signal) => signal.id === id)?.measure ?? 0;
const latent: Measure = ({ incidents, week }) =>
  sum(incidents.map(({ noticeWeek }) => Math.max(0, noticeWeek - week)));

/** A measure summed over a rollout that starts everywhere at once. */
function total(scenario: Scenario, measure: Measure, prepare: (world: World) => void): number {
  let value = 0;
  const start = deployAll(scenario);
  playForced(
    scenario,
    3,
    WEEKS,
    (week) => (week === 1 ? start : []),
    prepare,
    (world) => {
      value += measure(world);
    },
  );
  return value;
}

const specialists = offerRoles(
  "algorithm-interpreter",
  "annotation-specialist",
  "deployment-engineer",
  "governance-compliance",
  "governance-security",
  "governance-risk",
  "inference-specialist",
  "ai-trainer",
  "prompt-engineer",
  "data-architect",
  "ml-engineer",
);
const combined = offerRoles("governance", "algorithm-interpreter", "inference-specialist");

describe("a role at full coverage", () => {
  const down: readonly [string, string, Measure][] = [
    ["algorithm-interpreter", "hours of checking", verification],
    ["algorithm-interpreter", "errors that slip through", residual],
    ["algorithm-interpreter", "losses from unequal treatment", expected("bias-complaint")],
    ["annotation-specialist", "staleness", staleness],
    ["deployment-engineer", "weeks of integration", integration],
    ["deployment-engineer", "wrong procedures followed", expected("stale-use")],
    ["governance-compliance", "violations", expected("violations")],
    ["governance-compliance", "disputes", expected("disputed-decision", "unlogged")],
    ["governance-security", "leaks", expected("leak")],
    ["governance-security", "assistants taken over", expected("injection")],
    ["governance-risk", "losses in all", allLoss],
    ["governance-risk", "weeks that incidents lie unnoticed", latent],
    ["inference-specialist", "the bill", bill],
    ["prompt-engineer", "errors", errors],
    ["data-architect", "leaks", expected("leak")],
    ["ml-engineer", "errors", errors],
  ];
  it.each(down)("%s lowers %s", (role, _, measure) => {
    const without = total(specialists, measure, () => {});
    expect(without).toBeGreaterThan(0);
    expect(total(specialists, measure, (world) => staff(world, role))).toBeLessThan(without * 0.99);
  });

  it("ai-trainer brings more users, once people are trained", () => {
    const start = deployAll(specialists);
    const train = specialists.departments.map(({ id }) => ({
      kind: "train" as const,
      department: id,
      share: 1,
    }));
    const play = (prepare: (world: World) => void) => {
      let value = 0;
      let week = 0;
      playForced(
        specialists,
        3,
        WEEKS,
        (now) => (now === 1 ? start : now === 3 ? train : []),
        prepare,
        (world) => {
          value += users(world);
          if (week === 0 && world.departments.some(({ trainedPeople }) => trainedPeople > 10))
            week = world.week;
        },
      );
      return { value, week };
    };
    const without = play(() => {});
    const staffed = play((world) => staff(world, "ai-trainer"));
    expect(staffed.value).toBeGreaterThan(without.value);
    expect(staffed.week).toBeLessThan(without.week);
  });

  it("one post of governance does less than the three specialists, and more than nobody", () => {
    const three = ["governance-compliance", "governance-security", "governance-risk"];
    for (const measure of [expected("violations"), expected("leak"), expected("injection")]) {
      const nobody = total(combined, measure, () => {});
      const one = total(combined, measure, (world) => staff(world, "governance"));
      const all = total(specialists, measure, (world) => {
        for (const role of three) staff(world, role);
      });
      expect(one).toBeLessThan(nobody);
      expect(all).toBeLessThan(one);
    }
  });
});

describe("a guardrail that is a habit", () => {
  const down: readonly [string, string, Measure][] = [
    ["logging", "questions that nobody can answer", expected("unlogged")],
    ["classification", "violations", expected("violations")],
    ["filtering", "leaks", expected("leak")],
    ["filtering", "assistants taken over", expected("injection")],
    ["authorised-uses", "departments with rules of their own", measureOf("spread")],
    ["authorised-uses", "disputed decisions", expected("disputed-decision")],
    ["human-review", "errors that slip through", residual],
    ["training", "violations", expected("violations")],
    ["corpus-refresh", "staleness", staleness],
    ["evaluation-suite", "errors", errors],
    ["evaluation-suite", "losses from unequal treatment", expected("bias-complaint")],
    ["incident-register", "weeks that incidents lie unnoticed", latent],
    ["usage-instructions", "errors that slip through", residual],
    ["usage-instructions", "wrong procedures followed", expected("stale-use")],
    ["inference-routing", "the bill", bill],
    ["spending-cap", "the bill above the forecast", bill],
    ["staff-consultation", "contested rollouts", expected("contested")],
  ];
  it.each(down)("%s lowers %s", (guardrail, _, measure) => {
    const without = total(specialists, measure, () => {});
    expect(without).toBeGreaterThan(0);
    expect(total(specialists, measure, (world) => embed(world, guardrail))).toBeLessThan(without * 0.99);
  });

  it("rollback-plan lowers the harm that autonomy does", () => {
    const start = deployAll(specialists);
    const key = "sales-copilot@sales";
    const play = (prepare: (world: World) => void) => {
      let value = 0;
      playForced(
        specialists,
        3,
        WEEKS,
        (week) =>
          week === 1
            ? start
            : week === 12
              ? [{ kind: "set-autonomy", deployment: key, level: "supervised", override: true }]
              : [],
        prepare,
        ({ hazards }) => {
          for (const { place, expectedLoss } of hazards) if (place === key) value += expectedLoss;
        },
      );
      return value;
    };
    expect(play((world) => embed(world, "rollback-plan"))).toBeLessThan(0.9 * play(() => {}));
  });
});
