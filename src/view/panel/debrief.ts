/** The debrief as a page: its head with what can be taken away, and the report itself, an element of its own. */

import { html, nothing, type TemplateResult } from "lit";
import { writeTable } from "../../presenter/debrief/write-table.ts";
import { presentBotWeeks } from "../../presenter/present-bot.ts";
import { AlpheaDebrief } from "./alphea-debrief.ts";
import { strategyButtons } from "./menu.ts";
import { panelCard } from "./part.ts";
import type { ViewContext } from "./view-context.ts";

if (!customElements.get("alphea-debrief")) customElements.define("alphea-debrief", AlpheaDebrief);

export function debriefPanel(context: ViewContext): TemplateResult {
  const { state, send } = context;
  const { t } = context.t;
  if (state.stage !== "over" || state.lookBack !== null) {
    return panelCard(context, {
      kind: "debrief",
      title: t("debrief.title"),
      body: html`<p>${t("debrief.past")}</p>
        <p class="actions"><button class="btn main" type="button"
          @click=${() => send({ kind: "return-to-present" })}>${t("debrief.present")}</button></p>`,
    });
  }
  const saveTable = (): void => {
    const fileName = `${state.scenario.id}-seed${state.seed}.csv`;
    send({ kind: "save-text", fileName, text: writeTable(state, context.t) });
  };
  const tight = context.memory.layout === "phone" || context.memory.short;
  const tools = html`<div class="tools" role="group" aria-label=${t("debrief.tools")}>
      <button class="btn" type="button" @click=${() => window.print()}>${t("debrief.print")}</button>
      <button class="btn" type="button" @click=${saveTable}>${t("debrief.table")}</button>
      <button class="btn" type="button" @click=${() => send({ kind: "save-run" })}>${t("debrief.file")}</button>
      ${strategyButtons(context)}
      <button class="btn main" type="button" @click=${() => send({ kind: "share-run" })}>${t("debrief.share")}</button>
    </div>`;
  return panelCard(context, {
    kind: "debrief",
    title: t("debrief.title"),
    sub: [
      t("end.sub", {
        scenario: context.t.text(state.scenario.title),
        seed: String(state.seed),
        weeks: state.snapshot.week,
      }),
      presentBotWeeks(state, context.t),
    ]
      .filter((part) => part !== "")
      .join(" · "),
    // Where there is little room they would take that of what there is to read: there they come after it.
    ...(tight ? {} : { aside: tools }),
    body: html`<alphea-debrief .context=${context}></alphea-debrief>${tight ? tools : nothing}`,
  });
}
