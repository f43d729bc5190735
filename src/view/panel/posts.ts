/** The posts panel: posts under way, then every duty with its advice and the ways to fill it. */

import { html, nothing, type TemplateResult } from "lit";
import { countStates } from "../../presenter/present-legend.ts";
import type { DutyModel, PostModel, PostsModel, TeamChoice } from "../../presenter/present-posts.ts";
import { vars } from "../style/vars.ts";
import { mark } from "./icon.ts";
import { legend } from "./legend.ts";
import { action, panelCard } from "./part.ts";
import type { ViewContext } from "./view-context.ts";

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
      <h3>${t("posts.duties")}</h3>
      ${model.duties.map((duty) => dutyCard(duty, context))}
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
    ${post.cancel === null ? nothing : action(post.cancel, context)}</span></li>`;
}

function dutyCard(duty: DutyModel, context: ViewContext): TemplateResult {
  const { t } = context.t;
  return html`<article class="inset duty ${duty.advised}" data-role=${duty.role}>
    <p class="name"><b>${duty.name}</b><span class="hint">${duty.phase}</span></p>
    <p class="hint">${duty.solves} ${duty.deliverable}.</p>
    <p class="advice ${duty.advised}">${duty.advice}</p>
    <p class="hint">${duty.signals}</p>
    <p class="hint num">${duty.carrier}. ${duty.hours}</p>
    <div class="meter" aria-hidden="true"><i ${vars({ "--share": duty.supplied })}></i></div>
    ${duty.ways.map((way) =>
      way.action === null
        ? html`${teams(`${duty.role}/${way.way}`, t("posts.from"), way.teams, context, way.name)}
            <p class="hint">${t("posts.from-hint")}</p>`
        : action(way.action, context),
    )}
    ${duty.addOn.length === 0 ? nothing : teams(`${duty.role}/add-on`, t("posts.add-on-to"), duty.addOn, context)}
    ${duty.withdraw === null ? nothing : action(duty.withdraw, context)}
  </article>`;
}

/** A decision that needs a team: a list of teams, and the button for the one that is chosen. */
function teams(
  key: string,
  label: string,
  choices: readonly TeamChoice[],
  context: ViewContext,
  name?: string,
): TemplateResult | typeof nothing {
  const chosen =
    choices.find((one) => one.department === context.memory.teams.get(key)) ??
    choices.find((one) => one.action.planned) ??
    choices[0];
  if (chosen === undefined) return nothing;
  const id = `team-${key.replace("/", "-")}`;
  return html`<div class="team">
    ${action(name === undefined ? chosen.action : { ...chosen.action, label: name }, context)}
    <div class="field"><label for=${id}>${label}</label>
      <select id=${id} @change=${(event: Event) =>
        context.remember((memory) => {
          memory.teams.set(key, (event.target as HTMLSelectElement).value);
        })}>
        ${choices.map((one) => html`<option value=${one.department} ?selected=${one === chosen}>${one.name}</option>`)}
      </select></div>
  </div>`;
}
