/**
 * Shows the card that is open over the campus. What belongs to the title comes with the page; the code of the
 * others is fetched when a run begins, and a card with a sentence holds their place until it is there.
 */

import { html, nothing, type TemplateResult } from "lit";
import { presentBriefing } from "../../presenter/present-briefing.ts";
import { briefingPanel } from "./briefing.ts";
import type { LatePanel, showLatePanel } from "./late-panels.ts";
import { helpPanel, menuPanel } from "./menu.ts";
import { panelCard } from "./part.ts";
import type { ViewContext } from "./view-context.ts";

let showLate: typeof showLatePanel | null = null;
let progress: "idle" | "fetching" | "failed" = "idle";

export function openPanel(context: ViewContext): TemplateResult | typeof nothing {
  const { state, t } = context;
  const { panel } = state;
  if (panel === null) return nothing;
  switch (panel.kind) {
    case "menu":
      return menuPanel(context);
    case "help":
      return helpPanel(context);
    case "briefing":
      return briefingPanel(presentBriefing(state, t), context);
    default:
      return showLate === null ? waitingCard(panel, context) : showLate(panel, context);
  }
}

/** Fetches the code of the panels that no run is without; once is enough. */
export function fetchPanels(context: Pick<ViewContext, "remember">): void {
  if (showLate !== null || progress === "fetching") return;
  const settle = (next: typeof progress): void => {
    progress = next;
    context.remember(() => {});
  };
  progress = "fetching";
  import("./late-panels.ts").then(
    (module) => {
      showLate = module.showLatePanel;
      settle("idle");
    },
    () => settle("failed"),
  );
}

function waitingCard(panel: LatePanel, context: ViewContext): TemplateResult {
  const { t } = context.t;
  if (progress === "idle") fetchPanels(context);
  return panelCard(context, {
    kind: panel.kind,
    title: t("panel.fetching"),
    body:
      progress === "failed"
        ? html`<p class="reason">${t("panel.failed")}</p>
            <button class="btn small" type="button" @click=${() => fetchPanels(context)}>${t("panel.again")}</button>`
        : html`<p class="hint" role="status">${t("panel.wait")}</p>`,
  });
}
