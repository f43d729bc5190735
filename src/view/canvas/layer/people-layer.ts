/**
 * Shows every person at a place and lets those who change place walk there. Which place is the place book's;
 * what a figure looks like is the atlas'; where seats stand is the campus'.
 */

import { Sprite } from "pixi.js";
import type { PeopleSnapshot } from "../../../contract/snapshot.ts";
import type { SceneModel } from "../../../presenter/scene-model.ts";
import { STATE_NAMES, type StateName } from "../../style/palette.ts";
import type { Campus, Seat } from "../campus/campus.ts";
import { FIT_PIXEL, type Point, project } from "../campus/iso.ts";
import type { FigureAtlas } from "../figure/figure-atlas.ts";
import { LOOKS, lookOf, mixBits, mixUnit } from "../figure/person-look.ts";
import { joinWays } from "./path-walk.ts";
import { OUTSIDER, type Place, PlaceBook } from "./place-book.ts";
import { planStrolls } from "./stroll-plan.ts";
import { Trail } from "./trail.ts";
import { Walker } from "./walker.ts";

/** World pixels per unit of a figure: people stand a little smaller than the unit of the style guide. */
export const FIGURE_SCALE = FIT_PIXEL * 0.93;
/** The few in the workshop are the point of the picture. */
const WORKSHOP_SCALE = FIGURE_SCALE * 1.12;
/** World pixels of footway that walkers spread over. */
const LANE = 22;
/** More people changing places at once than this jump. */
const MOST_MOVERS = 40;

/** Half the width and the height of a figure, world pixels: a little more than it is drawn, for unsteady hands. */
const BODY = { half: 4 * FIT_PIXEL, height: 14.5 * FIT_PIXEL };

const covers = (feet: Point, at: Point): boolean =>
  Math.abs(at.x - feet.x) <= BODY.half && at.y <= feet.y + 2 && at.y >= feet.y - BODY.height;

/**
 * Every seat has its figure from the start, and an empty one is clear rather than gone: a room that gains or loses
 * something drawn is put together anew, which takes a millisecond, and people come and go all the time.
 */
export class PeopleLayer {
  private readonly book: PlaceBook;
  private readonly rooms: readonly string[];
  private readonly walkers = new Map<number, Walker>();
  /** Of those who walk to a desk of the workshop. */
  private readonly trails = new Map<number, Trail>();
  private people: PeopleSnapshot | null = null;
  private desks: SceneModel["desks"] = [];
  private shown = new Set<Sprite>();

  /** @param rooms Room ids in the order of the departments. */
  constructor(
    private readonly campus: Campus,
    private readonly atlas: FigureAtlas,
    rooms: Iterable<string>,
  ) {
    this.rooms = [...rooms];
    const counts = this.rooms.map((id) => campus.rooms.get(id)?.seats.length ?? 0);
    this.book = new PlaceBook(counts, campus.trainingSeats.length, campus.workshop.seats.length);
    campus.plaza.sortableChildren = true;
    const seats = [...campus.rooms.values(), campus.workshop].flatMap((place) => place.seats);
    for (const seat of [...seats, ...campus.trainingSeats]) {
      this.dress(seat, "none", 0, FIGURE_SCALE);
      seat.sprite.alpha = 0;
    }
  }

  /** Takes a week. Movers walk where `moving`, else they are there at once. */
  show(model: SceneModel, moving: boolean): void {
    const isFirst = this.people === null;
    const moves = this.book.update(model.people, model.desks);
    this.people = model.people;
    for (const move of moves) {
      this.drop(move.person);
      if (isFirst || !moving || this.walkers.size >= MOST_MOVERS) continue;
      const way = this.wayBetween(move.person, move.from, move.to);
      this.start(move.person, way, false, 0);
      if (move.to?.kind === "desk" && way.length > 1) this.mark(move.person, way);
    }
    if (moving) this.fillStrolls(model.week, isFirst);
    this.desks = model.desks;
    this.place();
  }

