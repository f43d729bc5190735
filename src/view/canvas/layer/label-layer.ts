/** Shows the rooms' labels upright where there is room for them, and the title of the sign under the pointer. */

import { Container, Sprite, Texture } from "pixi.js";
import type { RoomModel, SceneModel } from "../../../presenter/scene-model.ts";
import { cssColour } from "../../style/palette.ts";
import { type Camera, NARROW } from "../camera.ts";
import type { Campus, RoomDrawing } from "../campus/campus.ts";
import { createSheet } from "../figure/sheet.ts";
import { chooseInks, composeLabel, composeTip, type LabelForm, type LabelInks } from "./label-compose.ts";
import { coarsen, type Obstacle, type Pole, placeLabels, type Rect } from "./label-placement.ts";
import { type LabelPlan, planChips, planFlags } from "./label-plan.ts";
import { drawLabel, type LabelGrounds, measureLabel } from "./label-text.ts";
import type { TextBudget } from "./text-budget.ts";
import { TextPicture } from "./text-picture.ts";

/** CSS pixels that labels keep from both sides of the free canvas. */
const EDGE = 4;
/** From this zoom on a chip may lie on the wall of a room that fills the screen. */
const CLOSE_ZOOM = 0.9;

interface Label {
  room: RoomModel;
  readonly picture: TextPicture;
  /** What the picture says, by the words and the form it was drawn from; empty where it must be drawn again. */
  drawn: string;
  readonly text: Sprite;
  readonly pole: Sprite;
  readonly foot: Sprite;
}

/** What decides which labels matter. */
export interface LabelFocus {
  readonly hovered: string | null;
  readonly focused: string | null;
}

const textKey = (room: RoomModel) =>
  [room.shortName, room.peopleText, room.loadText, room.backlogText, room.over, room.critical].join("\n");

/** The same for scenes whose labels stand in the same places. */
function describe(
  model: SceneModel,
  camera: Camera,
  width: number,
  focus: LabelFocus,
  taken: readonly Rect[],
): string {
  const { selectedRoom } = model;
  const origin = camera.toScreen({ x: 0, y: 0 });
  const { zoom, freeRect } = camera;
  return JSON.stringify([
    model.rooms.map(textKey),
    selectedRoom,
    origin,
    zoom,
    freeRect,
    width,
    focus,
    taken.map(coarsen),
  ]);
}

export class LabelLayer {
  readonly container = new Container({ label: "labels" });
  private readonly labels = new Map<string, Label>();
  private readonly tip = new Sprite();
  private readonly tipPicture = new TextPicture();
  private tipText = "";
  private model: SceneModel | null = null;
  private resolution = 1;
  private plans = new Map<string, LabelPlan>();
  /** What the plans were made for: most weeks move no label. */
  private plannedFor = "";
  private readonly dots = createSheet([dotPicture], 8);

  private readonly inks: LabelInks;
  private readonly grounds: LabelGrounds;

  constructor(
    private readonly campus: Campus,
    private readonly budget: TextBudget,
  ) {
    const { colours } = campus.palette;
    this.inks = chooseInks(campus.palette);
    this.grounds = { plate: cssColour(colours.panel), halo: `${cssColour(colours["sky-foot"])}c4` };
    this.tip.visible = false;
    this.tip.texture = this.tipPicture.texture;
    this.container.addChild(this.tip);
  }

  /** Device pixels per CSS pixel; labels are set anew when it changes. */
  setResolution(resolution: number): void {
    if (resolution === this.resolution) return;
    this.resolution = resolution;
    this.redraw();
  }

  show(model: SceneModel): void {
    this.model = model;
    for (const room of model.rooms) {
      const label = this.labels.get(room.id) ?? this.build(room);
      label.room = room;
    }
  }

  /** Sets every text again: the fonts have arrived, or the screen is another. */
  redraw(): void {
    for (const label of this.labels.values()) label.drawn = "";
    this.plannedFor = "";
    this.tipText = "";
  }

  /** @param taken Signs that labels must not cover. */
  layout(camera: Camera, width: number, focus: LabelFocus, taken: readonly Rect[]): void {
    const { model } = this;
    if (model === null) return;
    const scene = describe(model, camera, width, focus, taken);
    if (scene !== this.plannedFor) this.plans = this.plan(model, camera, width, focus, taken);
    this.plannedFor = scene;
    for (const [id, label] of this.labels) this.draw(label, this.plans.get(id));
  }

  /** Where each label goes; those without room are absent. */
  private plan(
    model: SceneModel,
    camera: Camera,
    width: number,
    focus: LabelFocus,
    taken: readonly Rect[],
  ): Map<string, LabelPlan> {
    // Chips only, and few of them.
    const isPhone = width <= NARROW;
    const plans = new Map<string, LabelPlan[]>();
    for (const room of model.rooms) {
      const drawing = this.campus.rooms.get(room.id);
      if (drawing === undefined || (isPhone && !this.mattersOnPhone(room, model, focus))) continue;
      plans.set(room.id, this.planRoom(room, drawing, camera, isPhone, focus));
    }
    const requests = [...plans].map(([id, options]) => ({
      id,
      priority: this.priorityOf(id, focus),
      options,
    }));
    const { x, y, width: freeWidth, height } = camera.freeRect;
    const bounds = { x: x + EDGE, y, width: freeWidth - 2 * EDGE, height };
    const placed = placeLabels(requests, bounds, this.obstacles(camera), taken);
    const chosen = new Map<string, LabelPlan>();
    for (const [id, index] of placed) {
      const plan = plans.get(id)?.[index];
      if (plan !== undefined) chosen.set(id, plan);
    }
    return chosen;
  }

