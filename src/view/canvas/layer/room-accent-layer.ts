/** Marks rooms: critical (tint and inner line), saturated, chosen, under the keyboard's focus. Floors are the campus'. */

import { Container, Graphics } from "pixi.js";
import type { RoomModel, SceneModel } from "../../../presenter/scene-model.ts";
import type { Camera } from "../camera.ts";
import type { Campus, RoomDrawing } from "../campus/campus.ts";
import { mixColour } from "../campus/colour.ts";
import { rectPolygon } from "../campus/iso.ts";
import { NIGHT, PLACE, SEVERITY } from "../campus/palette.ts";
import { backlogLevel } from "./backlog-level.ts";

/** How far a critical room's floor goes towards red. */
const CRITICAL_TINT = 0.1;
/** Tiles between the wall and the inner line. */
const INSET = 0.35;
/** World pixels: 1.8 at fit zoom. */
const LINE_WIDTH = 3.6;
const SELECTED_WIDTH = 2;
const HOVER_WIDTH = 1.4;
const RING = { width: 2, gap: 2 };

export class RoomAccentLayer {
  /** Rings in pixels of the screen. */
  readonly container = new Container({ label: "room accents" });
  private readonly hovered = new Graphics();
  private readonly selected = new Graphics();
  private readonly focus = new Graphics();
  private readonly lines = new Map<string, Graphics>();
  private readonly known = new Map<string, RoomModel>();
  private selectedRoom: string | null = null;
  private focusedRoom: string | null = null;
  private hoveredRoom: string | null = null;

  constructor(private readonly campus: Campus) {
    this.container.addChild(this.hovered, this.selected, this.focus);
  }

  show(model: SceneModel): void {
    this.selectedRoom = model.selectedRoom;
    for (const room of model.rooms) {
      const drawing = this.campus.rooms.get(room.id);
      if (drawing !== undefined) this.update(room, drawing, this.known.get(room.id));
      this.known.set(room.id, room);
    }
  }

  setFocus(room: string | null): void {
    this.focusedRoom = room;
  }

  setHover(room: string | null): void {
    this.hoveredRoom = room;
  }

  layout(camera: Camera): void {
    const { colours } = this.campus.palette;
    const isMarked = this.hoveredRoom === this.selectedRoom;
    this.drawOutline(this.hovered, isMarked ? null : this.hoveredRoom, camera, [
      [HOVER_WIDTH, colours.action, 0.55],
    ]);
    this.drawOutline(this.selected, this.selectedRoom, camera, [
      [SELECTED_WIDTH + 2, colours.panel, 0.85],
      [SELECTED_WIDTH, colours.action, 1],
    ]);
    this.drawOutline(this.focus, this.focusedRoom, camera, [
      [RING.width * 2 + RING.gap * 2, colours.panel, 1],
      [RING.width * 2, colours.focus, 1],
    ]);
  }

  destroy(): void {
    this.container.destroy({ children: true });
    for (const line of this.lines.values()) line.destroy();
  }

  private update(room: RoomModel, drawing: RoomDrawing, before: RoomModel | undefined): void {
    if (before?.over !== room.over) drawing.setSaturated(room.over);
    const backlog = backlogLevel(room.backlogWeeks);
    if (before === undefined || backlogLevel(before.backlogWeeks) !== backlog) drawing.setBacklog(backlog);
    if ((before?.critical ?? false) === room.critical) return;
    const floor = this.campus.palette.theme === "dark" ? NIGHT.floor : PLACE[room.family].floor;
    drawing.setFloor(room.critical ? mixColour(floor, SEVERITY[4], CRITICAL_TINT) : null);
    this.lines.get(room.id)?.destroy();
    this.lines.delete(room.id);
    if (!room.critical) return;
    const { x, y, w, d } = drawing.plan;
    const inner = rectPolygon({ x: x + INSET, y: y + INSET, w: w - 2 * INSET, d: d - 2 * INSET });
    const line = new Graphics().poly(inner).stroke({ width: LINE_WIDTH, color: SEVERITY[4], join: "miter" });
    this.campus.layers.floors.addChild(line);
    this.lines.set(room.id, line);
  }

  private drawOutline(
    graphics: Graphics,
    room: string | null,
    camera: Camera,
    strokes: readonly (readonly [width: number, color: number, alpha: number])[],
  ): void {
    graphics.clear();
    const outline =
      room === "workshop" ? this.campus.workshop.outline : this.campus.rooms.get(room ?? "")?.outline;
    if (outline === undefined) return;
    const screen: number[] = [];
    for (let i = 0; i + 1 < outline.length; i += 2) {
      const at = camera.toScreen({ x: outline[i] ?? 0, y: outline[i + 1] ?? 0 });
      screen.push(at.x, at.y);
    }
    for (const [width, color, alpha] of strokes) {
      graphics.poly(screen).stroke({ width, color, alpha, join: "round" });
    }
  }
}
