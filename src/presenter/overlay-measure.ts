/**
 * One number per room for each overlay, out of what the company can know. What nobody has measured stays unknown:
 * errors and stale pages are told only where logs or an audit have looked.
 */

import type { DeploymentSnapshot } from "../contract/snapshot.ts";
import { isLive } from "./autonomy.ts";
import type { GameState, OverlayId } from "./game-state.ts";

/** Why a room has no number. */
export type Blank = "unknown" | "no-assistant" | "no-corpus" | "few";

/** A number of one room, with what stands behind it. */
export interface Measure {
  readonly department: string;
  /** A ratio, a count or euros, as the overlay says; null where there is none. */
  readonly value: number | null;
  readonly blank: Blank | null;
  /** Numbers that the line beneath names. */
  readonly facts: Readonly<Record<string, number>>;
}

/** Fewer people than this are never told apart. */
const FEWEST = 5;
/** Weeks over which noticed errors from old pages are counted. */
export const STALE_WEEKS = 26;

/** What an overlay is read on: up to and including each limit lie the first four steps, above the last the fifth. */
export const OVERLAY_LIMITS: Readonly<Record<OverlayId, readonly [number, number, number, number]>> = {
  load: [0.85, 0.95, 1, 1.15],
  adoption: [0.1, 0.3, 0.5, 0.7],
  trust: [0.4, 0.55, 0.7, 0.85],
  staleness: [0, 1, 3, 6],
  data: [0.05, 0.15, 0.3, 0.5],
  error: [0.02, 0.04, 0.07, 0.1],
  cost: [2, 5, 10, 20],
};

/** The step, 0 … 4, that a value of an overlay stands on. */
export function stepOf(overlay: OverlayId, value: number): 0 | 1 | 2 | 3 | 4 {
  const at = OVERLAY_LIMITS[overlay].findIndex((limit) => value <= limit + 1e-9);
  return (at < 0 ? 4 : at) as 0 | 1 | 2 | 3 | 4;
}

/** Every room in the order of the scenario. */
export function measureRooms(overlay: OverlayId, state: GameState): readonly Measure[] {
  const atWork = new Map<string, DeploymentSnapshot[]>();
  for (const deployment of state.snapshot.deployments) {
    if (!isLive(deployment.phase)) continue;
    const list = atWork.get(deployment.department);
    if (list === undefined) atWork.set(deployment.department, [deployment]);
    else list.push(deployment);
  }
  return state.scenario.departments.flatMap(({ id }) => {
    const room = measureRoom(overlay, id, atWork.get(id) ?? [], state);
    return room === null ? [] : [{ department: id, ...room }];
  });
}

type RoomMeasure = Omit<Measure, "department">;

const blank = (why: Blank, facts: RoomMeasure["facts"] = {}): RoomMeasure => ({
  value: null,
  blank: why,
  facts,
});
const told = (value: number, facts: RoomMeasure["facts"]): RoomMeasure => ({ value, blank: null, facts });

function measureRoom(
  overlay: OverlayId,
  id: string,
  live: readonly DeploymentSnapshot[],
  state: GameState,
): RoomMeasure | null {
  const room = state.snapshot.departments.find((one) => one.id === id);
  const definition = state.scenario.departments.find((one) => one.id === id);
  if (room === undefined || definition === undefined) return null;
  const { people } = room;
  const active = people > 0 ? Math.min(1, room.activeUsers / people) : 0;
  switch (overlay) {
    case "load":
      return told(room.load, { asked: room.load * room.hoursAvailable, available: room.hoursAvailable });
    case "adoption":
      return people < FEWEST ? blank("few") : told(active, { users: room.activeUsers, people });
    case "trust":
      return measureTrust(live);
    case "staleness":
      return measureStaleness(id, live, state);
    case "data":
      if (people < FEWEST) return blank("few");
      return told(active * definition.dataSensitivity, {
        sensitivity: definition.dataSensitivity,
        users: room.activeUsers,
      });
    case "error":
      return measureError(live);
    case "cost": {
      const total = state.snapshot.deployments
        .filter((one) => one.department === id && one.phase !== "retired")
        .reduce((sum, one) => sum + one.costPerWeek, 0);
      return told(people > 0 ? total / people : 0, { total });
    }
  }
}

/** The mean over those who use an assistant. */
function measureTrust(live: readonly DeploymentSnapshot[]): RoomMeasure {
  if (live.length === 0) return blank("no-assistant");
  const users = live.reduce((sum, one) => sum + one.users, 0);
  if (users < FEWEST) return blank("few");
  const trust = live.reduce((sum, one) => sum + one.trust * one.users, 0) / users;
  return told(trust, { assistants: live.length });
}

/** The highest error that has been measured in the room: a second assistant does not thin it out. */
function measureError(live: readonly DeploymentSnapshot[]): RoomMeasure {
  if (live.length === 0) return blank("no-assistant");
  const measured = live.flatMap(({ residualError }) => residualError ?? []);
  const worst = measured.reduce<(typeof measured)[number] | null>(
    (most, one) => (most === null || one.value > most.value ? one : most),
    null,
  );
  if (worst === null) return blank("unknown");
  const { value, low, high, cases } = worst;
  return told(value, { low, high, cases, measured: measured.length, live: live.length });
}

/** Errors from old pages that have been noticed; a count says something only where somebody reads the cases. */
function measureStaleness(id: string, live: readonly DeploymentSnapshot[], state: GameState): RoomMeasure {
  const { assistants, incidents } = state.scenario;
  const readers = live.filter(
    ({ assistant }) => assistants.find((one) => one.id === assistant)?.corpus === true,
  );
  if (readers.length === 0) return blank("no-corpus");
  const kinds = new Set(incidents.filter(({ driver }) => driver === "stale-use").map((one) => one.id));
  const since = state.snapshot.week - STALE_WEEKS;
  const noticed = state.events.filter(
    ({ kind, week, department, incident }) =>
      kind === "incident-noticed" &&
      week > since &&
      department === id &&
      incident !== undefined &&
      kinds.has(incident),
  ).length;
  const cases = readers.reduce((sum, one) => sum + (one.residualError?.cases ?? 0), 0);
  return cases === 0 ? blank("unknown", { noticed }) : told(noticed, { cases });
}
