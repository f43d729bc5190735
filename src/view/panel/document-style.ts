/** The look of a document that a post has written, on the screen and on paper. */

import { css } from "lit";

export const documentStyle = css`
  .panel[data-kind="document"] {
    width: min(46rem, 100vw - 1.5rem);
    max-width: none;
  }
  [data-layout="phone"] .panel[data-kind="document"] {
    width: auto;
  }
  /* The sheet is wider than its column: what it would cover in part goes, and messages stand beside it. */
  .root[data-layout="desktop"][data-panel="document"] .side {
    z-index: 4;
  }
  .root[data-layout="desktop"][data-panel="document"] :is(.rail, .timeline),
  .root[data-layout="tablet"][data-panel="document"] :is(.headline, .foot) {
    visibility: hidden;
  }
  .root[data-layout="desktop"][data-panel="document"] .toasts {
    left: 0.75rem;
    right: auto;
    max-width: calc(100vw - 48.5rem);
  }
  .panel[data-kind="document"] h2 {
    font-size: 1.375rem;
    line-height: 1.14;
  }
  [data-layout="phone"] .panel[data-kind="document"] h2 {
    font-size: 1.125rem;
  }
  .print {
    flex: none;
    min-height: 2.25rem;
    margin-left: auto;
  }
  .reading {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.375rem 1rem;
    margin-bottom: 0.75rem;
  }
  .reading select {
    font-size: var(--text-small);
  }
  .paper {
    padding: 1.25rem clamp(0.875rem, 4vw, 2.25rem) 1.75rem;
    border: 1px solid var(--line);
    border-radius: 4px;
    background: var(--paper);
    box-shadow: var(--shadow-card);
    font-size: 0.8125rem;
    line-height: 1.5;
  }
  .origin-line {
    padding-bottom: 0.75rem;
    border-bottom: 2px solid var(--role);
    color: var(--ink-2);
    font: italic 0.875rem/1.4 var(--serif);
  }
  .panel .paper h3 {
    margin: 1.25rem 0 0.375rem;
    font: 600 1.0625rem/1.25 var(--serif);
  }
  .paper p + p,
  .paper .scroll + p,
  .paper p + .scroll {
    margin-top: 0.5rem;
  }
  .points {
    padding-left: 1.125rem;
    list-style: disc;
  }
  .points li {
    padding: 0.125rem 0;
  }
  .scroll {
    overflow-x: auto;
  }
  .paper table {
    font-size: var(--text-body);
  }
  .paper thead th {
    border-bottom: 1px solid var(--line-2);
    font-weight: 600;
    vertical-align: bottom;
  }
  .paper tbody th {
    font-weight: 600;
  }
  .paper tbody tr:nth-child(even) {
    background: var(--panel-2);
  }
  /* One block for each row: its name, then what each column says of it. */
  [data-layout="phone"] .paper thead {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  [data-layout="phone"] .paper :is(table, tbody, tr, tbody th) {
    display: block;
  }
  [data-layout="phone"] .paper tbody tr {
    padding: 0.5rem 0.625rem;
    border-top: 1px solid var(--line);
  }
  [data-layout="phone"] .paper tbody :is(th, td) {
    padding: 0.125rem 0;
    border: 0;
  }
  [data-layout="phone"] .paper td {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    gap: 0.75rem;
  }
  /* The head of the column is read out with the cell anyway. */
  [data-layout="phone"] .paper td::before {
    color: var(--ink-2);
    content: attr(data-label);
    content: attr(data-label) / "";
  }
  .documents > li {
    align-items: center;
  }
  .documents .link {
    min-height: 1.5rem;
    font-weight: 600;
  }
  @media print {
    :host {
      position: static;
      overflow: visible;
    }
    .root[data-panel="document"],
    .root[data-panel="document"] .side,
    .root[data-panel="document"] .sheet,
    .panel[data-kind="document"],
    .panel[data-kind="document"] > .body {
      position: static;
      display: block;
      width: auto;
      max-height: none;
      margin: 0;
      overflow: visible;
      box-shadow: none;
    }
    .root[data-panel="document"] > :not(.side, .sheet),
    .root[data-panel="document"] :is(.side, .sheet) > :not(.panel),
    .panel[data-kind="document"] :is(.strip, header button, .reading) {
      display: none;
    }
    .paper {
      padding: 0;
      border: 0;
      box-shadow: none;
    }
    .paper section {
      break-inside: avoid;
    }
    .scroll {
      overflow: visible;
    }
  }
`;
