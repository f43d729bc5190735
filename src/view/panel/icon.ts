/** The drawn signs of the shell: tools, severity markers, persons of the legend, lamps. All are decoration. */

import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import type { PersonState } from "../../contract/snapshot.ts";
import type { EventMark } from "../../presenter/event-text.ts";
import type { StateName } from "../style/palette.ts";

const LINES = {
  menu: "M3 5h12M3 9h12M3 13h12",
  bot: "M4 6.5h10v8H4ZM9 6.5V3.5M7 10h.01M11 10h.01M7.2 12.4h3.6",
  help: "M6.4 6.6a2.6 2.6 0 1 1 3.8 2.4c-.8.4-1.2.9-1.2 1.7M9 13.6h.01",
  close: "M4.5 4.5l9 9M13.5 4.5l-9 9",
  log: "M5 3.5h8a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1v-9a1 1 0 0 1 1-1ZM6.7 7h4.6M6.7 9.5h4.6M6.7 12h2.6",
  board: "M4 15.5V2.5M4 3.5H14.5L12.3 6.75L14.5 10H4",
  posts:
    "M7 8.2a2.6 2.6 0 1 0 0-5.2a2.6 2.6 0 0 0 0 5.2ZM2.4 15c0-3 2-4.6 4.6-4.6s4.6 1.6 4.6 4.6M12 3.2a2.4 2.4 0 0 1 0 4.7M13.2 10.6c1.6.6 2.6 2.2 2.6 4.4",
  observatory:
    "M9 4.5C5 4.5 2.6 9 2.6 9S5 13.5 9 13.5S15.4 9 15.4 9S13 4.5 9 4.5ZM9 7.2a1.8 1.8 0 1 1 0 3.6a1.8 1.8 0 0 1 0-3.6Z",
  adviser: "M9 2.4a4.7 4.7 0 0 1 2.7 8.5V13H6.3V10.9A4.7 4.7 0 0 1 9 2.4ZM7.2 15.6h3.6",
  budget: "M2.8 5.5h12.4v8.5H2.8ZM2.8 5.5l8.6-2.6v2.6M12 9.8h.01",
  guardrails: "M9 2.5L15 5v4.2C15 12.6 12.4 14.9 9 16C5.6 14.9 3 12.6 3 9.2V5Z",
  campus: "M9 2.3L15.8 5.7V12.3L9 15.7L2.2 12.3V5.7ZM2.2 5.7L9 9.2L15.8 5.7M9 9.2V15.7",
  inbox: "M3 9.8L4.8 3.8H13.2L15 9.8V14.2H3ZM3 9.8H6.4L7.5 11.6H10.5L11.6 9.8H15",
  timeline: "M2 9h14M5.6 7.4a1.6 1.6 0 1 1 0 3.2a1.6 1.6 0 0 1 0-3.2ZM11.5 7l2 2l-2 2l-2-2Z",
  more: "M4 9h.01M9 9h.01M14 9h.01",
  undo: "M6.5 4L3.5 7l3 3M3.8 7H10a4 4 0 0 1 0 8H7",
  tick: "M3.5 9.5l3.8 3.8l7.2-8",
  dash: "M4.5 9h9",
  plus: "M4.5 9h9M9 4.5v9",
  branch: "M5 3v12M5 12c0-3.4 7-2.2 7-5.6M12 6.4a1.7 1.7 0 1 0 0-3.4a1.7 1.7 0 0 0 0 3.4Z",
  load: "M3.5 15V10.5M7.2 15V6.5M10.8 15V8.5M14.5 15V3.5",
  adoption: "M3 14.5C8 14.5 7 4.5 14 4.5M14 4.5a1.1 1.1 0 1 0 .01 0Z",
  trust: "M9 2.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13ZM6.2 9.2l2.1 2.1l3.7-4.3",
  staleness: "M9 2.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13ZM9 5.2V9l2.6 1.6",
  data: "M4.5 8h9v7h-9ZM6.2 8V5.8a2.8 2.8 0 0 1 5.6 0V8M9 10.8v1.6",
  error: "M4.5 4.5l9 9M13.5 4.5l-9 9",
  cost: "M13 4.6A5 5 0 1 0 13 13.4M3 7.6h7M3 10.4h6",
} as const;

export type IconName = keyof typeof LINES;

/** A line icon of the 18 px grid. */
export function icon(name: IconName): TemplateResult {
  return html`<svg width="1.125rem" height="1.125rem" viewBox="0 0 18 18" fill="none" stroke="currentColor"
    stroke-width=${name === "more" ? 3 : 1.5} stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"
    ><path d=${LINES[name]}></path></svg>`;
}

