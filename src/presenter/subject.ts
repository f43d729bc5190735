/** Says which room the page is about, so that the camera can show it beside what is read. */

import type { GameState } from "./game-state.ts";
import { parseDeploymentKey } from "./names.ts";

/** The department of the open card or of the choice on the campus; null where neither has a place. */
export function findSubject({ panel, selectedDepartment }: GameState): string | null {
  return panel?.kind === "assistant" ? parseDeploymentKey(panel.deployment).department : selectedDepartment;
}
