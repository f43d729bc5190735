/** The department panel: load, backlogs, people, assistants with their autonomy dial, offers, team, signals. */

import { html, nothing, type TemplateResult } from "lit";
import type { RefusalReason } from "../../contract/command.ts";
import type { DepartmentModel, OfferModel } from "../../presenter/present-department.ts";
import type { DeploymentModel, DialModel } from "../../presenter/present-deployment.ts";
import { presentTrades } from "../../presenter/present-trades.ts";
import { vars } from "../style/vars.ts";
import { asksList } from "./asks.ts";
import { icon, lamp, mark, person, triangle } from "./icon.ts";
import { action, chips, decideOrUndo, panelCard, panelLink } from "./part.ts";
import { signalList } from "./signal-list.ts";
import { foldedStatechart } from "./statechart-part.ts";
import { teamSection } from "./team.ts";
import { term } from "./term.ts";
import type { ViewContext } from "./view-context.ts";

const SAID_BY_ASKS: ReadonlySet<RefusalReason> = new Set([
  "already-at-level",
  "level-too-high",
  "evidence-missing",
  "evidence-too-short",
  "residual-error-too-high",
  "incident-open",
  "not-live",
]);
const SEVERITY = { 1: "notice", 2: "minor", 3: "serious", 4: "critical" } as const;

export function departmentPanel(model: DepartmentModel, context: ViewContext): TemplateResult {
  const { t } = context.t;
  return panelCard(context, {
    kind: "department",
    title: model.name,
    sub: `${model.people} · ${model.phase}`,
    body: html`
      ${load(model, context)}
      ${
        model.incidents.length === 0
          ? nothing
          : html`<h3>${t("department.incidents")}</h3>
              <ul class="lines">${model.incidents.map(
                (incident) => html`<li>${mark(SEVERITY[incident.severity])}<span><b>${incident.name}</b>
                  <span class="hint num">${incident.detail}</span>
                  ${foldedStatechart({ kind: "incident", key: incident.key }, incident.name, context)}</span></li>`,
              )}</ul>`
      }
      <h3>${t("department.assistants")}</h3>
      ${
        model.deployments.length === 0
          ? html`<p class="hint">${t("department.no-assistants")}</p>`
          : model.deployments.map((one) => deployment(one, context))
      }
      ${model.offers.length === 0 ? nothing : html`<h3>${t("department.offers")}</h3>${model.offers.map((one) => offer(one, context))}`}
      ${model.team === null ? nothing : teamSection(model.team, model.id, context)}
      <h3>${t("department.people-title")}</h3>
      <ul class="states">${model.states.map(
        (one) => html`<li>${person(one.state)}<span>${one.name}</span> <b class="num">${one.text}</b></li>`,
      )}</ul>
      <details class="trades"><summary>${t("trades.title")}</summary>
        <ul class="lines">${presentTrades(model.id, context.state, context.t).map(
          (
            one,
          ) => html`<li data-trade=${one.id}><span class="grow"><b>${one.name}</b> <span class="hint num">${one.people}</span>
            ${one.use === "" ? nothing : html`<span class="hint block num">${one.use}</span>`}</span></li>`,
        )}</ul>
        <p class="hint">${t("trades.hint")}</p></details>
      <dl class="facts">${model.facts.map((fact) => html`<div><dt>${fact.name}</dt><dd class="num">${fact.value}</dd></div>`)}</dl>
      ${steps(model, context)}
      <h3>${term("guardrail", t("department.guardrails"), context)}</h3>
      ${
        model.guardrails.length === 0
          ? html`<p class="hint">${t("department.no-guardrails")}</p>`
          : html`<ul class="lines">${model.guardrails.map(
              (one) =>
                html`<li>${mark("guardrail")}<span><b>${one.name}</b> <span class="hint">${one.phase}</span></span></li>`,
            )}</ul>`
      }
      ${panelLink({ kind: "guardrails" }, t("key.open-guardrails"), context)}
      <h3>${term("signal", t("department.signals"), context)}</h3>
      ${
        model.signals.length === 0
          ? html`<p class="hint">${t("department.no-signals")}</p>`
          : signalList(model.signals, context)
      }
    `,
  });
}

