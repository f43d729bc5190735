/** Shares the run under way as a link: makes it, copies it, and says where it cannot. What is in it is left to the link. */

import { type GameState, LONGEST_LINK, type SharedLink } from "../presenter/game-state.ts";
import type { Intent } from "../presenter/intent.ts";
import type { GamePorts } from "./game-ports.ts";
import { saveBotWeeks } from "./read-bot-weeks.ts";
import type { Run } from "./run.ts";
import type { Store } from "./store.ts";

export interface Sharing {
  readonly handlers: {
    readonly [K in "share-run" | "copy-link"]: (intent: Extract<Intent, { kind: K }>) => void;
  };
}

/** @param run the run in the present, whatever week is shown */
export function createSharing(
  store: Store<GameState>,
  ports: Pick<GamePorts, "makeLink" | "copy" | "reportFault">,
  run: () => Run,
): Sharing {
  /** Counts the links asked for, so that one that is late does not replace a newer one. */
  let turn = 0;

  async function makeLink(shared: Run): Promise<SharedLink> {
    const about = { week: shared.simulation.week, decisions: shared.commands.length };
    try {
      const file = { ...shared.toFile(), ...saveBotWeeks(shared) };
      const address = await ports.makeLink(file, store.value.scenario);
      const long = address.length > LONGEST_LINK;
      const copied = !long && (await ports.copy(address));
      return { ...about, address, copied, problem: long ? "too-long" : null };
    } catch (error) {
      ports.reportFault(error);
      return { ...about, address: "", copied: false, problem: "not-here" };
    }
  }

  async function copyAgain(link: SharedLink): Promise<void> {
    const copied = await ports.copy(link.address);
    if (store.value.link === link) store.update({ link: { ...link, copied } });
  }

  return {
    handlers: {
      "share-run": () => {
        if (store.value.stage === "title") return;
        const { panel } = store.value;
        const back = panel?.kind === "debrief" ? { back: panel } : {};
        store.update({ link: null, panel: { kind: "share", ...back } });
        turn += 1;
        const [mine, shared] = [turn, run()];
        void makeLink(shared).then((link) => {
          if (mine === turn && shared === run()) store.update({ link });
        });
      },
      "copy-link": () => {
        const { link } = store.value;
        if (link !== null) void copyAgain(link);
      },
    },
  };
}
