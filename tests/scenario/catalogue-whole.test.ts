/** The whole catalogue: roles, guardrails, incidents, careers and law, beyond what one scenario offers. */

import { describe, expect, test } from "vitest";
import { loadScenario } from "../../src/scenario/load-scenario.ts";
import { readYaml } from "../../src/scenario/read-yaml.ts";
import type { CareersFile } from "../../src/scenario/schema/career.ts";
import type { GuardrailsFile } from "../../src/scenario/schema/guardrail.ts";
import type { IncidentsFile } from "../../src/scenario/schema/incident.ts";
import type { RolesFile } from "../../src/scenario/schema/role.ts";
import { loadTestScenario, readScenarioFile } from "../helper/scenario.ts";

function read<File>(kind: string): File {
  const path = `catalogue/${kind}.yaml`;
  return readYaml(path, readScenarioFile(path) ?? "").source?.value as File;
}

const { roles } = read<RolesFile>("roles");
const { guardrails } = read<GuardrailsFile>("guardrails");
const { incidents } = read<IncidentsFile>("incidents");
const careers = read<CareersFile>("careers");
const scenario = loadTestScenario();

describe("roles", () => {
  test("are eleven, and one post that covers the three of governance at less effect", () => {
    expect(roles.filter(({ combines = [] }) => combines.length === 0)).toHaveLength(11);
    const one = roles.find(({ id }) => id === "governance");
    const three = roles.filter(({ id }) => one?.combines.includes(id));
    expect(three).toHaveLength(3);
    // What one post leaves of a nuisance is more than what the specialists leave together.
    for (const [effect, left] of Object.entries(one?.effects ?? {})) {
      const together = three.reduce(
        (product, role) => product * (role.effects[effect as keyof typeof role.effects] ?? 1),
        1,
      );
      expect(left, effect).toBeGreaterThanOrEqual(together - 0.01);
    }
    const hours = (role: (typeof roles)[number]) => role.dutyHoursBase + role.dutyHoursPerHundredUsers;
    expect(hours(one as (typeof roles)[number])).toBeLessThan(
      three.reduce((sum, role) => sum + hours(role), 0),
    );
  });

  test("each have something that they alone, or nearly alone, change", () => {
    for (const role of roles) {
      expect(Object.keys(role.effects).length, role.id).toBeGreaterThan(0);
      for (const [effect, m] of Object.entries(role.effects)) expect(m, `${role.id} ${effect}`).not.toBe(1);
    }
  });
});

describe("guardrails", () => {
  test("are fourteen, each with a price, a delay, an owner and an effect", () => {
    expect(guardrails).toHaveLength(14);
    for (const { id, cost, weeksToRollOut, hoursPerWeek, effects } of guardrails) {
      expect(cost, id).toBeGreaterThan(0);
      expect(weeksToRollOut, id).toBeGreaterThan(0);
      expect(hoursPerWeek, id).toBeGreaterThan(0);
      expect(Object.keys(effects).length, id).toBeGreaterThan(0);
    }
  });

  test("are kept alive by a role that the scenario offers, the combined one included", () => {
    const offered = scenario.roles.map(({ id }) => id);
    for (const { id, role } of scenario.guardrails) expect(offered, id).toContain(role);
    // Written for a specialist; kept by the one post here.
    expect(guardrails.find(({ id }) => id === "filtering")?.role).toBe("governance-security");
    expect(scenario.guardrails.find(({ id }) => id === "filtering")?.role).toBe("governance");
    // Written for a trainer, whom this scenario does not offer.
    expect(scenario.guardrails.find(({ id }) => id === "training")?.role).toBe("governance");
  });
});

describe("incidents", () => {
  test("are at least twenty kinds of two to four answers, one of which is the default", () => {
    expect(incidents.length).toBeGreaterThanOrEqual(20);
    expect(new Set(incidents.map(({ driver }) => driver)).size).toBeGreaterThanOrEqual(17);
    for (const { id, answers, defaultAnswer } of incidents) {
      expect(answers.length, id).toBeGreaterThanOrEqual(2);
      expect(answers.length, id).toBeLessThanOrEqual(4);
      expect(
        answers.map((answer) => answer.id),
        id,
      ).toContain(defaultAnswer);
      // The default is never free of consequences.
      expect(answers.find((answer) => answer.id === defaultAnswer)?.effects.length, id).toBeGreaterThan(0);
    }
  });
});

describe("careers", () => {
  test("lead from natural occupations by a way of their own, and every role has a profile", () => {
    const profiled = careers.profiles.flatMap((profile) => profile.roles);
    expect(careers.profiles).toHaveLength(4);
    expect([...profiled].sort()).toEqual(roles.map(({ id }) => id).sort());
    for (const role of scenario.roles) {
      const row = scenario.careers.matrix.find((ways) => ways.role === role.id);
      expect(role.naturalSources, role.id).toEqual(row?.natural.map(({ occupation }) => occupation));
      expect(role.naturalSources.length, role.id).toBeGreaterThan(0);
    }
    expect(scenario.careers.matrix).toHaveLength(scenario.roles.length);
  });

  test("take the published lengths, from a fortnight to a year", () => {
    expect(careers.paths.map(({ id, weeks }) => [id, weeks])).toEqual([
      ["in-house", 2],
      ["short-course", 4],
      ["certificate", 12],
      ["recognition", 26],
      ["school", 52],
    ]);
  });

  test("are told by three portraits whose way exists", () => {
    expect(careers.portraits).toHaveLength(3);
    for (const { id, role, occupation } of careers.portraits) {
      const row = careers.matrix.find((ways) => ways.role === role);
      expect(
        row?.natural.map((step) => step.occupation),
        id,
      ).toContain(occupation);
    }
  });
});

describe("law", () => {
  const cited = (law: { source: { en: string } } | null | undefined) => law?.source.en ?? "";

  test("names its source where it asks for something", () => {
    expect(cited(guardrails.find(({ id }) => id === "training")?.law)).toContain("article 4");
    expect(cited(guardrails.find(({ id }) => id === "staff-consultation")?.law)).toContain("Labour Code");
    const screening = scenario.assistants.find(({ id }) => id === "cv-screening");
    expect(screening).toMatchObject({ highRisk: true, consultation: true });
    expect(cited(screening?.law)).toContain("annex III");
    expect(scenario.assistants.filter(({ highRisk }) => highRisk)).toHaveLength(1);
  });
});

test("specialists can be offered instead of the one post", () => {
  const parsed = loadScenario("alphea-as-told", (path) => {
    const text = readScenarioFile(path);
    return path.endsWith(".scenario.yaml") && text !== null
      ? text.replace(
          /^roles: .*$/m,
          `roles: [${roles.flatMap(({ id }) => (id === "governance" ? [] : id)).join(", ")}]`,
        )
      : text;
  });
  expect(parsed.ok && parsed.value.roles).toHaveLength(11);
  expect(parsed.ok && parsed.value.guardrails.find(({ id }) => id === "filtering")?.role).toBe(
    "governance-security",
  );
});
