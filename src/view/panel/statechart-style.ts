/** The look of statecharts, and of the ways on from where they are lit. */

import { css } from "lit";

export const statechartStyle = css`
  .statechart {
    display: block;
    width: 100%;
    max-width: calc(var(--width) * 1.1 / 16 * 1rem);
    height: auto;
    margin: 0.375rem 0;
  }
  .statechart text {
    fill: var(--ink);
    font-size: 11px;
    font-weight: 550;
    letter-spacing: -0.02em;
    text-anchor: middle;
  }
  .statechart .state rect {
    fill: var(--panel);
    stroke: var(--line-2);
    stroke-width: 1.2;
  }
  .statechart .current rect {
    fill: #ffc933;
    stroke: #8a6a00;
    stroke-width: 2;
  }
  .statechart .current text {
    fill: #1b2a31;
    font-weight: 700;
  }
  .statechart .beyond rect {
    fill: none;
    stroke-dasharray: 2 3;
  }
  .statechart .beyond text {
    fill: var(--ink-2);
    font-weight: 400;
  }
  .statechart .frame {
    fill: var(--panel-2);
    stroke: var(--line-2);
    stroke-dasharray: 4 3;
  }
  .statechart .frame-name {
    fill: var(--ink-2);
    font-size: 10.5px;
    text-anchor: end;
  }
  .statechart .arrow {
    fill: none;
    stroke: var(--line-2);
    stroke-width: 1.1;
  }
  .statechart .arrow.open {
    stroke: var(--action);
    stroke-width: 2;
  }
  .statechart marker.open path {
    fill: var(--action);
  }
  .statechart marker.shut path {
    fill: var(--line-2);
  }
  .chart-fold h4 {
    font-size: inherit;
    line-height: inherit;
  }
  .chart-fold .ways-title {
    margin: 0.375rem 0 0.25rem;
    font-weight: 650;
  }
  .event .chart-fold {
    padding: 0 0.75rem 0.5rem;
  }
  .ways-on > li {
    padding: 0.375rem 0;
    border-top: 1px solid var(--line);
  }
  .ways-on .hint {
    margin-top: 0.25rem;
  }
  .ways-on .asks {
    margin-top: 0.25rem;
  }
`;
