/** The card of the branches: which there are, their names, and two futures side by side. */

import { html, nothing, type TemplateResult } from "lit";
import type { BranchesModel, BranchModel, Comparison } from "../../presenter/present-branches.ts";
import { twinLine } from "../chart/twin-line.ts";
import { panelCard } from "./part.ts";
import type { ViewContext } from "./view-context.ts";

export function branchesPanel(model: BranchesModel, context: ViewContext): TemplateResult {
  const { t } = context.t;
  return panelCard(context, {
    kind: "branches",
    title: t("branch.title"),
    sub: t("branch.sub"),
    body: html`
      <p class="hint">${t("branch.how")}</p>
      <ul class="branches">${model.branches.map((branch) => row(branch, context))}</ul>
      ${model.comparison === null ? nothing : sideBySide(model.comparison, context)}
      ${model.branches.length > 1 ? html`<p class="hint">${t("branch.kept")}</p>` : nothing}
    `,
  });
}

function row(branch: BranchModel, context: ViewContext): TemplateResult {
  const { send } = context;
  const { t } = context.t;
  const { id, name, deleting } = branch;
  const rename = (event: SubmitEvent): void => {
    event.preventDefault();
    const field = new FormData(event.target as HTMLFormElement).get("name");
    send({ kind: "rename-branch", branch: id, name: String(field ?? "") });
  };
  return html`<li class="inset">
    <p class="name"><b>${name}</b>${branch.current ? html`<span class="badge">${t("branch.current")}</span>` : nothing}</p>
    <p class="hint num">${branch.about}</p>
    ${
      branch.current
        ? html`<form class="rename" @submit=${rename}>
            <input type="text" name="name" maxlength="40" autocomplete="off" .value=${branch.ownName}
              placeholder=${t("branch.rename")} aria-label=${t("branch.rename")} />
            <button class="btn small" type="submit">${t("branch.rename-do")}</button></form>`
        : html`<p class="actions">
            <button class="btn small" type="button" aria-label=${t("branch.switch-label", { name })}
              @click=${() => {
                send({ kind: "switch-branch", branch: id });
                send({ kind: "open-panel", panel: { kind: "branches" } });
              }}>${t("branch.switch")}</button>
            <button class="btn small" type="button" aria-pressed=${branch.compared}
              aria-label=${t("branch.compare-label", { name })}
              @click=${() => send({ kind: "open-panel", panel: { kind: "branches", other: id } })}
              >${t("branch.compare")}</button>
            <button class="link remove" type="button" aria-label=${t("branch.delete-label", { name })}
              aria-expanded=${deleting}
              @click=${() => send({ kind: "open-panel", panel: { kind: "branches", ...(deleting ? {} : { deleting: id }) } })}
              >${t("branch.delete")}</button></p>
            ${deleting ? reallyDelete(branch, context) : nothing}`
    }
  </li>`;
}

function reallyDelete({ id, name }: BranchModel, { send, t: { t } }: ViewContext): TemplateResult {
  return html`<p class="hint">${t("branch.delete-hint")}</p>
    <p class="actions"><button class="btn small" type="button" aria-label=${t("branch.delete-do-label", { name })}
      @click=${() => {
        send({ kind: "delete-branch", branch: id });
        send({ kind: "open-panel", panel: { kind: "branches" } });
      }}>${t("branch.delete-do")}</button></p>`;
}

function sideBySide(comparison: Comparison, context: ViewContext): TemplateResult {
  const { t } = context.t;
  const { here, there, differsWeek, week } = comparison;
  return html`<h3 id="compare-title">${comparison.title}</h3>
    <p class="differs">${comparison.differs}${
      differsWeek === null
        ? nothing
        : html` <button class="link" type="button"
            @click=${() => context.send({ kind: "look-back", week: differsWeek })}>${t("branch.look", { week: differsWeek })}</button>`
    }</p>
    <table class="pairs num" aria-labelledby="compare-title">
      <thead><tr><th scope="col"><span class="said">${t("branch.figure")}</span></th>
        <th scope="col" title=${here}><i class="key here" aria-hidden="true"></i>${t("branch.here")}</th>
        <th scope="col" title=${there}><i class="key there" aria-hidden="true"></i>${t("branch.there")}</th>
        <th scope="col">${t("branch.difference")}</th></tr></thead>
      <tbody>${comparison.rows.map(
        (pair) => html`<tr><th scope="row">${pair.name}${twinLine(pair.hereSeries, pair.thereSeries, week, {
          label: t("branch.chart", { figure: pair.name, here, there }),
        })}</th>
          <td>${pair.here}</td><td>${pair.there}</td><td class="tone-${pair.tone}"><b>${pair.difference}</b></td></tr>`,
      )}</tbody>
    </table>
    <p class="hint">${t("branch.compare-hint")}</p>`;
}
