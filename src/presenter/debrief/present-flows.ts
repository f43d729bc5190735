/** Who changed jobs, as flows from teams to new work: into posts, to work with people, out of the company. */

import type { StaffRecord } from "../../contract/lab-desk.ts";
import type { Scenario } from "../../contract/scenario.ts";
import type { Translator } from "../../i18n/translator.ts";
import { getNames } from "../names.ts";

/** `post`: into a post around the models. `move`: to another team. `gone`: a place that is not filled again. */
export type FlowKind = "post" | "move" | "gone";

export interface FlowNode {
  readonly id: string;
  readonly name: string;
  readonly people: number;
  readonly kind: FlowKind | "team";
}

export interface Flow {
  readonly from: string;
  readonly to: string;
  readonly people: number;
  readonly kind: FlowKind;
  /** `Quality → Annotation specialist: 3`. */
  readonly text: string;
}

export interface FlowsModel {
  readonly sub: string;
  readonly sources: readonly FlowNode[];
  readonly targets: readonly FlowNode[];
  readonly flows: readonly Flow[];
  /** The picture in words. */
  readonly text: string;
  readonly notes: readonly string[];
}

interface Move {
  readonly from: string;
  readonly to: string;
  readonly people: number;
  readonly kind: FlowKind;
}

/** Every move of a person that the company knows of, equal ones added up. */
export function listMoves({ snapshot, events }: StaffRecord): readonly Move[] {
  const moves = new Map<string, Move>();
  const add = (from: string, to: string, people: number, kind: FlowKind): void => {
    const key = `${from}→${to}`;
    moves.set(key, { from, to, kind, people: (moves.get(key)?.people ?? 0) + people });
  };
  for (const { way, from, role, activeWeek, phase } of snapshot.posts) {
    // A post that is still learnt has its person already.
    if (activeWeek === null && phase !== "onboarding") continue;
    add(way === "retraining" && from !== null ? `team/${from}` : `way/${way}`, `role/${role}`, 1, "post");
  }
  for (const { kind, department, to, amounts } of events) {
    if (kind === "people-redeployed" && department !== undefined && to !== undefined)
      add(`team/${department}`, `to/${to}`, amounts?.people ?? 0, "move");
  }
  for (const { department, gone } of snapshot.workforce.teams) {
    if (gone > 0) add(`team/${department}`, "gone", gone, "gone");
  }
  return [...moves.values()];
}

export function presentFlows(
  state: StaffRecord & { readonly scenario: Scenario },
  t: Translator,
): FlowsModel {
  const names = getNames(state.scenario, t);
  const moves = listMoves(state);
  const { total } = state.snapshot.workforce;
  const nameOf = (id: string): string => {
    const [kind = "", key = ""] = id.split("/");
    if (kind === "team") return names.departmentShort(key);
    if (kind === "role") return names.role(key);
    if (kind === "to") return t.t("debrief.flow-to", { department: names.departmentShort(key) });
    if (kind === "way") return t.t(key === "hiring" ? "debrief.flow-hired" : "debrief.flow-contracted");
    return t.t("debrief.flow-gone");
  };
  const count = (kind: FlowKind): number =>
    moves.filter((move) => move.kind === kind).reduce((sum, { people }) => sum + people, 0);
  const gather = (side: "from" | "to"): readonly FlowNode[] => {
    const nodes = new Map<string, FlowNode>();
    for (const move of moves) {
      const id = move[side];
      const people = (nodes.get(id)?.people ?? 0) + move.people;
      nodes.set(id, { id, name: nameOf(id), people, kind: side === "from" ? "team" : move.kind });
    }
    return [...nodes.values()];
  };
  const order: Readonly<Record<FlowNode["kind"], number>> = { team: 0, post: 1, move: 2, gone: 3 };
  const flows = moves.map((move) => ({
    ...move,
    text: t.t("debrief.flow", { from: nameOf(move.from), to: nameOf(move.to), count: move.people }),
  }));
  const people = moves.reduce((sum, move) => sum + move.people, 0);
  return {
    sub:
      people === 0
        ? ""
        : t.t("debrief.flows-sub", {
            people,
            posts: count("post"),
            moved: count("move"),
            gone: count("gone"),
          }),
    // Teams first, in the order of the company; those from outside after them.
    sources: [...gather("from")].sort((a, b) => rankSource(a.id, state) - rankSource(b.id, state)),
    targets: [...gather("to")].sort((a, b) => order[a.kind] - order[b.kind] || b.people - a.people),
    flows,
    text: flows.length === 0 ? t.t("debrief.flows-none") : t.list(flows.map(({ text }) => text)),
    notes: [
      t.t("debrief.hours-freed", { hours: Math.round(total.hoursFreed) }),
      ...(total.taught === 0 ? [] : [t.t("debrief.taught", { count: Math.round(total.taught) })]),
      ...(total.left === 0 ? [] : [t.t("debrief.left", { count: total.left, replaced: total.replaced })]),
    ],
  };
}

function rankSource(id: string, { scenario }: { readonly scenario: Scenario }): number {
  const at = scenario.departments.findIndex((department) => id === `team/${department.id}`);
  return at < 0 ? scenario.departments.length + (id === "way/hiring" ? 0 : 1) : at;
}
