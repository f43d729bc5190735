/** The look of the card that lets a strategy play. */

import { css } from "lit";

export const botStyle = css`
  .bot fieldset {
    display: grid;
    gap: 0.625rem;
    margin: 0.75rem 0;
    padding: 0;
    border: 0;
  }
  .bot legend {
    padding: 0 0 0.375rem;
    font-weight: 600;
  }
  .bot fieldset label {
    display: grid;
    grid-template-columns: 1.125rem minmax(0, 1fr);
    gap: 0.5rem;
    min-height: 2.75rem;
    cursor: pointer;
  }
  .bot input {
    width: 1.125rem;
    height: 1.125rem;
    margin: 0.125rem 0 0;
    accent-color: var(--action);
  }
  .bot .last {
    position: sticky;
    bottom: -1rem;
    box-shadow: 0 1.5rem 0 var(--panel);
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.75rem;
    margin: 0;
    padding: 0.75rem 0 1rem;
    border-top: 1px solid var(--line);
    background: var(--panel);
  }
`;
