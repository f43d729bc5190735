/** A plausible scene model of any week, for tests and measurements of the canvas. Not the engine: shares grow smoothly by hand. */

import type { CaseToken, PlaceFamily } from "../../src/contract/scenario.ts";
import type { PeopleSnapshot } from "../../src/contract/snapshot.ts";
import type {
  DeskModel,
  FlowModel,
  LampModel,
  MarkerModel,
  RoomModel,
  SceneModel,
} from "../../src/presenter/scene-model.ts";

interface FixtureRoom {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly family: PlaceFamily;
  readonly people: number;
  /** Load in week 30. */
  readonly load: number;
  /** Shares of no use, tries, uses, pilots in week 30. */
  readonly mix: readonly [number, number, number, number];
  /** Assistant's level and first week, or null. */
  readonly lamp: readonly [level: 1 | 2 | 3, week: number] | null;
}

const room = (
  id: string,
  name: string,
  shortName: string,
  family: PlaceFamily,
  people: number,
  load: number,
  mix: FixtureRoom["mix"],
  lamp: FixtureRoom["lamp"],
): FixtureRoom => ({ id, name, shortName, family, people, load, mix, lamp });

const FIXTURE_ROOMS: readonly FixtureRoom[] = [
  room("sales", "Sales", "Sales", "office", 85, 0.97, [0.12, 0.16, 0.52, 0.2], [3, 4]),
  room(
    "customer-service",
    "Customer service",
    "Customer service",
    "office",
    90,
    1.04,
    [0.2, 0.22, 0.5, 0.08],
    [2, 6],
  ),
  room("it", "IT & data", "IT & data", "office", 42, 0.99, [0.06, 0.14, 0.48, 0.32], [2, 2]),
  room("product", "Product", "Product", "office", 18, 0.84, [0.08, 0.18, 0.48, 0.26], [2, 12]),
  room("legal", "Legal", "Legal", "office", 18, 1.38, [0.28, 0.22, 0.42, 0.08], [1, 14]),
  room("finance", "Finance", "Finance", "office", 38, 0.93, [0.38, 0.26, 0.3, 0.06], [1, 18]),
  room("hr", "HR", "HR", "office", 24, 0.91, [0.3, 0.3, 0.34, 0.06], null),
  room("clinical", "Clinical follow-up", "Clinical", "clinic", 40, 0.88, [0.46, 0.3, 0.2, 0.04], null),
  room("logistics", "Logistics", "Logistics", "depot", 125, 0.9, [0.72, 0.16, 0.1, 0.02], [2, 24]),
  room("quality", "Quality & safety", "Quality", "plant", 30, 1.07, [0.36, 0.24, 0.32, 0.08], null),
  room("production", "Production", "Production", "plant", 215, 0.95, [0.8, 0.12, 0.07, 0.01], [1, 22]),
  room("maintenance", "Maintenance", "Maintenance", "plant", 75, 0.96, [0.42, 0.22, 0.28, 0.08], [2, 8]),
];

/** Headcounts as `createScene` wants them. */
export const FIXTURE_PEOPLE: ReadonlyMap<string, number> = new Map(
  FIXTURE_ROOMS.map((r) => [r.id, r.people]),
);

const FLOWS: readonly [CaseToken, string | null, string, number][] = [
  ["document", null, "sales", 420],
  ["document", "sales", "legal", 57],
  ["order", "sales", "production", 126],
  ["order", "production", "quality", 126],
  ["order", "quality", "logistics", 126],
  ["order", "logistics", "finance", 126],
  ["request", null, "customer-service", 4500],
  ["request", "customer-service", "maintenance", 225],
  ["request", "customer-service", "quality", 54],
  ["breakdown", "customer-service", "maintenance", 234],
  ["breakdown", "maintenance", "quality", 47],
  ["candidate", null, "hr", 5],
  ["document", null, "legal", 64],
  ["document", "legal", "finance", 25],
  ["change", null, "product", 44],
  ["change", "product", "it", 44],
  ["change", "it", "quality", 18],
  ["file", null, "clinical", 1400],
  ["file", "clinical", "quality", 42],
];

const clamp01 = (value: number) => Math.min(1, Math.max(0, value));
const smooth = (index: number, seed: number) =>
  0.5 + 0.3 * Math.sin(index * 0.21 + seed) + 0.2 * Math.sin(index * 0.77 + seed * 3);

