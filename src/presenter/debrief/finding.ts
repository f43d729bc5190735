/** What traps and achievements read alike in a run: how one is found, ranges that held, widenings of autonomy. */

import type { SimEvent } from "../../contract/event.ts";
import type { Calibration } from "../../contract/mandate.ts";
import type { Translator } from "../../i18n/translator.ts";
import type { GameState } from "../game-state.ts";
import { parseDeploymentKey } from "../names.ts";

/** Says where and when something happened in a run; null where it did not. */
export type Find = (state: GameState, t: Translator) => string | null;

/** Forecasts from which one can speak of a habit. */
const FEWEST_FORECASTS = 3;

/** How often the ranges held, and whether as often as asked; null where there are too few to tell. */
export function judgeRanges({ snapshot }: GameState): (Calibration & { readonly isTrue: boolean }) | null {
  const calibration = snapshot.mandate?.calibration;
  if (calibration === undefined || calibration.scored < FEWEST_FORECASTS) return null;
  return { ...calibration, isTrue: calibration.held / calibration.scored >= calibration.asked };
}

/** One step of an assistant to more autonomy. */
interface Widening {
  readonly week: number;
  /** Id of the assistant. */
  readonly assistant: string;
  /** The evidence asked for was not there. */
  readonly against: boolean;
}

/** Every assistant starts by proposing; a step down, ordered or in answer to an incident, widens nothing. */
const FIRST_LEVEL = 1;

/** The widenings that were ordered and carried out, in the order of time. */
export function listWidenings(events: readonly SimEvent[]): readonly Widening[] {
  const levels = new Map<string, number>();
  return events.flatMap(({ kind, week, deployment, amounts }) => {
    if (kind !== "autonomy-changed" || deployment === undefined) return [];
    const level = amounts?.level ?? FIRST_LEVEL;
    const before = levels.get(deployment) ?? FIRST_LEVEL;
    levels.set(deployment, level);
    if (level <= before) return [];
    return [{ week, assistant: parseDeploymentKey(deployment).assistant, against: amounts?.override === 1 }];
  });
}
