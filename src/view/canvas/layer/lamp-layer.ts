/** Stands one lamp a deployment in its room: ring for autonomy, arc for progress, bars for a stop. Screen sized. */

import { Container, Sprite, Texture } from "pixi.js";
import type { LampModel, SceneModel } from "../../../presenter/scene-model.ts";
import type { Camera } from "../camera.ts";
import type { Campus } from "../campus/campus.ts";
import type { Point } from "../campus/iso.ts";
import { LAMP } from "../campus/palette.ts";
import { createSheet } from "../figure/sheet.ts";
import {
  haloPicture,
  integratingPicture,
  LAMP_RADIUS,
  lampPicture,
  PROGRESS_STEPS,
  suspendedPicture,
} from "../figure/sign-shape.ts";

const DENSITY = 6;
/** Lamps breathe by this share of their light … */
const BREATH = 0.06;
/** … over this time. */
const BREATH_MS = 4000;
/** Lamps grow slower than the picture: a close look needs the people more than the sign. */
const GROWTH = 0.75;
const LEAST_SCALE = 6 / LAMP_RADIUS;
const MOST_SCALE = 2.2;
const FIT_ZOOM = 0.5;

/** CSS pixels per drawing unit of signs at a zoom. */
export const signScale = (zoom: number): number =>
  Math.min(MOST_SCALE, Math.max(LEAST_SCALE, (zoom / FIT_ZOOM) ** GROWTH));

interface Stand {
  readonly container: Container;
  readonly pool: Sprite;
  readonly pole: Sprite;
  readonly halo: Sprite;
  readonly face: Sprite;
  lamp: Point;
  foot: Point;
  model: LampModel;
}

/** What a click can hit. */
export interface SignSpot {
  readonly key: string;
  readonly title: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export class LampLayer {
  readonly container = new Container({ label: "lamps" });
  private readonly stands = new Map<string, Stand>();
  private readonly faces: readonly Texture[];
  private readonly sheet;
  private clock = 0;

  constructor(private readonly campus: Campus) {
    const progress = Array.from({ length: PROGRESS_STEPS + 1 }, (_, step) => integratingPicture(step));
    const pictures = [
      lampPicture(1),
      lampPicture(2),
      lampPicture(3),
      suspendedPicture,
      haloPicture,
      ...progress,
    ];
    this.sheet = createSheet(pictures, DENSITY);
    this.faces = this.sheet.textures;
  }

  show(model: SceneModel): void {
    const kept = new Set<string>();
    for (const lamp of model.lamps) {
      const slots = this.campus.rooms.get(lamp.room)?.lampSlots ?? [];
      const slot = slots[lamp.slot % Math.max(1, slots.length)];
      if (slot === undefined) continue;
      kept.add(lamp.deployment);
      const stand = this.stands.get(lamp.deployment) ?? this.build(lamp);
      stand.model = lamp;
      stand.lamp = slot.lamp;
      stand.foot = slot.foot;
      stand.face.texture = this.faceOf(lamp);
      const isLive = lamp.phase === "live";
      stand.halo.visible = isLive;
      stand.pool.visible = isLive;
    }
    for (const [key, stand] of this.stands) {
      if (kept.has(key)) continue;
      stand.container.destroy({ children: true });
      this.stands.delete(key);
    }
  }

  layout(camera: Camera): void {
    const scale = signScale(camera.zoom);
    for (const stand of this.stands.values()) {
      const lamp = camera.toScreen(stand.lamp);
      const foot = camera.toScreen(stand.foot);
      stand.face.position.set(lamp.x, lamp.y);
      stand.face.scale.set(scale);
      stand.halo.position.set(lamp.x, lamp.y);
      stand.halo.scale.set(scale);
      stand.pool.position.set(foot.x, foot.y);
      stand.pool.scale.set(scale * 0.95, scale * 0.48);
      stand.pole.position.set(foot.x, lamp.y);
      stand.pole.width = Math.max(0.8, scale * 0.8);
      stand.pole.height = Math.max(0, foot.y - lamp.y);
    }
  }

  /** Lets the light breathe; false where it has nothing to do. */
  tick(elapsedMs: number, breathes: boolean): boolean {
    if (!breathes || this.stands.size === 0) return false;
    this.clock = (this.clock + elapsedMs) % BREATH_MS;
    const breath = 1 + BREATH * Math.sin((2 * Math.PI * this.clock) / BREATH_MS);
    for (const stand of this.stands.values()) stand.halo.alpha = 0.92 * breath;
    return true;
  }

  /** Lamps on the screen, for clicks. */
  spots(): SignSpot[] {
    return [...this.stands.values()].map(({ model, face }) => ({
      key: model.deployment,
      title: model.title,
      x: face.x,
      y: face.y,
      radius: (LAMP_RADIUS + 1.7) * face.scale.x,
    }));
  }

  destroy(): void {
    this.container.destroy({ children: true });
    this.sheet.destroy();
  }

  private faceOf(lamp: LampModel): Texture {
    const progress = Math.round(Math.min(1, Math.max(0, lamp.progress)) * PROGRESS_STEPS);
    const index = lamp.phase === "live" ? lamp.level - 1 : lamp.phase === "suspended" ? 3 : 5 + progress;
    return this.faces[index] ?? Texture.EMPTY;
  }

  private build(model: LampModel): Stand {
    const container = new Container();
    const centred = (texture: Texture | undefined) =>
      new Sprite({ texture: texture ?? Texture.EMPTY, anchor: 0.5 });
    const pool = centred(this.faces[4]);
    pool.alpha = 0.8;
    const pole = new Sprite({
      texture: Texture.WHITE,
      anchor: { x: 0.5, y: 0 },
      tint: LAMP.edge,
      alpha: 0.55,
    });
    const halo = centred(this.faces[4]);
    halo.alpha = 0.92;
    const face = centred(this.faces[0]);
    container.addChild(pool, pole, halo, face);
    this.container.addChild(container);
    const nowhere = { x: 0, y: 0 };
    const stand: Stand = { container, pool, pole, halo, face, lamp: nowhere, foot: nowhere, model };
    this.stands.set(model.deployment, stand);
    return stand;
  }
}
