/** Keeps the glass workshop up to date: its desks, its light, and the two lines on the paving before it. */

import { CanvasSource, Matrix, Sprite, Texture } from "pixi.js";
import type { SceneModel } from "../../../presenter/scene-model.ts";
import { cssColour } from "../../style/palette.ts";
import type { Campus, DeskPhase } from "../campus/campus.ts";
import { darken } from "../campus/colour.ts";
import { WORKSHOP_COLOUR } from "../campus/palette.ts";

/** Texture pixels per tile: sharp up to zoom 1.5. */
const DENSITY = 48;
/** Tiles between title and count. */
const SPACE = 0.65;
const FAMILY = '"Inter Variable", Inter, system-ui, sans-serif';
/** The light is never quite out, and fullest when every desk is taken. */
const LIGHT = { empty: 0.62, full: 1 };
const BREATH = 0.06;
const BREATH_MS = 4000;

export class WorkshopLayer {
  private readonly lettering = new Sprite(Texture.EMPTY);
  private phases: DeskPhase[] = [];
  private words = "";
  private light: number = LIGHT.empty;
  private clock = 0;

  constructor(private readonly campus: Campus) {
    campus.layers.ground.addChild(this.lettering);
  }

  show(model: SceneModel): void {
    const { workshop } = this.campus;
    model.desks.forEach((desk, index) => {
      if (index >= workshop.seats.length || this.phases[index] === desk.phase) return;
      this.phases[index] = desk.phase;
      workshop.setDesk(index, desk.phase);
    });
    const taken = this.phases.filter((phase) => phase === "active" || phase === "onboarding").length;
    this.light = LIGHT.empty + (LIGHT.full - LIGHT.empty) * (taken / Math.max(1, workshop.seats.length));
    workshop.glow.alpha = this.light;
    const words = `${model.workshopTitle}\n${model.workshopCount}`;
    if (words !== this.words) {
      this.words = words;
      this.write(model.workshopTitle, model.workshopCount);
    }
  }

  /** The fonts have arrived: sets the lettering again. */
  redraw(): void {
    const [title, count] = this.words.split("\n");
    if (title !== undefined && count !== undefined) this.write(title, count);
  }

  /** Lets the light breathe; false where it has nothing to do. */
  tick(elapsedMs: number, breathes: boolean): boolean {
    if (!breathes) return false;
    this.clock = (this.clock + elapsedMs) % BREATH_MS;
    this.campus.workshop.glow.alpha =
      this.light * (1 + BREATH * Math.sin((2 * Math.PI * this.clock) / BREATH_MS));
    return true;
  }

  destroy(): void {
    this.lettering.texture.destroy(true);
    this.lettering.destroy();
  }

  private write(title: string, count: string): void {
    const { lettering } = this.campus.workshop;
    const canvas = document.createElement("canvas");
    const pen = canvas.getContext("2d");
    if (pen === null) return;
    const size = lettering.size * DENSITY;
    const words = title.toLocaleUpperCase();
    const font = `700 ${size}px ${FAMILY}`;
    pen.font = font;
    const titleWidth = pen.measureText(words).width;
    const countWidth = pen.measureText(count).width;
    const total = titleWidth + SPACE * DENSITY + countWidth;
    canvas.width = Math.ceil(total) + 4;
    canvas.height = Math.ceil(size * 1.4);
    const baseline = Math.ceil(size);
    pen.font = font;
    // By night the workshop's light does not reach the first letters: they are its colour.
    const { theme, states } = this.campus.palette;
    const isNight = theme === "dark";
    pen.fillStyle = cssColour(isNight ? WORKSHOP_COLOUR.glow : WORKSHOP_COLOUR.lettering);
    pen.fillText(words, 0, baseline);
    pen.fillStyle = cssColour(isNight ? states.role.fill : darken(states.role.fill, 0.25));
    pen.fillText(count, titleWidth + SPACE * DENSITY, baseline);

    if (this.lettering.texture !== Texture.EMPTY) this.lettering.texture.destroy(true);
    const source = new CanvasSource({ resource: canvas, resolution: DENSITY, autoGenerateMipmaps: true });
    this.lettering.texture = new Texture({ source });
    // Longer words (French) shrink to the length of the paving.
    const fit = Math.min(1, lettering.length / (total / DENSITY));
    const onPaving = new Matrix(
      lettering.a,
      lettering.b,
      lettering.c,
      lettering.d,
      lettering.tx,
      lettering.ty,
    );
    this.lettering.setFromMatrix(
      onPaving.append(new Matrix(fit, 0, 0, fit, 0.1, (-baseline / DENSITY) * fit)),
    );
  }
}
