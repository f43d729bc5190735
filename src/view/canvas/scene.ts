/** The living picture, as the shell sees it: takes models, pace, pointers and wishes of the camera; draws only when needed. */

import type { Pace } from "../../presenter/game-state.ts";
import type { SceneModel } from "../../presenter/scene-model.ts";
import { choosePalette, type PaletteChoice } from "../style/palette.ts";
import { type Aim, Camera, type Insets, NARROW } from "./camera.ts";
import { drawCampus } from "./campus/draw-campus.ts";
import { createFrameLoop } from "./frame-loop.ts";
import { listenToGestures } from "./gesture.ts";
import type { Rect } from "./layer/label-placement.ts";
import { waitForLabelFonts } from "./layer/label-text.ts";
import { createMinimap, isClose } from "./minimap.ts";
import { createRenderer } from "./renderer.ts";
import { aimAtRoom } from "./room-view.ts";
import { type Hit, Stage } from "./stage.ts";

/** What panels cover of the canvas, in CSS pixels. */
export interface Covered extends Insets {
  /** Small cards over the free canvas: labels and the small map keep away from them. */
  readonly covers: readonly Rect[];
}

export interface SceneOptions {
  /** Headcount of each room, in the order of `Scenario.departments` (which `PeopleSnapshot.department` indexes). */
  readonly people: ReadonlyMap<string, number>;
  readonly reducedMotion: boolean;
  /** Another palette needs another scene. */
  readonly palette: PaletteChoice;
  /** Shown in place of the picture where the browser can draw neither WebGL nor WebGPU. */
  readonly unsupportedMessage?: string;
  /** A room (or `workshop`) was clicked or tapped; null: the ground. */
  onRoom(id: string | null): void;
  onMarker(key: string): void;
  onLamp(deployment: string): void;
  onRoomHover?(id: string | null): void;
  /** The camera has come close, or shows the whole campus again. */
  onNear?(near: boolean): void;
}

export interface Scene {
  /** Takes a week's model; what differs from the last one changes, in its own time. */
  show(model: SceneModel): void;
  setPace(pace: Pace): void;
  setCovered(covered: Covered): void;
  /** Brings a room (or `workshop`) into what panels leave free, and keeps it there. */
  flyTo(roomId: string): void;
  /** The same until `letGo`, which brings back what was shown, unless the picture was moved in between. */
  holdOn(roomId: string): void;
  letGo(): void;
  /** True where the whole campus is too small to follow. */
  isNarrow(): boolean;
  /** Shows the whole campus. */
  fit(): void;
  /** CSS pixels; positive moves the picture right and down. */
  pan(dx: number, dy: number): void;
  zoomBy(factor: number): void;
  /** Draws the ring of the keyboard's focus round a room. */
  focusRoom(id: string | null): void;
  setReducedMotion(reduced: boolean): void;
  /** Milliseconds of script of the last frames (update and render), oldest first, at most 600. */
  frameTimes(): number[];
  destroy(): void;
}

/**
 * Starts the picture in `host`, which should be positioned and sized by its page.
 * @throws Error where the browser offers neither WebGL nor WebGPU; `host` then shows the message.
 */
