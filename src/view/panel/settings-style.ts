/** The look of the settings. */

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
  [data-layout="phone"] .tick-list label,
  [data-layout="phone"] .own-keys .btn {
    min-height: 2.75rem;
  }
`;
