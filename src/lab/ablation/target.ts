/** Owns what can be switched off, and the experiment in which each is to make a difference. */

import type { Command, DatedCommand } from "../../contract/command.ts";
import type { Parsed } from "../../contract/problem.ts";
import type { Scenario } from "../../contract/scenario.ts";
import type { Spot } from "../../scenario/spot.ts";
import { readChoice, readList, readNumber, readWord, refuseOtherKeys } from "../read-list.ts";
import type { Variant } from "../variant.ts";

/** The lists of the catalogue whose every entry must matter somewhere. */
export const ABLATED = ["assistants", "roles", "guardrails", "signals", "incidents"] as const;
export type AblatedList = (typeof ABLATED)[number];

/** Where something is measured: by default in the story of the first scenario that offers it. */
export interface Place {
  readonly list: AblatedList;
  readonly id: string;
  readonly scenario: string | null;
  readonly strategy: string | null;
  /** Decisions in place of the usual ones that put the thing to work; null for those. */
  readonly orders: readonly DatedCommand[] | null;
}

/** Reads `report/ablation.yaml`: the things that are measured elsewhere than by default. */
export function readPlaces(file: string, text: string): Parsed<readonly Place[]> {
  return readList(file, text, "places", (spot): Place => {
    refuseOtherKeys(spot, ["list", "id", "scenario", "strategy", "orders"]);
    const orders = spot.at("orders");
    return {
      list: readChoice(spot.at("list"), ABLATED),
      id: readWord(spot.at("id")),
      scenario: spot.at("scenario").text(),
      strategy: spot.at("strategy").text(),
      orders: orders.value === undefined ? null : orders.items().map(readOrder),
    };
  });
}

function readOrder(spot: Spot): DatedCommand {
  readWord(spot.at("command").at("kind"));
  return { week: readNumber(spot.at("week")), command: spot.at("command").value as Command };
}

/** Week in which what is measured is put to work besides what the strategy decides. */
const START: Readonly<Record<AblatedList, number>> = {
  assistants: 1,
  guardrails: 4,
  roles: 20,
  signals: 1,
  incidents: 1,
};

/** The decisions that make sure the thing is there to be switched off. */
export function usualOrders(scenario: Scenario, list: AblatedList, id: string): DatedCommand[] {
  const week = START[list];
  switch (list) {
    case "assistants": {
      const assistant = scenario.assistants.find((entry) => entry.id === id);
      const teams = scenario.departments.filter((team) => assistant?.departments.includes(team.id));
      return teams.flatMap(({ id: department }): DatedCommand[] => [
        { week, command: { kind: "encourage-use", department } },
        { week, command: { kind: "deploy-assistant", assistant: id, department, start: "everyone" } },
      ]);
    }
    case "roles":
      return [{ week, command: { kind: "open-post", role: id, way: "contracting" } }];
    case "guardrails":
      return [{ week, command: { kind: "adopt-guardrail", guardrail: id } }];
    default:
      return [];
  }
}

/** The scenario without what is measured: the same decisions find it gone, or without effect. */
export function switchOff(list: AblatedList, id: string): Variant {
  switch (list) {
    case "assistants":
    case "signals":
      return { without: { [list]: [id] } };
    case "roles":
    case "guardrails":
      return { one: { [list]: { [id]: { effects: {} } } } };
    case "incidents":
      return { one: { incidents: { [id]: { rate: 0 } } } };
  }
}
