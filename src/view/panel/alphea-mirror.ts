/**
 * `<alphea-mirror>`: the campus in words. Out of sight until it has the focus, so that rooms can be walked with
 * Tab and read out; its live regions say what happened. Decisions are taken in the panels it opens.
 */

import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import type { Translator } from "../../i18n/translator.ts";
import { INTENT_EVENT, type Intent } from "../../presenter/intent.ts";
import type { MirrorModel } from "../../presenter/present-mirror.ts";
import { baseStyle } from "../style/token.ts";

export class AlpheaMirror extends LitElement {
  static override properties = { model: { attribute: false }, translator: { attribute: false } };

  static override styles = [
    baseStyle,
    css`
      :host {
        position: absolute;
        left: 0.75rem;
        top: 0.75rem;
        z-index: 6;
        width: 20rem;
        max-width: calc(100% - 1.5rem);
        max-height: calc(100% - 1.5rem);
        overflow: auto;
        padding: 0.75rem;
        border-radius: 12px;
        background: var(--panel);
        box-shadow: var(--shadow-card);
      }
      :host(:not(:focus-within)) {
        clip-path: inset(50%);
        width: 1px;
        height: 1px;
        padding: 0;
        overflow: hidden;
      }
      h2,
      h3 {
        font-size: 0.8125rem;
        font-weight: 650;
        line-height: 1.25;
      }
      h3 {
        margin-top: 0.75rem;
      }
      button {
        display: block;
        width: 100%;
        min-height: 2.125rem;
        padding: 0.25rem 0.5rem;
        border: 0;
        border-top: 1px solid var(--line);
        background: none;
        text-align: left;
      }
      button[aria-current="true"] {
        background: var(--halo);
      }
      button span,
      p,
      li {
        color: var(--ink-2);
        font-size: 0.6875rem;
        line-height: 1.36;
      }
      b {
        display: block;
        color: var(--ink);
        font-size: 0.78125rem;
        font-weight: 600;
      }
      :host(:focus-within) {
        animation: appear var(--appear) var(--out);
      }
      @keyframes appear {
        from {
          opacity: 0;
        }
      }
    `,
  ];

  declare model: MirrorModel | null;
  declare translator: Translator | null;
  private lastRoom: string | null = null;

  constructor() {
    super();
    this.model = null;
    this.translator = null;
  }

  /** Puts the focus on the room it last had, on the one that is open, or on the first. */
  focusRooms(): void {
    const find = (selector: string): HTMLElement | null =>
      this.renderRoot.querySelector<HTMLElement>(selector);
    const last = this.lastRoom === null ? null : find(`[data-room="${this.lastRoom}"]`);
    (last ?? find("button[aria-current=true]") ?? find("button"))?.focus();
  }

  private open(department: string): void {
    this.lastRoom = department;
    const detail: Intent = { kind: "open-panel", panel: { kind: "department", department } };
    this.dispatchEvent(new CustomEvent<Intent>(INTENT_EVENT, { detail, bubbles: true, composed: true }));
  }

  override render(): TemplateResult | typeof nothing {
    const { model, translator } = this;
    if (model === null || translator === null) return nothing;
    const { t } = translator;
    const list = (title: string, lines: readonly string[], empty = "") =>
      html`<h3>${title}</h3>${
        lines.length === 0
          ? html`<p>${empty}</p>`
          : html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`
      }`;
    return html`
      <section aria-labelledby="rooms-title">
        <h2 id="rooms-title">${model.label}</h2>
        <p>${model.hint}</p>
        <ul class="rooms">
          ${model.rooms.map(
            (
              room,
            ) => html`<li><button type="button" data-room=${room.id} aria-current=${room.selected ? "true" : nothing}
              @click=${() => this.open(room.id)}><b>${room.name}</b><span>${room.detail}</span></button></li>`,
          )}
        </ul>
        ${list(t("mirror.incidents-title"), model.incidents, t("mirror.no-incidents"))}
        ${list(t("mirror.assistants-title"), model.assistants, t("mirror.no-assistants"))}
        ${list(`${t("mirror.posts-title")}, ${model.workshop}`, model.posts)}
        ${list(t("mirror.states-title"), model.states)}
      </section>
      <div class="said" aria-live="polite">${model.news}</div>
      <div class="said" aria-live="assertive">${model.alert}</div>
    `;
  }
}

if (!customElements.get("alphea-mirror")) customElements.define("alphea-mirror", AlpheaMirror);

declare global {
  interface HTMLElementTagNameMap {
    "alphea-mirror": AlpheaMirror;
  }
}
