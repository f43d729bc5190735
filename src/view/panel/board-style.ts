/** The look of the mandate: the briefing, the board’s panel, the ranges of a forecast. */

import { css } from "lit";

export const boardStyle = css`
  .briefing.card {
    position: absolute;
    z-index: 8;
    inset: 4.5rem auto 0.75rem 0.75rem;
    display: flex;
    flex-direction: column;
    width: 46rem;
    max-width: calc(100% - 1.5rem);
    border-radius: 18px;
    background: #fffdf8;
    pointer-events: auto;
  }
  .briefing.card > .body {
    flex: 1;
    min-height: 0;
    overflow: auto;
    padding: 1.75rem 2rem 1rem;
    border-radius: 18px;
    scrollbar-width: thin;
  }
  .briefing.card > .buttons {
    align-items: center;
    padding: 0.875rem 2rem 1.125rem;
    border-top: 1px solid var(--line);
  }
  .briefing h2 {
    margin: 0.25rem 0 0.625rem;
    font: 560 2rem/1.06 var(--serif);
    letter-spacing: -0.024em;
    text-wrap: balance;
  }
  .briefing h2:focus {
    outline: none;
  }
  .briefing .story {
    margin-top: 0.5rem;
    color: var(--ink-2);
    font: italic 400 0.9375rem/1.35 var(--serif);
    letter-spacing: 0;
  }
  .briefing .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr));
    gap: 0 2.25rem;
  }
  .briefing h3 {
    margin: 1.25rem 0 0.375rem;
    font-size: 0.8125rem;
    font-weight: 650;
  }
  .goals {
    counter-reset: goal;
  }
  .goals li {
    display: grid;
    grid-template-columns: 1.5rem 1fr;
    padding: 0.375rem 0;
    border-top: 1px solid var(--line);
    font: 500 0.9375rem/1.3 var(--serif);
    letter-spacing: -0.005em;
    counter-increment: goal;
  }
  .goals li::before {
    color: var(--ink-2);
    content: counter(goal);
    font-variant-numeric: tabular-nums;
  }
  .traits li {
    display: grid;
    gap: 0.125rem;
    padding: 0.4375rem 0;
    border-top: 1px solid var(--line);
  }
  .traits b {
    font-weight: 600;
  }
  .targets th[scope="row"] {
    padding-left: 0;
    line-height: 1.3;
  }
  .targets td b {
    display: block;
    font-weight: 600;
  }
  .targets .red {
    color: var(--critical-ink);
    font-size: var(--text-small);
  }
  .targets tr > :last-child {
    padding-right: 0;
    text-align: right;
  }
  .dots li {
    position: relative;
    padding-left: 0.875rem;
  }
  .dots li::before {
    position: absolute;
    left: 0.125rem;
    content: "·";
    font-weight: 700;
  }
  [data-layout="phone"] .briefing.card {
    inset: auto 0 0;
    width: 100%;
    max-width: none;
    max-height: calc(100% - 7rem);
    border-radius: 18px 18px 0 0;
    box-shadow: var(--shadow-sheet);
  }
  [data-layout="phone"] .briefing.card > .body {
    padding: 1.25rem 1.25rem 0.75rem;
  }
  [data-layout="phone"] .briefing.card > .buttons {
    padding: 0.625rem 1.25rem 1rem;
  }
  [data-layout="phone"] .briefing.card > .buttons .btn {
    flex: 1 0 100%;
  }
  [data-layout="phone"] .briefing h2 {
    font-size: 1.625rem;
  }
`;