/** Up or down, drawn because the bundled font has no such glyph. */
export function triangle(up: boolean): TemplateResult {
  return html`<svg class="triangle" width="0.4375rem" height="0.375rem" viewBox="0 0 7 6" fill="currentColor" aria-hidden="true"><path
    d=${up ? "M3.5 .3L6.8 5.7H.2Z" : "M3.5 5.7L.2 .3H6.8Z"}></path></svg>`;
}

/** Filled signs of the pace group. */
export function paceIcon(kind: "pause" | "step"): TemplateResult {
  return kind === "pause"
    ? html`<svg width="0.75rem" height="0.75rem" viewBox="0 0 12 12" fill="currentColor" aria-hidden="true"
        ><rect x="1.5" y="1" width="3" height="10" rx="1"></rect><rect x="7.5" y="1" width="3" height="10" rx="1"></rect></svg>`
    : html`<svg width="0.8125rem" height="0.75rem" viewBox="0 0 13 12" fill="currentColor" aria-hidden="true"
        ><path d="M1.5 1.6V10.4L8 6Z"></path><rect x="9.4" y="1.4" width="2" height="9.2" rx="1"></rect></svg>`;
}

/** The cube with a lit room in it. */
export function logo(size = 26): TemplateResult {
  return html`<svg width="${size / 16}rem" height="${size / 16}rem" viewBox="0 0 26 26" aria-hidden="true">
    <path d="M13 2.5L24 8.2V17.8L13 23.5L2 17.8V8.2Z" fill="#17404B"></path>
    <path d="M13 2.5L24 8.2L13 13.9L2 8.2Z" fill="#2F6F78"></path>
    <path d="M13 6.6L17.6 9V14.4L13 16.8L8.4 14.4V9Z" fill="#FFF3CF"></path>
    <path d="M13 11.4L17.6 9V14.4L13 16.8Z" fill="#FFD75A"></path>
  </svg>`;
}

const GLYPH = svg`<path d="M0 -3.6V0.9" stroke-width="1.9" stroke-linecap="round"></path><circle cy="3.5" r="0.7" stroke-width="0.8"></circle>`;

const MARKS: Readonly<Record<EventMark, SVGTemplateResult>> = {
  notice: svg`<circle r="6" fill="var(--panel)" stroke="var(--ink-2)" stroke-width="1.6"></circle><circle r="1.5" fill="var(--ink-2)"></circle>`,
  minor: svg`<path d="M0 -7L7.3 5.6H-7.3Z" fill="var(--minor)" stroke="var(--panel)" stroke-width="1"></path><g transform="translate(0 1.4) scale(.8)" fill="#1B2A31" stroke="#1B2A31">${GLYPH}</g>`,
  serious: svg`<path d="M0 -8L8 0L0 8L-8 0Z" fill="var(--serious)" stroke="var(--panel)" stroke-width="1"></path><g transform="scale(.9)" fill="#fff" stroke="#fff">${GLYPH}</g>`,
  critical: svg`<path d="M-3.2 -7.8H3.2L7.8 -3.2V3.2L3.2 7.8H-3.2L-7.8 3.2V-3.2Z" fill="var(--critical)" stroke="var(--panel)" stroke-width="1"></path><g fill="#fff" stroke="#fff">${GLYPH}</g>`,
  signal: svg`<path d="M-7 6V2.6M-2.3 6V-0.4M2.4 6V-3.4M7 6V-6.4" stroke="var(--action)" stroke-width="2.4" stroke-linecap="round"></path>`,
  post: svg`<path d="M-3.6 -6.4H3.6L7.2 0L3.6 6.4H-3.6L-7.2 0Z" fill="var(--role)"></path>`,
  assistant: svg`<path d="M0 -6.6L2 -2L6.6 0L2 2L0 6.6L-2 2L-6.6 0L-2 -2Z" fill="#FFC933" stroke="#8A6A00" stroke-width="1" stroke-linejoin="round"></path>`,
  guardrail: svg`<path d="M0 -6.8L6 -4.3V-.2C6 3.2 3.4 5.6 0 6.8C-3.4 5.6 -6 3.2 -6 -.2V-4.3Z" fill="none" stroke="var(--action)" stroke-width="1.6" stroke-linejoin="round"></path>`,
};