  /** True while somebody walks. */
  tick(elapsedMs: number, pace: number): boolean {
    if (this.walkers.size === 0) return false;
    // Who is on the way arrives, even in a pause: a step by hand should show its movers. Strollers stand still.
    let moved = false;
    for (const [person, walker] of this.walkers) {
      const speed = walker.isStroll ? pace : Math.max(1, pace);
      if (speed === 0) continue;
      moved = true;
      this.trails.get(person)?.follow(walker.sprite.position);
      if (walker.advance(elapsedMs * speed)) continue;
      this.drop(person);
      this.seat(person);
    }
    return moved;
  }

  /** Everybody who walks is where they go. */
  settle(): void {
    for (const person of [...this.walkers.keys()]) {
      this.drop(person);
      this.seat(person);
    }
  }

  /** Where assistants' lights hang: above the shoulder of each person who sits or stands at an own seat of a room. */
  forEachSeated(room: string, visit: (person: number, seat: Seat) => void): void {
    const index = this.rooms.indexOf(room);
    const drawing = this.campus.rooms.get(room);
    if (drawing === undefined) return;
    this.book.places.forEach((place, person) => {
      if (place?.kind !== "seat" || place.room !== index || this.walkers.has(person)) return;
      const seat = drawing.seats[place.index];
      if (seat) visit(person, seat);
    });
  }

  /** The person whose figure covers a world point, the nearest to the camera; −1 where there is none. */
  personAt(at: Point): number {
    let found = -1;
    let depth = Number.NEGATIVE_INFINITY;
    const consider = (person: number, feet: Point): void => {
      if (feet.y <= depth || !covers(feet, at)) return;
      found = person;
      depth = feet.y;
    };
    this.book.places.forEach((place, person) => {
      if (place === null || place.kind === "desk" || this.walkers.has(person)) return;
      const seat = this.seatAt(place);
      if (seat !== undefined) consider(person, project(seat.x, seat.y, seat.z));
    });
    this.book.desks.forEach((person, index) => {
      const seat = this.campus.workshop.seats[index];
      if (person >= 0 && seat !== undefined && !this.walkers.has(person)) {
        consider(person, project(seat.x, seat.y, seat.z));
      }
    });
    for (const [person, walker] of this.walkers) consider(person, walker.sprite.position);
    return found;
  }

  destroy(): void {
    for (const person of [...this.walkers.keys()]) this.drop(person);
  }

  /** Dresses every seat. */
  private place(): void {
    const before = this.shown;
    this.shown = new Set();
    this.book.places.forEach((place, person) => {
      if (place?.kind !== "desk") this.seat(person);
    });
    this.book.desks.forEach((_, index) => {
      this.seatAtDesk(index);
    });
    for (const sprite of before) if (!this.shown.has(sprite)) sprite.alpha = 0;
  }

  /** Shows a person at their place; nobody who is on the way to it. */
  private seat(person: number): void {
    const place = this.book.places[person] ?? null;
    if (place === null || this.walkers.has(person)) return;
    if (place.kind === "desk") {
      this.seatAtDesk(place.index);
      return;
    }
    const seat = this.seatAt(place);
    if (seat !== undefined) this.dress(seat, this.stateOf(person), this.lookAt(person), FIGURE_SCALE);
  }

  /** Shows who works or learns at a desk of the workshop, hired colleagues too. */
  private seatAtDesk(index: number): void {
    const person = this.book.desks[index] ?? -1;
    const seat = this.campus.workshop.seats[index];
    const phase = this.desks[index]?.phase;
    const isHere = person === OUTSIDER || (person >= 0 && !this.walkers.has(person));
    if (seat === undefined || !isHere || (phase !== "active" && phase !== "onboarding")) return;
    const look = person >= 0 ? this.lookAt(person) : mixBits(index, 4711) % LOOKS;
    this.dress(seat, phase === "active" ? "role" : "training", look, WORKSHOP_SCALE);
  }

  private lookAt(person: number): number {
    return lookOf(person, this.people?.generation[person] ?? 0);
  }

