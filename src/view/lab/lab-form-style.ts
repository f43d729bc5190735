/** The look of what is chosen, filled in and written in the lab. */

import { css } from "lit";

export const labFormStyle = css`
  .setup,
  .sheet {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }
  .setup > .hint {
    margin-top: -0.5rem;
  }
  .pick {
    display: grid;
    gap: 0.25rem;
    min-width: 0;
  }
  .pick label,
  legend {
    font-weight: 600;
  }
  legend .hint {
    margin-left: 0.25rem;
    font-weight: 400;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr));
    gap: 0.75rem;
  }
  .strategies ul {
    margin-top: 0.375rem;
  }
  .strategies li {
    display: grid;
    grid-template-columns: 1.25rem minmax(0, 1fr) auto;
    gap: 0 0.5rem;
    align-items: center;
    padding: 0.4375rem 0;
    border-top: 1px solid var(--line);
  }
  .strategies li > p,
  .strategies .delete {
    grid-column: 2 / 4;
  }
  .strategies .delete .btn {
    margin: 0.375rem 0;
  }
  .tick {
    display: grid;
    grid-template-columns: 1.25rem minmax(0, 1fr);
    gap: 0 0.5rem;
    align-items: start;
  }
  .tick p {
    grid-column: 2;
  }
  .tick .within {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.5rem;
    margin-top: 0.25rem;
  }
  .within input {
    max-width: 6rem;
  }
  input[type="checkbox"] {
    width: 1.125rem;
    height: 1.125rem;
    margin: 0;
    accent-color: var(--action);
  }
  .start {
    display: grid;
    gap: 0.375rem;
  }
  .start p:first-child {
    display: flex;
    align-items: center;
    gap: 0.75rem;
  }
  .bring {
    display: grid;
    gap: 0.375rem;
    padding-top: 0.75rem;
    border-top: 1px solid var(--line);
  }
  .brought {
    display: grid;
    gap: 0.375rem;
    justify-items: start;
  }
  .brought h3 {
    margin: 0;
    padding: 0;
    border: 0;
    font: 600 1.1875rem/1.16 var(--serif);
  }
  .sheet header {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 1rem;
  }
  .sheet h2 {
    font: 600 1.1875rem/1.16 var(--serif);
  }
  .sheet h3 {
    margin: 0.5rem 0 0;
  }
  .department {
    display: grid;
    gap: 0.5rem;
    padding-bottom: 0.5rem;
  }
  .numbers {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr));
    gap: 0.375rem 1.5rem;
  }
  .department .numbers {
    padding-left: 1.75rem;
  }
  .number {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 5.5rem;
    gap: 0.5rem;
    align-items: center;
  }
  input[type="number"],
  textarea {
    width: 100%;
    min-height: 2.125rem;
    padding: 0.25rem 0.5rem;
    border: 1px solid var(--line-2);
    border-radius: 9px;
    background: var(--panel);
    color: inherit;
  }
  input[type="number"] {
    text-align: right;
  }
  textarea {
    font: 400 0.75rem/1.5 ui-monospace, "SFMono-Regular", Menlo, Consolas, monospace;
    letter-spacing: 0;
    resize: vertical;
    tab-size: 2;
  }
  .trouble {
    display: grid;
    gap: 0.625rem;
    justify-items: start;
    border-color: var(--bad);
  }
  .problems {
    display: grid;
    gap: 0.5rem;
    width: 100%;
  }
  .problems li {
    overflow-wrap: anywhere;
  }
  .problems code {
    padding: 0 0.25rem;
    border-radius: 4px;
    background: var(--chip);
    color: var(--chip-ink);
    font-weight: 500;
  }
  .problems b {
    font-weight: 600;
  }
  .problems .block {
    color: var(--ink-2);
  }
  @media (pointer: coarse) {
    select,
    input[type="text"],
    input[type="number"] {
      min-height: 2.75rem;
    }
    .tick label,
    .strategies label {
      padding: 0.375rem 0;
    }
    .strategies summary {
      padding: 0.75rem 0.5rem 0.75rem 0;
    }
    input[type="checkbox"] {
      width: 1.5rem;
      height: 1.5rem;
    }
    .tick,
    .strategies li {
      grid-template-columns: 1.625rem minmax(0, 1fr) auto;
    }
  }
`;