export async function createScene(host: HTMLElement, options: SceneOptions): Promise<Scene> {
  const renderer = await createRenderer(host, options.unsupportedMessage ?? "");
  const campus = drawCampus({ people: options.people, palette: choosePalette(options.palette) });
  const stage = new Stage(campus, options.people.keys());
  const camera = new Camera();
  const motion: { pace: Pace; reduced: boolean } = { pace: 0, reduced: options.reducedMotion };
  let isLaidOut = false;
  let isSeen = false;
  let hoveredRoom: string | null = null;

  const minimap = createMinimap(host, campus, (to, jump) => {
    camera.flyTo(to, camera.zoom, jump || motion.reduced);
    refresh();
  });

  let isNear = false;
  let covers: readonly Rect[] = [];
  const layout = () => {
    const map = minimap.layout(camera, covers);
    isLaidOut = stage.layout(camera, map === null ? covers : [...covers, map]);
    if (isNear === isClose(camera)) return;
    isNear = !isNear;
    options.onNear?.(isNear);
  };

  const loop = createFrameLoop((elapsed) => {
    const flying = camera.tick(elapsed);
    const { moving, signs } = stage.tick(elapsed, motion);
    if (flying || signs || !isLaidOut) layout();
    renderer.render(stage.root);
    isSeen = true;
    if (flying || signs || !isLaidOut) return "urgent";
    return moving ? "ambient" : "still";
  });

  /** Something that the layout depends on has changed. */
  const refresh = () => {
    isLaidOut = false;
    loop.invalidate();
  };

  const isNarrow = () => host.clientWidth <= NARROW;

  const aimAt = (roomId: string): Aim | null => {
    const workshop = campus.workshop.outline;
    const room = roomId === "workshop" ? workshop : campus.rooms.get(roomId)?.bounds;
    return room === undefined ? null : aimAtRoom(room, workshop, isNarrow());
  };

  const hover = (hit: Hit) => {
    renderer.canvas.style.cursor = hit.kind === "ground" ? "grab" : "pointer";
    if (stage.point(hit)) refresh();
    const room = hit.kind === "room" ? hit.id : null;
    if (room === hoveredRoom) return;
    hoveredRoom = room;
    options.onRoomHover?.(room);
  };

  const stopGestures = listenToGestures(renderer.canvas, {
    onDrag(dx, dy) {
      camera.pan(dx, dy);
      refresh();
    },
    onZoom(factor, anchor) {
      camera.zoomBy(factor, anchor);
      refresh();
    },
    onTap(at, touch) {
      const hit = stage.hit(at, camera, touch);
      if (hit.kind === "marker") options.onMarker(hit.spot.key);
      else if (hit.kind === "lamp") options.onLamp(hit.spot.key);
      else options.onRoom(hit.kind === "room" ? hit.id : null);
    },
    onHover(at) {
      hover(at === null ? { kind: "ground", figure: null } : stage.hit(at, camera, false));
    },
  });

  const onResize = () => {
    const width = host.clientWidth;
    const height = host.clientHeight;
    renderer.resize(width, height);
    camera.resize(width, height);
    stage.resize(width, height, renderer.resolution);
    refresh();
  };
  const observer = new ResizeObserver(onResize);
  observer.observe(host);
  onResize();

  let isAlive = true;
  void waitForLabelFonts().then(() => {
    if (!isAlive) return;
    stage.redrawTexts();
    refresh();
  });

  return {
    show(model) {
      stage.show(model, motion);
      minimap.show(model);
      refresh();
    },
    setPace(pace) {
      motion.pace = pace;
      loop.invalidate();
    },
    setCovered(covered) {
      camera.setInsets(covered, motion.reduced || !isSeen);
      covers = covered.covers;
      refresh();
    },
    flyTo(roomId) {
      const aim = aimAt(roomId);
      if (aim === null) return;
      camera.aimAt(aim, motion.reduced || !isSeen);
      refresh();
    },
    holdOn(roomId) {
      const aim = aimAt(roomId);
      if (aim === null) return;
      camera.holdOn(aim, motion.reduced || !isSeen);
      refresh();
    },
    letGo() {
      camera.letGo(motion.reduced);
      refresh();
    },
    isNarrow,
    fit() {
      camera.fit(motion.reduced || !isSeen);
      refresh();
    },
    pan(dx, dy) {
      camera.pan(dx, dy);
      refresh();
    },
    zoomBy(factor) {
      camera.zoomBy(factor);
      refresh();
    },
    focusRoom(id) {
      stage.focus(id);
      refresh();
    },
    setReducedMotion(reduced) {
      motion.reduced = reduced;
      if (reduced) stage.settle();
      refresh();
    },
    frameTimes: () => loop.frameTimes(),
    destroy() {
      isAlive = false;
      stopGestures();
      observer.disconnect();
      loop.destroy();
      minimap.destroy();
      stage.destroy();
      renderer.destroy();
    },
  };
}
