/** An assistant's card: what it does, its measures, its statechart with the ways on, decisions in place, incidents. */

import { html, nothing, type TemplateResult } from "lit";
import type { AssistantModel } from "../../presenter/present-assistant.ts";
import { statechart } from "../chart/statechart.ts";
import { mark } from "./icon.ts";
import { action, panelCard, panelLink } from "./part.ts";
import { range } from "./range.ts";
import { foldedStatechart, waysOn } from "./statechart-part.ts";
import { term } from "./term.ts";
import type { ViewContext } from "./view-context.ts";

const SEVERITY = { 1: "notice", 2: "minor", 3: "serious", 4: "critical" } as const;
/** Decisions that no transition takes. */
const BESIDE = new Set(["grant-licences", "trim-licences"]);

export function assistantPanel(model: AssistantModel, context: ViewContext): TemplateResult {
  const { t } = context.t;
  const { deployment } = model;
  const measured = deployment.asks.find((ask) => ask.range !== null)?.range ?? null;
  const beside = deployment.actions.filter(
    ({ command, reason }) => BESIDE.has(command.kind) && reason === "",
  );
  return panelCard(context, {
    kind: "assistant",
    title: model.name,
    sub: model.sub,
    body: html`
      <p>${model.description}</p>
      <p class="hint">${model.fails}.</p>
      ${panelLink(
        { kind: "department", department: model.department },
        t("card.open-department", { department: model.departmentName }),
        context,
      )}
      <dl class="facts">${model.facts.map((fact) => html`<div><dt>${fact.name}</dt><dd class="num">${fact.value}</dd></div>`)}</dl>
      <h3>${term("residual", t("assistant.measured"), context)}</h3>
      <p class="num">${deployment.error}</p>
      ${measured === null ? nothing : range(measured)}
      ${deployment.audit.text === "" ? nothing : html`<p class="hint num">${deployment.audit.text}</p>`}
      ${deployment.audit.action === null ? nothing : action(deployment.audit.action, context)}
      <h3>${term("autonomy", t("chart.where"), context)}</h3>
      ${statechart(model.chart)}
      ${model.ceiling === "" ? nothing : html`<p class="hint">${model.ceiling}</p>`}
      ${deployment.overridden === "" ? nothing : html`<p class="reason">${deployment.overridden}</p>`}
      <h3>${t("chart.ways-on")}</h3>
      ${waysOn(model.chart.transitions, context)}
      ${
        deployment.override === null || deployment.override.reason !== ""
          ? nothing
          : action(deployment.override, context)
      }
      ${beside.map((one) => action(one, context))}
      <h3>${t("assistant.incidents")}</h3>
      ${
        model.incidents.length === 0
          ? html`<p class="hint">${t("assistant.no-incidents")}</p>`
          : html`<ul class="lines">${model.incidents.map(
              (incident) => html`<li>${mark(SEVERITY[incident.severity])}<span><b>${incident.name}</b>
                <span class="hint num">${incident.detail}</span>
                ${foldedStatechart({ kind: "incident", key: incident.key }, incident.name, context)}</span></li>`,
            )}</ul>`
      }
    `,
  });
}
