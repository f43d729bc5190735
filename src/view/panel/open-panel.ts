/** Shows the card that is open over the campus: one presenter and one template for each kind of panel. */

import { nothing, type TemplateResult } from "lit";
import { presentBranches } from "../../presenter/present-branches.ts";
import { presentBriefing } from "../../presenter/present-briefing.ts";
import { presentDepartment } from "../../presenter/present-department.ts";
import { presentGuardrails } from "../../presenter/present-guardrails.ts";
import { presentLog } from "../../presenter/present-log.ts";
import { presentPosts } from "../../presenter/present-posts.ts";
import { presentWhy } from "../../presenter/present-why.ts";
import { awaitPanel } from "./await-panel.ts";
import { boardPanel } from "./board.ts";
import { branchesPanel } from "./branches.ts";
import { briefingPanel } from "./briefing.ts";
import { departmentPanel } from "./department.ts";
import { guardrailsPanel } from "./guardrails.ts";
import { logPanel } from "./log.ts";
import { helpPanel, menuPanel } from "./menu.ts";
import { postsPanel } from "./posts.ts";
import type { ViewContext } from "./view-context.ts";
import { whyPanel } from "./why.ts";

export function openPanel(context: ViewContext): TemplateResult | typeof nothing {
  const { state, t } = context;
  const { panel } = state;
  if (panel === null) return nothing;
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
    case "observatory":
    case "document":
      return awaitPanel(panel, context);
    case "log":
      return logPanel(presentLog(state, t), context);
    case "branches":
      return branchesPanel(presentBranches(state, t), context);
    case "menu":
      return menuPanel(context);
    case "help":
      return helpPanel(context);
    case "board":
      return boardPanel(context);
    case "briefing":
      return briefingPanel(presentBriefing(state, t), context);
  }
}
