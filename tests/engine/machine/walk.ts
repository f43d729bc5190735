/**
 * Walks a statechart whole: every state reached, every event tried in every state on live processes, every
 * transition taken, every guard seen both ways. What each event must do is left to the tests of the machine.
 */

import { describe, expect, it } from "vitest";
import type { AnyStateMachine, EventFromLogic, SnapshotFrom } from "xstate";
import { getAdjacencyMap, getShortestPaths, getStateNodes } from "xstate/graph";
import { createProcess, type Process } from "../../../src/engine/process.ts";

/** What is expected of a machine. A label is a state as the tests write it. */
export interface Walk<M extends AnyStateMachine> {
  readonly machine: M;
  /** Every event worth telling apart, by a name the expectations use. */
  readonly events: Readonly<Record<string, EventFromLogic<M>>>;
  /** Every label that can be reached. */
  readonly labels: readonly string[];
  /** The label an event leads to, or null where it must change nothing. */
  readonly leadsTo: (label: string, event: string) => string | null;
  /** Label of a snapshot; by default its state as text. */
  readonly labelOf?: (snapshot: SnapshotFrom<M>) => string;
}

/** `from` → `event` → `to`; whatever is not written changes nothing. */
export type Moves = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Expectations that fit in one table. */
export function byTable(moves: Moves): Pick<Walk<AnyStateMachine>, "labels" | "leadsTo"> {
  return { labels: Object.keys(moves), leadsTo: (label, event) => moves[label]?.[event] ?? null };
}

/** Levels joined with `.`, regions with ` + `. */
export function textOf(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  return Object.entries(value)
    .map(([key, inner]) => `${key}.${textOf(inner)}`)
    .join(" + ");
}

/** Every plain guard of the machine notes what it answered; those that XState builds are left as they are. */
function withNotes<M extends AnyStateMachine>(machine: M, notes: Map<string, Set<boolean>>): M {
  const guards: Record<string, unknown> = {};
  for (const [name, guard] of Object.entries(machine.implementations.guards)) {
    if (typeof guard !== "function" || "check" in guard) continue;
    notes.set(name, new Set());
    guards[name] = (...args: Parameters<typeof guard>) => {
      const answer = guard(...args);
      notes.get(name)?.add(answer);
      return answer;
    };
  }
  return machine.provide({ guards } as Parameters<M["provide"]>[0]) as M;
}

/** Declares the tests that hold for every machine. */
export function walkWhole<M extends AnyStateMachine>(walk: Walk<M>): void {
  const { machine, events, labels, leadsTo } = walk;
  const labelOf =
    walk.labelOf ?? ((snapshot: SnapshotFrom<M>) => textOf((snapshot as { value: unknown }).value));
  const options = {
    events: Object.values(events) as never[],
    serializeState: labelOf as (snapshot: unknown) => string,
  };

  describe(`walking the ${machine.id} statechart`, () => {
    it("reaches exactly the states expected", () => {
      expect(Object.keys(getAdjacencyMap(machine, options)).sort()).toEqual([...labels].sort());
    });

    it("answers every event in every state as expected, on live processes", () => {
      const paths = getShortestPaths(machine, options);
      expect(paths.length).toBe(labels.length);
      for (const path of paths) {
        const label = labelOf(path.state as SnapshotFrom<M>);
        for (const [name, event] of Object.entries(events)) {
          const live = createProcess(machine, "walk");
          for (const step of path.steps) {
            if (!String(step.event.type).startsWith("xstate.")) live.send(step.event as EventFromLogic<M>, 1);
          }
          expect(labelOf(live.snapshot), `the way to ${label}`).toBe(label);
          const expected = leadsTo(label, name);
          const where = `${label} on ${name}`;
          expect(live.can(event), `${where}: can`).toBe(expected !== null);
          if (live.ended) {
            expect(expected, `${where}: nothing leads out of an end`).toBeNull();
            expect(() => live.offer(event, 2), where).toThrow("has ended");
            continue;
          }
          expect(live.offer(event, 2), `${where}: taken`).toBe(expected !== null);
          expect(labelOf(live.snapshot), where).toBe(expected ?? label);
        }
      }
    });

    it("takes every transition and sees every guard both ways", () => {
      const notes = new Map<string, Set<boolean>>();
      const noted = withNotes(machine, notes);
      const declared = [noted.root, ...getStateNodes(noted)].flatMap((node) =>
        [...node.transitions.values()].flat(),
      );
      const taken = new Set<unknown>();
      for (const { state } of Object.values(getAdjacencyMap(noted, options))) {
        for (const event of Object.values(events)) {
          for (const chosen of noted.getTransitionData(state, event)) taken.add(chosen);
        }
      }
      const missed = declared.filter((one) => !taken.has(one));
      expect(missed.map((one) => `${one.source.id} on ${one.eventType}`)).toEqual([]);
      for (const [name, answers] of notes) {
        expect([...answers].sort(), `guard "${name}"`).toEqual([false, true]);
      }
    });

    it("has names that can be relied on", () => {
      const nodes = getStateNodes(machine);
      const names = nodes.map((node) => node.key);
      expect(new Set(names).size, `unique among ${names.join(", ")}`).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      for (const type of machine.events) expect(type).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
      for (const name of Object.keys(machine.implementations.guards)) expect(name).toMatch(/^[a-z][a-z ]*$/);
      const used = new Set(Object.values(events).map((event) => event.type));
      expect([...used].sort()).toEqual([...machine.events].sort());
    });

    it("takes time and luck from nowhere", () => {
      for (const node of [machine.root, ...getStateNodes(machine)]) {
        expect(node.after, node.id).toEqual([]);
        expect(node.invoke, node.id).toEqual([]);
        expect(node.always ?? [], node.id).toEqual([]);
        expect([...node.entry, ...node.exit], node.id).toEqual([]);
      }
      expect(Object.keys(machine.implementations.delays)).toEqual([]);
      expect(Object.keys(machine.implementations.actors)).toEqual([]);
    });
  });
}

/** Values of all states that the given events can reach. */
export function reachableValues<M extends AnyStateMachine>(
  machine: M,
  events: Readonly<Record<string, EventFromLogic<M>>>,
): SnapshotFrom<M>["value"][] {
  const options = { events: Object.values(events) as never[] };
  return Object.values(getAdjacencyMap(machine, options)).map(({ state }) => state.value);
}

/** Sends events that must all be taken. */
export function drive<M extends AnyStateMachine>(
  machine: M,
  ...events: readonly EventFromLogic<M>[]
): Process<M> {
  const live = createProcess(machine, "drive");
  for (const event of events) live.send(event, 1);
  return live;
}
