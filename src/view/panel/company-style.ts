/** The look of what speaks of people and money: the team, the workforce ledger, the budget. */

import { css } from "lit";

export const companyStyle = css`
  .gauge {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    font-size: var(--text-small);
  }
  .gauge .meter {
    flex: 1;
  }
  .gauge b {
    font-weight: 650;
  }
  .voice,
  .freed {
    background: var(--panel-2);
  }
  .flows .part th {
    padding-left: 1rem;
    color: var(--ink-2);
  }
  .flows .part th,
  .flows .part td {
    padding-block: 0.125rem;
    border: 0;
  }
`;
