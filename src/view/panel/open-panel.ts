/**
 * Shows the card that is open over the campus. Menu, help and briefing come with the page; the code of the others
 * is fetched when a run begins, or when one of them is opened before.
 */

import { nothing, type TemplateResult } from "lit";
import { presentBriefing } from "../../presenter/present-briefing.ts";
import { briefingPanel } from "./briefing.ts";
import { fetchLate } from "./fetch-late.ts";
import { helpPanel, menuPanel } from "./menu.ts";
import type { ViewContext } from "./view-context.ts";

/** The panels that no run is without. */
export const latePanels = fetchLate(() => import("./late-panels.ts"));

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
      return (
        latePanels.code?.showLatePanel(panel, context) ??
        latePanels.waitingCard(panel.kind, t.t("panel.fetching"), context)
      );
  }
}
