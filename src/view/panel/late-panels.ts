/** Panels that do not come with the page: one presenter and one template for each kind. */

import { nothing, type TemplateResult } from "lit";
import { presentDeliverables } from "../../presenter/deliverable/present-deliverables.ts";
import type { OpenPanel } from "../../presenter/game-state.ts";
import { presentAdviser } from "../../presenter/present-adviser.ts";
import { presentAssistant } from "../../presenter/present-assistant.ts";
import { presentBot } from "../../presenter/present-bot.ts";
import { presentBranches } from "../../presenter/present-branches.ts";
import { presentBudget } from "../../presenter/present-budget.ts";
import { presentCareer } from "../../presenter/present-career.ts";
import { presentDepartment } from "../../presenter/present-department.ts";
import { presentGuardrails } from "../../presenter/present-guardrails.ts";
import { presentLog } from "../../presenter/present-log.ts";
import { presentObservatory } from "../../presenter/present-observatory.ts";
import { presentPosts } from "../../presenter/present-posts.ts";
import { presentWhy } from "../../presenter/present-why.ts";
import { adviserPanel } from "./adviser.ts";
import { assistantPanel } from "./assistant.ts";
import { boardPanel } from "./board.ts";
import { botPanel } from "./bot.ts";
import { branchesPanel } from "./branches.ts";
import { budgetPanel } from "./budget.ts";
import { careerPanel } from "./career.ts";
import { debriefPanel } from "./debrief.ts";
import { departmentPanel } from "./department.ts";
import { documentPanel } from "./document.ts";
import { fetchLate } from "./fetch-late.ts";
import { guardrailsPanel } from "./guardrails.ts";
import { logPanel } from "./log.ts";
import { observatoryPanel } from "./observatory.ts";
import { postsPanel } from "./posts.ts";
import { settingsPanel } from "./settings.ts";
import { sharePanel } from "./share.ts";
import type { ViewContext } from "./view-context.ts";
import { whyPanel } from "./why.ts";

/** Cards that come with the page unfold it, too. */
export { foldedStatechart } from "./statechart-part.ts";

type LatePanel = Exclude<OpenPanel, { readonly kind: "menu" | "help" | "briefing" }>;

/** Most runs never open the glossary. */
const glossary = fetchLate(() => import("./glossary.ts"));

export function showLatePanel(panel: LatePanel, context: ViewContext): TemplateResult | typeof nothing {
  const { state, t } = context;
  switch (panel.kind) {
    case "department": {
      const model = presentDepartment(panel.department, state, t);
      return model === null ? nothing : departmentPanel(model, context);
    }
    case "why":
      return whyPanel(presentWhy(panel.figure, panel.fromWeek, panel.toWeek, state, t), context);
    case "posts":
      return postsPanel(presentPosts(state, t), context);
    case "guardrails":
      return guardrailsPanel(presentGuardrails(state, t), context);
    case "budget":
      return budgetPanel(presentBudget(state, t), context);
    case "observatory":
      return observatoryPanel(presentObservatory(state, t), context);
    case "document":
      return documentPanel(presentDeliverables(state, t), panel.role, context);
    case "log":
      return logPanel(presentLog(state, t), context);
    case "branches":
      return branchesPanel(presentBranches(state, t), context);
    case "adviser":
      return adviserPanel(presentAdviser(state, t), context);
    case "assistant": {
      const model = presentAssistant(panel.deployment, state, t);
      return model === null ? nothing : assistantPanel(model, context);
    }
    case "career":
      return careerPanel(presentCareer(panel.profile ?? null, state, t), context);
    case "glossary":
      return (
        glossary.code?.glossaryPanel(panel, context) ??
        glossary.waitingCard(panel.kind, t.t("glossary.title"), context)
      );
    case "bot":
      return botPanel(presentBot(state, t), context);
    case "board":
      return boardPanel(context);
    case "debrief":
      return debriefPanel(context);
    case "settings":
      return settingsPanel(context);
    case "share":
      return sharePanel(context);
  }
}
