/** The observatory panel: modes of use as one bar, then departments, occupations and grades with their numbers. */

import { html, nothing, type TemplateResult } from "lit";
import type {
  DepartmentLine,
  GradeColumn,
  ObservatoryModel,
  OccupationLine,
  SideModel,
} from "../../presenter/present-observatory.ts";
import { vars } from "../style/vars.ts";
import { panelCard } from "./part.ts";
import type { ViewContext } from "./view-context.ts";

/** Occupations shown before the rest is asked for. */
const FIRST_OCCUPATIONS = 8;
const ALL_OCCUPATIONS = "observatory/occupations";

export function observatoryPanel(model: ObservatoryModel, context: ViewContext): TemplateResult {
  const { t } = context.t;
  return panelCard(context, {
    kind: "observatory",
    title: t("observatory.title"),
    sub: model.sub,
    body: html`
      <p class="rule">${model.rule}</p>
      ${model.scope === "" ? nothing : html`<p class="hint">${model.scope}</p>`}
      ${model.withheld === "" ? nothing : html`<p class="reason">${model.withheld}</p>`}
      ${model.idle ? html`<p>${t("observatory.idle")}</p>` : nothing}
      ${model.sides.length === 0 ? nothing : modes(model.sides, context)}
      ${model.idle || model.departments.length === 0 ? nothing : departments(model.departments, context)}
      ${model.idle || model.occupations.length === 0 ? nothing : occupations(model.occupations, context)}
      ${model.idle || model.grades.length === 0 ? nothing : grades(model.grades, context)}
      ${
        model.facts.length === 0
          ? nothing
          : html`<h3>${t("observatory.facts")}</h3>
              <ul class="remarks num">${model.facts.map((fact) => html`<li>${fact}</li>`)}</ul>`
      }
      <h3>${t("observatory.public")}</h3>
      <p class="hint">${model.unsanctioned}</p>
      <ul class="bars num">${model.unsanctionedGroups.map(
        (group) => html`<li><span>${group.name}</span><b>${group.text}</b>
          <span class="meter public" aria-hidden="true"><i ${vars({ "--share": group.share })}></i></span></li>`,
      )}</ul>
    `,
  });
}

/** All use as one bar, cut where automation ends and augmentation begins; beneath it what each piece is. */
function modes(sides: readonly SideModel[], context: ViewContext): TemplateResult {
  const { t } = context.t;
  return html`<h3>${t("observatory.modes")}</h3>
    <div class="sides num">${sides.map(
      (side) => html`<p class=${side.side}><span>${side.name}</span> <b>${side.text}</b></p>`,
    )}</div>
    <div class="modebar" aria-hidden="true">${sides.map(
      (side) =>
        html`<span ${vars({ "--share": side.share })}>${side.modes.map(
          (mode) =>
            html`<i class=${mode.mode} ${vars({ "--share": side.share > 0 ? mode.share / side.share : 0 })}></i>`,
        )}</span>`,
    )}</div>
    <div class="modes">${sides.map(
      (side) =>
        html`<ul aria-label=${side.name}>${side.modes.map(
          (
            mode,
          ) => html`<li><i class="swatch ${mode.mode}" aria-hidden="true"></i><span><b class="num">${mode.text}</b> ${mode.name}
          <span class="hint block">${mode.meaning}</span></span></li>`,
        )}</ul>`,
    )}</div>
    <p class="hint">${t("observatory.modes-hint")}</p>`;
}

function departments(lines: readonly DepartmentLine[], context: ViewContext): TemplateResult {
  const { t } = context.t;
  return html`<h3>${t("observatory.departments")}</h3>
    <ul class="key"><li><i class="reach"></i>${t("observatory.key-reach")}</li>
      <li><i class="directive"></i>${t("observatory.automation")}</li>
      <li><i class="iteration"></i>${t("observatory.augmentation")}</li></ul>
    <ul class="bars num">${lines.map(
      (line) => html`<li><span>${line.name}${joined(line.joined)}</span><b>${line.users}</b>
        ${
          line.reach === 0
            ? nothing
            : html`<span class="pair" aria-hidden="true"><i class="reach" ${vars({ "--share": line.reach })}></i>
                ${
                  line.automation === null
                    ? nothing
                    : html`<span class="split-bar"><i class="directive" ${vars({ "--share": line.automation })}></i>
                        <i class="iteration" ${vars({ "--share": 1 - line.automation })}></i></span>`
                }</span>`
        }
        <span class="hint">${line.automationText}${line.detail === "" ? nothing : ` · ${line.detail}`}</span></li>`,
    )}</ul>`;
}

function occupations(lines: readonly OccupationLine[], context: ViewContext): TemplateResult {
  const { t } = context.t;
  const all = context.memory.unfolded.has(ALL_OCCUPATIONS);
  return html`<h3>${t("observatory.occupations")}</h3>
    <ul class="key"><li><i class="reach"></i>${t("observatory.key-reach")}</li>
      <li><i class="touched"></i>${t("observatory.key-touched")}</li></ul>
    <ul class="bars num">${lines.slice(0, all ? lines.length : FIRST_OCCUPATIONS).map(
      (line) => html`<li><span>${line.name}${joined(line.joined)}</span><b>${line.users}</b>
        ${
          line.reach === 0
            ? nothing
            : html`<span class="pair" aria-hidden="true"><i class="reach" ${vars({ "--share": line.reach })}></i>
                <i class="touched" ${vars({ "--share": line.touched })}></i></span>`
        }
        <span class="hint">${line.detail}</span></li>`,
    )}</ul>
    ${
      lines.length <= FIRST_OCCUPATIONS
        ? nothing
        : html`<button class="btn small" type="button" aria-expanded=${all} @click=${() =>
            context.remember(({ unfolded }) => {
              if (!unfolded.delete(ALL_OCCUPATIONS)) unfolded.add(ALL_OCCUPATIONS);
            })}>${all ? t("observatory.fewer") : t("observatory.all", { count: lines.length })}</button>`
    }`;
}

function joined(reason: string): TemplateResult | typeof nothing {
  return reason === "" ? nothing : html` <span class="hint">(${reason})</span>`;
}

/** A column for each grade; a list for those who read it out. */
function grades(columns: readonly GradeColumn[], context: ViewContext): TemplateResult {
  const { t } = context.t;
  return html`<h3>${t("observatory.grades")}</h3>
    <ul class="columns num">${columns.map(
      (column) => html`<li title=${column.text}><span class="said">${column.text}</span>
        <b aria-hidden="true">${column.value}</b><i aria-hidden="true" ${vars({ "--height": column.height })}></i>
        <span aria-hidden="true">${column.grade}</span></li>`,
    )}</ul>
    <p class="hint">${t("observatory.grades-hint")}</p>`;
}
