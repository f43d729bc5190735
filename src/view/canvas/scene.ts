/** The living picture: builds the layers, feeds them each week's model, moves the camera. Each layer draws its own things. */

import { Container } from "pixi.js";
import type { Pace } from "../../presenter/game-state.ts";
import type { SceneModel } from "../../presenter/scene-model.ts";
import { Camera, type Insets } from "./camera.ts";
import { createFrameLoop } from "./frame-loop.ts";
import { listenToGestures } from "./gesture.ts";
import { createRenderer } from "./renderer.ts";

export type { Insets } from "./camera.ts";

export interface SceneOptions {
  /** Headcount of each room, in the order of `Scenario.departments` (which `PeopleSnapshot.department` indexes). */
  readonly people: ReadonlyMap<string, number>;
  readonly reducedMotion: boolean;
  /** Shown inside the canvas element where the browser can draw neither WebGL nor WebGPU. */
  readonly unsupportedMessage?: string;
  /** A room was clicked or tapped; null: the ground. */
  onRoom(id: string | null): void;
  onMarker(key: string): void;
  onLamp(deployment: string): void;
  onRoomHover?(id: string | null): void;
}

export interface Scene {
  /** Takes a week's model; what differs from the last one changes, in its own time. */
  show(model: SceneModel): void;
  setPace(pace: Pace): void;
  /** CSS pixels that panels cover on each side. */
  setInsets(insets: Insets): void;
  flyTo(roomId: string): void;
  /** Shows the whole campus. */
  fit(): void;
  /** CSS pixels; positive moves the picture right and down. */
  pan(dx: number, dy: number): void;
  zoomBy(factor: number): void;
  /** Draws the ring of the keyboard's focus round a room. */
  focusRoom(id: string | null): void;
  setReducedMotion(reduced: boolean): void;
  /** Milliseconds of script of the last frames, oldest first, at most 600. */
  frameTimes(): number[];
  destroy(): void;
}

/**
 * Starts the picture in `host`, which should be positioned and sized by its page.
 * @throws Error where the browser offers neither WebGL nor WebGPU.
 */
export async function createScene(host: HTMLElement, options: SceneOptions): Promise<Scene> {
  const renderer = await createRenderer(host, options.unsupportedMessage ?? "");
  const stage = new Container();
  const world = new Container();
  stage.addChild(world);
  const camera = new Camera();
  let reducedMotion = options.reducedMotion;

  const loop = createFrameLoop((elapsed) => {
    const flying = camera.tick(elapsed);
    const origin = camera.toScreen({ x: 0, y: 0 });
    world.position.set(origin.x, origin.y);
    world.scale.set(camera.zoom);
    renderer.render(stage);
    return flying;
  });

  const stopGestures = listenToGestures(renderer.canvas, {
    onDrag(dx, dy) {
      camera.pan(dx, dy);
      loop.invalidate();
    },
    onZoom(factor, anchor) {
      camera.zoomBy(factor, anchor);
      loop.invalidate();
    },
    onTap() {
      options.onRoom(null);
    },
    onHover() {},
  });

  const onResize = () => {
    renderer.resize(host.clientWidth, host.clientHeight);
    camera.resize(host.clientWidth, host.clientHeight);
    loop.invalidate();
  };
  const observer = new ResizeObserver(onResize);
  observer.observe(host);
  onResize();

  return {
    show() {
      loop.invalidate();
    },
    setPace() {},
    setInsets(insets) {
      camera.setInsets(insets);
      loop.invalidate();
    },
    flyTo() {},
    fit() {
      camera.fit(reducedMotion);
      loop.invalidate();
    },
    pan(dx, dy) {
      camera.pan(dx, dy);
      loop.invalidate();
    },
    zoomBy(factor) {
      camera.zoomBy(factor);
      loop.invalidate();
    },
    focusRoom() {},
    setReducedMotion(reduced) {
      reducedMotion = reduced;
    },
    frameTimes: () => loop.frameTimes(),
    destroy() {
      stopGestures();
      observer.disconnect();
      loop.destroy();
      stage.destroy({ children: true });
      renderer.destroy();
    },
  };
}
