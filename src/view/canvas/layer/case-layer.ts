/** Draws the cases on the conduits as small tokens. When they set out is the traffic's; where lanes lie is the campus'. */

import { Container, Sprite, type Texture } from "pixi.js";
import type { CaseToken } from "../../../contract/scenario.ts";
import type { FlowModel } from "../../../presenter/scene-model.ts";
import type { Campus } from "../campus/campus.ts";
import { FIT_PIXEL } from "../campus/iso.ts";
import { createSheet, type Sheet } from "../figure/sheet.ts";
import { CASE_TOKENS, tokenPicture } from "../figure/token-shape.ts";
import { CaseTraffic, MOST_TRAVELLERS, type Way } from "./case-traffic.ts";
import { METRE, PathWalk, type Spot } from "./path-walk.ts";

/** Texture pixels per pixel at fit zoom. */
const DENSITY = 6;
const TOKEN_SCALE = FIT_PIXEL * 1.12;
/** Below this zoom tokens would be dust. */
const LEAST_ZOOM = 0.3;
/** Metres between two tokens of a full lane. */
const SPACING = 1.25;
/** Milliseconds at 1× that a still picture jumps at a week's end. */
const JUMP_MS = 700;
/** Sprites that no case uses wait here: hiding them would rebuild the layer each time. */
const PARKED = -1e6;

interface Lane {
  readonly walk: PathWalk;
  readonly texture: Texture;
}

const keyOf = (flow: FlowModel) => `${flow.token} ${flow.from ?? ""}>${flow.to}`;

export class CaseLayer {
  private readonly traffic = new CaseTraffic();
  private readonly lanes = new Map<string, Lane>();
  private readonly sheet: Sheet;
  private readonly sprites: Sprite[] = [];
  private readonly container = new Container({ isRenderGroup: true, label: "cases" });
  private readonly spot: Spot = { x: 0, y: 0, dx: 1, dy: 0 };
  private isFirst = true;

  constructor(private readonly campus: Campus) {
    this.sheet = createSheet(CASE_TOKENS.map(tokenPicture), DENSITY);
    campus.layers.cases.addChild(this.container);
    for (let i = 0; i < MOST_TRAVELLERS; i++) {
      const sprite = new Sprite(this.sheet.textures[0]);
      sprite.scale.set(TOKEN_SCALE);
      sprite.position.set(PARKED, PARKED);
      this.sprites.push(sprite);
      this.container.addChild(sprite);
    }
  }

  /** Takes a week's flows. Where nothing may move, the cases are a little further on than last week. */
  show(flows: readonly FlowModel[], moving: boolean): void {
    for (const flow of flows) {
      const key = keyOf(flow);
      if (!this.lanes.has(key)) this.lanes.set(key, this.createLane(flow.token, flow));
    }
    const ways = flows.flatMap((flow): Way[] => {
      const key = keyOf(flow);
      const length = this.lanes.get(key)?.walk.length ?? 0;
      return length > 0 ? [{ key, cases: flow.cases, room: length / (METRE * SPACING) }] : [];
    });
    this.traffic.setWays(ways);
    if (this.isFirst) this.traffic.warmUp();
    else if (!moving) this.traffic.advance(JUMP_MS);
    this.isFirst = false;
    this.draw();
  }

  /** Moves tokens on; false where time stands still. */
  tick(elapsedMs: number, pace: number): boolean {
    if (pace === 0 || !this.container.visible) return false;
    this.traffic.advance(elapsedMs * pace);
    this.draw();
    return true;
  }

  setZoom(zoom: number): void {
    this.container.visible = zoom >= LEAST_ZOOM;
  }

  destroy(): void {
    this.container.destroy({ children: true });
    this.sheet.destroy();
  }

  private createLane(token: CaseToken, flow: FlowModel): Lane {
    const texture = this.sheet.textures[CASE_TOKENS.indexOf(token)];
    if (texture === undefined) throw new Error(`No drawing for the case token "${token}".`);
    return { walk: new PathWalk(this.campus.pathBetween(flow.from, flow.to)), texture };
  }

  private draw(): void {
    const { travellers } = this.traffic;
    this.sprites.forEach((sprite, index) => {
      const traveller = travellers[index];
      const lane = traveller && this.lanes.get(traveller.way);
      if (traveller === undefined || lane === undefined) {
        if (sprite.x !== PARKED) sprite.position.set(PARKED, PARKED);
        return;
      }
      lane.walk.at(traveller.progress, this.spot);
      if (sprite.texture !== lane.texture) sprite.texture = lane.texture;
      sprite.position.set(this.spot.x, this.spot.y);
    });
  }
}
