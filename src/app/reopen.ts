/** Opens a run from a file or from storage and says what is wrong with it. Which run is shown is left to the game. */

import type { Command } from "../contract/command.ts";
import type { GamePorts } from "./game-ports.ts";
import type { NoticeDraft } from "./notice-list.ts";
import { type Opened, openRun } from "./open-run.ts";

export interface ReopenPorts {
  readonly ports: GamePorts;
  /** Counts the runs begun, so that a file that finishes loading late does not replace a newer choice. */
  readonly turn: () => number;
  /** Puts the run in the place of the present one. */
  readonly adopt: (opened: Opened) => void;
  readonly keep: (planned: readonly Command[]) => void;
  readonly notify: (draft: NoticeDraft) => void;
  /** There is nothing to continue after all. */
  readonly forget: () => void;
}

export interface Reopening {
  loadRun(chosen: File): Promise<void>;
  openLink(code: string): Promise<void>;
  continueRun(): Promise<void>;
}

/** Files above this are not runs; the largest real one is a hundredth of it. Bytes. */
const LARGEST_FILE = 4_000_000;

export function createReopening({ ports, turn, adopt, keep, notify, forget }: ReopenPorts): Reopening {
  async function loadRun(chosen: File): Promise<void> {
    const file = chosen.name;
    if (chosen.size > LARGEST_FILE) {
      notify({ tone: "bad", key: "notice.file-too-big", values: { file } });
      return;
    }
    const asked = turn();
    let text: string;
    try {
      text = await ports.readFile(chosen);
    } catch {
      notify({ tone: "bad", key: "notice.file-unreadable", values: { file } });
      return;
    }
    if (asked !== turn()) return;
    const opening = openRun(ports.engine, ports.scenarios, text, file);
    if (!opening.ok) {
      for (const draft of opening.notices) notify(draft);
      return;
    }
    take(opening);
    keep(opening.planned);
    const week = opening.firstDifferingWeek;
    notify(
      week === null
        ? { tone: "good", key: "notice.run-loaded", values: { file, week: opening.run.simulation.week } }
        : { tone: "bad", key: "notice.run-differs", values: { file, week, count: opening.refusedCount } },
    );
  }

  /** A run from elsewhere takes the place of the present one, which stays in storage. */
  function take(opening: Opened): void {
    ports.startKeeping();
    adopt(opening);
  }

  async function openLink(code: string): Promise<void> {
    const asked = turn();
    const read = await ports.readLink(code);
    if (asked !== turn()) return;
    if (!read.ok) {
      notify({ tone: "bad", key: `notice.link-${read.problem}`, values: { scenario: read.scenario } });
      return;
    }
    const opening = openRun(ports.engine, ports.scenarios, read.text, "link");
    if (!opening.ok) {
      notify({ tone: "bad", key: "notice.link-damaged" });
      return;
    }
    // Links are opened to have a look: kept from the first decision or week on, or they would push out own runs.
    take(opening);
    const { week, ended } = opening.run.simulation;
    notify(
      opening.firstDifferingWeek === null
        ? { tone: "good", key: ended ? "notice.link-opened-over" : "notice.link-opened", values: { week } }
        : { tone: "bad", key: "notice.link-differs", values: { week, count: opening.refusedCount } },
    );
  }

  async function continueRun(): Promise<void> {
    const asked = turn();
    const recalled = await ports.recall();
    if (asked !== turn()) return;
    if (recalled.text === null) {
      forget();
      notify({ tone: "info", key: "notice.nothing-to-continue" });
      return;
    }
    const opening = openRun(ports.engine, ports.scenarios, recalled.text, "autosave");
    if (!opening.ok) {
      // It stays as it is: another version of the page, or the scenario back in its place, can open it.
      const [first] = opening.notices;
      const elsewhere = first?.key === "notice.file-other-scenario";
      const key = elsewhere ? "notice.kept-other-scenario" : "notice.kept-refused";
      notify({ tone: "bad", values: {}, ...first, key });
      return;
    }
    adopt(opening);
    if (recalled.copy) notify({ tone: "info", key: "notice.continued-copy" });
    if (recalled.damaged) notify({ tone: "info", key: "notice.autosave-damaged" });
    const { week } = opening.run.simulation;
    const { firstDifferingWeek: from, refusedCount: count } = opening;
    notify(
      from === null
        ? { tone: "good", key: "notice.run-continued", values: { week } }
        : { tone: "bad", key: "notice.continued-differs", values: { week, from, count } },
    );
  }

  return { loadRun, openLink, continueRun };
}
