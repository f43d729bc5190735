/** The look of the link of a run. */

import { css } from "lit";

export const shareStyle = css`
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
    background: var(--panel-2);
    font-size: var(--text-small);
    line-height: 1.45;
    overflow-wrap: anywhere;
    resize: vertical;
  }
`;
