/**
 * `<alphea-lab>`: the strategy lab. Give it a `LabState`; it shows choices on one side and the answer on the other,
 * and says what the person wants as `CustomEvent<LabWish>`. It decides nothing.
 */

import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { createTranslator } from "../../i18n/translator.ts";
import type { LabState } from "../../presenter/lab/lab-state.ts";
import { LAB_EVENT, type LabWish } from "../../presenter/lab/lab-wish.ts";
import { logo } from "../panel/icon.ts";
import { controlStyle } from "../style/control.ts";
import { reportStyle } from "../style/report.ts";
import { baseStyle, tokenStyle } from "../style/token.ts";
import { answer, evidence, summary, takeAway } from "./answer.ts";
import { companyForm } from "./company-form.ts";
import { labChartStyle } from "./lab-chart-style.ts";
import type { LabContext } from "./lab-context.ts";
import { labFormStyle } from "./lab-form-style.ts";
import { labStyle } from "./lab-style.ts";
import { closer, pictures } from "./pictures.ts";
import { progress } from "./progress.ts";
import { ruleStyle } from "./rule-style.ts";
import { runs } from "./runs.ts";
import { setup } from "./setup.ts";
import { trouble } from "./sheet.ts";
import { strategyEditor } from "./strategy-editor.ts";

export class AlpheaLab extends LitElement {
  static override properties = { state: { attribute: false } };
  static override styles = [
    tokenStyle,
    baseStyle,
    controlStyle,
    reportStyle,
    labStyle,
    labFormStyle,
    labChartStyle,
    ruleStyle,
  ];

  declare state: LabState | null;

  constructor() {
    super();
    this.state = null;
  }

  private send(detail: LabWish): void {
    this.dispatchEvent(new CustomEvent<LabWish>(LAB_EVENT, { detail, bubbles: true, composed: true }));
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get("state") as LabState | null | undefined;
    const now = this.state;
    if (before == null || now === null) return;
    const find = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector);
    if (now.sheet !== null && before.sheet !== now.sheet) find("#sheet-title")?.focus();
    else if (now.sheet === null && before.sheet !== null) {
      const from =
        before.sheet === "company" ? "#open-company" : `[data-strategy="${before.draft?.id}"] .link`;
      find(from)?.focus();
    }
    // The button that deleted it is gone with it.
    if (now.ownStrategies.length < before.ownStrategies.length)
      find("#strategies")?.focus({ preventScroll: true });
    if (now.draft !== before.draft && now.draft?.focus) find(`#${now.draft.focus}`)?.focus();
    // What has begun comes into view: on a phone it stands far below the button that was pressed.
    if (now.study?.phase === "running" && before.study?.phase !== "running") {
      find("#result")?.scrollIntoView();
    }
    if (now.trouble !== null && now.trouble !== before.trouble)
      find("#trouble")?.scrollIntoView({ block: "nearest" });
    // What was pressed is gone with its phase: the focus goes to what can be read or done now.
    const isOver = (state: LabState) => state.study !== null && state.study.phase !== "running";
    if (isOver(now) !== isOver(before) && this.shadowRoot?.activeElement == null) {
      find("#answer-title[tabindex]")?.focus({ preventScroll: true });
    }
  }

  override render(): TemplateResult | typeof nothing {
    const { state } = this;
    if (state === null) return nothing;
    const context: LabContext = {
      state,
      t: createTranslator(state.locale),
      send: (wish) => this.send(wish),
    };
    const { t } = context.t;
    const other = state.locale === "en" ? "fr" : "en";
    return html`<div class="page" lang=${state.locale}>
      <header class="top no-print">
        <p class="brand">${logo(26)}<b>${t("app.name")}</b></p>
        <h1>${t("lab.title")}</h1>
        <nav><a class="link" id="back" href="./?lang=${state.locale}">${t("lab.back")}</a>
          <button class="link" type="button" lang=${other} @click=${() => this.send({ kind: "set-locale", locale: other })}
            >${t("bar.language")}</button></nav>
      </header>
      <div class="columns">
        <aside class="no-print" aria-label=${t("lab.setup")}>${guard(
          // What of a study the choices ask for; not its progress.
          [
            state.choice,
            state.scenarios,
            state.strategies,
            state.brought,
            state.sheet,
            state.study?.phase,
            state.study?.brief,
            context.t,
          ],
          () => setup(context),
        )}</aside>
        <main>
          ${trouble(context)}
          <div role="status">${notice(context)}</div>
          ${state.sheet === "company" ? companyForm(context) : state.sheet === "strategy" ? strategyEditor(context) : nothing}
          ${state.study === null ? (state.sheet === null ? welcome(context) : nothing) : result(state, context)}
        </main>
      </div>
    </div>`;
  }
}

function notice({ state, t }: LabContext): TemplateResult | typeof nothing {
  if (state.isBusy) return html`<p class="card notice hint">${t.t("lab.busy")}</p>`;
  if (state.notice === null) return nothing;
  const { tone, key, values } = state.notice;
  return html`<p class="card notice ${tone}">${t.find(key, values) ?? key}</p>`;
}

function welcome({ t }: LabContext): TemplateResult {
  return html`<section class="card paper welcome"><h2 class="display">${t.t("lab.question")}</h2>
    <p class="how">${t.t("lab.how")}</p><p class="hint">${t.t("title.honest")}</p></section>`;
}

function result({ study, look }: LabState, context: LabContext): TemplateResult | typeof nothing {
  if (study === null) return nothing;
  const { analysis, rows, phase, followed } = study;
  const known = [analysis, rows, phase, context.t];
  // Progress is told several times a second; what rests on the analysis is drawn when there is a new one.
  return html`<article class="card paper" id="result">
    ${progress(study, context)}
    ${guard(known, () => html`${answer(study, context)}${summary(study, context)}${pictures(study, context)}`)}
    ${guard([...known, followed, look], () => html`${closer(study, context)}${runs(study, context)}`)}
    ${guard(known, () => html`${evidence(study, context)}${takeAway(study, context)}`)}
  </article>`;
}

if (!customElements.get("alphea-lab")) customElements.define("alphea-lab", AlpheaLab);

declare global {
  interface HTMLElementTagNameMap {
    "alphea-lab": AlpheaLab;
  }
}
