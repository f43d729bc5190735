/** The legend of the campus: people by state with their count, and what the rings of the lamps mean. */

import { html, type TemplateResult } from "lit";
import { LEVELS } from "../../presenter/autonomy.ts";
import type { StateCount } from "../../presenter/present-legend.ts";
import { lamp, person } from "./icon.ts";
import type { ViewContext } from "./view-context.ts";

export function legend(counts: readonly StateCount[], context: ViewContext): TemplateResult {
  const { t } = context.t;
  return html`<section class="legend" aria-label=${t("legend.title")}>
    <ul>
      ${counts.map((one) => html`<li>${person(one.state)}<span>${one.name}</span> <b class="num">${one.text}</b></li>`)}
      ${([1, 2, 3] as const).map(
        (level) =>
          html`<li>${lamp(level)}<span>${t(`autonomy.${LEVELS[level - 1] ?? "proposes"}`)}</span></li>`,
      )}
    </ul>
  </section>`;
}
