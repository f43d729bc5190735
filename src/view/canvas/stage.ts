/** Stacks the layers in their order, hands each its share of the model, and lays out what is sized for the screen. */

import { Container } from "pixi.js";
import type { Pace } from "../../presenter/game-state.ts";
import type { SceneModel } from "../../presenter/scene-model.ts";
import type { Camera } from "./camera.ts";
import type { Campus } from "./campus/campus.ts";
import type { Point } from "./campus/iso.ts";
import { createFigureAtlas, type FigureAtlas } from "./figure/figure-atlas.ts";
import { CaseLayer } from "./layer/case-layer.ts";
import { LabelLayer } from "./layer/label-layer.ts";
import type { Rect } from "./layer/label-placement.ts";
import { LampLayer, type SignSpot } from "./layer/lamp-layer.ts";
import { MarkerLayer } from "./layer/marker-layer.ts";
import { OverlayLayer } from "./layer/overlay-layer.ts";
import { PeopleLayer } from "./layer/people-layer.ts";
import { RobotLayer } from "./layer/robot-layer.ts";
import { RoomAccentLayer } from "./layer/room-accent-layer.ts";
import { SkyLayer } from "./layer/sky-layer.ts";
import { SparkLayer } from "./layer/spark-layer.ts";
import { TextBudget } from "./layer/text-budget.ts";
import { WorkshopLayer } from "./layer/workshop-layer.ts";
import { signAt } from "./sign-hit.ts";

/** What lies under a pointer. */
export type Hit =
  | { readonly kind: "marker"; readonly spot: SignSpot }
  | { readonly kind: "lamp"; readonly spot: SignSpot }
  | { readonly kind: "room"; readonly id: string; readonly figure: Figure | null }
  | { readonly kind: "ground"; readonly figure: Figure | null };

/** Somebody under the pointer: where, in pixels of the screen, and who, without a name. */
interface Figure {
  readonly title: string;
  readonly x: number;
  readonly y: number;
}

/** Below this zoom figures are too small to point at one. */
const LEAST_FIGURE_ZOOM = 0.42;

export interface Motion {
  readonly pace: Pace;
  readonly reduced: boolean;
}

const asRect = ({ x, y, radius }: SignSpot): Rect => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

export class Stage {
  readonly root = new Container({ label: "stage" });
  private readonly world = new Container({ label: "world", isRenderGroup: true });
  private readonly atlas: FigureAtlas;
  private readonly sky: SkyLayer;
  private readonly people: PeopleLayer;
  private readonly cases: CaseLayer;
  private readonly robots: RobotLayer;
  private readonly workshop: WorkshopLayer;
  private readonly sparks = new SparkLayer();
  private readonly accents: RoomAccentLayer;
  private readonly lamps: LampLayer;
  private readonly markers: MarkerLayer;
  private readonly texts = new TextBudget();
  private readonly overlay: OverlayLayer;
  private readonly labels: LabelLayer;
  private width = 1;
  /** Signs as they were laid out last: what a pointer can hit is what the eye sees. */
  private spots: { markers: readonly SignSpot[]; lamps: readonly SignSpot[] } = { markers: [], lamps: [] };
  private hovered: string | null = null;
  private focused: string | null = null;
  private figure: Figure | null = null;
  private model: SceneModel | null = null;
  private pointed: { kind: "marker" | "lamp"; key: string } | null = null;

  /** @param rooms Room ids in the order of the departments. */
  constructor(
    private readonly campus: Campus,
    rooms: Iterable<string>,
  ) {
    this.atlas = createFigureAtlas(campus.palette.states);
    this.sky = new SkyLayer(campus.palette);
    this.people = new PeopleLayer(campus, this.atlas, rooms);
    this.cases = new CaseLayer(campus);
    this.robots = new RobotLayer(campus);
    this.workshop = new WorkshopLayer(campus);
    this.accents = new RoomAccentLayer(campus);
    this.lamps = new LampLayer(campus);
    this.markers = new MarkerLayer(campus);
    this.overlay = new OverlayLayer(campus, this.texts);
    this.labels = new LabelLayer(campus, this.texts);
    this.world.addChild(campus.root, this.sparks.container);
    this.root.addChild(
      this.sky.sky,
      this.world,
      this.sky.daylight,
      this.accents.container,
      this.lamps.container,
      this.overlay.container,
      this.labels.container,
      this.markers.container,
    );
  }

  show(model: SceneModel, motion: Motion): void {
    const moving = !motion.reduced;
    if (model.season !== this.model?.season) this.campus.setSeason(model.season);
    if (model.week !== this.model?.week) this.sky.show(model.season);
    this.model = model;
    this.figure = null;
    this.people.show(model, moving);
    this.cases.show(model.flows, moving);
    this.robots.show(model);
    this.workshop.show(model);
    this.sparks.show(model, this.people);
    this.accents.show(model);
    this.lamps.show(model);
    this.markers.show(model.markers, moving);
    this.overlay.show(model);
    this.sparks.setCovered(this.overlay.isOn);
    this.labels.show(model);
  }

