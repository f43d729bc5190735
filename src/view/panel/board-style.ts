/** The look of the mandate: the briefing, the board’s panel, the ranges of a forecast. */

import { css } from "lit";
import { fadeBelow, hatch } from "../style/token.ts";

export const boardStyle = css`
  .briefing.card {
    position: absolute;
    z-index: 8;
    inset: 4.5rem auto auto 0.75rem;
    display: flex;
    flex-direction: column;
    width: 46rem;
    max-width: calc(100% - 1.5rem);
    max-height: calc(100% - 5.25rem);
    border-radius: 18px;
    background: var(--paper);
    pointer-events: auto;
  }
  .briefing.card > .body {
    flex: 1;
    min-height: 0;
    overflow: auto;
    padding: 1.75rem 2rem;
    border-radius: 18px;
    scrollbar-width: thin;
    ${fadeBelow}
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
  .briefing .story {
    margin-top: 0.5rem;
    color: var(--ink-2);
    font: italic 400 0.9375rem/1.35 var(--serif);
    letter-spacing: 0;
  }
  .briefing .halves {
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
  .targets th:first-child {
    padding-left: 0;
  }
  .targets th[scope="row"] {
    line-height: 1.3;
  }
  .targets td b {
    display: block;
    font-weight: 600;
    white-space: nowrap;
  }
  .targets .red {
    white-space: nowrap;
    color: var(--critical-ink);
    font-size: var(--text-small);
  }
  .targets tr > :last-child {
    padding-right: 0;
    text-align: right;
  }
  .how.dots li {
    position: relative;
    padding-left: 0.875rem;
  }
  .how.dots li::before {
    position: absolute;
    left: 0.125rem;
    content: "·";
    font-weight: 700;
  }
  .score p:first-child {
    display: flex;
    align-items: baseline;
    gap: 0.25rem;
  }
  .score p:first-child > span:first-child {
    flex: 1;
  }
  .score b {
    font-size: 1.5rem;
    font-weight: 650;
    line-height: 1;
    letter-spacing: -0.02em;
  }
  .scorebar,
  .purse {
    position: relative;
    display: flex;
    height: 0.75rem;
    margin: 0.375rem 0 0.1875rem;
    border-radius: 4px;
    background: var(--chip);
  }
  .scorebar i,
  .purse i {
    width: calc(var(--share) * 100%);
    background: var(--action);
  }
  .scorebar i:first-child,
  .purse i:first-child {
    border-radius: 4px 0 0 4px;
  }
  .scorebar u {
    position: absolute;
    inset: -0.1875rem auto;
    left: calc(var(--at) * 100% - 1px);
    border-left: 2px solid var(--ink);
  }
  .to-win {
    width: fit-content;
    margin-left: calc(var(--at) * 100%);
    transform: translateX(-50%);
    white-space: nowrap;
  }
  .purse i.committed,
  .purse-key i.committed {
    background: ${hatch(css`var(--amber)`)};
  }
  .purse-key i {
    display: inline-block;
    width: 0.75rem;
    height: 0.5625rem;
    margin-right: 0.3125rem;
    border-radius: 2px;
    background: var(--action);
  }
  .purse-key i.left {
    background: var(--chip);
    box-shadow: inset 0 0 0 1px var(--line-2);
  }
  .purse-key > div {
    display: flex;
    justify-content: space-between;
    gap: 0.5rem;
    padding: 0.1875rem 0;
  }
  .purse-key dt {
    color: var(--ink-2);
  }
  .purse-key dd {
    font-weight: 650;
  }
  .purse-key + .hint {
    margin-top: 0.25rem;
  }
  .demand .badge {
    gap: 0.25rem;
  }
  .demand .badge svg {
    width: 0.75rem;
    height: 0.75rem;
  }
  .demand .now {
    font-weight: 600;
    white-space: nowrap;
  }
  .demand.open {
    box-shadow: inset 3px 0 0 var(--minor);
  }
  .demand.met .badge {
    background: var(--chip-good);
    color: var(--chip-good-ink);
  }
  .demand.missed .badge {
    background: var(--chip-bad);
    color: var(--chip-bad-ink);
  }
  .review,
  .forecast,
  .guess {
    grid-template-columns: minmax(0, 1fr);
  }
  .review {
    display: grid;
    gap: 0.375rem;
    padding: 0.25rem 0.75rem 0.75rem;
  }
  [data-layout="phone"] .review {
    padding-inline: 0;
  }
  .review h4 {
    margin-top: 0.5rem;
    font-size: 0.75rem;
    font-weight: 650;
    line-height: 1.3;
  }
  .review .inset {
    margin-top: 0;
    background: var(--panel);
  }
  .forecast {
    background: var(--panel-2);
  }
  .forecast select {
    flex: 1;
    font-size: var(--text-small);
  }
  .guess {
    display: grid;
    gap: 0.375rem;
    justify-items: start;
  }
  .guess input {
    width: 4.375rem;
    text-align: right;
  }
  .guess label {
    position: relative;
  }
  .guess .reason:empty {
    display: none;
  }
  .committed-to li {
    display: flex;
    align-items: center;
    gap: 0.375rem;
  }
  .committed-to svg {
    width: 0.875rem;
    height: 0.875rem;
    color: var(--good);
  }
  /* The bar has two rows there. */
  [data-layout="tablet"] .briefing.card {
    top: 7rem;
    max-height: calc(100% - 7.75rem);
  }
  /* Where few lines fit, the buttons come after the text instead of beside it. */
  [data-short] .briefing.card {
    display: block;
    overflow: auto;
  }
  @media (forced-colors: active) {
    .scorebar,
    .purse {
      border: 1px solid CanvasText;
    }
    .scorebar i,
    .purse i,
    .purse-key i {
      forced-color-adjust: none;
    }
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
    padding: 1.25rem 1.25rem 1.5rem;
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
