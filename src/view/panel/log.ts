/** The log panel: everything that happened, newest week first. */

import { html, nothing, type TemplateResult } from "lit";
import type { LogModel } from "../../presenter/present-log.ts";
import { mark } from "./icon.ts";
import { panelCard } from "./part.ts";
import type { ViewContext } from "./view-context.ts";

export function logPanel(model: LogModel, context: ViewContext): TemplateResult {
  const { t } = context.t;
  return panelCard(context, {
    kind: "log",
    title: t("log.title"),
    body: html`
      ${model.weeks.length === 0 ? html`<p class="hint">${t("log.empty")}</p>` : nothing}
      ${model.weeks.map(
        (week) => html`<h3 class="num">${week.title}</h3>
          <ul class="lines">${week.lines.map(
            (line) => html`<li>${mark(line.mark)}<span><b>${line.title}</b>
              ${line.detail === "" ? nothing : html`<span class="hint block num">${line.detail}</span>`}
              ${line.origin === "" ? nothing : html`<span class="hint block">${line.origin}</span>`}</span></li>`,
          )}</ul>`,
      )}
      ${model.more === "" ? nothing : html`<p class="hint">${model.more}</p>`}
    `,
  });
}