function fixturePeople(week: number, inTraining: number, roles: number): PeopleSnapshot {
  const count = FIXTURE_ROOMS.reduce((sum, r) => sum + r.people, 0);
  const department = new Uint8Array(count);
  const occupation = new Uint8Array(count);
  const state = new Uint8Array(count);
  const post = new Uint8Array(count);
  const generation = new Uint8Array(count);
  const growth = clamp01(week / 30);
  let person = 0;
  FIXTURE_ROOMS.forEach((r, index) => {
    const ranked = Array.from({ length: r.people }, (_, i) => ({ i, v: smooth(i, index) })).sort(
      (a, b) => a.v - b.v,
    );
    const none = 1 - (1 - r.mix[0]) * growth;
    const tries = none + r.mix[1] * growth;
    const uses = tries + r.mix[2] * growth;
    ranked.forEach(({ i }, rank) => {
      const share = (rank + 0.5) / r.people;
      state[person + i] = share <= none ? 0 : share <= tries ? 1 : share <= uses ? 2 : 3;
    });
    for (let i = 0; i < r.people; i++) department[person + i] = index;
    person += r.people;
  });
  for (let i = 0; i < inTraining; i++) state[(i * 61 + 13) % count] = 4;
  for (let i = 0; i < roles; i++) {
    const at = (i * 127 + 370) % count;
    state[at] = 5;
    post[at] = 1;
  }
  return { count, department, occupation, state, post, generation };
}

function fixtureRooms(week: number): RoomModel[] {
  const growth = clamp01(week / 30);
  return FIXTURE_ROOMS.map((r) => {
    const load = 0.9 + (r.load - 0.9) * growth;
    const backlogWeeks = Math.max(0, (load - 0.97) * 7.5);
    const isLegal = r.id === "legal" && growth > 0.8;
    return {
      id: r.id,
      family: r.family,
      name: r.name,
      shortName: r.shortName,
      people: r.people,
      peopleText: `${r.people} people`,
      loadText: `load ${Math.round(load * 100)}%`,
      load,
      over: load > 1,
      backlogWeeks,
      backlogText: isLegal ? "64 waiting" : "",
      critical: r.id === "sales" && week === 30,
    };
  });
}

function fixtureLamps(week: number): LampModel[] {
  const lamps: LampModel[] = [];
  for (const { id, lamp, mix } of FIXTURE_ROOMS) {
    if (lamp === null || week < lamp[1]) continue;
    const age = week - lamp[1];
    lamps.push({
      deployment: `assistant@${id}`,
      room: id,
      slot: 0,
      level: Math.min(lamp[0], age < 8 ? 1 : age < 16 ? 2 : 3) as 1 | 2 | 3,
      phase: age < 4 ? "integrating" : id === "production" && week > 40 && week < 60 ? "suspended" : "live",
      progress: clamp01(age / 4),
      robotic: id === "logistics",
      useShare: (mix[2] + mix[3]) * 0.8 * clamp01(week / 30),
      title: `Assistant in ${id}`,
    });
  }
  return lamps;
}

const MARKERS: readonly [week: number, marker: MarkerModel][] = [
  [30, { key: "incident-1", room: "sales", severity: 4, title: "Eleven quotes promise a 4-hour repair" }],
  [30, { key: "incident-2", room: "maintenance", severity: 2, title: "Obsolete procedure followed" }],
  [60, { key: "incident-3", room: "logistics", severity: 3, title: "A robot and a forklift meet" }],
  [60, { key: "incident-4", room: "clinical", severity: 1, title: "A file was read twice" }],
];

/** The model of a week, 0 … 104; week 30 is that of the concept picture. */
export function createSceneModelFixture(week: number): SceneModel {
  const active = Math.min(14, Math.floor(week / 5));
  const desks: DeskModel[] = Array.from({ length: 16 }, (_, index) => ({
    key: `post-${index}`,
    phase:
      index < active
        ? "active"
        : week > 0 && index === active
          ? "onboarding"
          : week > 0 && index === active + 1
            ? "sourcing"
            : "empty",
    title: `Post ${index + 1}`,
  }));
  const flows: FlowModel[] = FLOWS.map(([token, from, to, cases]) => ({ token, from, to, cases }));
  return {
    week,
    season: "summer",
    rooms: fixtureRooms(week),
    people: fixturePeople(week, week === 0 ? 0 : 13, active),
    flows,
    lamps: fixtureLamps(week),
    markers: MARKERS.filter(([at]) => at === week).map(([, marker]) => marker),
    desks,
    workshopTitle: "The workshop",
    workshopCount: `${active} of 16`,
    selectedRoom: null,
    readings: [],
    describePerson: (person) => `Person ${person}`,
  };
}
