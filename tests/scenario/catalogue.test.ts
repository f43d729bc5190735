/** The catalogue and the story as they ship. */

import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parameterIds } from "../../src/scenario/parameter-ids.ts";
import { validateText } from "../../src/scenario/validate-text.ts";
import { loadTestScenario, readScenarioFile } from "../helper/scenario.ts";

const scenario = loadTestScenario();
const folder = fileURLToPath(new URL("../../scenarios/", import.meta.url));

describe("the files", () => {
  const files = [
    ...readdirSync(folder).filter((name) => name.endsWith(".scenario.yaml")),
    ...readdirSync(`${folder}catalogue`).map((name) => `catalogue/${name}`),
  ];

  test.each(files)("%s has no problem", (file) => {
    expect(validateText(file, readScenarioFile(file) ?? "", readScenarioFile)).toEqual([]);
  });

  test("every scenario of the folder loads under its own id", () => {
    const ids = readdirSync(folder).flatMap((name) => /^(.+)\.scenario\.yaml$/.exec(name)?.[1] ?? []);
    expect(ids).toContain("alphea-as-told");
    for (const id of ids) expect(loadTestScenario(id).id).toBe(id);
  });
});

describe("the company", () => {
  test("has 12 departments, 31 occupations and 800 people", () => {
    expect(scenario.departments).toHaveLength(12);
    expect(scenario.occupations).toHaveLength(31);
    expect(scenario.occupations.reduce((sum, { people }) => sum + people, 0)).toBe(800);
    for (const department of scenario.departments) {
      const staff = scenario.occupations.filter((occupation) => occupation.department === department.id);
      expect(staff.reduce((sum, { people }) => sum + people, 0)).toBe(department.people);
      expect(staff.some(({ supervisor }) => supervisor)).toBe(true);
    }
  });

  test("has a share of computing people that the published use patterns need", () => {
    const computing = scenario.occupations.filter((occupation) => occupation.computing);
    expect(computing.reduce((sum, { people }) => sum + people, 0) / 800).toBeCloseTo(0.046, 2);
  });

  test("is busy and not overloaded without AI", () => {
    // Hours asked a week by the mean case flow, over the hours people have for cases.
    const asked = new Map(scenario.departments.map(({ id }) => [id, 0]));
    for (const workflow of scenario.workflows) {
      let cases = workflow.arrivalsPerWeek;
      for (const step of workflow.steps) {
        const hours = cases * step.takes * step.hoursPerCase;
        for (const { id, people } of scenario.departments) {
          const share = step.department === "all" ? people / 800 : step.department === id ? 1 : 0;
          asked.set(id, (asked.get(id) ?? 0) + hours * share);
        }
        cases *= 1 - step.takes * step.leaves;
      }
    }
    const { values } = scenario;
    const stops = 390 * values["work.line-breakdown-share"] * values["work.line-breakdown-hours"];
    for (const { id, people, backgroundShare } of scenario.departments) {
      const hours = people * values["work.hours-per-week"] * values["work.presence"] * (1 - backgroundShare);
      const load = (asked.get(id) ?? 0) / (hours - (id === "production" ? stops : 0));
      expect(load, id).toBeGreaterThan(0.8);
      expect(load, id).toBeLessThan(0.97);
    }
  });
});

describe("the rest of the catalogue", () => {
  test("offers what the story needs", () => {
    const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
    expect(scenario.workflows).toHaveLength(7);
    expect(ids(scenario.assistants)).toEqual(
      expect.arrayContaining([
        "office-assistant",
        "maintenance-aid",
        "sales-copilot",
        "service-agent",
        "predictive-maintenance",
      ]),
    );
    expect(ids(scenario.roles)).toHaveLength(5);
    expect(ids(scenario.guardrails)).toHaveLength(14);
    expect(ids(scenario.incidents)).toHaveLength(22);
    expect(ids(scenario.signals)).toHaveLength(6);
  });

  test("lets no assistant fail in silence", () => {
    for (const { id } of scenario.assistants) {
      expect(
        scenario.incidents.some(({ assistants }) => assistants.includes(id)),
        id,
      ).toBe(true);
    }
  });

  test("keeps most incidents small", () => {
    // What is never small: a leak, an injury, a letter from the authority.
    const common = scenario.incidents.filter(({ severities }) => severities[0] + severities[1] > 0);
    expect(common).toHaveLength(scenario.incidents.length - 3);
    for (const { id, severities } of common) {
      const total = severities.reduce((sum, weight) => sum + weight, 0);
      expect(severities[0] / total, id).toBeGreaterThanOrEqual(0.45);
    }
  });

  test("gives each incident a default answer and something to decide", () => {
    for (const { id, answers, defaultAnswer, deadlineWeeks } of scenario.incidents) {
      expect(answers.length, id).toBeGreaterThanOrEqual(2);
      expect(
        answers.map((answer) => answer.id),
        id,
      ).toContain(defaultAnswer);
      expect(deadlineWeeks, id).toBeGreaterThanOrEqual(2);
    }
  });

  test("writes French with narrow spaces", () => {
    const visit = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      if ("fr" in value && typeof value.fr === "string") expect(value.fr).not.toMatch(/ [;:!?%»]|« /);
      Object.values(value).forEach(visit);
    };
    visit(scenario);
  });
});

describe("the register of parameters", () => {
  test("holds each number once, with value, range, unit, source, code and status", () => {
    expect(new Set(parameterIds).size).toBe(parameterIds.length);
    expect(scenario.parameters.map(({ id }) => id)).toEqual(parameterIds);
    for (const parameter of scenario.parameters) {
      const [low, high] = parameter.range;
      expect(parameter.value, parameter.id).toBeGreaterThanOrEqual(low);
      expect(parameter.value, parameter.id).toBeLessThanOrEqual(high);
      for (const language of ["en", "fr"] as const) {
        expect(parameter.unit[language].length, parameter.id).toBeGreaterThan(1);
        expect(parameter.source[language].length, parameter.id).toBeGreaterThan(5);
      }
      expect(["S1", "S2", "M", "D", "A"]).toContain(parameter.code);
      expect(scenario.values[parameter.id]).toBe(parameter.value);
    }
  });

  test("never presents an assumption as more than it is", () => {
    for (const { id, code, status } of scenario.parameters) {
      if (code === "A") expect(["assumed", "tuned"], id).toContain(status);
      if (status === "sourced") expect(["S1", "S2", "M"], id).toContain(code);
    }
  });
});
