/** The look of the overlays' buttons, legend and list. */

import { css } from "lit";

export const overlayStyle = css`
  :host([data-near]) .headline {
    display: none;
  }
  .zoom {
    position: absolute;
    z-index: 1;
    top: 0.75rem;
    right: 0.75rem;
    display: flex;
    padding: 2px;
    pointer-events: auto;
  }
  .zoom button {
    display: grid;
    place-items: center;
    min-width: 2rem;
    min-height: 2rem;
    padding: 0;
    border: 0;
    border-radius: 9px;
    background: none;
  }
  .zoom button:hover {
    background: var(--panel-2);
  }
  .tools-right {
    display: grid;
    gap: 0.5rem;
    justify-items: end;
    margin-left: auto;
  }
  .overlays {
    display: grid;
    padding: 4px;
    pointer-events: auto;
  }
  .overlays button {
    display: grid;
    justify-items: center;
    align-content: center;
    gap: 1px;
    min-width: 4rem;
    min-height: 2.125rem;
    padding: 0.125rem 0.25rem;
    border: 0;
    border-radius: 9px;
    background: none;
    color: var(--body);
    font-size: var(--text-floor);
    font-weight: 550;
    line-height: 1.05;
  }
  .overlays button svg {
    width: 1rem;
    height: 1rem;
  }
  .overlays button:hover {
    background: var(--panel-2);
  }
  .overlays button[aria-pressed="true"] {
    background: var(--action);
    color: var(--action-ink);
  }
  .overlay-select {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    padding: 0 0.375rem 0 0.625rem;
    pointer-events: auto;
  }
  .overlay-select > label {
    display: flex;
    flex: 1 1 4rem;
    align-items: center;
    gap: 0.25rem;
    min-width: 0;
  }
  .overlay-select > label select {
    flex: 1;
    min-width: 0;
    min-height: 2.75rem;
    border: 0;
    font-weight: 550;
  }
  .overlay-select > .link {
    display: inline-flex;
    gap: 0.25rem;
    align-items: center;
    order: 1;
    min-height: 2.75rem;
    padding: 0 0.375rem;
  }
  /* Over the choice, which stays where it is; the campus stays in view above it. */
  .overlay-select > .unfolded {
    flex: 0 0 100%;
    order: -1;
    max-height: 18vh;
    overflow: auto;
    padding: 0.5rem 0.25rem;
    border-bottom: 1px solid var(--line);
  }
  .foot .unfolded .legend {
    width: auto;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    box-shadow: none;
  }
  .overlay-select:has(> .unfolded) {
    max-width: 22rem;
  }
  /* The choice below names the overlay. */
  .foot .unfolded .overlay-legend h2 {
    display: none;
  }
  .foot .unfolded .legend ul:not(.said) {
    display: flex;
    flex-wrap: wrap;
    order: 0;
  }
  .side:has(> .overlay-legend) {
    display: flex;
    flex-direction: column;
    align-items: flex-end;
    gap: 0.75rem;
  }
  .side > .overlay-legend {
    flex: none;
    width: 18.25rem;
    max-width: 100%;
    padding: 0.625rem 0.875rem;
    pointer-events: auto;
  }
  .side:has(> .overlay-legend) > .inbox {
    position: static;
    flex: 1;
    min-height: 0;
  }
  .overlay-legend h2 {
    margin-bottom: 0.25rem;
    font-size: 0.8125rem;
    font-weight: 650;
    line-height: 1.25;
  }
  .overlay-legend h2 small {
    display: block;
    color: var(--ink-2);
    font-size: var(--text-small);
    font-weight: 400;
  }
  .overlay-legend ul:not(.said) {
    grid-template-columns: 1.375rem auto 1fr;
    gap: 0.125rem 0.5rem;
  }
  .overlay-legend ul:not(.said) li {
    display: grid;
    grid-template-columns: subgrid;
    grid-column: 1 / -1;
    white-space: normal;
  }
  .overlay-legend li b {
    white-space: nowrap;
  }
  .overlay-legend li span {
    color: var(--ink-2);
  }
  .overlay-legend .hint {
    margin-top: 0.25rem;
  }
  /* Over the campus it says the least that reads the floors, in the corner that the slab leaves free. */
  .foot .overlay-legend {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25rem 0.75rem;
    width: 21.5rem;
    max-width: 100%;
    margin-bottom: 0;
    padding: 0.375rem 0.75rem;
    background: var(--panel);
    pointer-events: auto;
  }
  .foot .overlay-legend :is(h2, .overlay-compare) {
    margin: 0;
  }
  .foot .overlay-legend :is(h2 small, li span, .hint) {
    display: none;
  }
  .foot .overlay-legend ul:not(.said) {
    display: flex;
    flex: 1 0 100%;
    flex-wrap: wrap;
    gap: 0.125rem 0.75rem;
    order: 1;
  }
  .foot .overlay-legend ul:not(.said) li {
    display: flex;
  }
  .overlay-compare {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    margin-top: 0.375rem;
    color: var(--ink-2);
    font-size: var(--text-small);
  }
  .overlay-compare select {
    min-height: 1.875rem;
    padding: 0.125rem 0.375rem;
    font-size: var(--text-small);
  }
  .loads .step-blank {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .loadbar .step-bar {
    background: var(--floor);
    box-shadow: inset 0 0 0 1px var(--ink-3);
  }
  [data-layout="phone"] .zoom button {
    min-width: 2.75rem;
    min-height: 2.75rem;
  }
  [data-layout="phone"] .overlay-select > .unfolded {
    max-height: 23vh;
  }
  [data-short] .overlay-select > label > svg {
    display: none;
  }
  [data-layout="phone"] .foot {
    gap: 0.375rem;
  }
  [data-layout="phone"] .foot .overlay-legend {
    width: 100%;
    margin: 0;
  }
  /* The choice above it names the overlay. */
  [data-layout="phone"] .foot .overlay-legend h2 {
    display: none;
  }
  @media (pointer: coarse) {
    .overlays button,
    .zoom button,
    .overlay-compare select {
      min-width: 2.75rem;
      min-height: 2.75rem;
    }
  }
  @media (forced-colors: active) {
    .overlays button[aria-pressed="true"] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .floor-swatch,
    .loadbar .step-bar {
      forced-color-adjust: none;
    }
  }
`;
