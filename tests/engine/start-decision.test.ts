/** What a scenario makes of the company, and what was decided before week 1. */

import { describe, expect, it } from "vitest";
import type { Scenario } from "../../src/contract/scenario.ts";
import { createSimulation } from "../../src/engine/simulation.ts";
import { loadScenario } from "../../src/scenario/load-scenario.ts";
import { loadTestScenario, readScenarioFile } from "../helper/scenario.ts";

/** The story with more at the end of its file, or something else in it. */
function variant(more: string, edits: readonly (readonly [string | RegExp, string])[] = []): Scenario {
  const parsed = loadScenario("alphea-as-told", (path) => {
    const text = readScenarioFile(path);
    if (text === null || !path.endsWith(".scenario.yaml")) return text;
    return `${edits.reduce((changed, [from, to]) => changed.replace(from, to), text)}\n${more}`;
  });
  if (!parsed.ok) throw new Error(parsed.problems.map(({ line, what }) => `${line}: ${what.en}`).join("\n"));
  return parsed.value;
}

describe("decisions of before the first week", () => {
  const scenario = variant(
    [
      "start:",
      "  - { kind: deploy-assistant, assistant: office-assistant, department: sales, ready: true }",
      "  - { kind: deploy-assistant, assistant: sales-copilot, department: sales, start: pilot }",
      "  - { kind: encourage-use, department: hr }",
      "  - { kind: adopt-guardrail, guardrail: logging }",
      "  - { kind: assign-add-on, role: algorithm-interpreter, department: quality }",
    ].join("\n"),
  );

  it("are applied in week 1, before the player's; what is ready is at work at once", () => {
    const simulation = createSimulation(scenario, 1);
    expect(simulation.snapshot.deployments).toEqual([]);
    const { events, refusals } = simulation.advanceWeek([{ kind: "encourage-use", department: "hr" }]);
    expect(refusals.map(({ reason }) => reason)).toEqual(["already-encouraged"]);
    const office = simulation.snapshot.deployments.find(({ assistant }) => assistant === "office-assistant");
    expect(office).toMatchObject({ phase: "proposes", licensed: 85 });
    expect(
      simulation.snapshot.deployments.find(({ assistant }) => assistant === "sales-copilot")?.phase,
    ).toBe("integrating");
    expect(events.find(({ kind }) => kind === "guardrail-adopted")?.causes).toEqual(["start/3"]);
    expect(simulation.snapshot.duties.find(({ role }) => role === "algorithm-interpreter")?.phase).toBe(
      "add-on",
    );
  });

  it("wait for no consultation where they are ready, though the law asks for one", () => {
    const one = "  - { kind: deploy-assistant, assistant: cv-screening, department: hr, ready: true }";
    const simulation = createSimulation(variant(`start:\n${one}`), 1);
    const { events } = simulation.advanceWeek([]);
    expect(simulation.snapshot.deployments[0]).toMatchObject({ phase: "proposes", licensed: 24 });
    expect(events.map(({ kind }) => kind)).toContain("consultation-held");
  });

  it("are not bound by the envelope", () => {
    const values = { ...scenario.values, "money.quarterly-envelope": 0 };
    const simulation = createSimulation({ ...scenario, values }, 1);
    simulation.advanceWeek([]);
    expect(simulation.snapshot.deployments).toHaveLength(2);
  });

  it("throw where the scenario's checks have let something impossible through", () => {
    const start = [{ kind: "encourage-use", department: "nowhere" }] as const;
    const simulation = createSimulation({ ...scenario, start }, 1);
    expect(() => simulation.advanceWeek([])).toThrow("decision 1 of the scenario's start is refused");
  });

  it("change the content hash; goals, seeds and questions do not", () => {
    const { contentHash } = loadTestScenario();
    expect(scenario.contentHash).not.toBe(contentHash);
    expect(variant("", [[/seeds: .*/, "seeds: [1]"]]).contentHash).toBe(contentHash);
    expect(variant("", [["winScore: 75", "winScore: 76"]]).contentHash).not.toBe(contentHash);
    expect(variant("", [["difficulty: standard", "difficulty: guided"]]).contentHash).not.toBe(contentHash);
  });
});

describe("the company of a scenario", () => {
  it("offers posts only in the ways that it names", () => {
    const scenario = variant("ways: [retraining]");
    const simulation = createSimulation(scenario, 1);
    const ways = (simulation.snapshot.optionsOf?.("open-post") ?? []).map(({ command }) =>
      command.kind === "open-post" ? command.way : null,
    );
    expect(new Set(ways)).toEqual(new Set(["retraining"]));
    const role = scenario.roles[0]?.id ?? "";
    const { refusals } = simulation.advanceWeek([{ kind: "open-post", role, way: "hiring" }]);
    expect(refusals[0]?.reason).toBe("way-not-offered");
  });

  it("has other headcounts and volumes where they are given", () => {
    const scenario = variant(
      "headcounts: [{ occupation: support-agent, people: 40 }]\nvolumes: [{ workflow: customer-request, factor: 0.5 }]",
    );
    const service = scenario.departments.find(({ id }) => id === "customer-service");
    expect(service?.people).toBe(49);
    expect(scenario.occupations.find(({ id }) => id === "support-agent")?.people).toBe(40);
    expect(scenario.workflows.find(({ id }) => id === "customer-request")?.arrivalsPerWeek).toBe(2250);
    expect(createSimulation(scenario, 1).snapshot.people.count).toBe(759);
  });

  it("can be two departments, which run for a year", () => {
    const keep = [
      [/assistants:\n( {2}- .*\n)+/, "assistants: [maintenance-aid, office-assistant]\n"],
      [/incidents:\n( {2}- .*\n)+/, "incidents: [obsolete-procedure]\n"],
    ] as const;
    const scenario = variant("departments: [maintenance, quality]", keep);
    expect(scenario.departments.map(({ id }) => id)).toEqual(["maintenance", "quality"]);
    expect(
      scenario.occupations.every(({ department }) => ["maintenance", "quality"].includes(department)),
    ).toBe(true);
    for (const { steps } of scenario.workflows) {
      for (const { department } of steps) expect(["maintenance", "quality", "all"]).toContain(department);
    }
    for (const { carrier } of scenario.roles) expect(["maintenance", "quality"]).toContain(carrier);
    const simulation = createSimulation({ ...scenario, mandate: null, weeks: 52 }, 1);
    simulation.advanceWeek([
      {
        kind: "deploy-assistant",
        assistant: "maintenance-aid",
        department: "maintenance",
        start: "everyone",
      },
    ]);
    while (!simulation.ended) simulation.advanceWeek([]);
    expect(simulation.snapshot.departments.every(({ load }) => load > 0.3 && load < 1.2)).toBe(true);
    expect(simulation.snapshot.deployments[0]?.users).toBeGreaterThan(0);
  });
});
