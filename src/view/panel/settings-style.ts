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