function load(model: DepartmentModel, context: ViewContext): TemplateResult {
  const { t } = context.t;
  return html`<div class="load">
    <p><b>${term("load", t("department.load"), context)}</b> <span class="hint">${model.loadPhase}</span>
      <b class="num ${model.over ? "over" : ""}">${model.over ? triangle(true) : nothing}${model.load}</b></p>
    <div class="loadbar" aria-hidden="true">
      ${model.loadParts.map((part) => html`<i class=${part.kind} ${vars({ "--share": part.share })}></i>`)}
      <u ${vars({ "--at": model.fullAt })}></u>
    </div>
    <ul class="key num">${model.loadParts.map((part) => html`<li><i class=${part.kind}></i>${part.text}</li>`)}
      <li><u></u>${t("department.full")}</li></ul>
    <p class="hint num">${model.hours} · ${model.backlog}</p>
    ${model.saved === "" ? nothing : html`<p class="hint num">${model.saved}</p>`}
  </div>`;
}

function steps(model: DepartmentModel, context: ViewContext): TemplateResult {
  const { t } = context.t;
  if (model.steps.length === 0)
    return html`<h3>${t("department.steps")}</h3><p class="hint">${t("department.no-steps")}</p>`;
  return html`<h3 id="steps-title">${t("department.steps")}</h3>
    <table class="steps num" aria-labelledby="steps-title">
      <thead><tr><th scope="col">${t("department.step-name")}</th><th scope="col">${t("department.step-waiting")}</th>
        <th scope="col">${t("department.step-done")}</th></tr></thead>
      <tbody>${model.steps.map(
        (step) => html`<tr class=${step.late ? "late" : ""}>
          <th scope="row">${step.name}<span class="hint block">${step.workflow}</span></th>
          <td>${step.late ? triangle(true) : nothing}${step.waiting}</td>
          <td>${step.done}${step.returned === "" ? nothing : html`<span class="hint block">${step.returned}</span>`}</td></tr>`,
      )}</tbody>
    </table>`;
}

function deployment(model: DeploymentModel, context: ViewContext): TemplateResult {
  // What the list of asks already says is not said twice.
  const dialReason = model.dial.find(
    ({ action: one }) => one !== null && one.refusal !== null && !SAID_BY_ASKS.has(one.refusal),
  );
  return html`<article class="inset deployment" data-deployment=${model.key}>
    <p class="name">${lamp(model.level, model.lamp, model.progress)}<b>${model.name}</b><span class="hint">${model.phase}</span></p>
    ${model.facts.length === 0 ? nothing : html`<p class="hint num">${model.facts.join(" · ")}</p>`}
    ${model.lamp === "integrating" ? html`<div class="meter" aria-hidden="true"><i ${vars({ "--share": model.progress })}></i></div>` : nothing}
    ${
      model.lamp === "live"
        ? html`<p class="hint num">${model.error}</p>
          <div class="dial" role="group" aria-label=${model.dialLabel}>${model.dial.map((one) => level(one, context))}</div>
          <p class="hint">${model.dial.find((one) => one.current)?.meaning ?? ""}</p>
          ${model.overridden === "" ? nothing : html`<p class="reason">${model.overridden}</p>`}
          <div class="next-level num"><p>${model.nextTitle}</p>
            ${asksList(model.asks, true)}
            ${dialReason === undefined ? nothing : html`<p class="reason">${dialReason.action?.reason}</p>`}
          </div>
          ${model.override === null || model.override.reason !== "" ? nothing : action(model.override, context)}`
        : nothing
    }
    ${model.audit.text === "" ? nothing : html`<p class="hint num">${model.audit.text}</p>`}
    ${model.audit.action === null ? nothing : action(model.audit.action, context)}
    ${panelLink(
      { kind: "assistant", deployment: model.key },
      context.t.t("assistant.open", { assistant: model.name }),
      context,
    )}
    <div class="actions">${model.actions.filter((one) => one.reason === "").map((one) => action(one, context))}</div>
  </article>`;
}

function level(model: DialModel, context: ViewContext): TemplateResult {
  const possible = model.action !== null && model.action.reason === "" && !model.current;
  const planned = model.action?.planned === true;
  return html`<button class="btn small" type="button" ?disabled=${!possible && !model.current}
    aria-pressed=${model.current || planned} data-level=${model.level}
    @click=${() => {
      if (model.action !== null && possible) decideOrUndo(model.action, context);
    }}>${model.label}${planned ? icon("tick") : nothing}</button>`;
}

function offer(model: OfferModel, context: ViewContext): TemplateResult {
  const folded = !context.memory.unfolded.has(`offer/${model.assistant}`);
  return html`<article class="inset offer" data-assistant=${model.assistant}>
    <p class="name"><b>${model.name}</b><span class="hint">${model.kind}</span></p>
    <p class="hint">${model.description}</p>
    <p class="hint">${model.fails}. ${model.consultation}</p>
    ${
      model.reason === ""
        ? model.actions.map((one) => action(one, context))
        : html`<p class="reason">${model.reason}</p>${folded ? chips(model.actions[0]?.chips ?? []) : nothing}`
    }
  </article>`;
}
