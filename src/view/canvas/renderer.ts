/** Owns the Pixi renderer and its canvas element: creation under a strict CSP, size, resolution. Draws nothing itself. */

import "pixi.js/unsafe-eval";
import { autoDetectRenderer, type Container, type Renderer, Ticker } from "pixi.js";

/** Device pixels beyond this bring no visible gain and quadruple the work of software renderers. */
const MAX_RESOLUTION = 2;
/** Pixi cannot allocate a zero-sized buffer; a collapsed host keeps this many pixels. */
const MIN_SIDE = 1;

export interface SceneRenderer {
  readonly canvas: HTMLCanvasElement;
  /** Device pixels per CSS pixel, 1 … 2. */
  readonly resolution: number;
  /** CSS pixels; resizes the buffer when the size or the device's pixel ratio changed. */
  resize(width: number, height: number): void;
  render(stage: Container): void;
  destroy(): void;
}

const currentResolution = () => Math.min(MAX_RESOLUTION, Math.max(1, window.devicePixelRatio || 1));

/**
 * Starts WebGL, else WebGPU, in a canvas that fills `host`.
 * @throws Error where the browser offers neither.
 */
export async function createRenderer(host: HTMLElement, message: string): Promise<SceneRenderer> {
  const canvas = document.createElement("canvas");
  canvas.textContent = message;
  // The shell has a list of rooms for screen readers: the picture itself says nothing to them.
  canvas.setAttribute("aria-hidden", "true");
  Object.assign(canvas.style, { display: "block", position: "absolute", inset: "0", touchAction: "none" });
  host.append(canvas);
  let renderer: Renderer;
  try {
    renderer = await autoDetectRenderer({
      canvas,
      preference: ["webgl", "webgpu"],
      width: Math.max(MIN_SIDE, host.clientWidth),
      height: Math.max(MIN_SIDE, host.clientHeight),
      resolution: currentResolution(),
      autoDensity: true,
      antialias: true,
      backgroundAlpha: 0,
      // Pointer events, accessibility overlays and DOM containers of Pixi are not used: one hit test of our own.
      manageImports: false,
      // Layers destroy what they no longer show; the collector would only wake every frame to find nothing.
      gcActive: false,
      powerPreference: "low-power",
    });
  } catch (error) {
    canvas.remove();
    throw error;
  }
  // Pixi's own clock would ask for a frame sixty times a second for its housekeeping, also in a pause.
  Ticker.system.stop();
  return {
    canvas,
    get resolution() {
      return renderer.resolution;
    },
    resize(width, height) {
      const resolution = currentResolution();
      const w = Math.max(MIN_SIDE, Math.floor(width));
      const h = Math.max(MIN_SIDE, Math.floor(height));
      renderer.resize(w, h, resolution);
    },
    render(stage) {
      renderer.render(stage);
    },
    destroy() {
      renderer.destroy();
      canvas.remove();
    },
  };
}
