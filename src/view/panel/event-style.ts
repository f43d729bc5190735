/** The look of the card of an event, its answers and its chain of causes. */

import { css } from "lit";

export const eventStyle = css`
  .event {
    margin: 0 0.625rem 0.625rem;
    border: 1px solid var(--line-2);
    border-radius: 10px;
    background: var(--panel);
    box-shadow: 0 1px 2px rgb(var(--shadow) / 5%);
  }
  .event.critical {
    border-color: color-mix(in srgb, var(--critical) 30%, var(--panel));
    background: color-mix(in srgb, var(--critical) 3%, var(--panel));
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
    margin: 0.4375rem 0.75rem 0.375rem;
    padding: 0.4375rem 0.625rem;
    border-radius: 8px;
    background: var(--panel-2);
    color: var(--ink-2);
    font-size: var(--text-small);
    line-height: 1.36;
  }
  .known b {
    color: var(--ink);
    font-weight: 600;
  }
  .answers {
    display: grid;
    gap: 0.375rem;
    padding: 0.25rem 0.5rem 0;
  }
  .answer {
    position: relative;
    display: grid;
    grid-template-columns: 1.375rem minmax(0, 1fr);
    gap: 0.5rem;
    padding: 0.4375rem 0.5625rem 0.5rem;
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
    gap: 0.25rem;
    margin-top: 0.25rem;
  }
  .answer .hint {
    display: block;
    margin-top: 0.25rem;
  }
  /* Four answers fit a small screen while only the one in question says its consequences; others are read out. */
  .answer:not(:has(:checked), :has(:focus-visible)) .hint {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .event .deadline {
    padding: 0.375rem 0.75rem 0;
  }
  .event .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375rem;
    position: sticky;
    bottom: 0;
    padding: 0.5rem;
    border-radius: 0 0 10px 10px;
    background: linear-gradient(transparent, var(--panel) 0.375rem);
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
  .chain .members li > :last-child {
    white-space: nowrap;
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
