/**
 * News that advises something, as a table: what it is about, and how long it stands. Advice stays in the inbox until
 * it is followed or does not hold any more; the words for it are left to others.
 */

import type { CommandOption } from "../contract/command.ts";
import type { EventKind, SimEvent } from "../contract/event.ts";
import type { GameState } from "./game-state.ts";
import { takesDesk } from "./present-posts.ts";

interface AdviceKind {
  /** What it is about: of several that stand about the same, the latest is told. */
  about(event: SimEvent): string;
  stands(event: SimEvent, state: GameState): boolean;
}

const ADVICE: { readonly [Kind in EventKind]?: AdviceKind } = {
  "role-advised": {
    about: ({ role }) => role ?? "",
    stands: ({ role }, { snapshot }) => {
      const duty = snapshot.duties.find((one) => one.role === role);
      const pursued = snapshot.posts.some((post) => post.role === role && takesDesk(post.phase));
      return duty !== undefined && duty.advice !== "none" && duty.phase !== "owned" && !pursued;
    },
  },
  "evidence-complete": {
    about: ({ deployment }) => deployment ?? "",
    stands: ({ deployment }, state) =>
      isPossible(
        state,
        ({ command }) =>
          command.kind === "set-autonomy" &&
          command.deployment === deployment &&
          command.override !== true &&
          command.level !== "proposes",
      ),
  },
  // Contracts end in many teams at once: they are told one after the other, and all stand in the budget.
  "licences-due": {
    about: () => "",
    stands: ({ deployment }, state) =>
      isPossible(
        state,
        ({ command }) => command.kind === "trim-licences" && command.deployment === deployment,
      ),
  },
};

function isPossible({ snapshot }: GameState, matches: (option: CommandOption) => boolean): boolean {
  return snapshot.options.some((option) => option.refusal === null && matches(option));
}

/** What an event advises about, equal for the same matter; null where it advises nothing that still stands. */
export function readStandingAdvice(event: SimEvent, state: GameState): string | null {
  const advice = ADVICE[event.kind];
  return advice?.stands(event, state) === true ? `${event.kind}/${advice.about(event)}` : null;
}
