/** Holds the glossary's place until its words have been fetched: most runs never open it. */

import { html, type TemplateResult } from "lit";
import type { glossaryPanel } from "./glossary.ts";
import { panelCard } from "./part.ts";
import type { ViewContext } from "./view-context.ts";

let show: typeof glossaryPanel | null = null;
let progress: "idle" | "fetching" | "failed" = "idle";

export function glossaryPlace(
  panel: Parameters<typeof glossaryPanel>[0],
  context: ViewContext,
): TemplateResult {
  if (show !== null) return show(panel, context);
  if (progress === "idle") fetchGlossary(context);
  const { t } = context.t;
  return panelCard(context, {
    kind: "glossary",
    title: t("glossary.title"),
    body:
      progress === "failed"
        ? html`<p class="reason">${t("panel.failed")}</p>
            <button class="btn small" type="button" @click=${() => fetchGlossary(context)}>${t("panel.again")}</button>`
        : html`<p class="hint" role="status">${t("panel.wait")}</p>`,
  });
}

function fetchGlossary(context: ViewContext): void {
  const settle = (next: typeof progress): void => {
    progress = next;
    context.remember(() => {});
  };
  progress = "fetching";
  import("./glossary.ts").then(
    (module) => {
      show = module.glossaryPanel;
      settle("idle");
    },
    () => settle("failed"),
  );
}
