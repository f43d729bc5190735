/** The look of what speaks of people and money: the team, the workforce ledger, the budget. */

import { css } from "lit";
import { dotted, hatch } from "../style/token.ts";

export const companyStyle = css`
  .gauge {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    font-size: var(--text-small);
  }
  .gauge .meter {
    flex: 1;
  }
  .gauge b {
    font-weight: 650;
  }
  .voice,
  .freed {
    background: var(--panel-2);
  }
  .flows .part th {
    padding-left: 1rem;
    color: var(--ink-2);
  }
  .flows .part th,
  .flows .part td {
    padding-block: 0.125rem;
    border: 0;
  }
  .split {
    display: flex;
    justify-content: space-between;
    gap: 0.5rem;
  }
  .envelope,
  .envelope + .key {
    margin-bottom: 0.375rem;
  }
  .envelope {
    height: 1rem;
    border-radius: 5px;
  }
  .envelope .spent,
  .key .spent {
    background: var(--action);
  }
  .envelope .committed,
  .key .committed {
    background: ${hatch(css`var(--petrol)`)};
  }
  .envelope .planned {
    background: ${dotted(css`var(--link)`)};
  }
  .envelope .left,
  .key .left {
    background: var(--chip);
    box-shadow: inset 0 0 0 1px var(--line-2);
  }
  /* What goes beyond the envelope keeps its pattern under the colour of a warning. */
  .envelope s {
    position: absolute;
    inset: 0 0 0 calc(var(--at) * 100%);
    background: color-mix(in srgb, var(--bad) 75%, transparent);
  }
  .key .excess {
    background: var(--bad);
  }
  .envelope u {
    margin-left: -2px;
    border-color: var(--panel);
    border-width: 3px;
  }
  .key .planned,
  .pair .planned {
    background: repeating-linear-gradient(-45deg, var(--ink-3) 0 1.5px, var(--panel) 1.5px 4px);
    box-shadow: inset 0 0 0 1px var(--ink-3);
  }
  .envelope + .key .planned {
    background: ${dotted(css`var(--link)`)};
    box-shadow: none;
  }
  .bars li {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.1875rem 0.5rem;
    padding: 0.375rem 0;
    border-top: 1px solid var(--line);
    line-height: 1.3;
  }
  .bars b {
    font-weight: 650;
    text-align: right;
  }
  .bars b small {
    display: inline-flex;
    align-items: center;
    gap: 0.125rem;
    font-size: var(--text-floor);
    font-weight: 600;
  }
  .bars .meter,
  .bars .pair,
  .bars .hint {
    grid-column: 1 / -1;
  }
  .pair {
    display: grid;
    gap: 2px;
  }
  .pair i {
    width: calc(var(--share) * 100%);
    min-width: 2px;
    height: 0.5rem;
    border-radius: 2px;
  }
  .pair .paid,
  .key .paid {
    background: var(--action);
  }
  .lever {
    margin-top: 0.625rem;
  }
  .lever b {
    font-weight: 600;
  }
  .stops {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(3.5rem, 1fr));
    gap: 0.3125rem;
    margin: 0.25rem 0;
  }
  .stops .btn {
    flex-direction: column;
    gap: 0.0625rem;
    padding-inline: 0.25rem;
  }
  .stops .btn span {
    display: inline-flex;
    align-items: center;
    gap: 0.1875rem;
  }
  .stops .btn svg {
    width: 0.75rem;
    height: 0.75rem;
  }
  .stops .btn small {
    font-size: var(--text-floor);
    font-weight: 500;
  }
  .stops .btn[data-now] {
    border-color: var(--action);
    background: var(--action);
    color: var(--action-ink);
  }
  .agent {
    display: block;
  }
  .agent summary {
    min-height: 1.5rem;
    font-size: 0.8125rem;
    font-weight: 600;
    cursor: pointer;
  }
  .range {
    position: relative;
    display: block;
    height: 0.75rem;
    margin: 0.25rem 0;
    border-radius: 3px;
    background: linear-gradient(var(--line-2), var(--line-2)) 0 50% / 100% 1px no-repeat;
  }
  .range i {
    position: absolute;
    inset: 0.125rem auto;
    left: calc(var(--low) * 100%);
    width: calc((var(--high) - var(--low)) * 100%);
    border-radius: 3px;
    background: var(--petrol-2);
  }
  .range u {
    position: absolute;
    inset: 0 auto;
    left: calc(var(--value) * 100% - 1px);
    width: 2px;
    background: var(--action);
  }
  .range s {
    position: absolute;
    inset: -0.125rem auto;
    left: calc(var(--limit) * 100% - 1px);
    border-left: 2px dashed var(--critical);
  }
  .asks .meter {
    margin: 0.1875rem 0;
  }
  .asks .met .meter i {
    background: var(--good);
  }
  .asks .missing .meter i {
    background: ${hatch(css`var(--bad)`)};
  }
  .asks .meter,
  .asks .range {
    background-color: var(--panel);
  }
  @media (forced-colors: active) {
    .range s,
    .envelope :is(i, s),
    .pair i,
    .range i,
    .range u,
    .stops .btn[data-now] {
      forced-color-adjust: none;
    }
  }
`;
