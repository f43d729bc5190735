/** Hangs a small light beside each person who works with an assistant, as many as the share of use says. */

import { Container, Sprite } from "pixi.js";
import type { PeopleSnapshot } from "../../../contract/snapshot.ts";
import type { LampModel, SceneModel } from "../../../presenter/scene-model.ts";
import type { Seat } from "../campus/campus.ts";
import { FIT_PIXEL, project } from "../campus/iso.ts";
import { mixBits } from "../figure/person-look.ts";
import { createSheet, type Sheet } from "../figure/sheet.ts";
import { sparkPicture } from "../figure/token-shape.ts";
import { type Candidate, chooseLit } from "./light-choice.ts";
import type { PeopleLayer } from "./people-layer.ts";

const LEVELS = [0, 1, 2, 3] as const;
const DENSITY = 8;
/** From this zoom on, each light wears the ring of its autonomy; a little less takes it off again. */
const RING_ZOOM = 0.75;
const HYSTERESIS = 0.07;
/** Below this zoom lights are noise. */
const LEAST_ZOOM = 0.28;
/** Where the light hangs, in pixels at fit zoom from the feet. */
const BESIDE = { x: 4.6, standing: -12.6, sitting: -10.4 };
const USERS_FROM_STATE = 2;
const USERS_TO_STATE = 3;

export class SparkLayer {
  readonly container = new Container({ isRenderGroup: true, label: "sparks" });
  private readonly sheet: Sheet = createSheet(LEVELS.map(sparkPicture), DENSITY);
  private readonly sprites: { sprite: Sprite; level: number }[] = [];
  private ringed = false;
  private covered = false;

  show(model: SceneModel, people: PeopleLayer): void {
    const lit: { seat: Seat; level: number }[] = [];
    for (const room of model.rooms) {
      const lamps = model.lamps.filter((lamp) => lamp.room === room.id && lamp.phase === "live");
      if (lamps.length === 0) continue;
      const useShare = Math.max(...lamps.map((lamp) => lamp.useShare));
      const level = Math.max(...lamps.map((lamp: LampModel) => lamp.level));
      const candidates = this.candidatesOf(room.id, model.people, people);
      for (const { seat } of chooseLit(candidates, room.people, useShare)) lit.push({ seat, level });
    }
    this.place(lit);
  }

  /** Under an overlay lights would shine through its numbers. */
  setCovered(covered: boolean): void {
    this.covered = covered;
  }

  setZoom(zoom: number): void {
    this.container.visible = zoom >= LEAST_ZOOM && !this.covered;
    const ringed = zoom >= (this.ringed ? RING_ZOOM - HYSTERESIS : RING_ZOOM);
    if (ringed === this.ringed) return;
    this.ringed = ringed;
    for (const { sprite, level } of this.sprites) this.dress(sprite, level);
  }

  destroy(): void {
    this.container.destroy({ children: true });
    this.sheet.destroy();
  }

  private candidatesOf(room: string, snapshot: PeopleSnapshot, people: PeopleLayer): Candidate<Seat>[] {
    const candidates: Candidate<Seat>[] = [];
    people.forEachSeated(room, (person, seat) => {
      const state = snapshot.state[person] ?? 0;
      if (state < USERS_FROM_STATE || state > USERS_TO_STATE) return;
      candidates.push({ seat, rank: mixBits(person, 77) });
    });
    return candidates;
  }

  private place(lit: readonly { seat: Seat; level: number }[]): void {
    while (this.sprites.length < lit.length) {
      const sprite = new Sprite(this.sheet.textures[0]);
      sprite.scale.set(FIT_PIXEL);
      this.container.addChild(sprite);
      this.sprites.push({ sprite, level: 1 });
    }
    this.sprites.forEach((entry, index) => {
      const light = lit[index];
      entry.sprite.visible = light !== undefined;
      if (light === undefined) return;
      const { seat } = light;
      const feet = project(seat.x, seat.y, seat.z);
      const up = seat.pose === "sit" ? BESIDE.sitting : BESIDE.standing;
      entry.sprite.position.set(feet.x + BESIDE.x * FIT_PIXEL, feet.y + up * FIT_PIXEL);
      entry.level = light.level;
      this.dress(entry.sprite, light.level);
    });
  }

  private dress(sprite: Sprite, level: number): void {
    const texture = this.sheet.textures[this.ringed ? level : 0];
    if (texture !== undefined && sprite.texture !== texture) sprite.texture = texture;
  }
}
