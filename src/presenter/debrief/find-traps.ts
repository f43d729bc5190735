/** The traps that a run walked into: well-known ways to go wrong, each read from what everybody could see. */

import type { SimEvent } from "../../contract/event.ts";
import type { Translator } from "../../i18n/translator.ts";
import { isLive } from "../autonomy.ts";
import type { GameState } from "../game-state.ts";
import { getNames } from "../names.ts";
import { type Find, judgeRanges, listWidenings } from "./finding.ts";

export interface TrapModel {
  readonly id: string;
  readonly title: string;
  /** Where and when it happened. */
  readonly text: string;
}

/** Weeks within which a team is overloaded by a mission it was given. */
const OVERLOAD_WEEKS = 26;
/** Share of paid licences below which they lie idle, and the fewest that are worth a word. */
const IDLE_SHARE = 0.4;
const FEWEST_LICENCES = 10;

const TRAPS: readonly (readonly [id: TrapId, find: Find])[] = [
  ["blind-trust", findBlindTrust],
  ["moved-queue", findMovedQueue],
  ["extra-mission", findExtraMission],
  ["idle-licences", findIdleLicences],
  ["public-tools", findPublicTools],
  ["unheard", findUnheard],
  ["silence", findSilence],
  ["sure-of-it", findSureOfIt],
];

type TrapId =
  | "blind-trust"
  | "moved-queue"
  | "extra-mission"
  | "idle-licences"
  | "public-tools"
  | "unheard"
  | "silence"
  | "sure-of-it";

/** In the order of the list; empty for a run that met none. */
export function findTraps(state: GameState, t: Translator): readonly TrapModel[] {
  return TRAPS.flatMap(([id, find]) => {
    const text = find(state, t);
    return text === null ? [] : [{ id, title: t.t(`trap.${id}`), text }];
  });
}

/** Autonomy was widened although the evidence asked for was not there. */
function findBlindTrust({ events, scenario }: GameState, t: Translator): string | null {
  const widened = listWidenings(events).filter(({ against }) => against);
  const [first] = widened;
  if (first === undefined) return null;
  return t.t("trap.blind-trust-text", {
    count: widened.length,
    week: first.week,
    assistant: getNames(scenario, t).assistant(first.assistant),
  });
}

/** A team without an assistant of its own drowned after others had got theirs. */
function findMovedQueue({ events, scenario, snapshot }: GameState, t: Translator): string | null {
  const first = events.find(({ kind }) => kind === "deployment-live" || kind === "deployment-piloted");
  if (first === undefined) return null;
  const helped = new Set(snapshot.deployments.map(({ department }) => department));
  const drowned = events.find(
    ({ kind, week, department = "" }) =>
      kind === "load-saturated" && week > first.week && !helped.has(department),
  );
  return drowned === undefined ? null : tellPlace("trap.moved-queue-text", drowned, scenario, t);
}

/** A mission in plus was given to a team that was soon overloaded. */
function findExtraMission({ events, scenario }: GameState, t: Translator): string | null {
  for (const given of events) {
    if (given.kind !== "add-on-assigned") continue;
    const drowned = events.find(
      ({ kind, week, department }) =>
        kind === "load-saturated" &&
        department === given.department &&
        week >= given.week &&
        week <= given.week + OVERLOAD_WEEKS,
    );
    if (drowned === undefined) continue;
    const role = getNames(scenario, t).role(given.role ?? "");
    return tellPlace("trap.extra-mission-text", drowned, scenario, t, { role, given: given.week });
  }
  return null;
}

/** Licences that nobody used at the end. */
function findIdleLicences({ snapshot }: GameState, t: Translator): string | null {
  const idle = snapshot.deployments.filter(
    ({ phase, licensed, users }) =>
      isLive(phase) && licensed >= FEWEST_LICENCES && users < licensed * IDLE_SHARE,
  );
  if (idle.length === 0) return null;
  return t.t("trap.idle-licences-text", {
    licensed: idle.reduce((sum, { licensed }) => sum + licensed, 0),
    users: idle.reduce((sum, { users }) => sum + users, 0),
  });
}

/** Public tools were in use where nothing was on offer. */
function findPublicTools({ events, scenario }: GameState, t: Translator): string | null {
  const seen = events.filter(({ kind }) => kind === "public-use-seen");
  const [first] = seen;
  if (first === undefined) return null;
  return tellPlace("trap.public-tools-text", first, scenario, t, { count: seen.length });
}

/** A team contested a rollout. */
function findUnheard({ events, scenario }: GameState, t: Translator): string | null {
  const contested = events.find(({ kind }) => kind === "rollout-contested");
  return contested === undefined ? null : tellPlace("trap.unheard-text", contested, scenario, t);
}

/** Events that nobody answered. */
function findSilence({ events, decisions, snapshot }: GameState, t: Translator): string | null {
  const answered = new Set(
    decisions.map(({ command }) => (command.kind === "answer-event" ? command.event : "")),
  );
  const asked = events.filter(
    ({ answers = [], deadlineWeek, week }) => answers.length > 1 && (deadlineWeek ?? week) < snapshot.week,
  );
  const silent = asked.filter(({ id }) => !answered.has(id)).length;
  if (silent * 2 < asked.length || silent < 2) return null;
  return t.t("trap.silence-text", { silent, asked: asked.length });
}

/** Ranges that held less often than they were asked to. */
function findSureOfIt(state: GameState, t: Translator): string | null {
  const ranges = judgeRanges(state);
  if (ranges === null || ranges.isTrue) return null;
  const { held, scored, asked } = ranges;
  return t.t("trap.sure-of-it-text", { held, scored, asked: t.percent(asked) });
}

function tellPlace(
  key: "trap.moved-queue-text" | "trap.extra-mission-text" | "trap.public-tools-text" | "trap.unheard-text",
  { department = "", week }: SimEvent,
  scenario: GameState["scenario"],
  t: Translator,
  more: Readonly<Record<string, string | number>> = {},
): string {
  return t.t(key, { week, department: getNames(scenario, t).department(department), ...more });
}
