/** The look of the adviser's card. */

import { css } from "lit";

export const adviserStyle = css`
  .advice-card {
    gap: 0.25rem;
  }
  .panel .advice-card h3 {
    margin: 0;
    font: 600 1.0625rem/1.2 var(--serif);
  }
  .advice-card h4 {
    margin-top: 0.25rem;
    color: var(--ink-2);
    font-size: var(--text-small);
    font-weight: 600;
  }
  .advice-card .link {
    justify-self: start;
  }
  .honest {
    margin-top: 0.75rem;
  }
  .reasons {
    display: grid;
    gap: 0.1875rem;
    line-height: 1.4;
  }
  .reasons li {
    display: flex;
    align-items: flex-start;
    gap: 0.375rem;
  }
  .reasons svg {
    width: 0.875rem;
    height: 0.875rem;
    margin-top: 0.125rem;
    color: var(--ink-2);
  }
`;
