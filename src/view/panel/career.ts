/** The careers' card: who is on the way, who could become what by which way, and stories that came true. */

import { html, nothing, type TemplateResult } from "lit";
import type { CareerModel, CareerRole } from "../../presenter/present-career.ts";
import { icon, mark } from "./icon.ts";
import { action, choice, panelCard, panelLink } from "./part.ts";
import { term } from "./term.ts";
import type { ViewContext } from "./view-context.ts";

export function careerPanel(model: CareerModel, context: ViewContext): TemplateResult {
  const { t } = context.t;
  return panelCard(context, {
    kind: "career",
    title: t("career.title"),
    sub: t("career.sub"),
    body: html`
      <h3>${t("career.moving")}</h3>
      ${
        model.moving.length === 0
          ? html`<p class="hint">${t("career.moving-none")}</p>`
          : html`<ul class="lines">${model.moving.map(
              (post) => html`<li data-post=${post.key}>${mark("post")}<span class="grow"><b>${post.name}</b>
                <span class="hint">${post.phase}</span><span class="hint block num">${post.detail}</span></span></li>`,
            )}</ul>`
      }
      ${panelLink({ kind: "posts" }, t("key.open-posts"), context)}
      <h3>${term("retraining", t("career.matrix"), context)}</h3>
      ${choice(
        t("career.matrix"),
        model.profiles.map(({ id, name, current }) => ({
          name,
          current,
          pick: () => context.send({ kind: "open-panel", panel: { kind: "career", profile: id } }),
        })),
        "tabs wrap",
      )}
      <p class="hint">${model.description}</p>
      ${model.roles.map((one) => role(one, context))}
      <h3>${t("cast.title")}</h3>
      <p class="hint">${t("cast.hint")}</p>
      <ul class="lines">${model.cast.map(
        (
          one,
        ) => html`<li data-colleague=${one.id}>${mark(one.moved ? "post" : "notice")}<span class="grow"><b>${one.name}</b>
          <span class="hint">${one.trade}</span><span class="block">${one.story}</span></span></li>`,
      )}</ul>
      <h3>${t("career.portraits")}</h3>
      ${
        model.portraits.length === 0
          ? html`<p class="hint">${t("career.portraits-none")}</p>`
          : model.portraits.map(
              (one) => html`<article class="inset portrait" data-portrait=${one.id}><h4>${one.title}</h4>
                <p class="story">${one.story}</p></article>`,
            )
      }
    `,
  });
}

function role(model: CareerRole, context: ViewContext): TemplateResult {
  return html`<article class="inset career" data-role=${model.role}>
    <p class="name">${mark("post")}<b>${model.name}</b></p>
    <p class="hint">${model.solves}</p>
    <ul>${model.rows.map(
      (row) => html`<li data-reach=${row.reach}>
        <p><b>${row.name}</b> <span class="chip nearness">${icon(row.reach === "natural" ? "tick" : "plus")}${row.reachText}</span></p>
        <p class="hint">${row.trades}</p>
        ${action(row.action, context)}</li>`,
    )}</ul>
    <p class="hint">${model.others}</p>
    ${model.outside.length === 0 ? nothing : html`<div class="outside">${model.outside.map((one) => action(one, context))}</div>`}
  </article>`;
}
