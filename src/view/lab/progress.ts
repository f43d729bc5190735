/** How far the lab is, with what can be done about it. */

import { html, nothing, type TemplateResult } from "lit";
import type { LabStudy } from "../../presenter/lab/lab-state.ts";
import { presentProgress } from "../../presenter/lab/present-progress.ts";
import { vars } from "../style/vars.ts";
import type { LabContext } from "./lab-context.ts";

export function progress(study: LabStudy, { t, send }: LabContext): TemplateResult {
  const { phase, share, text, exact, said, extend } = presentProgress(study, t);
  const button = (kind: "pause" | "resume" | "cancel" | "extend", label: string) =>
    html`<button class="btn" id="study-${kind}" type="button" @click=${() => send({ kind })}>${label}</button>`;
  return html`<div class="progress" data-phase=${phase}>
    <p class="num" id="progress-text">${text}</p>
    <div class="meter" role="progressbar" aria-label=${t.t("lab.progress")} aria-valuemin="0" aria-valuemax="100"
      aria-valuenow=${Math.round(share * 100)}><i ${vars({ "--share": share })}></i></div>
    ${exact === "" ? nothing : html`<p class="hint num" id="exact">${exact}</p>`}
    <p class="said" role="status">${said}</p>
    <div class="buttons">
      ${phase === "running" ? button("pause", t.t("lab.pause")) : nothing}
      ${phase === "paused" ? button("resume", t.t("lab.resume")) : nothing}
      ${phase === "running" || phase === "paused" ? button("cancel", t.t("lab.cancel")) : nothing}
      ${extend === "" ? nothing : button("extend", extend)}
    </div>
  </div>`;
}
