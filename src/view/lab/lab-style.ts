/** The look of the lab’s page: its frame, the answer, tables, on the screen and on paper. */

import { css } from "lit";

export const labStyle = css`
  :host {
    display: block;
  }
  .page {
    max-width: 90rem;
    margin: 0 auto;
    padding: 0.75rem;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
    min-height: 3rem;
    padding: 0 0.5rem 0.5rem;
  }
  .brand {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    font-size: 0.9375rem;
  }
  .top h1 {
    flex: 1;
    font: 560 1.375rem/1.14 var(--serif);
    letter-spacing: -0.018em;
  }
  .top nav {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
  }
  a.link {
    text-decoration: none;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    align-items: start;
  }
  /* As high as the screen, so that it can come up whole before it has much to say. */
  #result {
    container-type: inline-size;
    align-content: start;
    min-height: calc(100vh - 1.5rem);
    scroll-margin-top: 0.75rem;
  }
  @media (min-width: 60rem) {
    .columns {
      grid-template-columns: 22rem minmax(0, 1fr);
    }
    #result {
      min-height: 0;
      scroll-margin-top: 4.5rem;
    }
    /* The choices stay beside the answer, with their button in reach. */
    aside {
      position: sticky;
      top: 0.75rem;
      /* Less the head of the page, so that the button is in sight from the first. */
      max-height: calc(100vh - 4.5rem);
      overflow-y: auto;
      border-radius: 12px;
      box-shadow: var(--shadow-card);
    }
    aside .card {
      box-shadow: none;
    }
    .start {
      position: sticky;
      bottom: 0;
      padding: 0.75rem 0;
      background: var(--panel);
      border-top: 1px solid var(--line);
    }
  }
  main {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    min-width: 0;
  }
  /* What is only heard takes no room. */
  main > [role="status"]:empty {
    position: absolute;
  }
  .card {
    border: 1px solid transparent;
    border-radius: 12px;
    padding: 1rem;
    background: var(--panel);
    box-shadow: var(--shadow-card);
  }
  .columns > *,
  main > *,
  .paper > * {
    min-width: 0;
  }
  .paper {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.75rem;
    padding: clamp(1rem, 3vw, 2rem);
    border-radius: 18px;
  }
  h2 {
    font-size: 0.8125rem;
    font-weight: 650;
    line-height: 1.3;
  }
  .kicker {
    color: var(--ink-2);
    font-size: var(--text-small);
    font-weight: 600;
  }
  .display {
    margin: 0.25rem 0 0.75rem;
    font: 560 clamp(1.75rem, 3.4vw, 2.375rem) / 1.06 var(--serif);
    letter-spacing: -0.024em;
    text-wrap: balance;
  }
  .welcome {
    gap: 0.75rem;
    padding: clamp(1.5rem, 6vw, 4rem);
  }
  .welcome .how,
  .lead {
    max-width: 44rem;
    font: 400 1.125rem/1.45 var(--serif);
    letter-spacing: 0;
  }
  .lead {
    font-size: clamp(1.125rem, 2vw, 1.375rem);
    line-height: 1.36;
  }
  .waits,
  .flip {
    max-width: 44rem;
    font: 400 1rem/1.4 var(--serif);
    letter-spacing: 0;
  }
  .waits {
    color: var(--ink-2);
    font-style: italic;
  }
  .flip {
    margin-top: 0.75rem;
    padding-left: 0.75rem;
    border-left: 2px solid var(--line-2);
  }
  .flip b {
    display: block;
    font: 650 var(--text-small) / 1.4 var(--sans);
  }
  .notice.bad {
    color: var(--bad);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
  }
  /* What changes there moves nothing around it. */
  .progress {
    contain: content;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.375rem 1rem;
    padding: 0.75rem 1rem;
    border-radius: 12px;
    background: var(--panel-2);
  }
  .progress .meter {
    grid-column: 1;
  }
  .progress .buttons {
    grid-row: 1 / 3;
    grid-column: 2;
  }
  .sentences li {
    display: grid;
    grid-template-columns: 7rem minmax(0, 1fr);
    gap: 0.25rem 0.75rem;
    padding: 0.5rem 0;
    border-top: 1px solid var(--line);
    break-inside: avoid;
  }
  .sentences li:first-child {
    border: 0;
    padding-top: 0;
  }
  .sentences p {
    font: 400 0.9375rem/1.4 var(--serif);
    letter-spacing: 0;
  }
  .mark {
    display: flex;
    align-items: center;
    align-self: start;
    gap: 0.375rem;
    color: var(--ink-2);
  }
  .better .mark {
    color: var(--good);
  }
  .worse .mark {
    color: var(--bad);
  }
  .notes li {
    max-width: 48rem;
    padding: 0.125rem 0;
  }
  /* What is said aloud alone is placed within, and cannot widen the page. */
  .scroll {
    position: relative;
    overflow-x: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0.4375rem 0.75rem 0.4375rem 0;
    border-bottom: 1px solid var(--line);
    text-align: left;
    vertical-align: top;
  }
  thead th {
    color: var(--ink-2);
    font-size: var(--text-small);
    font-weight: 600;
    vertical-align: bottom;
  }
  tbody th {
    min-width: 7rem;
    font-weight: 600;
  }
  td .hint {
    white-space: nowrap;
  }
  td b {
    font-weight: 500;
  }
  td.best b {
    padding: 0.0625rem 0.3125rem;
    margin-left: -0.3125rem;
    border-radius: 5px;
    background: var(--chip-good);
    color: var(--chip-good-ink);
    font-weight: 650;
  }
  td.runs .link {
    margin-right: 0.625rem;
    min-height: 1.5rem;
  }
  #runs thead .link {
    color: inherit;
    font-size: inherit;
    text-align: left;
  }
  #runs :is(td, tbody th) {
    vertical-align: baseline;
    white-space: nowrap;
  }
  #runs .open {
    cursor: pointer;
  }
  #runs .open:hover :is(td, th) {
    background: var(--panel-2);
  }
  .pager {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    margin-top: 0.5rem;
  }
  .pager .hint {
    flex: 1;
  }
  .play-worst {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.75rem;
    margin-top: 0.75rem;
  }
  @media (max-width: 37.5rem) {
    .top h1 {
      order: 1;
      flex-basis: 100%;
    }
    .brand {
      flex: 1;
    }
    .summary .endings {
      min-width: 9rem;
    }
    .summary .runs {
      white-space: nowrap;
    }
    .sentences li,
    .progress {
      grid-template-columns: minmax(0, 1fr);
    }
    .progress .buttons {
      grid-row: auto;
      grid-column: 1;
    }
  }
  @media (pointer: coarse) {
    .btn,
    .btn.small,
    .link,
    .top nav a {
      min-height: 2.75rem;
    }
    .top nav a {
      display: inline-flex;
      align-items: center;
    }
  }
  @media print {
    :host {
      print-color-adjust: exact;
    }
    .page {
      padding: 0;
    }
    .columns {
      display: block;
    }
    #result {
      min-height: 0;
    }
    .card {
      padding: 0;
      box-shadow: none;
    }
    .no-print,
    .progress,
    .play-worst,
    .closer .pick,
    details:not([open]) {
      display: none;
    }
    .scroll {
      overflow: visible;
    }
    section {
      break-inside: avoid;
    }
  }
`;