  /** Moves what moves by itself; tells whether anything did, and whether signs must be laid out again. */
  tick(elapsedMs: number, { pace, reduced }: Motion): { moving: boolean; signs: boolean } {
    const flow = reduced ? 0 : pace;
    const markers = this.markers.tick(elapsedMs);
    const movers = [
      markers,
      this.people.tick(elapsedMs, flow),
      this.cases.tick(elapsedMs, flow),
      this.robots.tick(elapsedMs, flow),
      this.lamps.tick(elapsedMs, flow > 0),
      this.workshop.tick(elapsedMs, flow > 0),
      this.sky.tick(elapsedMs, flow),
    ];
    return { moving: movers.includes(true), signs: markers };
  }

  /**
   * Puts the world under the camera and everything sized for the screen at its place.
   * @param covers what lies over the picture; labels keep away from it
   * @returns whether all is as it should be; else another frame goes on with it
   */
  layout(camera: Camera, covers: readonly Rect[]): boolean {
    this.texts.begin();
    const origin = camera.toScreen({ x: 0, y: 0 });
    this.world.position.set(origin.x, origin.y);
    this.world.scale.set(camera.zoom);
    this.cases.setZoom(camera.zoom);
    this.sparks.setZoom(camera.zoom);
    this.accents.layout(camera);
    this.lamps.layout(camera);
    this.markers.layout(camera);
    const markers = this.markers.spots();
    const lamps = this.lamps.spots();
    this.spots = { markers, lamps };
    const focus = { hovered: this.hovered, focused: this.focused };
    const taken = [...[...markers, ...lamps].map(asRect), ...covers];
    this.overlay.layout(camera, taken);
    this.labels.layout(camera, this.width, focus, [...taken, ...this.overlay.spots()]);
    const spots = this.pointed?.kind === "marker" ? markers : lamps;
    const tip = spots.find(({ key }) => key === this.pointed?.key) ?? this.figure;
    this.labels.showTip(tip, camera.freeRect);
    return !this.texts.isBehind;
  }

  resize(width: number, height: number, resolution: number): void {
    this.width = width;
    this.sky.resize(width, height);
    this.overlay.setResolution(resolution);
    this.labels.setResolution(resolution);
  }

  /** The fonts have arrived. */
  redrawTexts(): void {
    this.overlay.redraw();
    this.labels.redraw();
    this.workshop.redraw();
  }

  /** Those who walk are where they go. */
  settle(): void {
    this.people.settle();
  }

  hit(at: Point, camera: Camera, touch: boolean): Hit {
    const marker = signAt(this.spots.markers, at.x, at.y, touch);
    if (marker !== null) return { kind: "marker", spot: marker };
    const lamp = signAt(this.spots.lamps, at.x, at.y, touch);
    if (lamp !== null) return { kind: "lamp", spot: lamp };
    const room = this.campus.hit(camera.toWorld(at));
    const figure = touch ? null : this.figureAt(at, camera);
    return room === null ? { kind: "ground", figure } : { kind: "room", id: room, figure };
  }

  private figureAt(at: Point, camera: Camera): Figure | null {
    if (camera.zoom < LEAST_FIGURE_ZOOM) return null;
    const person = this.people.personAt(camera.toWorld(at));
    const title = person < 0 ? "" : (this.model?.describePerson(person) ?? "");
    return title === "" ? null : { title, ...at };
  }

  /** Takes note of what the pointer is over; true where the picture changes by it. */
  point(hit: Hit): boolean {
    const pointed =
      hit.kind === "marker" || hit.kind === "lamp" ? { kind: hit.kind, key: hit.spot.key } : null;
    const hovered = hit.kind === "room" ? hit.id : null;
    const figure = hit.kind === "marker" || hit.kind === "lamp" ? null : hit.figure;
    const same =
      pointed?.key === this.pointed?.key && hovered === this.hovered && figure?.title === this.figure?.title;
    this.figure = same ? this.figure : figure;
    this.pointed = pointed;
    this.hovered = hovered;
    this.accents.setHover(hovered);
    return !same;
  }

  focus(room: string | null): void {
    this.focused = room;
    this.accents.setFocus(room);
  }

  destroy(): void {
    this.people.destroy();
    this.cases.destroy();
    this.robots.destroy();
    this.workshop.destroy();
    this.sparks.destroy();
    this.accents.destroy();
    this.lamps.destroy();
    this.markers.destroy();
    this.overlay.destroy();
    this.labels.destroy();
    this.sky.destroy();
    this.root.destroy({ children: true });
    this.atlas.destroy();
  }
}
