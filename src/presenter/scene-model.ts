/** What the canvas draws for one week: rooms, people, cases, lights, markers, in words and numbers. */

import type { CaseToken, PlaceFamily, Severity } from "../contract/scenario.ts";
import type { PeopleSnapshot } from "../contract/snapshot.ts";
import type { OverlayRamp, OverlayStepId } from "./present-overlay.ts";

export interface RoomModel {
  readonly id: string;
  readonly family: PlaceFamily;
  /** In the language of the interface. */
  readonly name: string;
  readonly shortName: string;
  readonly people: number;
  /** For example `90 people`, `90 personnes`. */
  readonly peopleText: string;
  /** For example `load 104%`, `charge 104 %`. */
  readonly loadText: string;
  readonly load: number;
  /** More hours asked than there are. */
  readonly over: boolean;
  /** Weeks of work waiting at the door. */
  readonly backlogWeeks: number;
  /** For example `64 waiting`, or empty where little waits. */
  readonly backlogText: string;
  readonly critical: boolean;
}

export interface FlowModel {
  readonly token: CaseToken;
  /** Room ids; a case from outside enters at `to` from the ring. */
  readonly from: string | null;
  readonly to: string;
  /** Cases that went this way this week. */
  readonly cases: number;
}

export interface LampModel {
  readonly deployment: string;
  readonly room: string;
  /** Order among the lamps of the room. */
  readonly slot: number;
  readonly level: 1 | 2 | 3;
  readonly phase: "integrating" | "live" | "suspended";
  readonly progress: number;
  readonly robotic: boolean;
  /** Share of the room's people at work with it, 0 … 1. */
  readonly useShare: number;
  readonly title: string;
}

export interface MarkerModel {
  readonly key: string;
  readonly room: string;
  readonly severity: Severity;
  readonly title: string;
}

/** One desk of the glass workshop. */
export interface DeskModel {
  readonly key: string;
  readonly phase: "empty" | "sourcing" | "onboarding" | "active";
  readonly title: string;
}

/** What an overlay says of one room. */
export interface RoomReading {
  readonly room: string;
  readonly ramp: OverlayRamp;
  readonly step: OverlayStepId;
  /** The number in the room. */
  readonly value: string;
  readonly detail: string;
  /** What a second overlay says, to compare. */
  readonly second: {
    readonly name: string;
    readonly value: string;
    readonly ramp: OverlayRamp;
    readonly step: OverlayStepId;
  } | null;
}

/** Of the northern year; leaves and lawns show it. */
export type Season = "winter" | "spring" | "summer" | "autumn";

export interface SceneModel {
  readonly week: number;
  readonly season: Season;
  readonly rooms: readonly RoomModel[];
  readonly people: PeopleSnapshot;
  readonly flows: readonly FlowModel[];
  readonly lamps: readonly LampModel[];
  readonly markers: readonly MarkerModel[];
  readonly desks: readonly DeskModel[];
  /** Two lines on the paving: `The workshop`, `6 of 16`. */
  readonly workshopTitle: string;
  readonly workshopCount: string;
  readonly selectedRoom: string | null;
  /** Empty without an overlay. */
  readonly readings: readonly RoomReading[];
  /** Says who a figure is, without a name; asked for the one under the pointer. Empty where nobody stands. */
  readonly describePerson: (person: number) => string;
}
