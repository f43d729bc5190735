/** The legend's look: on the stage it has a ground of its own, in a panel it is part of it. */

import { css } from "lit";

export const legendStyle = css`
  .legend {
    flex: 0 0 auto;
  }
  /* Over the campus itself, when the camera is close, the words need a ground to stand on. */
  .foot .legend {
    margin: 0 0 0.25rem -0.75rem;
    padding: 0.375rem 0.75rem;
    border-radius: 12px;
    background: color-mix(in srgb, var(--sky-foot) 96%, transparent);
  }
  .legend ul {
    display: grid;
    grid-template-columns: repeat(3, auto);
    gap: 0.125rem 0.875rem;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.3125rem;
    font-size: var(--text-small);
    white-space: nowrap;
  }
  .legend b {
    font-weight: 650;
  }
`;
