/** What has a statechart to unfold beside it: a post, an incident or a signal, by its key. */

import type { SimEvent } from "../../contract/event.ts";
import type { GameState } from "../game-state.ts";

export interface ChartSubject {
  readonly kind: "post" | "incident" | "signal";
  readonly key: string;
}

/** The one that an event is about; null where that has no statechart, or is over and no longer kept. */
export function findChartSubject(event: SimEvent, { snapshot }: GameState): ChartSubject | null {
  if (event.kind === "incident-noticed") {
    const incident = snapshot.incidents.find((one) => one.event === event.id);
    return incident === undefined ? null : { kind: "incident", key: incident.key };
  }
  return event.kind === "signal-established" && event.signal !== undefined
    ? { kind: "signal", key: event.signal }
    : null;
}
