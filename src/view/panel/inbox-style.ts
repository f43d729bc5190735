/** The look of the inbox: drawer, rows, loads, first decisions. The card of an event is in a file of its own. */

import { css } from "lit";
import { fadeBelow } from "../style/token.ts";

export const inboxStyle = css`
  .side {
    position: relative;
    grid-area: side;
    min-height: 0;
    margin: 0.75rem 0.75rem 0.75rem 0;
  }
  .inbox {
    position: absolute;
    inset: 0 0 0 auto;
    display: flex;
    flex-direction: column;
    width: 18.25rem;
    max-width: 100%;
    overflow: hidden;
    pointer-events: auto;
  }
  .root[data-layout="tablet"] .side {
    z-index: 4;
    grid-area: stage;
    justify-self: end;
    width: 20rem;
    max-width: calc(100% - 1.5rem);
    pointer-events: none;
  }
  .root[data-layout="tablet"]:has(.side > *) .foot {
    padding-right: 21.5rem;
  }
  .root[data-layout="tablet"]:has(.side > *) .rail {
    flex-wrap: wrap;
  }
  /* Where few lines fit, a card takes the whole height: what it would cover in part goes. */
  .root[data-layout="tablet"][data-short] .side {
    grid-area: stage / stage / time / stage;
  }
  .root[data-layout="tablet"][data-short]:has(.side > *) :is(.rail, .timeline) {
    visibility: hidden;
  }
  .root[data-stage="title"] .side {
    position: absolute;
    z-index: 4;
    top: 3.75rem;
    right: 0;
    bottom: 0;
    width: 20rem;
    max-width: calc(100% - 1.5rem);
    pointer-events: none;
  }
  .inbox > header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    padding: 0.625rem 0.875rem 0.5rem;
  }
  .inbox h2 {
    font-size: 0.8125rem;
    font-weight: 650;
    line-height: 1;
  }
  .link.quiet {
    min-height: 1.5rem;
    margin-left: auto;
    padding: 0 0.25rem;
    font-size: var(--text-small);
    font-weight: 500;
  }
  .inbox > .body {
    /* As in a panel: what is said but not seen stays inside what scrolls. */
    position: relative;
    flex: 1;
    min-height: 0;
    overflow: auto;
    scrollbar-width: thin;
    ${fadeBelow}
  }
  /* The buttons of an answer stick to the very edge: beneath them nothing that scrolls by may show. */
  .inbox > .body:has(.event) {
    padding-bottom: 0;
    mask-image: none;
  }
  .inbox > .body:has(.event) > :last-child {
    margin-bottom: 0.5rem;
  }
  .body:focus-visible {
    outline-offset: -2px;
  }
  .empty {
    padding: 1.5rem 0.875rem;
    font: 400 italic 0.875rem/1.3 var(--serif);
  }
  .empty .hint {
    display: block;
    margin-top: 0.25rem;
    font: 400 var(--text-small) / 1.4 var(--sans);
  }
  .first {
    display: grid;
    gap: 0.375rem;
    padding: 0.25rem 0.625rem 0.625rem;
  }
  .first h3 {
    padding: 0.25rem 0.25rem 0;
    font: 600 1.1875rem/1.14 var(--serif);
    letter-spacing: -0.012em;
  }
  .first > .hint {
    padding: 0 0.25rem;
  }
  .first ul {
    display: grid;
    gap: 0.4375rem;
    margin: 0.25rem 0;
  }
  .step {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.1875rem 0.5rem;
    width: 100%;
    min-height: 2.75rem;
    padding: 0.5rem 0.625rem 0.5625rem;
    border: 1px solid var(--line-2);
    border-radius: 9px;
    background: var(--panel);
    line-height: 1.3;
    text-align: left;
  }
  .step:hover {
    border-color: var(--ink-3);
    background: var(--panel-2);
  }
  .step[aria-pressed="true"] {
    border-color: var(--action);
    background: var(--halo);
  }
  .step b {
    font-size: 0.78125rem;
    font-weight: 600;
  }
  .step .hint,
  .step .chips {
    grid-column: 1 / -1;
  }
  .step svg {
    color: var(--action);
  }
  .step[aria-pressed="true"] svg {
    color: var(--good);
  }
  .group {
    padding: 0.75rem 0.875rem 0.25rem;
    color: var(--ink-2);
    font-size: var(--text-floor);
    font-weight: 600;
  }
  .row {
    display: grid;
    grid-template-columns: 1.25rem minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.5625rem;
    width: 100%;
    min-height: 2.75rem;
    padding: 0.4375rem 0.875rem;
    border: 0;
    border-top: 1px solid var(--line);
    background: none;
    text-align: left;
  }
  li > .row {
    border-top: 1px solid var(--line);
  }
  button.row:hover {
    background: var(--panel-2);
  }
  button.row:focus-visible {
    outline-offset: -2px;
  }
  .row .text b {
    display: block;
    font-weight: 550;
    line-height: 1.3;
  }
  .row .text span {
    color: var(--ink-2);
    font-size: var(--text-small);
    line-height: 1.3;
  }
  .week {
    color: var(--ink-2);
    font-size: var(--text-small);
    white-space: nowrap;
  }
  .week svg {
    color: var(--good);
  }

  .loads button {
    display: grid;
    grid-template-columns: 6.25rem minmax(0, 1fr) 2.5rem;
    align-items: center;
    gap: 0.5rem;
    width: 100%;
    min-height: 1.625rem;
    padding: 0 0.875rem;
    border: 0;
    background: none;
    text-align: left;
  }
  .loads button:hover {
    background: var(--panel-2);
  }
  .loads button:focus-visible {
    outline-offset: -2px;
  }
  .loads .who {
    overflow: hidden;
    font-weight: 550;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .loads .loadbar {
    margin: 0;
  }
  .loads b {
    font-size: var(--text-small);
    font-weight: 600;
    text-align: right;
  }
`;
