/** The look of the glossary and of the words that lead to it. */

import { css } from "lit";

export const glossaryStyle = css`
  .term {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    text-align: left;
    text-decoration: underline dotted 1px;
    text-underline-offset: 0.1875rem;
    cursor: help;
  }
  .term:hover {
    color: var(--link);
    text-decoration-style: solid;
  }
  .back {
    display: inline-flex;
    align-items: center;
    gap: 0.25rem;
  }
  .search {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    margin: 0.5rem 0;
  }
  .search input {
    flex: 1;
    min-height: 2.25rem;
    font-size: 0.8125rem;
  }
  [data-layout="phone"] .search input {
    min-height: 2.75rem;
    font-size: 1rem;
  }
  .glossary > div {
    padding: 0.4375rem 0;
    border-top: 1px solid var(--line);
    line-height: 1.4;
  }
  .glossary dt {
    font-weight: 600;
  }
  .glossary .code {
    font-weight: 650;
  }
  .asked {
    background: var(--halo);
    border-color: transparent;
  }
  .asked h3 {
    margin: 0;
    color: var(--ink-2);
    font-size: var(--text-small);
  }
  .asked .glossary > div {
    padding: 0;
    border: 0;
  }
`;