  private dress(seat: Seat, state: StateName, look: number, scale: number): void {
    const { sprite } = seat;
    const texture = this.atlas.texture(state, seat.pose, seat.away, look);
    if (sprite.texture !== texture) sprite.texture = texture;
    sprite.anchor.copyFrom(this.atlas.anchor);
    sprite.scale.set(scale);
    sprite.visible = true;
    sprite.alpha = 1;
    this.shown.add(sprite);
  }

  private stateOf(person: number): StateName {
    return STATE_NAMES[this.people?.state[person] ?? 0] ?? "none";
  }

  private seatAt(place: Place): Seat | undefined {
    if (place.kind === "desk") return this.campus.workshop.seats[place.index];
    if (place.kind === "step") return this.campus.trainingSeats[place.index];
    return this.campus.rooms.get(this.rooms[place.room] ?? "")?.seats[place.index];
  }

  private start(person: number, way: readonly Point[], isStroll: boolean, begun: number): void {
    if (way.length < 2) return;
    const sprite = new Sprite();
    sprite.anchor.copyFrom(this.atlas.anchor);
    const look = this.lookAt(person);
    const state = this.stateOf(person);
    const walker = new Walker(
      sprite,
      way,
      (mixUnit(person, 3) - 0.5) * LANE,
      isStroll,
      FIGURE_SCALE,
      (pose, away) => this.atlas.texture(state, pose, away, look),
    );
    walker.begin(begun);
    this.campus.plaza.addChild(sprite);
    this.walkers.set(person, walker);
  }

  /** A change of job is what the picture is about: it gets a line on the ground. */
  private mark(person: number, way: readonly Point[]): void {
    const trail = new Trail(way, this.campus.palette.states.role.fill);
    const walker = this.walkers.get(person);
    if (walker) trail.follow(walker.sprite.position);
    this.campus.layers.cases.addChildAt(trail.container, 0);
    this.trails.set(person, trail);
  }

  private drop(person: number): void {
    this.walkers.get(person)?.sprite.destroy();
    this.walkers.delete(person);
    this.trails.get(person)?.destroy();
    this.trails.delete(person);
  }

  private homeRoom(person: number): string {
    return this.rooms[this.people?.department[person] ?? -1] ?? "";
  }

  private wayBetween(person: number, from: Place | null, to: Place | null): Point[] {
    if (from === null || to === null) return [];
    const out = this.wayFrom(person, from, to);
    if (from.kind === "seat" && to.kind === "seat") {
      const back = this.campus.walkPath(this.rooms[to.room] ?? "", "workshop");
      return joinWays(out, back);
    }
    return out;
  }

  private wayFrom(person: number, from: Place, to: Place): Point[] {
    const { campus } = this;
    const goal = (place: Place) => (place.kind === "desk" ? "workshop" : "training");
    if (from.kind === "seat") {
      return [...campus.walkPath(this.rooms[from.room] ?? "", to.kind === "seat" ? "workshop" : goal(to))];
    }
    const home = to.kind === "seat" ? (this.rooms[to.room] ?? "") : this.homeRoom(person);
    const back = [...campus.walkPath(home, goal(from))].reverse();
    if (to.kind === "seat") return back;
    return joinWays(
      [...campus.walkPath(home, goal(from))].reverse(),
      [...campus.walkPath(home, goal(to))].reverse(),
    );
  }

  /** Keeps a few people on their way to another room, so that the plaza lives. */
  private fillStrolls(week: number, isFirst: boolean): void {
    const people = this.people;
    if (people === null) return;
    const out = [...this.walkers.values()].filter((walker) => walker.isStroll).length;
    const candidate = (person: number) =>
      !this.walkers.has(person) &&
      this.book.places[person]?.kind === "seat" &&
      (people.state[person] ?? 6) < 4;
    for (const stroll of planStrolls(people.count, week, out, candidate, this.rooms, (p) =>
      this.homeRoom(p),
    )) {
      const out = this.campus.walkPath(this.homeRoom(stroll.person), "workshop");
      const there = joinWays(out, this.campus.walkPath(stroll.to, "workshop"));
      this.start(stroll.person, [...there, ...[...there].reverse()], true, isFirst ? stroll.begun : 0);
    }
  }
}
