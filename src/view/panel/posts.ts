/** The posts panel: posts under way, then every duty with its advice and the ways to fill it. */

import { html, nothing, type TemplateResult } from "lit";
import { countStates } from "../../presenter/present-legend.ts";
import type { DutyModel, PostModel, PostsModel } from "../../presenter/present-posts.ts";
import { presentWorkforce } from "../../presenter/present-workforce.ts";
import { vars } from "../style/vars.ts";
import { icon, mark } from "./icon.ts";
import { legend } from "./legend.ts";
import { action, panelCard, panelLink } from "./part.ts";
import { pick } from "./pick.ts";
import { foldedStatechart } from "./statechart-part.ts";
import { term } from "./term.ts";
import type { ViewContext } from "./view-context.ts";
import { workforceSection } from "./workforce.ts";

export function postsPanel(model: PostsModel, context: ViewContext): TemplateResult {
  const { t } = context.t;
  return panelCard(context, {
    kind: "posts",
    title: t("posts.title"),
    sub: model.sub,
    body: html`
      ${
        context.memory.layout === "phone"
          ? html`<h3>${t("legend.title")}</h3>${legend(countStates(context.state, context.t), context)}`
          : nothing
      }
      <h3>${t("posts.under-way")}</h3>
      ${
        model.posts.length === 0
          ? html`<p class="hint">${t("posts.none-under-way")}</p>`
          : html`<ul class="lines">${model.posts.map((post) => line(post, context))}</ul>`
      }
      ${panelLink({ kind: "career" }, t("key.open-career"), context)}
      <h3>${t("documents.title")}</h3>
      ${
        model.documents.length === 0
          ? html`<p class="hint">${t("documents.none")}</p>`
          : html`<ul class="lines documents">${model.documents.map(
              (one) =>
                html`<li>${icon("log")}${panelLink({ kind: "document", role: one.role }, one.title, context, { label: one.label })}</li>`,
            )}</ul>`
      }
      <h3>${term("add-on", t("posts.duties"), context)}</h3>
      ${model.duties.map((duty) => dutyCard(duty, context))}
      ${workforceSection(presentWorkforce(context.state, context.t), context)}
    `,
  });
}

function line(post: PostModel, context: ViewContext): TemplateResult {
  return html`<li data-post=${post.key}>${mark("post")}<span class="grow"><b>${post.name}</b> <span class="hint">${post.phase}</span>
    <span class="hint block num">${post.detail}</span>
    ${
      post.competenceText === ""
        ? nothing
        : html`<span class="meter block" aria-hidden="true"><i ${vars({ "--share": post.competence })}></i></span>
          <span class="hint num">${post.competenceText}</span>`
    }
    ${post.cancel === null ? nothing : action(post.cancel, context)}
    ${foldedStatechart({ kind: "post", key: post.key }, post.name, context)}</span></li>`;
}

function dutyCard(duty: DutyModel, context: ViewContext): TemplateResult {
  const { t } = context.t;
  return html`<article class="inset duty ${duty.advised}" data-role=${duty.role}>
    <p class="name"><b>${duty.name}</b><span class="hint">${duty.phase}</span></p>
    <p class="hint">${duty.solves} ${duty.deliverable}.</p>
    <p class="advice ${duty.advised}">${duty.advice}</p>
    <p class="hint">${duty.signals}</p>
    <p class="hint">${duty.carrier}</p>
    <p class="hint num">${duty.hours}</p>
    <div class="meter" aria-hidden="true"><i ${vars({ "--share": duty.supplied })}></i></div>
    ${duty.ways.map((way) =>
      way.action === null
        ? html`${pick(`${duty.role}/${way.way}`, t("posts.from"), way.teams, context, way.name)}
            <p class="hint">${t("posts.from-hint")}</p>`
        : action(way.action, context),
    )}
    ${duty.addOn.length === 0 ? nothing : pick(`${duty.role}/add-on`, t("posts.add-on-to"), duty.addOn, context)}
    ${duty.withdraw === null ? nothing : action(duty.withdraw, context)}
  </article>`;
}
