/** Owns what is open over the campus: a card, a room, an overlay. None of it touches the run. */

import type { GameState } from "../presenter/game-state.ts";
import type { Intent } from "../presenter/intent.ts";
import type { Store } from "./store.ts";

type PanelKind = "select-department" | "open-panel" | "close-panel" | "show-overlay";

export interface Panels {
  readonly handlers: { readonly [K in PanelKind]: (intent: Extract<Intent, { kind: K }>) => void };
}

export function createPanels(store: Store<GameState>): Panels {
  return {
    handlers: {
      "select-department": ({ department }) => store.update({ selectedDepartment: department }),
      "open-panel": ({ panel }) =>
        store.update(
          panel.kind === "department" ? { panel, selectedDepartment: panel.department } : { panel },
        ),
      /** Leaving the card of a room leaves the room. */
      "close-panel": () => {
        const { panel } = store.value;
        const leaves = panel === null || panel.kind === "department";
        const back = panel?.kind === "share" ? (panel.back ?? null) : null;
        store.update(leaves ? { panel: null, selectedDepartment: null } : { panel: back });
      },
      "show-overlay": ({ overlay, second = null }) =>
        store.update({ overlay, secondOverlay: second === overlay ? null : second }),
    },
  };
}
