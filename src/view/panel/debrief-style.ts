/** The look of the report of a finished run, on the screen and on paper. */

import { css } from "lit";

export const debriefStyle = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5rem 2.5rem;
    max-width: 84rem;
    margin: 0 auto;
  }
  .main-part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5rem 2.5rem;
    align-content: start;
  }
  /* One under the other: the medal follows the headline, questions come last. */
  @container (max-width: 58rem) {
    .main-part,
    .side-part,
    .column {
      display: contents;
    }
    .head {
      order: -4;
    }
    .progress {
      order: -3;
    }
    #ranks {
      order: -2;
    }
    #standing,
    #heap {
      order: -1;
    }
    #questions {
      order: 1;
    }
  }
  .side-part {
    display: grid;
    gap: 1.5rem;
    align-content: start;
  }
  @container (min-width: 58rem) {
    article {
      grid-template-columns: minmax(0, 1.9fr) minmax(0, 1fr);
    }
    .main-part {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    #luck,
    #flows {
      grid-column: 1 / 3;
    }
    .column {
      display: grid;
      gap: 1.5rem;
      align-content: start;
    }
    #luck .strips {
      columns: 2;
      column-gap: 2.5rem;
    }
  }
  section {
    break-inside: avoid;
  }
  h3.display {
    margin: 0;
    padding: 0;
    border: 0;
    font: 560 clamp(1.625rem, 3.4cqw, 2.375rem) / 1.06 var(--serif);
    letter-spacing: -0.024em;
    text-wrap: balance;
  }
  h4 {
    font: 600 1rem/1.2 var(--serif);
    letter-spacing: -0.01em;
  }
  .head .verdict {
    margin-top: 0.75rem;
  }
  .head .story {
    margin-bottom: 0.25rem;
  }
  .medal-line {
    display: flex;
    align-items: center;
    gap: 0.875rem;
    padding: 0.75rem 1rem;
    border: 1px solid var(--line);
    border-radius: 12px;
    background: var(--paper);
  }
  #ranks h3 {
    margin: 0.875rem 0 0.25rem;
    padding: 0;
    border: 0;
  }
  .ranks li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 32% 2.75rem;
    align-items: center;
    gap: 0.5rem;
    min-height: 1.125rem;
    font-size: var(--text-small);
  }
  .ranks i {
    height: 0.375rem;
    border-radius: 3px;
    background: linear-gradient(var(--petrol-2), var(--petrol-2)) no-repeat 0 / calc(var(--share) * 100%) 100% var(--chip);
  }
  .ranks b {
    font-weight: 600;
    text-align: right;
  }
  .ranks .you {
    font-size: var(--text-body);
    font-weight: 650;
  }
  .ranks .you i {
    background-image: linear-gradient(var(--role), var(--role));
  }
  .medal-line b {
    font: 600 1.1875rem/1.2 var(--serif);
  }
  .medal {
    width: 2.75rem;
  }
  .medal .ribbon {
    fill: var(--action);
  }
  .medal .disc {
    fill: #e9b43a;
    stroke: #8a6a00;
  }
  .medal.silver .disc {
    fill: #cdd3d6;
    stroke: #66747a;
  }
  .medal.bronze .disc {
    fill: #d29a6b;
    stroke: #7d4a22;
  }
  .medal .rim {
    fill: none;
    stroke: #ffffff;
    stroke-opacity: 0.7;
  }
  .medal .roof {
    fill: none;
    stroke: #1b2a31;
    stroke-width: 1.2;
    stroke-linejoin: round;
  }
  .progress {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.375rem 0.75rem;
    padding: 0.75rem 1rem;
    border-radius: 12px;
    background: var(--paper);
    box-shadow: var(--shadow-card);
  }
  .progress p {
    grid-column: 1;
  }
  .progress .btn {
    grid-row: 1 / 3;
    grid-column: 2;
    min-height: 2.75rem;
  }
  .turns > li {
    display: grid;
    grid-template-columns: 5rem minmax(0, 1fr);
    gap: 0.75rem;
    padding: 0.625rem 0;
    border-top: 1px solid var(--line);
    break-inside: avoid;
  }
  .turns > li:first-child {
    border: 0;
    padding-top: 0;
  }
  .when {
    display: flex;
    justify-content: space-between;
    gap: 0.5rem;
    color: var(--ink-2);
  }
  .when b {
    font-size: 0.8125rem;
    font-weight: 650;
  }
  .turns .link {
    min-height: 1.5rem;
  }
  .portraits li {
    display: grid;
    grid-template-columns: 5.25rem minmax(0, 1fr);
    align-items: end;
    gap: 0.875rem;
    padding: 0.375rem 0;
  }
  .bust .coat {
    fill: var(--role);
  }
  .bust .shade {
    fill: color-mix(in srgb, var(--role) 78%, black);
  }
  .bust .line {
    fill: none;
    stroke: #3a2a22;
    stroke-width: 1.4;
    stroke-linecap: round;
  }
  .portraits p {
    margin-top: 0.25rem;
  }
  .traps li {
    padding: 0.3125rem 0;
  }
  .traps b {
    font-weight: 650;
  }
  .questions li {
    padding: 0.25rem 0;
    font: 400 1rem/1.35 var(--serif);
    letter-spacing: 0;
  }
  @media (pointer: coarse) {
    .btn,
    .turns .link {
      min-height: 2.75rem;
    }
  }
  @media (forced-colors: active) {
    svg {
      forced-color-adjust: none;
    }
    .strip,
    .heap,
    .luck-bar,
    .sankey {
      background: #ffffff;
    }
  }
  @media print {
    :host {
      print-color-adjust: exact;
    }
    .progress,
    .turns .link {
      display: none;
    }
  }
`;
