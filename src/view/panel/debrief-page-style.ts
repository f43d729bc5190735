/** Where the debrief lies: over the whole page under the bar, and on paper by itself. */

import { css } from "lit";

export const debriefPageStyle = css`
  .root[data-layout][data-panel="debrief"] {
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
    grid-template-areas: "top" "page";
  }
  .page {
    position: relative;
    grid-area: page;
    min-height: 0;
    pointer-events: auto;
  }
  .page .panel {
    inset: 0;
    width: auto;
    border-radius: 0;
    background: var(--ground);
  }
  .page .panel > header {
    flex-wrap: wrap;
    align-items: center;
    padding-inline: clamp(0.75rem, 2.5vw, 2rem);
    background: var(--paper);
  }
  .page .panel > header > div {
    flex: 0 1 auto;
  }
  .page .panel > .body {
    padding: 1.25rem clamp(0.75rem, 2.5vw, 2rem) 2rem;
  }
  .page .tools {
    flex-wrap: wrap;
    margin-left: auto;
  }
  .page .body > .tools {
    margin-top: 1.5rem;
  }
  @media print {
    .root[data-panel="debrief"],
    .root[data-panel="debrief"] .page,
    .panel[data-kind="debrief"],
    .panel[data-kind="debrief"] > .body {
      position: static;
      display: block;
      overflow: visible;
      background: none;
      box-shadow: none;
    }
    .root[data-panel="debrief"] > :not(.page),
    .panel[data-kind="debrief"] :is(.strip, header button) {
      display: none;
    }
  }
`;
