/** The look of the form of rules. */

import { css } from "lit";

export const ruleStyle = css`
  .rules,
  .terms {
    display: grid;
    gap: 0.5rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .rule {
    border: 1px solid var(--line);
    border-radius: 0.5rem;
    padding: 0 0.75rem;
  }
  .rule details {
    margin: 0;
  }
  .rule summary {
    padding: 0.5rem 0;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .rule.off summary b {
    text-decoration: line-through;
  }
  .rule-body,
  .rule fieldset,
  .rule .command {
    display: grid;
    gap: 0.625rem;
    min-width: 0;
  }
  .rule-body {
    padding-bottom: 0.75rem;
  }
  .rule fieldset {
    margin: 0;
    padding: 0.5rem 0 0;
    border: 0;
    border-top: 1px solid var(--line);
  }
  .rule .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
  }
  .switch,
  .end {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
  }
  .switch {
    align-self: end;
    min-height: 2.25rem;
    margin-right: auto;
  }
  .term-row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.25rem 0.5rem;
    padding: 0.375rem 0;
    border-bottom: 1px dashed var(--line);
  }
  .terms .term {
    grid-column: 1 / 3;
    font-weight: 600;
  }
  .range,
  .rule-names {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375rem 0.75rem;
    min-width: 0;
  }
  .range input {
    width: 7rem;
  }
  .rule-names select {
    width: auto;
    max-width: 100%;
  }
  .command {
    padding: 0.625rem 0.75rem;
    border-radius: 0.375rem;
    background: var(--chip);
  }
  .command .chip {
    background: var(--panel);
  }
  .command .name {
    font-weight: 600;
  }
  .rule .fields {
    grid-template-columns: repeat(auto-fill, minmax(min(13rem, 100%), 1fr));
    align-items: end;
  }
  .rule .btn.small,
  #add-rule {
    justify-self: start;
  }
  @media (pointer: coarse) {
    .rule summary,
    .switch {
      min-height: 2.75rem;
    }
    .rule-names .link,
    .rule .btn.small {
      min-width: 2.75rem;
      min-height: 2.75rem;
    }
  }
`;
