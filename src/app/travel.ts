/**
 * Travels through a run: looks back at its past weeks, goes on from one of them as a named branch, and switches
 * between branches. What a week holds is left to the run, how time stands to the session.
 */

import type { Command } from "../contract/command.ts";
import type { Branch, GameState } from "../presenter/game-state.ts";
import type { Intent } from "../presenter/intent.ts";
import type { NoticeDraft } from "./notice-list.ts";
import { saveBotWeeks } from "./read-bot-weeks.ts";
import type { Run } from "./run.ts";
import {
  type BranchPlace,
  MOST_BRANCHES,
  type OpenedBranches,
  type SavedBranch,
  type SavedBranches,
  trimName,
} from "./save-branches.ts";
import type { Store } from "./store.ts";

interface Kept extends BranchPlace {
  readonly run: Run;
  /** Decisions that waited for the next week when the branch was left. */
  planned: readonly Command[];
}

export interface TravelPorts {
  readonly store: Store<GameState>;
  /** Stops the time. */
  readonly pause: () => void;
  /** Shows the present again, with the decisions that wait. */
  readonly show: (planned: readonly Command[]) => void;
  /** Puts the run of another branch in the place of the present one. */
  readonly enter: (run: Run, planned: readonly Command[]) => void;
  /** Keeps all branches for the next visit. */
  readonly keep: (planned: readonly Command[]) => void;
  readonly notify: (draft: NoticeDraft) => void;
}

export interface Travel {
  /** A run begins or is opened, perhaps with its branches; those of the one before are gone. */
  begin(run: Run, opened?: OpenedBranches): void;
  /** What is kept of the branches; nothing of a run that has none and no name. */
  toSave(): SavedBranches;
  /** What of the state follows from branches and from looking back. */
  derive(): Partial<GameState>;
  /** True for what a past week does not know, where time stands still and nothing is decided; says so. */
  refuses(intent: Intent): boolean;
  /** Decisions that wait in the present, whatever week is shown. */
  readonly planned: readonly Command[];
  readonly handlers: { readonly [K in TravelKind]: (intent: Extract<Intent, { kind: K }>) => void };
}

type TravelKind =
  | "look-back"
  | "return-to-present"
  | "branch-here"
  | "switch-branch"
  | "rename-branch"
  | "delete-branch";

const PRESENT_ONLY: ReadonlySet<Intent["kind"]> = new Set([
  "set-pace",
  "toggle-pause",
  "step",
  "decide",
  "undo-planned",
  "let-play",
  "take-over",
]);

const ALONE: BranchPlace = { id: 1, name: "", parent: null, fromWeek: 0 };

/** Nothing to look back at yet. */
export function createTravel(ports: TravelPorts): Travel {
  const { store } = ports;
  let branches: Kept[] = [];
  let current: Kept | null = null;
  let back: { readonly shown: Partial<GameState>; readonly planned: readonly Command[] } | null = null;

  const toBranch = ({ id, name, parent, fromWeek, run }: Kept): Branch => ({
    id,
    name,
    parent,
    fromWeek,
    week: run.simulation.week,
    weekHashes: run.weekHashes,
    history: run.history,
  });

  const readPlanned = (): readonly Command[] => back?.planned ?? store.value.planned;

  function returnToPresent(): void {
    if (back === null) return;
    const { planned } = back;
    back = null;
    ports.show(planned);
  }

  /** Leaves the branch under way for another one. */
  function enter(next: Kept): void {
    if (current !== null) current.planned = readPlanned();
    back = null;
    current = next;
    ports.enter(next.run, next.planned);
  }

  function lookBack(week: number): void {
    if (current === null) return;
    const { run } = current;
    if (week >= run.simulation.week) {
      returnToPresent();
      return;
    }
    const at = Math.max(0, Math.round(week));
    if (back !== null && store.value.snapshot.week === at) return;
    const planned = readPlanned();
    ports.pause();
    back = { planned, shown: showWeek(run, at) };
    ports.show(planned);
  }

  /** Goes on from the week looked back at; what came later stays as the branch that is left. */
  function branchHere(): void {
    if (back === null || current === null) return;
    if (branches.length >= MOST_BRANCHES) {
      ports.notify({ tone: "info", key: "notice.most-branches", values: { count: MOST_BRANCHES } });
      return;
    }
    const fromWeek = store.value.snapshot.week;
    const id = branches.reduce((most, one) => Math.max(most, one.id), 0) + 1;
    const next: Kept = {
      id,
      name: "",
      parent: current.id,
      fromWeek,
      run: current.run.fork(fromWeek),
      planned: [],
    };
    branches = [...branches, next];
    enter(next);
  }

  /** Shows and keeps the branches as they are now. */
  function change(next: Kept[]): void {
    branches = next;
    current = branches.find((one) => one.id === current?.id) ?? null;
    store.update({ branches: branches.map(toBranch) });
    ports.keep(readPlanned());
  }

  function rename(id: number, name: string): void {
    change(branches.map((one) => (one.id === id ? { ...one, name: trimName(name) } : one)));
  }

  function forget(id: number): void {
    if (id !== current?.id) change(branches.filter((one) => one.id !== id));
  }

  return {
    begin(run, opened) {
      back = null;
      current = { ...(opened?.place ?? ALONE), run, planned: [] };
      branches = [...(opened?.others ?? []), current].sort((a, b) => a.id - b.id);
    },
    toSave() {
      // A run as it is played needs no name and no place.
      if (current === null || (branches.length < 2 && current.parent === null && current.name === ""))
        return {};
      return { branch: toPlace(current), others: branches.filter((one) => one !== current).map(toSaved) };
    },
    derive: () => ({
      branches: branches.map(toBranch),
      branch: current?.id ?? 0,
      lookBack: null,
      ...back?.shown,
    }),
    refuses({ kind }) {
      const refused = back !== null && PRESENT_ONLY.has(kind);
      if (refused) ports.notify({ tone: "info", key: "notice.looking-back" });
      return refused;
    },
    get planned() {
      return readPlanned();
    },
    handlers: {
      "look-back": ({ week }) => lookBack(week),
      "return-to-present": returnToPresent,
      "branch-here": branchHere,
      "switch-branch": ({ branch }) => {
        const next = branches.find((one) => one.id === branch);
        if (next !== undefined && next !== current) enter(next);
      },
      "rename-branch": ({ branch, name }) => rename(branch, name),
      "delete-branch": ({ branch }) => forget(branch),
    },
  };
}

const toPlace = ({ id, name, parent, fromWeek }: Kept): BranchPlace => ({ id, name, parent, fromWeek });

const toSaved = (kept: Kept): SavedBranch => ({
  ...toPlace(kept),
  weeks: kept.run.simulation.week,
  finalHash: kept.run.simulation.hash,
  commands: kept.run.commands,
  ...saveBotWeeks(kept.run),
  ...(kept.planned.length === 0 ? {} : { planned: kept.planned }),
});

/** The state of a past week: what was known then, and what was decided next. */
function showWeek(run: Run, week: number): Partial<GameState> {
  const decided = run.commands.filter((dated) => dated.week === week + 1);
  return {
    stage: "playing",
    pace: 0,
    deciding: false,
    snapshot: run.lookAt(week),
    events: run.events.filter((event) => event.week <= week),
    postings: run.postings.filter((posting) => posting.week <= week),
    planned: decided.map((dated) => dated.command),
    refusals: [],
    lookBack: { presentWeek: run.simulation.week, events: run.events },
  };
}
