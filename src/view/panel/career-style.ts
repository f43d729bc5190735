/** The look of the careers’ card, and of the trades of a room. */

import { css } from "lit";

export const careerStyle = css`
  .tabs.wrap,
  [data-layout="phone"] .tabs.wrap {
    flex-wrap: wrap;
  }
  .career > ul > li {
    padding: 0.4375rem 0;
    border-top: 1px solid var(--line);
    line-height: 1.4;
  }
  .career > ul > li > p:first-child {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25rem 0.5rem;
  }
  .career b {
    font-weight: 600;
  }
  .nearness {
    display: inline-flex;
    align-items: center;
    gap: 0.1875rem;
  }
  .nearness svg {
    width: 0.75rem;
    height: 0.75rem;
  }
  [data-reach="natural"] .nearness {
    background: var(--chip-good);
    color: var(--chip-good-ink);
  }
  .career .outside {
    padding-top: 0.25rem;
    border-top: 1px solid var(--line);
  }
  .trades {
    margin-top: 0.375rem;
  }
  .trades summary {
    min-height: 1.5rem;
    color: var(--link);
    font-weight: 600;
    cursor: pointer;
  }
  [data-layout="phone"] .trades summary {
    min-height: 2.75rem;
    padding-top: 0.75rem;
  }
  .portrait {
    border-color: var(--role);
    box-shadow: inset 3px 0 0 var(--role);
  }
  .portrait h4 {
    font: 600 1rem/1.2 var(--serif);
  }
  .portrait .story {
    font: italic 400 0.9375rem/1.4 var(--serif);
  }
`;
