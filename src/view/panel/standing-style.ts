/** The look of lists of how things stand: targets, demands and forecasts, in the mandate, at the end, in the debrief. */

import { css } from "lit";

export const standingStyle = css`
  .standings li {
    display: flex;
    align-items: flex-start;
    gap: 0.5rem;
    padding: 0.5rem 0;
    border-top: 1px solid var(--line);
    line-height: 1.3;
  }
  .standings.short li {
    padding: 0.3125rem 0;
  }
  .standings .what,
  .standings .standing {
    display: flex;
    justify-content: space-between;
    gap: 0.5rem;
  }
  .standings .what b {
    font-size: 0.8125rem;
    font-weight: 650;
  }
  .standings b {
    font-weight: 600;
  }
  .standings .meter {
    height: 0.3125rem;
    margin: 0.25rem 0 0.1875rem;
  }
  .target.red .standing > span:first-child {
    color: var(--critical-ink);
    font-weight: 600;
  }
  .target.met .standing > span:first-child {
    color: var(--good);
  }
  .target.red .meter i {
    background: var(--critical);
  }
  .sign {
    display: grid;
    place-items: center;
    flex: none;
    width: 1.125rem;
    height: 1.125rem;
    border-radius: 50%;
    background: var(--chip);
    color: var(--ink-2);
  }
  .sign.met {
    background: var(--chip-good);
    color: var(--chip-good-ink);
  }
  .sign svg {
    width: 0.75rem;
    height: 0.75rem;
  }
  .calibration {
    margin: 0.5rem 0 0.375rem;
    font-weight: 600;
  }
  .guesses .result {
    text-align: right;
  }
`;
