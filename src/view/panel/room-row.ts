/** One room in a list of rooms: its name, a bar or a word, its number. A press opens its card. */

import { html, type TemplateResult } from "lit";
import type { ViewContext } from "./view-context.ts";

export function roomRow(
  room: {
    readonly department: string;
    readonly name: string;
    /** All of it in words, for those who hear it. */
    readonly label: string;
    readonly value: string;
    readonly over?: boolean;
  },
  bar: TemplateResult,
  context: ViewContext,
): TemplateResult {
  const { department, name, label, value, over = false } = room;
  return html`<li><button type="button" data-room=${department} aria-label=${label}
    @click=${() => context.send({ kind: "open-panel", panel: { kind: "department", department } })}>
    <span class="who">${name}</span>${bar}<b class="num ${over ? "over" : ""}">${value}</b></button></li>`;
}
