/** The look of the why panel's span, waterfall and sources. */

import { css } from "lit";

export const whyStyle = css`
  .ends {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0 0.75rem;
    margin: 0.25rem 0;
  }
  .ends label {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.375rem;
    color: var(--ink-2);
    font-size: var(--text-small);
  }
  .ends b {
    margin-left: auto;
    color: var(--ink);
  }
  .ends input {
    width: 100%;
    min-height: 1.5rem;
    margin: 0;
    accent-color: var(--action);
  }
  [data-layout="phone"] .ends input {
    min-height: 2.75rem;
  }
  .waterfall {
    width: 100%;
    margin-top: 0.5rem;
  }
  .waterfall .level {
    fill: none;
    stroke: var(--ink);
    stroke-width: 3;
  }
  .waterfall .link {
    fill: none;
    stroke: var(--ink-3);
    stroke-width: 1;
    stroke-dasharray: 2 2;
  }
  .waterfall path.tick {
    stroke: var(--line);
  }
  .waterfall text {
    fill: var(--ink-2);
    font-size: 10.5px;
    font-weight: 600;
  }
  .waterfall text.tick {
    font-weight: 450;
  }
  .waterfall .rise {
    fill: var(--good);
  }
  .waterfall .fall {
    fill: var(--bad);
  }
  .waterfall .flat rect {
    fill: var(--ink-3);
  }
  .cause .sign {
    flex: none;
    min-width: 1.125rem;
    color: var(--ink-2);
    font-size: var(--text-small);
    font-weight: 650;
    line-height: 1.5;
  }
  .chain .link.week {
    min-height: 0;
    color: var(--link);
    white-space: nowrap;
  }
  .chain .assumptions li {
    display: block;
    padding: 0.1875rem 0;
  }
  .chain .assumptions li::before,
  .chain .assumptions li:not(:last-child)::after {
    content: none;
  }
  .assumptions .hint {
    display: block;
  }
`;
