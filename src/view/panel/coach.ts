/** The guide's card over the campus: one thing to do, said politely, and two buttons: where it is, and away. */

import { html, nothing, type TemplateResult } from "lit";
import type { TutorialModel } from "../../presenter/present-tutorial.ts";
import { vars } from "../style/vars.ts";
import { showPointed } from "./coach-target.ts";
import { icon } from "./icon.ts";
import type { ViewContext } from "./view-context.ts";

/** The region is always there, so that what it says is read out when it comes. */
export function coach(model: TutorialModel | null, context: ViewContext): TemplateResult {
  return html`<div class="coach-place">${model === null ? nothing : frame(model, context)}
    <p class="said" role="status">${model === null ? "" : `${model.place}. ${model.title}. ${model.body}`}</p></div>`;
}

function frame(model: TutorialModel, context: ViewContext): TemplateResult {
  const { t } = context.t;
  const leave = (): void => context.send({ kind: "follow-guide", on: false });
  const show = (event: Event): void =>
    showPointed((event.currentTarget as HTMLElement).getRootNode() as ShadowRoot);
  return html`<section class="card coach" aria-labelledby="coach-title" data-step=${model.step}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      leave();
    }}>
    <p class="kicker"><span class="num">${t("tutorial.label")} · ${model.place}</span>
      <span class="meter" aria-hidden="true"><i ${vars({ "--share": model.share })}></i></span>
      <button class="icon" type="button" aria-label=${t("tutorial.leave")} title=${t("tutorial.leave")}
        @click=${leave}>${icon("close")}</button></p>
    <h2 id="coach-title">${model.title}</h2>
    <p class="ask">${model.body}</p>
    ${
      model.last
        ? html`<button class="btn main" type="button" @click=${leave}>${t("tutorial.finish")}</button>`
        : model.target === null
          ? nothing
          : html`<button class="link" type="button" @click=${show}>${t("tutorial.show")}</button>`
    }
  </section>`;
}
