/** The look of the observatory: one bar of modes, pairs of bars for groups, columns for grades. */

import { css } from "lit";
import { hatch } from "../style/token.ts";

export const observatoryStyle = css`
  .rule {
    padding: 0.5rem 0.75rem;
    border-radius: 8px;
    background: var(--panel-2);
    color: var(--ink-2);
    font-size: var(--text-small);
    line-height: 1.36;
  }
  .rule + .hint {
    margin-top: 0.5rem;
  }
  .sides {
    display: flex;
    justify-content: space-between;
    gap: 0.75rem;
  }
  .sides b {
    font-size: 0.9375rem;
    font-weight: 650;
  }
  .sides .augmentation {
    text-align: right;
  }
  .modebar {
    display: flex;
    gap: 4px;
    height: 1.75rem;
    margin: 0.25rem 0 0.5rem;
  }
  .modebar span {
    display: flex;
    gap: 1px;
    width: calc(var(--share) * 100%);
    overflow: hidden;
    border-radius: 5px;
  }
  .modebar i,
  .split-bar i {
    width: calc(var(--share) * 100%);
  }
  .directive {
    background: var(--minor);
  }
  .feedback-loop {
    background: ${hatch(css`var(--minor)`)};
  }
  .iteration {
    background: var(--state-uses);
  }
  .learning {
    background: radial-gradient(circle, var(--panel) 1.3px, var(--state-uses) 1.5px) 0 0 / 6px 6px;
  }
  .validation {
    background: repeating-linear-gradient(90deg, var(--state-uses) 0 2px, color-mix(in srgb, var(--state-uses) 20%, var(--panel)) 2px 5px);
  }
  .modes {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr));
    gap: 0.25rem 1rem;
    margin-bottom: 0.5rem;
  }
  .modes ul {
    display: grid;
    align-content: start;
    gap: 0.3125rem;
  }
  .modes li {
    display: flex;
    gap: 0.4375rem;
    line-height: 1.3;
  }
  .modes b {
    font-weight: 650;
  }
  .swatch {
    flex: none;
    width: 0.875rem;
    height: 0.875rem;
    margin-top: 0.0625rem;
    border-radius: 3px;
  }
  .reach {
    background: var(--action);
  }
  .touched {
    background: ${hatch(css`var(--role)`)};
  }
  .key .directive {
    background: var(--minor);
  }
  .key .iteration {
    background: var(--state-uses);
  }
  .key .touched {
    background: ${hatch(css`var(--role)`)};
  }
  .pair .split-bar {
    display: flex;
    gap: 2px;
    height: 0.375rem;
    overflow: hidden;
    border-radius: 2px;
  }
  .pair .split-bar i {
    min-width: 0;
    height: 100%;
    border-radius: 0;
  }
  .bars + .btn {
    margin-top: 0.25rem;
  }
  .meter.public i {
    background: ${hatch(css`var(--bad)`)};
  }
  .columns {
    display: flex;
    align-items: flex-end;
    gap: 0.25rem;
    height: 9rem;
    margin-bottom: 0.375rem;
    border-bottom: 1px solid var(--line);
  }
  .columns li {
    position: relative;
    display: flex;
    flex: 1;
    flex-direction: column;
    justify-content: flex-end;
    align-items: center;
    gap: 0.1875rem;
    min-width: 0;
    height: 100%;
    font-size: var(--text-floor);
  }
  .columns b {
    font-weight: 650;
  }
  .columns i {
    width: 100%;
    height: calc(var(--height) * 6.5rem);
    min-height: 2px;
    border-radius: 4px 4px 0 0;
    background: linear-gradient(var(--action) 0 0) 0 0 / 100% 3px no-repeat, var(--petrol-2);
  }
  .remarks li {
    padding: 0.25rem 0 0.25rem 0.75rem;
    border-left: 2px solid var(--line-2);
    line-height: 1.4;
  }
  .remarks li + li {
    margin-top: 0.375rem;
  }
  @media (forced-colors: active) {
    .modebar i,
    .swatch,
    .split-bar i,
    .columns i {
      forced-color-adjust: none;
    }
  }
`;
