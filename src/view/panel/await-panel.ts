/** Fetches the code of the late panels when the first of them is asked for, and holds their place until it is there. */

import { html, type TemplateResult } from "lit";
import type { LatePanel, showLatePanel } from "./late-panels.ts";
import { panelCard } from "./part.ts";
import type { ViewContext } from "./view-context.ts";

let show: typeof showLatePanel | null = null;
let progress: "idle" | "fetching" | "failed" = "idle";

/** The panel, or a card with its title while its code is on the way. */
export function awaitPanel(panel: LatePanel, context: ViewContext): TemplateResult {
  if (show !== null) return show(panel, context);
  if (progress === "idle") fetchPanels(context);
  const { t } = context.t;
  return panelCard(context, {
    kind: panel.kind,
    title: t(panel.kind === "document" ? "document.none-title" : `${panel.kind}.title`),
    body:
      progress === "failed"
        ? html`<p class="reason">${t("panel.failed")}</p>
            <button class="btn small" type="button" @click=${() => fetchPanels(context)}>${t("panel.again")}</button>`
        : html`<p class="hint" role="status">${t("panel.fetching")}</p>`,
  });
}

function fetchPanels(context: ViewContext): void {
  const settle = (next: typeof progress): void => {
    progress = next;
    context.remember(() => {});
  };
  progress = "fetching";
  import("./late-panels.ts").then(
    (module) => {
      show = module.showLatePanel;
      settle("idle");
    },
    () => settle("failed"),
  );
}
