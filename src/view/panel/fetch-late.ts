/** Fetches code when it is first needed, and holds the place of its card until it is there. */

import { html, type TemplateResult } from "lit";
import { panelCard } from "./part.ts";
import type { ViewContext } from "./view-context.ts";

export interface LateCode<T> {
  /** Null until it is there. */
  readonly code: T | null;
  /** Fetches it; once is enough. */
  fetch(context: Pick<ViewContext, "remember">): void;
  /** The card in its place; what was not asked for yet is fetched. */
  waitingCard(kind: string, title: string, context: ViewContext): TemplateResult;
}

export function fetchLate<T>(load: () => Promise<T>): LateCode<T> {
  let code: T | null = null;
  let progress: "idle" | "fetching" | "failed" = "idle";

  function fetch(context: Pick<ViewContext, "remember">): void {
    if (code !== null || progress === "fetching") return;
    const settle = (next: typeof progress): void => {
      progress = next;
      context.remember(() => {});
    };
    progress = "fetching";
    load().then(
      (loaded) => {
        code = loaded;
        settle("idle");
      },
      () => settle("failed"),
    );
  }

  return {
    get code() {
      return code;
    },
    fetch,
    waitingCard(kind, title, context) {
      const { t } = context.t;
      if (progress === "idle") fetch(context);
      const failed = progress === "failed";
      return panelCard(context, {
        kind,
        title,
        said: failed ? t("panel.failed") : "",
        body: failed
          ? html`<p class="reason">${t("panel.failed")}</p>
              <button class="btn small" type="button" @click=${() => fetch(context)}>${t("panel.again")}</button>`
          : html`<p class="hint" data-waiting>${t("panel.wait")}</p>`,
      });
    },
  };
}
