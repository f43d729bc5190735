/**
 * Lets a strategy play in the place of a person, for so many weeks, and gives the run back. What it decides is given
 * like any decision, so that a run file holds nothing else; which rule asked for it is noted beside.
 */

import type { BotShelf, BotWeek } from "../contract/bot.ts";
import type { Command } from "../contract/command.ts";
import type { WeekSnapshot } from "../contract/snapshot.ts";
import type { RuleStrategy } from "../contract/strategy.ts";
import type { BotState, GameState } from "../presenter/game-state.ts";
import type { Intent } from "../presenter/intent.ts";
import type { NoticeDraft } from "./notice-list.ts";
import type { Store } from "./store.ts";

/** What this part needs of the page and of the game around it. */
export interface BotPorts {
  readonly store: Store<GameState>;
  /** Fetches the strategies; rejects where that fails. */
  readonly loadBots: () => Promise<BotShelf>;
  readonly notify: (draft: NoticeDraft) => void;
  readonly reportFault: (cause: unknown) => void;
  /**
   * To a strategy: time flows, and nothing waits for an answer. Back to the person: time stands still, and what waits
   * waits for theirs.
   */
  readonly handOver: (toBot: boolean) => void;
}

type BotKind = "let-play" | "take-over" | "list-bots";

export interface Bot {
  /** Who plays; null where the person does. */
  readonly state: BotState | null;
  /** What it decides for the coming week, after what the person has planned. */
  decide(
    snapshot: WeekSnapshot,
    planned: readonly Command[],
  ): { readonly commands: readonly Command[]; readonly by: BotWeek } | null;
  /** A week has been played: gives the run back when it was the last one. */
  weekPlayed(week: number): void;
  /** Another run takes the place of the present one. */
  forget(): void;
  readonly handlers: { readonly [K in BotKind]: (intent: Extract<Intent, { kind: K }>) => void };
}

export function createBot(ports: BotPorts): Bot {
  const { store, notify } = ports;
  let playing: { readonly state: BotState; readonly player: RuleStrategy } | null = null;
  let shelf: BotShelf | null = null;
  /** Counts what was asked, so that code that comes late does not take a run that is another now. */
  let turn = 0;

  async function load(): Promise<BotShelf> {
    shelf = await ports.loadBots();
    store.update({ bots: shelf.strategies });
    return shelf;
  }

  function tell(cause: unknown): void {
    notify({ tone: "bad", key: "notice.bot-failed" });
    ports.reportFault(cause);
  }

  function begin({ strategies, create }: BotShelf, id: string, weeks: number | null): void {
    const { stage, scenario, snapshot } = store.value;
    const definition = strategies.find((one) => one.id === id);
    if (definition === undefined || stage === "title" || stage === "over") return;
    const until = weeks === null ? scenario.weeks : Math.min(scenario.weeks, snapshot.week + weeks);
    const state = { strategy: id, title: definition.title, until };
    playing = { state, player: create(definition, scenario) };
    store.update({ panel: null });
    ports.handOver(true);
    notify({ tone: "info", key: "notice.bot-plays", values: { strategy: definition.title, week: until } });
  }

  function stop(): void {
    if (playing === null) return;
    playing = null;
    ports.handOver(false);
  }

  return {
    get state() {
      return playing?.state ?? null;
    },
    decide(snapshot, planned) {
      if (playing === null) return null;
      const { strategy, title } = playing.state;
      const reasoned = playing.player.reason(snapshot);
      const rules = [...planned.map(() => null), ...reasoned.map(({ rule }) => rule)];
      return {
        commands: reasoned.map(({ command }) => command),
        by: { week: snapshot.week + 1, strategy, title, rules },
      };
    },
    weekPlayed(week) {
      if (playing === null || week < playing.state.until) return;
      const { title } = playing.state;
      stop();
      notify({ tone: "info", key: "notice.bot-done", values: { strategy: title, week } });
    },
    forget() {
      turn += 1;
      playing = null;
    },
    handlers: {
      "list-bots": () => {
        load().catch(tell);
      },
      "let-play": ({ strategy, weeks }) => {
        turn += 1;
        const mine = turn;
        (shelf === null ? load() : Promise.resolve(shelf))
          .then((found) => {
            if (mine === turn) begin(found, strategy, weeks);
          })
          .catch(tell);
      },
      "take-over": stop,
    },
  };
}
