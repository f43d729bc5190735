/** Buttons that bring the campus closer or show all of it, for those who do not pinch, turn a wheel or press keys. */

import { html, type TemplateResult } from "lit";
import { icon } from "./icon.ts";
import type { ViewContext } from "./view-context.ts";

export type CameraMove = "closer" | "further" | "whole";

/** The name of the event that asks the camera to move (`CustomEvent<CameraMove>`). */
export const CAMERA_EVENT = "alphea-camera";

export function zoomButtons(context: ViewContext): TemplateResult {
  const { t } = context.t;
  const ask = (detail: CameraMove) => (event: Event) =>
    event.target?.dispatchEvent(
      new CustomEvent<CameraMove>(CAMERA_EVENT, { detail, bubbles: true, composed: true }),
    );
  const button = (label: string, sign: "plus" | "dash" | "campus", move: CameraMove): TemplateResult =>
    html`<button type="button" aria-label=${label} title=${label} @click=${ask(move)}>${icon(sign)}</button>`;
  return html`<div class="card zoom" role="group" aria-label=${t("zoom.label")}>
    ${button(t("key.zoom-in"), "plus", "closer")}
    ${button(t("key.zoom-out"), "dash", "further")}
    ${button(t("zoom.whole"), "campus", "whole")}
  </div>`;
}
