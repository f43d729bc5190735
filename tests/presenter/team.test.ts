/** What the department panel says of its people, and the page of accounts of the workforce. */

import { describe, expect, it } from "vitest";
import type { Command } from "../../src/contract/command.ts";
import { createTranslator } from "../../src/i18n/translator.ts";
import type { ActionModel } from "../../src/presenter/option.ts";
import { presentTeam } from "../../src/presenter/present-team.ts";
import { presentWorkforce } from "../../src/presenter/present-workforce.ts";
import { createGameState } from "../helper/game-state-fixture.ts";

const en = createTranslator("en");
const state = createGameState({ week: 60 });

function listActions(department: string): readonly ActionModel[] {
  const team = presentTeam(department, state, en);
  if (team === null) throw new Error(`no team ${department}`);
  return [
    ...team.actions,
    ...team.redeploy.map(({ action }) => action),
    ...team.cuts,
    ...[team.consult, team.attrition].filter((one) => one !== null),
  ];
}

function isAbout(command: Command, department: string): boolean {
  switch (command.kind) {
    case "encourage-use":
    case "train":
    case "consult":
    case "set-attrition":
    case "cut-posts":
      return command.department === department;
    case "redeploy":
      return command.from === department;
    default:
      return false;
  }
}

describe("presentTeam", () => {
  it("offers every decision about the people of each team, with its price or the reason against it", () => {
    for (const { id } of state.scenario.departments) {
      const actions = listActions(id);
      const offered = state.snapshot.options.filter(({ command }) => isAbout(command, id));
      expect(actions.map(({ command }) => JSON.stringify(command)).sort()).toEqual(
        offered.map(({ command }) => JSON.stringify(command)).sort(),
      );
      for (const action of actions) {
        expect(action.reason === "" ? action.chips.length : action.reason.length).toBeGreaterThan(0);
      }
    }
  });

  it("names the teams that could take people by how short of hours they are", () => {
    const others = state.scenario.departments.filter(({ id }) => id !== "sales");
    const options = others.map(({ id }) => ({
      command: { kind: "redeploy" as const, from: "sales", to: id, people: 2 },
      price: { euros: 3000, eurosPerWeek: 0, hours: 280, delayWeeks: 8 },
      refusal: null,
    }));
    const teams =
      presentTeam("sales", { ...state, snapshot: { ...state.snapshot, options } }, en)?.redeploy ?? [];
    expect(teams).toHaveLength(others.length);
    const loads = teams.map(({ key }) => state.snapshot.departments.find(({ id }) => id === key)?.load ?? 0);
    expect(loads).toEqual([...loads].sort((a, b) => b - a));
  });

  it("says how the team takes it, until when it is heard, and that leavers are not replaced", () => {
    const { workforce } = state.snapshot;
    const teams = workforce.teams.map((team) =>
      team.department === "sales"
        ? {
            ...team,
            worry: 0.42,
            consultation: "contested" as const,
            consultationEnds: 66,
            attrition: true,
            vacancies: 0,
            gone: 3,
          }
        : team,
    );
    const changed = { ...state, snapshot: { ...state.snapshot, workforce: { ...workforce, teams } } };
    const team = presentTeam("sales", changed, en);
    expect(team?.worryText).toBe("42 of 100");
    expect(team?.consultation).toBe("Contested · until week 66");
    expect(team?.contested).toBe(true);
    expect(team?.attritionNow).not.toBe("");
    expect(team?.facts.map(({ value }) => value)).toContain("3");
    expect(team?.facts.map(({ value }) => value)).not.toContain("0");
  });
});

describe("presentWorkforce", () => {
  it("has a line for every flow of the ledger", () => {
    const model = presentWorkforce(state, en);
    const { total } = state.snapshot.workforce;
    expect(model.lines).toHaveLength(Object.keys(total).length);
    expect(model.lines.map((line) => line.total).sort()).toEqual(
      Object.values(total)
        .map((value) => en.number(value))
        .sort(),
    );
    expect(model.consult?.command).toEqual({ kind: "consult" });
  });
});
