/** The look of time and plans: the banner of a past week, the total of a plan, the card of the branches, two futures. */

import { css } from "lit";

export const branchStyle = css`
  .past-banner {
    position: absolute;
    z-index: 6;
    top: 0.75rem;
    left: 0.75rem;
    display: flex;
    align-items: center;
    gap: 0.5rem;
    width: max-content;
    max-width: calc(100% - 1.5rem);
    padding: 0.5rem 0.625rem 0.5rem 0.875rem;
    border: 1px solid var(--focus);
    border-left-width: 4px;
    pointer-events: auto;
  }
  .past-banner > div {
    margin-right: 0.5rem;
  }
  .past-banner h2 {
    display: flex;
    align-items: center;
    gap: 0.375rem;
    font-size: 0.8125rem;
    font-weight: 650;
    line-height: 1.25;
  }
  .past-banner .btn,
  .timeline .head .btn {
    display: inline-flex;
    align-items: center;
    gap: 0.25rem;
    white-space: nowrap;
  }
  .root[data-past] .stage::after {
    position: absolute;
    inset: 0 0 -0.75rem;
    border: 3px solid color-mix(in srgb, var(--focus) 55%, transparent);
    pointer-events: none;
    content: "";
  }
  .root[data-past] .headline {
    padding-top: 4.75rem;
  }
  [data-layout="phone"] .past-banner {
    right: 0.75rem;
    left: 0.75rem;
    flex-wrap: wrap;
    width: auto;
    max-width: none;
  }
  /* There it comes after the timeline, at whose foot there is room. */
  [data-layout="phone"] .sheet:has(> .past-banner) {
    overflow: auto;
  }
  [data-layout="phone"] .sheet > :is(.timeline, .past-banner) {
    flex: none;
    overflow: visible;
  }
  [data-layout="phone"] .sheet > .past-banner {
    padding: 0.5rem 1rem 0.75rem;
    border: 0;
    border-top: 1px solid var(--line);
  }
  [data-layout="phone"] .past-banner > div {
    flex: 1 0 100%;
    margin: 0;
  }
  [data-layout="phone"] .past-banner .btn {
    flex: 1;
    justify-content: center;
    max-width: 100%;
    min-height: 2.75rem;
    white-space: normal;
  }
  /* Beside the drawer there is room for a narrow one. */
  [data-layout="tablet"] .past-banner {
    flex-wrap: wrap;
    max-width: 19rem;
  }
  [data-layout="tablet"] .past-banner > div {
    flex: 1 0 100%;
  }
  .root:not([data-layout="desktop"])[data-past] .headline {
    display: none;
  }

  .planned-strip li {
    flex-wrap: wrap;
    row-gap: 0;
  }
  .planned-strip li > span:first-child {
    flex: 1 1 60%;
  }
  .planned-strip li > .chips {
    flex: 0 0 100%;
    margin: 0 0 0.25rem;
  }
  .planned-strip .total {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.5rem;
    margin-bottom: 0.25rem;
    padding: 0.125rem 0 0.375rem;
    border-bottom: 1px solid var(--line);
  }

  .branches {
    display: grid;
    margin-bottom: 0.25rem;
  }
  .branches .badge {
    flex: none;
  }
  .branches .actions {
    gap: 0.375rem;
  }
  .branches .remove {
    margin-left: auto;
    color: var(--bad);
    font-size: var(--text-small);
  }
  .rename {
    display: flex;
    gap: 0.375rem;
  }
  .rename input {
    flex: 1;
    min-width: 0;
    min-height: 2rem;
    padding: 0 0.5rem;
    border: 1px solid var(--line-2);
    border-radius: 8px;
    background: var(--panel);
  }
  [data-layout="phone"] .rename input {
    min-height: 2.75rem;
    font-size: 1rem;
  }
  .differs {
    margin-bottom: 0.5rem;
  }
  .pairs {
    width: 100%;
    border-collapse: collapse;
  }
  .pairs th,
  .pairs td {
    padding: 0.375rem 0 0.375rem 0.375rem;
    border-bottom: 1px solid var(--line);
    font-weight: 400;
    text-align: right;
    vertical-align: top;
  }
  .pairs th:first-child {
    padding-left: 0;
    font-weight: 600;
    text-align: left;
  }
  .pairs thead th {
    color: var(--ink-2);
    font-size: var(--text-floor);
    vertical-align: bottom;
  }
  .pairs .key {
    display: block;
    width: 1.5rem;
    margin: 0 0 0.25rem auto;
    border-top: 2px solid var(--ink);
  }
  .pairs .key.there {
    border-top: 2px dashed var(--link);
  }
  .twin {
    width: 6.75rem;
    max-width: 100%;
    height: 1.625rem;
    margin-top: 0.125rem;
  }
  .twin path {
    fill: none;
    stroke-width: 1.5;
    stroke-linejoin: round;
  }
  .twin .at {
    stroke: var(--line-2);
    stroke-width: 1;
  }
  .twin .here {
    stroke: var(--ink);
  }
  .twin .there {
    stroke: var(--link);
    stroke-dasharray: 3 2.5;
  }
`;
