/** The look of the inbox and of the card of an event. */

import { css } from "lit";

export const inboxStyle = css`
  .side {
    position: relative;
    grid-area: side;
    min-height: 0;
    margin: 0.75rem 0.75rem 0.75rem 0;
  }
  .root[data-layout="desktop"] .side {
    margin-top: 0.75rem;
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
    grid-area: stage / stage / time / stage;
    justify-self: end;
    width: 20rem;
    max-width: calc(100% - 1.5rem);
    pointer-events: none;
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
    flex: 1;
    min-height: 0;
    overflow: auto;
    padding-bottom: 0.5rem;
    scrollbar-width: thin;
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
    color: var(--ink-3);
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

  .event {
    margin: 0 0.625rem 0.625rem;
    border: 1px solid var(--line-2);
    border-radius: 10px;
    background: var(--panel);
    box-shadow: 0 1px 2px #1b2a310d;
  }
  .event.critical {
    border-color: #e7c7c3;
    background: #fffcfb;
  }
  .event .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.5rem;
    padding: 0.6875rem 0.75rem 0;
    color: var(--ink-2);
    font-size: var(--text-floor);
  }
  .event .head b {
    color: var(--ink);
    font-weight: 650;
  }
  .event.critical .head b {
    color: var(--critical-ink);
  }
  .event h3 {
    padding: 0.4375rem 0.75rem 0;
    font: 600 1.1875rem/1.14 var(--serif);
    letter-spacing: -0.012em;
    text-wrap: balance;
  }
  .event .story {
    padding: 0.375rem 0.75rem 0;
    color: var(--body);
  }
  .known {
    margin: 0.5625rem 0.75rem 0.625rem;
    padding: 0.5rem 0.625rem;
    border-radius: 8px;
    background: var(--panel-2);
    color: var(--ink-2);
    font-size: var(--text-small);
    line-height: 1.4;
  }
  .known b {
    color: var(--ink);
    font-weight: 600;
  }
  .answers {
    display: grid;
    gap: 0.4375rem;
    padding: 0.25rem 0.5rem 0;
  }
  .answer {
    position: relative;
    display: grid;
    grid-template-columns: 1.375rem minmax(0, 1fr);
    gap: 0.5rem;
    padding: 0.5625rem 0.625rem 0.625rem;
    border: 1px solid var(--line-2);
    border-radius: 9px;
    background: var(--panel);
    cursor: pointer;
  }
  .answer:hover {
    border-color: var(--ink-3);
  }
  .answer:has(:checked) {
    border-color: var(--action);
    box-shadow:
      inset 0 0 0 1px var(--action),
      0 0 0 3px var(--halo);
  }
  .answer:has(:focus-visible) {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  .answer input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }
  kbd {
    display: inline-grid;
    place-items: center;
    min-width: 1.25rem;
    height: 1.25rem;
    padding: 0 0.25rem;
    border: 1px solid var(--line-2);
    border-radius: 5px;
    background: var(--panel);
    color: var(--ink-2);
    font: 600 var(--text-floor) / 1 var(--sans);
  }
  .answer strong {
    display: block;
    font-size: 0.78125rem;
    font-weight: 600;
    line-height: 1.3;
  }
  .answer .chips {
    margin-top: 0.3125rem;
  }
  .answer .hint {
    display: block;
    margin-top: 0.3125rem;
  }
  .event .deadline {
    padding: 0.4375rem 0.75rem 0;
  }
  .event .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375rem;
    position: sticky;
    bottom: 0;
    padding: 0.5625rem 0.5rem;
    border-radius: 0 0 10px 10px;
    background: linear-gradient(#ffffff00, var(--panel) 0.5rem);
  }
  .event .buttons .main {
    flex: 1 1 9rem;
  }
  .event .planned {
    flex: 1 1 9rem;
    padding-left: 0.25rem;
    color: var(--good);
    font-weight: 600;
    line-height: 1.3;
  }
  .chain {
    padding: 0.25rem 0.75rem 0.75rem;
  }
  .chain h4 {
    margin-bottom: 0.25rem;
    font-size: var(--text-small);
    font-weight: 650;
  }
  .chain li {
    position: relative;
    display: flex;
    justify-content: space-between;
    gap: 0.5rem;
    padding: 0.1875rem 0 0.1875rem 1rem;
    color: var(--body);
    font-size: var(--text-small);
    line-height: 1.36;
  }
  .chain .members li {
    padding-left: 0;
  }
  .chain .members li::before,
  .chain .members li::after {
    display: none;
  }
  .chain li::before {
    content: "";
    position: absolute;
    left: 0.125rem;
    top: 0.4375rem;
    width: 0.5rem;
    height: 0.5rem;
    border: 1.5px solid var(--action);
    border-radius: 50%;
    background: var(--panel);
  }
  .chain li.decision::before {
    border-radius: 0;
    transform: rotate(45deg) scale(0.9);
  }
  .chain li:not(:last-child)::after {
    content: "";
    position: absolute;
    left: 0.375rem;
    top: 1rem;
    bottom: -0.375rem;
    border-left: 1px solid var(--line-2);
  }
`;
