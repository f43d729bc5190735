/**
 * The whole campus in small, with a frame round what the camera shows. It appears where the camera is close, and a
 * tap flies there. Like the picture it is for pointers: keys and the list of rooms do the same without it.
 */

import type { SceneModel } from "../../presenter/scene-model.ts";
import { findRampStep } from "../style/overlay-ramp.ts";
import { cssColour } from "../style/palette.ts";
import type { Camera } from "./camera.ts";
import type { Campus } from "./campus/campus.ts";
import { mixColour } from "./campus/colour.ts";
import type { Point } from "./campus/iso.ts";
import { GROUND, NIGHT, PLACE, SEVERITY, WORKSHOP_COLOUR } from "./campus/palette.ts";
import { CAMPUS_WORLD_BOUNDS } from "./campus/room-plan.ts";
import { isWithin, overlaps, type Rect } from "./layer/label-placement.ts";

/** CSS pixels; `gap` lies between it and the edge, or what it gives way to. */
const MINIMAP = { width: 104, height: 74, gap: 12 } as const;
/** The map appears from this many times the zoom that shows the whole campus. */
const CLOSE = 1.3;
const SVG = "http://www.w3.org/2000/svg";

export interface Minimap {
  show(model: SceneModel): void;
  /**
   * Moves the frame; tells where on the screen the map lies, or null where it is not shown: far away, or for want of room.
   * @param covers cards that it keeps clear of
   */
  layout(camera: Camera, covers: readonly Rect[]): Rect | null;
  destroy(): void;
}

/** True where the camera shows so little that a map helps. */
export function isClose(camera: Camera): boolean {
  return camera.zoom > camera.fitZoom * CLOSE;
}

/** The part of the world that the free canvas shows, cut at the edges of the campus; world pixels. */
export function viewFrame(camera: Camera): Rect {
  const { x, y, width, height } = camera.freeRect;
  const from = camera.toWorld({ x, y });
  const to = camera.toWorld({ x: x + width, y: y + height });
  const world = CAMPUS_WORLD_BOUNDS;
  const left = Math.max(world.x, from.x);
  const top = Math.max(world.y, from.y);
  return {
    x: left,
    y: top,
    width: Math.max(0, Math.min(world.x + world.width, to.x) - left),
    height: Math.max(0, Math.min(world.y + world.height, to.y) - top),
  };
}

/** The upper right corner of the free canvas, below the cards that lie there. */
export function placeMinimap(free: Rect, covers: readonly Rect[]): Rect {
  const { width, height, gap } = MINIMAP;
  // A card as tall as the canvas is another edge of it.
  const tall = covers.filter((cover) => cover.height > free.height / 2 && cover.x > free.x + free.width / 2);
  const right = Math.min(free.x + free.width, ...tall.map((cover) => cover.x));
  const x = right - width - gap;
  let place: Rect = { x, y: free.y + gap, width, height };
  for (const cover of [...covers].sort((a, b) => a.y - b.y))
    if (overlaps(place, cover, gap)) place = { ...place, y: cover.y + cover.height + gap };
  return place;
}

/** @param fly brings a world point into the middle, at once where `jump` */
export function createMinimap(
  host: HTMLElement,
  campus: Campus,
  fly: (to: Point, jump: boolean) => void,
): Minimap {
  const { colours, theme } = campus.palette;
  const { x, y, width, height } = CAMPUS_WORLD_BOUNDS;
  const svg = createShape("svg", { viewBox: `${x} ${y} ${width} ${height}` });
  Object.assign(svg.style, {
    position: "absolute",
    width: `${MINIMAP.width}px`,
    height: `${MINIMAP.height}px`,
    padding: "4px",
    boxSizing: "border-box",
    borderRadius: "9px",
    border: `1px solid ${cssColour(colours.line)}`,
    background: `${cssColour(colours.panel)}eb`,
    boxShadow: "0 1px 2px #1b2a3114, 0 6px 20px #1b2a311a",
    cursor: "pointer",
    touchAction: "none",
    display: "none",
  });
  svg.dataset.part = "minimap";
  const floors = new Map<string, SVGElement>();
  for (const [id, room] of campus.rooms) {
    const floor = addFloor(svg, room.outline);
    floor.dataset.room = id;
    floors.set(id, floor);
  }
  const workshop = addFloor(svg, campus.workshop.outline);
  workshop.setAttribute("fill", cssColour(WORKSHOP_COLOUR.glow));
  const frame = createShape("rect", {
    fill: "#ffffff33",
    stroke: cssColour(colours.action),
    "stroke-width": "2",
    "vector-effect": "non-scaling-stroke",
    rx: "16",
  });
  svg.append(frame);
  host.append(svg);

  const go = (event: PointerEvent, jump: boolean) => {
    const matrix = svg.getScreenCTM();
    if (matrix === null) return;
    const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    fly({ x: at.x, y: at.y }, jump);
  };
  svg.addEventListener("pointerdown", (event) => {
    svg.setPointerCapture(event.pointerId);
    go(event, false);
  });
  svg.addEventListener("pointermove", (event) => {
    if (event.buttons !== 0) go(event, true);
  });

  return {
    show(model) {
      const readings = new Map(model.readings.map((reading) => [reading.room, reading]));
      const rooms = new Map(model.rooms.map((room) => [room.id, room]));
      // A scenario may leave rooms out; they are on the map all the same.
      for (const [id, { plan }] of campus.rooms) {
        const room = rooms.get(id);
        const reading = readings.get(id);
        const usual = room?.critical ? SEVERITY[4] : room?.over ? SEVERITY[3] : PLACE[plan.family].wallLit;
        const colour = reading === undefined ? usual : findRampStep(reading.ramp, reading.step, theme).floor;
        const floorColour =
          reading === undefined && theme === "dark" ? mixColour(colour, NIGHT.towards, 0.5) : colour;
        floors.get(id)?.setAttribute("fill", cssColour(floorColour));
      }
    },
    layout(camera, covers) {
      const free = camera.freeRect;
      const place = placeMinimap(free, covers);
      const isShown = isClose(camera) && isWithin(place, free);
      svg.style.display = isShown ? "block" : "none";
      if (!isShown) return null;
      svg.style.left = `${place.x}px`;
      svg.style.top = `${place.y}px`;
      const seen = viewFrame(camera);
      for (const [name, value] of Object.entries(seen)) frame.setAttribute(name, value.toFixed(0));
      return place;
    },
    destroy: () => svg.remove(),
  };
}

function createShape<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>>,
): SVGElementTagNameMap[K] {
  const shape = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, value);
  return shape;
}

function addFloor(svg: SVGSVGElement, outline: readonly number[]): SVGElement {
  const floor = createShape("polygon", {
    points: outline.join(" "),
    stroke: cssColour(GROUND.faceRight),
    "stroke-width": "1",
    "vector-effect": "non-scaling-stroke",
  });
  svg.append(floor);
  return floor;
}
