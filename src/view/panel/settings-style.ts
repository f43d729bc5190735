/** Looks of the settings and of the link of a run. */

import { css } from "lit";

export const settingsStyle = css`
  .tick-list label {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-height: 2rem;
    cursor: pointer;
  }
  .tick-list input {
    flex: none;
    width: 1.125rem;
    height: 1.125rem;
    margin: 0;
    accent-color: var(--action);
  }
  .own-keys li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem;
    padding: 0.1875rem 0;
    border-bottom: 1px solid var(--line);
  }
  .own-keys .btn {
    flex: none;
    min-width: 3rem;
  }
  .own-keys kbd {
    font: inherit;
  }
  [data-kind="settings"] .grid .btn {
    flex: 1 1 3rem;
    padding-inline: 0.375rem;
  }
  [data-kind="settings"] .grid + .hint,
  [data-kind="settings"] .tick-list + .hint {
    margin-bottom: 0.625rem;
  }
  .toast .btn {
    flex: none;
    white-space: nowrap;
  }
  .link-label {
    display: block;
    margin: 0.75rem 0 0.25rem;
    color: var(--ink-2);
    font-size: var(--text-small);
  }
  .link-text {
    display: block;
    width: 100%;
    margin-bottom: 0.5rem;
    padding: 0.5rem 0.625rem;
    border: 1px solid var(--line-2);
    border-radius: 9px;
    background: var(--panel-2);
    color: var(--ink);
    font: 400 var(--text-small) / 1.45 var(--sans);
    overflow-wrap: anywhere;
    resize: vertical;
  }
  [data-layout="phone"] .tick-list label,
  [data-layout="phone"] .own-keys .btn {
    min-height: 2.75rem;
  }
`;

/** Texts, lines and buttons for eyes that need more: set where the person asked for it. */
export const contrastStyle = css`
  :host([data-palette="contrast"]) {
    --panel-2: #ffffff;
    --line: #5b666b;
    --line-2: #1b2a31;
    --ink: #000000;
    --ink-2: #14212a;
    --ink-3: #24323a;
    --body: #000000;
    --action: #0a2a33;
    --halo: #cfe3ff;
    --focus: #0047b3;
    --link: #003b80;
    --good: #00432f;
    --bad: #7a2c00;
    --critical: #8e1d17;
    --critical-ink: #6d0f0b;
    --chip: #ffffff;
    --chip-ink: #000000;
    --chip-good: #ffffff;
    --chip-good-ink: #00432f;
    --chip-bad: #ffffff;
    --chip-bad-ink: #7a2c00;
    --edge: 1px;
    --edge-pressed: 2px;
  }
`;
