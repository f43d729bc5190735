/** The frame: grid of the page, top bar and what floats over the stage. Timeline, title, inbox, legend, panels elsewhere. */

import { css } from "lit";

export const frameStyle = css`
  :host {
    position: fixed;
    inset: 0;
    display: block;
    overflow: hidden;
    pointer-events: none;
  }
  .card {
    border: var(--edge) solid currentColor;
    border-radius: 12px;
    background: var(--panel);
    box-shadow: var(--shadow-card);
  }
  .root {
    position: absolute;
    inset: 0;
    display: grid;
    grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr) 19rem;
    grid-template-areas: "top top" "stage side" "time side";
    gap: 0.75rem;
  }
  [data-layout="tablet"] .top {
    flex-wrap: wrap;
    padding-bottom: 0;
  }
  [data-layout="tablet"] .tools {
    margin-left: auto;
  }
  [data-layout="tablet"] .top .figures {
    flex: 0 0 100%;
    order: 9;
    border-top: 1px solid var(--line);
  }
  [data-layout="tablet"] .foot {
    flex-wrap: wrap;
    padding-right: 0.75rem;
  }
  [data-layout="tablet"] .planned-strip {
    flex: 1 0 16rem;
    order: -1;
    max-width: 26rem;
    margin: 0;
  }
  .root[data-layout="desktop"][data-panel] {
    grid-template-columns: minmax(0, 1fr) 23.75rem;
  }
  .root[data-layout="tablet"] {
    grid-template-columns: minmax(0, 1fr);
    grid-template-areas: "top" "stage" "time";
  }

  .top {
    grid-area: top;
    z-index: 5;
    display: flex;
    align-items: center;
    gap: 0.5rem 0.875rem;
    min-height: 3.75rem;
    margin-bottom: -0.75rem;
    padding: 0.25rem 0.75rem 0.25rem 1rem;
    border-bottom: 1px solid var(--line);
    background: color-mix(in srgb, var(--panel) 98%, transparent);
    pointer-events: auto;
  }
  .brand {
    display: flex;
    align-items: center;
    gap: 0.5rem;
  }
  .brand h1,
  .brand b {
    font: 600 1.0625rem/1 var(--serif);
    letter-spacing: -0.01em;
  }
  .date {
    min-width: 6.75rem;
    line-height: 1.25;
    white-space: nowrap;
  }
  .date b {
    display: block;
    font-size: 0.875rem;
    font-weight: 650;
  }
  .date span {
    color: var(--ink-2);
    font-size: var(--text-small);
  }
  .pace {
    display: flex;
    gap: 1px;
    padding: 3px;
    border: 1px solid var(--line);
    border-radius: 10px;
    background: var(--panel-2);
  }
  .pace button {
    display: grid;
    place-items: center;
    min-width: 1.9375rem;
    min-height: 2.125rem;
    padding: 0;
    border: 0;
    border-radius: 7px;
    background: none;
    color: var(--ink-2);
    font-size: var(--text-small);
    font-weight: 600;
    line-height: 1;
  }
  .pace button:hover:not(:disabled) {
    background: var(--chip);
  }
  .pace button[aria-pressed="true"] {
    background: var(--action);
    color: var(--action-ink);
  }
  .pace button:disabled {
    opacity: 0.5;
  }
  .top .figures {
    display: flex;
    flex: 1;
    justify-content: space-between;
    min-width: 0;
    overflow-x: auto;
    overflow-y: hidden;
    scrollbar-width: none;
  }
  .figure {
    display: grid;
    flex: 0 1 auto;
    grid-template: auto auto / auto minmax(1.25rem, 2.5rem);
    align-items: center;
    gap: 0 0.375rem;
    min-height: 2.75rem;
    padding: 0.125rem 0 0.125rem 0.625rem;
    border: 0;
    border-left: 1px solid var(--line);
    background: none;
    text-align: left;
  }
  .figure:focus-visible {
    border-radius: 6px;
    outline-offset: -2px;
  }
  .figure:hover,
  .figure[aria-expanded="true"] {
    background: var(--panel-2);
  }
  .figure .name {
    grid-column: 1 / 3;
    color: var(--ink-2);
    font-size: var(--text-floor);
    line-height: 1.2;
    white-space: nowrap;
  }
  .figure .value {
    white-space: nowrap;
  }
  .figure .value b {
    font-size: 0.9375rem;
    font-weight: 650;
    line-height: 1.25;
    letter-spacing: -0.015em;
  }
  .triangle {
    display: inline-block;
    margin-right: 0.1875rem;
    vertical-align: 0.0625rem;
  }
  .figure small {
    margin-left: 0.25rem;
    font-size: var(--text-floor);
    font-weight: 550;
    letter-spacing: 0;
  }
  .spark {
    width: 100%;
    max-width: 2.875rem;
    height: 1.125rem;
    overflow: visible;
  }
  .spark .under {
    fill: var(--action);
    opacity: 0.08;
  }
  .spark .over {
    fill: none;
    stroke: var(--action);
    stroke-width: 1.4;
    stroke-linejoin: round;
  }
  .spark circle {
    fill: var(--action);
  }
  .tools {
    display: flex;
    gap: 0.375rem;
  }
  .count {
    display: inline-block;
    min-width: 1.0625rem;
    padding: 0 0.25rem;
    border-radius: 9px;
    background: var(--critical);
    color: var(--on-critical);
    font-size: var(--text-floor);
    font-weight: 650;
    line-height: 1.0625rem;
    text-align: center;
  }
  .icon.wide {
    display: flex;
    justify-content: center;
    gap: 0.25rem;
    padding: 0 0.5rem;
  }

  .stage {
    position: relative;
    grid-area: stage;
    display: flex;
    flex-direction: column;
    min-height: 0;
  }
  .headline {
    max-width: 15.5rem;
    padding: 1.125rem 0 0 1.5rem;
    font: 560 1.375rem/1.14 var(--serif);
    letter-spacing: -0.015em;
    text-wrap: balance;
    /* Where labels or roofs come near, the sky comes with the words. */
    text-shadow:
      0 0 4px var(--sky-top),
      0 0 8px var(--sky-top),
      0 0 12px var(--sky-top);
  }
  .foot {
    display: flex;
    align-items: flex-end;
    gap: 0.75rem;
    margin-top: auto;
    padding-left: 1.5rem;
    min-height: 0;
  }
  .rail {
    display: flex;
    margin-left: auto;
    padding: 4px;
    pointer-events: auto;
  }
  .rail button {
    display: grid;
    justify-items: center;
    align-content: center;
    gap: 2px;
    min-width: 3.25rem;
    min-height: 2.375rem;
    padding: 0.1875rem;
    border: 0;
    border-radius: 9px;
    background: none;
    color: var(--body);
    font-size: var(--text-floor);
    font-weight: 550;
    line-height: 1.1;
  }
  .rail button:hover {
    background: var(--panel-2);
  }
  .rail button[aria-expanded="true"] {
    background: var(--action);
    color: var(--action-ink);
  }
  .planned-strip {
    flex: 0 1 22rem;
    min-width: 0;
    max-height: 11rem;
    overflow: auto;
    margin: 0 auto;
    padding: 0.5rem 0.75rem;
    border-left: 4px solid var(--action);
    pointer-events: auto;
  }
  /* There is not room for both; what each sign means can be looked up before and after. */
  @media (max-width: 96rem) {
    .root[data-layout="desktop"] .foot:has(.planned-strip) .legend {
      display: none;
    }
  }
  .planned-strip h2 {
    font-size: var(--text-small);
    font-weight: 650;
  }
  .planned-strip li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.75rem;
    padding: 0.125rem 0;
    line-height: 1.3;
  }
  .planned-strip .refused {
    align-items: baseline;
  }
  .planned-strip .link {
    display: inline-flex;
    align-items: center;
    gap: 0.125rem;
    min-height: 1.5rem;
    white-space: nowrap;
  }
  .toasts {
    position: absolute;
    z-index: 7;
    top: 0.75rem;
    right: 0;
    display: grid;
    gap: 0.5rem;
    width: min(24rem, calc(100% - 1.5rem));
  }
  [data-layout="tablet"] .toasts {
    right: 0.75rem;
  }
  .root > .toasts {
    z-index: 9;
    top: 4.5rem;
    right: 0.75rem;
  }
  .toast {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.75rem;
    padding: 0.5rem 0.5rem 0.5rem 0.875rem;
    border-left: 4px solid var(--action);
    font-size: 0.8125rem;
    pointer-events: auto;
  }
  .toast.bad {
    border-color: var(--bad);
  }
  .toast.good {
    border-color: var(--good);
  }
  .toast .icon {
    border: 0;
  }
  .toast .btn {
    flex: none;
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    .card,
    .top {
      border: 1px solid CanvasText;
    }
    .spark .over {
      stroke: CanvasText;
    }
    .pace button[aria-pressed="true"],
    .rail button[aria-expanded="true"] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .line .track i {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
  .panel,
  .toast,
  .title,
  .end {
    animation: appear var(--appear) var(--out);
  }
  @keyframes appear {
    from {
      opacity: 0;
      transform: translateY(6px);
    }
  }
`;
