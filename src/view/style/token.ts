/** Colours, sizes and curves of the interface as custom properties, and the few rules every shadow root needs. */

import { css } from "lit";

/** Set on `:host`, inherited by everything inside. */
export const tokenStyle = css`
  :host {
    --panel: #ffffff;
    --panel-2: #f7f4ee;
    --line: #e2dcd0;
    --line-2: #c9c1b2;
    --ink: #1b2a31;
    --ink-2: #4a5960;
    --ink-3: #66747a;
    --body: #33434b;
    --action: #17404b;
    --action-ink: #ffffff;
    --halo: #d8e6e8;
    --focus: #0072b2;
    --link: #005a8c;
    --good: #0b6b50;
    --bad: #a8470a;
    --critical: #b3261e;
    --critical-ink: #8e1d17;
    --serious: #d55e00;
    --minor: #e69f00;
    --role: #b0478c;
    --chip: #f1ede4;
    --chip-ink: #3a474d;
    --chip-good: #e1f0ea;
    --chip-good-ink: #0b5b45;
    --chip-bad: #fbe9df;
    --chip-bad-ink: #8a3a00;
    --shadow-card: 0 1px 2px #1b2a3114, 0 6px 20px #1b2a311a;
    --shadow-sheet: 0 -6px 24px #1b2a3124;
    --sans: "Inter Variable", Inter, system-ui, sans-serif;
    --serif: "Newsreader Variable", Newsreader, Georgia, serif;
    --out: cubic-bezier(0.2, 0.8, 0.2, 1);
    --quick: 90ms;
    --appear: 180ms;
    --draw: 1.1s;
    --edge: 0;
    --edge-pressed: 1px;
    --text-floor: 0.65625rem;
    --text-small: 0.6875rem;
    --text-body: 0.75rem;
    font: 400 var(--text-body) / 1.42 var(--sans);
    letter-spacing: -0.011em;
    color: var(--ink);
    -webkit-font-smoothing: antialiased;
  }
  /* As the person chose in the settings, or as their system says: durations reach every shadow root inside. */
  :host([data-motion="reduced"]) {
    --quick: 1ms;
    --appear: 1ms;
    --draw: 1ms;
  }
`;

/** Reset, focus ring, hidden text. */
export const baseStyle = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  svg {
    display: block;
    flex: none;
  }
  button,
  input,
  select {
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
  }
  button {
    cursor: pointer;
  }
  button:disabled {
    cursor: default;
  }
  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  /* A heading or a frame takes the focus so that reading goes on there: nothing can be done with it. */
  [tabindex="-1"]:focus {
    outline: none;
  }
  [hidden] {
    display: none !important;
  }
  .num {
    font-variant-numeric: tabular-nums lining-nums;
  }
  .said {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
