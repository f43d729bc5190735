/** Buttons that bring the campus closer or show all of it, for those who do not pinch, turn a wheel or press keys. */

import { html, type TemplateResult } from "lit";
import type { CameraMove } from "../../presenter/intent.ts";
import { icon } from "./icon.ts";
import type { ViewContext } from "./view-context.ts";

export function zoomButtons(context: ViewContext): TemplateResult {
  const { t } = context.t;
  const button = (label: string, sign: "plus" | "dash" | "campus", move: CameraMove): TemplateResult =>
    html`<button type="button" aria-label=${label} title=${label}
      @click=${() => context.send({ kind: "move-camera", move })}>${icon(sign)}</button>`;
  return html`<div class="card zoom" role="group" aria-label=${t("zoom.label")}>
    ${button(t("key.zoom-in"), "plus", "closer")}
    ${button(t("key.zoom-out"), "dash", "further")}
    ${button(t("zoom.whole"), "campus", "whole")}
  </div>`;
}
