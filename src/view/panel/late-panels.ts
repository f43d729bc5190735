/** Panels that nobody sees before they ask for them, so that the first picture does not wait for their code. */

import type { TemplateResult } from "lit";
import { presentDeliverables } from "../../presenter/deliverable/present-deliverables.ts";
import type { OpenPanel } from "../../presenter/game-state.ts";
import { presentBudget } from "../../presenter/present-budget.ts";
import { presentObservatory } from "../../presenter/present-observatory.ts";
import { budgetPanel } from "./budget.ts";
import { documentPanel } from "./document.ts";
import { observatoryPanel } from "./observatory.ts";
import type { ViewContext } from "./view-context.ts";

export type LatePanel = Extract<OpenPanel, { readonly kind: "budget" | "observatory" | "document" }>;

export function showLatePanel(panel: LatePanel, context: ViewContext): TemplateResult {
  const { state, t } = context;
  switch (panel.kind) {
    case "budget":
      return budgetPanel(presentBudget(state, t), context);
    case "observatory":
      return observatoryPanel(presentObservatory(state, t), context);
    case "document":
      return documentPanel(presentDeliverables(state, t), panel.role, context);
  }
}
