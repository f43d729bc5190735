/** The table of every run: sorted by its headings, narrowed down to a strategy, turned over page by page. */

import { html, nothing, type TemplateResult } from "lit";
import type { LabLook, LabStudy } from "../../presenter/lab/lab-state.ts";
import { presentRuns, type RunLine, type RunsModel } from "../../presenter/lab/present-runs.ts";
import type { LabContext } from "./lab-context.ts";
import { select } from "./select.ts";

export function runs(study: LabStudy, context: LabContext): TemplateResult | typeof nothing {
  const { state, t, send } = context;
  const model = presentRuns(study, state.look, t);
  if (model === null) return nothing;
  const look = (change: Partial<LabLook>) => send({ kind: "look", change });
  const turn = (by: number) => look({ page: model.page + by });
  return html`<section class="no-print" id="runs" aria-labelledby="runs-title">
    <h3 id="runs-title">${t.t("lab.runs-title")}</h3>
    <div class="closer">${select("listed", t.t("lab.strategy"), model.strategies, (listed) => look({ listed, page: 0 }))}</div>
    <div class="scroll" tabindex="0" role="group" aria-labelledby="runs-title"><table class="num">
      <thead><tr>${model.columns.map((column) => heading(column, look))}<th scope="col"><span class="said">${t.t("lab.look-at")}</span></th></tr></thead>
      <tbody>${model.lines.map((one) => line(one, context))}</tbody></table></div>
    <div class="pager"><p class="hint num" role="status">${model.range}</p>
      <button class="btn small" id="runs-before" type="button" ?disabled=${model.page === 0}
        @click=${() => turn(-1)}>${t.t("lab.runs-before")}</button>
      <button class="btn small" id="runs-after" type="button" ?disabled=${model.page + 1 >= model.pages}
        @click=${() => turn(1)}>${t.t("lab.runs-after")}</button></div>
    ${model.note === "" ? nothing : html`<p class="hint">${model.note}</p>`}
  </section>`;
}

const ARROWS = { ascending: "▲", descending: "▼", none: "" } as const;

function heading(
  { id, name, sorted }: RunsModel["columns"][number],
  look: (change: Partial<LabLook>) => void,
): TemplateResult {
  const sort = () => look({ sort: id, descending: sorted === "ascending", page: 0 });
  return html`<th scope="col" aria-sort=${sorted === "none" ? nothing : sorted}>
    <button class="link" type="button" data-sort=${id} @click=${sort}>${name} <span aria-hidden="true">${ARROWS[sorted]}</span></button></th>`;
}

function line({ cells: [first, ...cells], job, label }: RunLine, { t, send }: LabContext): TemplateResult {
  const open = job === null ? null : () => send({ kind: "play-run", job });
  return html`<tr class=${open === null ? nothing : "open"} @click=${open}>
    <th scope="row">${first}</th>${cells.map((cell) => html`<td>${cell}</td>`)}
    <td>${
      open === null
        ? nothing
        : html`<button class="link" type="button" aria-label=${label}>${t.t("lab.runs-open")}</button>`
    }</td></tr>`;
}
