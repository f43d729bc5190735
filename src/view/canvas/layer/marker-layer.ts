/** Plants a marker for each open incident: dropped in when it is noticed, faded out when it is closed. Screen sized. */

import { Container, Sprite, Texture } from "pixi.js";
import type { Severity } from "../../../contract/scenario.ts";
import type { MarkerModel } from "../../../presenter/scene-model.ts";
import type { Camera } from "../camera.ts";
import type { Campus } from "../campus/campus.ts";
import { easeBack } from "../easing.ts";
import { createSheet } from "../figure/sheet.ts";
import { MARKER_RADIUS, markerHeadHeight, markerPicture } from "../figure/sign-shape.ts";
import type { SignSpot } from "./lamp-layer.ts";

const SEVERITIES: readonly Severity[] = [1, 2, 3, 4];
const DENSITY = 5;
const DROP_MS = 320;
const FADE_MS = 120;
/** It falls from this many CSS pixels above. */
const DROP_HEIGHT = 34;
/** World pixels between markers of one room. */
const SPREAD = 52;
/** A marker on a small picture shrinks a little, on a large one it grows a little. */
const markerScale = (zoom: number): number => Math.min(1.3, Math.max(0.85, (zoom / 0.5) ** 0.3));

interface Pin {
  model: MarkerModel;
  readonly sprite: Sprite;
  /** Order among the markers of the room. */
  slot: number;
  /** Milliseconds since it appeared. */
  age: number;
  /** Milliseconds since it began to fade, or −1. */
  fading: number;
}

export class MarkerLayer {
  readonly container = new Container({ label: "markers" });
  private readonly pins = new Map<string, Pin>();
  private readonly sheet = createSheet(SEVERITIES.map(markerPicture), DENSITY);

  constructor(private readonly campus: Campus) {}

  show(markers: readonly MarkerModel[], moving: boolean): void {
    const slots = new Map<string, number>();
    const kept = new Set<string>();
    // The gravest stands in the middle of the room, and in front.
    for (const model of [...markers].sort((a, b) => b.severity - a.severity)) {
      const slot = slots.get(model.room) ?? 0;
      slots.set(model.room, slot + 1);
      kept.add(model.key);
      const pin = this.pins.get(model.key);
      if (pin === undefined) {
        this.pins.set(model.key, this.build(model, slot, moving ? 0 : DROP_MS));
        continue;
      }
      pin.model = model;
      pin.slot = slot;
      pin.fading = -1;
      pin.sprite.texture = this.textureOf(model.severity);
    }
    for (const [key, pin] of this.pins) {
      if (kept.has(key) || pin.fading >= 0) continue;
      if (moving) pin.fading = 0;
      else this.remove(key);
    }
  }

  /** True while a marker drops or fades. */
  tick(elapsedMs: number): boolean {
    let moving = false;
    for (const [key, pin] of this.pins) {
      if (pin.fading >= 0) {
        pin.fading += elapsedMs;
        moving = true;
        if (pin.fading >= FADE_MS) this.remove(key);
      } else if (pin.age < DROP_MS) {
        pin.age += elapsedMs;
        moving = true;
      }
    }
    return moving;
  }

  layout(camera: Camera): void {
    const scale = markerScale(camera.zoom);
    for (const { model, sprite, slot, age, fading } of this.pins.values()) {
      const anchor = this.campus.rooms.get(model.room)?.markerAnchor;
      sprite.visible = anchor !== undefined;
      if (anchor === undefined) continue;
      const side = slot === 0 ? 0 : (slot % 2 === 1 ? 1 : -1) * Math.ceil(slot / 2);
      const at = camera.toScreen({ x: anchor.x + side * SPREAD, y: anchor.y + Math.abs(side) * 8 });
      const landed = easeBack(Math.min(1, age / DROP_MS));
      sprite.position.set(at.x, at.y - (1 - landed) * DROP_HEIGHT);
      sprite.scale.set(scale);
      sprite.alpha = fading >= 0 ? Math.max(0, 1 - fading / FADE_MS) : Math.min(1, landed * 2);
      sprite.zIndex = model.severity * 10000 + at.y;
    }
  }

  /** Heads of markers on the screen, for clicks; the gravest first. */
  spots(): SignSpot[] {
    const pins = [...this.pins.values()].filter((pin) => pin.fading < 0 && pin.sprite.visible);
    return pins
      .sort((a, b) => b.model.severity - a.model.severity)
      .map(({ model, sprite }) => ({
        key: model.key,
        title: model.title,
        x: sprite.x,
        y: sprite.y - markerHeadHeight(model.severity) * sprite.scale.y,
        radius: (MARKER_RADIUS[model.severity] + 2) * sprite.scale.x,
      }));
  }

  destroy(): void {
    this.container.destroy({ children: true });
    this.sheet.destroy();
  }

  private textureOf(severity: Severity): Texture {
    return this.sheet.textures[SEVERITIES.indexOf(severity)] ?? Texture.EMPTY;
  }

  private build(model: MarkerModel, slot: number, age: number): Pin {
    this.container.sortableChildren = true;
    const sprite = new Sprite(this.textureOf(model.severity));
    const anchor = sprite.texture.defaultAnchor;
    if (anchor) sprite.anchor.copyFrom(anchor);
    this.container.addChild(sprite);
    return { model, sprite, slot, age, fading: -1 };
  }

  private remove(key: string): void {
    this.pins.get(key)?.sprite.destroy();
    this.pins.delete(key);
  }
}