  /** Writes a title beside a sign; null takes it away. */
  showTip(
    tip: { readonly title: string; readonly x: number; readonly y: number } | null,
    bounds: Rect,
  ): void {
    this.tip.visible = tip !== null;
    if (tip === null) return;
    if (tip.title !== this.tipText) {
      drawLabel(composeTip(tip.title, this.inks), this.grounds, this.resolution, this.tipPicture);
      this.tipText = tip.title;
    }
    const { width, height } = this.tipPicture;
    const x = Math.min(bounds.x + bounds.width - width, Math.max(bounds.x, tip.x - width / 2));
    const above = tip.y - height - 14;
    this.tip.position.set(this.snap(x), this.snap(above >= bounds.y ? above : tip.y + 14));
  }

  destroy(): void {
    this.container.destroy({ children: true });
    for (const { picture } of this.labels.values()) picture.destroy();
    this.tipPicture.destroy();
    this.dots.destroy();
  }

  private planRoom(
    room: RoomModel,
    drawing: RoomDrawing,
    camera: Camera,
    isPhone: boolean,
    focus: LabelFocus,
  ): LabelPlan[] {
    const sizeOf = (form: LabelForm) => measureLabel(composeLabel(room, form, this.inks));
    const isInner = drawing.plan.label.chip;
    const flags = isPhone || isInner ? [] : planFlags(drawing, camera, sizeOf);
    // An inner room that shouts is told even where its chip must lie on the neighbours' front row.
    const isLoudInner = isInner && (room.over || room.critical || this.isLookedAt(room.id, focus));
    const overPeople = isPhone || !isInner || isLoudInner || camera.zoom >= CLOSE_ZOOM;
    const isSmall = !isPhone && camera.zoom < 0.3;
    return [...flags, ...(isSmall && !isInner ? [] : planChips(drawing, camera, sizeOf, overPeople))];
  }

  private mattersOnPhone(room: RoomModel, model: SceneModel, focus: LabelFocus): boolean {
    if (room.critical || room.over || this.isLookedAt(room.id, focus)) return true;
    const { selectedRoom } = model;
    if (selectedRoom === null) return false;
    return model.flows.some(
      ({ from, to }) =>
        (from === selectedRoom && to === room.id) || (to === selectedRoom && from === room.id),
    );
  }

  private isLookedAt(id: string, focus: LabelFocus): boolean {
    return id === this.model?.selectedRoom || id === focus.hovered || id === focus.focused;
  }

  private priorityOf(id: string, focus: LabelFocus): number {
    const room = this.labels.get(id)?.room;
    if (room === undefined) return 0;
    const urgency = room.critical ? 4 : room.over ? 3 : this.isLookedAt(id, focus) ? 2 : 0;
    return urgency * 10000 + room.people;
  }

  private obstacles(camera: Camera): Obstacle[] {
    const { rooms, workshop } = this.campus;
    const outlines = [...rooms.values(), workshop, workshop.lettering].map(({ outline }) => outline);
    return outlines.map((outline) => {
      const screen: number[] = [];
      for (let i = 0; i + 1 < outline.length; i += 2) {
        const at = camera.toScreen({ x: outline[i] ?? 0, y: outline[i + 1] ?? 0 });
        screen.push(at.x, at.y);
      }
      return screen;
    });
  }

  /** Sets the words of a label, where they are others than before; false where that has to wait. */
  private write(label: Label, form: LabelForm): boolean {
    const words = `${form}\n${textKey(label.room)}`;
    if (label.drawn === words) return true;
    if (!this.budget.takes(label.drawn === "")) return false;
    label.drawn = words;
    drawLabel(composeLabel(label.room, form, this.inks), this.grounds, this.resolution, label.picture);
    return true;
  }

  private draw(label: Label, plan: LabelPlan | undefined): void {
    const { text, pole, foot } = label;
    const isShown = plan !== undefined;
    if (isShown && !this.write(label, plan.form)) return;
    text.visible = isShown;
    pole.visible = isShown && plan.pole !== null;
    foot.visible = pole.visible;
    if (!isShown) return;
    text.position.set(this.snap(plan.rect.x), this.snap(plan.rect.y));
    if (plan.pole !== null) this.drawPole(label, plan.pole);
  }

  private drawPole({ pole, foot }: Label, line: Pole): void {
    pole.position.set(this.snap(line.x), Math.min(line.from, line.to));
    pole.height = Math.abs(line.to - line.from);
    foot.position.set(this.snap(line.x) + 0.5, line.from);
  }

  /** To whole device pixels, so that letters stay sharp. */
  private snap(value: number): number {
    return Math.round(value * this.resolution) / this.resolution;
  }

  private build(room: RoomModel): Label {
    const { ink } = this.campus.palette.colours;
    const picture = new TextPicture();
    const text = new Sprite(picture.texture);
    const pole = new Sprite({ texture: Texture.WHITE, tint: ink, alpha: 0.7 });
    pole.width = 1;
    const foot = new Sprite({ texture: this.dots.textures[0] ?? Texture.WHITE, tint: ink, anchor: 0.5 });
    this.container.addChildAt(text, 0);
    this.container.addChildAt(pole, 0);
    this.container.addChildAt(foot, 0);
    const label: Label = { room, picture, drawn: "", text, pole, foot };
    this.labels.set(room.id, label);
    return label;
  }
}

const dotPicture = {
  box: { left: -3, right: 3, top: -3, bottom: 3 },
  draw(pen: CanvasRenderingContext2D) {
    pen.fillStyle = "#FFFFFF";
    pen.beginPath();
    pen.arc(0, 0, 2, 0, 2 * Math.PI);
    pen.fill();
  },
};