/** The marker in front of an event; its shape says the severity. */
export function mark(kind: EventMark): TemplateResult {
  return html`<svg class="mark" width="1.125rem" height="1.125rem" viewBox="-9 -9 18 18" aria-hidden="true">${MARKS[kind]}</svg>`;
}

const ROUND = "M-3 0L-3 -4.6C-3 -7 -1.8 -8.2 0 -8.2C1.8 -8.2 3 -7 3 -4.6L3 0Z";
const BODIES: Readonly<Record<PersonState, readonly [outline: string, state: StateName | null]>> = {
  0: [ROUND, "none"],
  1: [ROUND, "tries"],
  2: ["M-3.3 0L-3.3 -7Q-3.3 -8.2 -2.1 -8.2L2.1 -8.2Q3.3 -8.2 3.3 -7L3.3 0Z", "uses"],
  3: ["M-4.1 .2L-1.5 -8.2L1.5 -8.2L4.1 .2Z", "pilots"],
  4: [ROUND, "training"],
  5: ["M-2 .2L-4 -4.2L-2 -8.4L2 -8.4L4 -4.2L2 .2Z", "role"],
  6: [ROUND, null],
};

/** A person of the legend; colour and outline say the state. */
export function person(state: PersonState): TemplateResult {
  const [body, name] = BODIES[state];
  const fill = name === null ? "none" : `var(--state-${name})`;
  const edge = `var(--state-${name ?? "none"}-edge)`;
  return html`<svg width="1rem" height="1.25rem" viewBox="-6 -15 12 16.4" aria-hidden="true">
    <path d="M-1.3 -4V-.3M1.3 -4V-.3" stroke="var(--ink)" stroke-opacity=".7" stroke-width="1.8" stroke-linecap="round"></path>
    <g transform="translate(0 -3.4)">
      <path d=${body} fill=${fill} stroke=${edge} stroke-width=".7"></path>
      ${state === 1 ? svg`<path d="M-3 0L-3 -3.6L3 -3.6L3 0Z" fill="var(--state-none)"></path>` : nothing}
      ${state === 3 || state === 5 ? svg`<path d="M-1.4 -8.2L0 -5.8L1.4 -8.2Z" fill="#fff"></path>` : nothing}
    </g>
    <circle cy="-13" r="2.3" transform="translate(0 .6)" fill="#C68F66"></circle>
    ${state === 4 ? svg`<path d="M0 -16.2L4.3 -14.4L0 -12.6L-4.3 -14.4Z" transform="translate(0 1)" fill="var(--ink)"></path>` : svg`<path d="M-2.4 -12.5A2.4 2.4 0 0 1 2.4 -12.5Q.6 -13.6 -2.4 -12.5Z" fill="#4A3426"></path>`}
  </svg>`;
}

const LAMP_ARCS = [
  "M1 -6.3A6.4 6.4 0 0 1 5.9 2.4",
  "M4.9 4.1A6.4 6.4 0 0 1 -4.9 4.1",
  "M-5.9 2.4A6.4 6.4 0 0 1 -1 -6.3",
];

/** The lamp of a deployment: one, two or three lit segments; dashed while suspended. */
export function lamp(
  level: 1 | 2 | 3,
  phase: "integrating" | "live" | "suspended" = "live",
  progress = 1,
): TemplateResult {
  const ring =
    phase === "live"
      ? LAMP_ARCS.map(
          (arc, at) =>
            svg`<path d=${arc} fill="none" stroke=${at < level ? "var(--ink)" : "var(--stone)"} stroke-width=${at < level ? 2.2 : 1.3}></path>`,
        )
      : phase === "suspended"
        ? svg`<circle r="6.4" fill="none" stroke="var(--ink-3)" stroke-width="1.4" stroke-dasharray="2 2"></circle>`
        : svg`<circle r="6.4" fill="none" stroke="var(--stone)" stroke-width="1.3"></circle><circle r="6.4" fill="none"
            stroke="var(--minor)" stroke-width="2.2" pathLength="100" stroke-dasharray="${Math.round(progress * 100)} 100" transform="rotate(-90)"></circle>`;
  const core =
    phase === "suspended"
      ? svg`<path d="M-1.6 -2.4V2.4M1.6 -2.4V2.4" stroke="var(--ink-3)" stroke-width="1.5"></path>`
      : svg`<circle r="2.9" fill="#FFC933" stroke="#8A6A00" stroke-width=".7"></circle>`;
  return html`<svg width="1.125rem" height="1.125rem" viewBox="-9 -9 18 18" aria-hidden="true">${ring}${core}</svg>`;
}
