/** Buttons, chips, badges, fields and bars: the small parts that every panel is made of. */

import { css } from "lit";

export const controlStyle = css`
  .btn {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.375rem;
    min-height: 2.125rem;
    padding: 0.25rem 0.8125rem;
    border: 1px solid var(--line-2);
    border-radius: 9px;
    background: var(--panel);
    color: inherit;
    font-weight: 600;
    line-height: 1.2;
    text-align: center;
    text-decoration: none;
    transition: background var(--quick) var(--out);
  }
  .btn:hover:not(:disabled) {
    background: var(--panel-2);
  }
  .btn.main {
    border-color: var(--action);
    background: var(--action);
    color: var(--action-ink);
  }
  .btn.main:hover:not(:disabled) {
    background: var(--action-2);
  }
  .btn:disabled {
    border-color: var(--line);
    background: var(--panel-2);
    color: var(--ink-3);
  }
  .btn.small {
    min-height: 1.75rem;
    padding: 0.1875rem 0.625rem;
    border-radius: 8px;
    font-size: var(--text-small);
  }
  .btn[aria-pressed="true"] {
    border-width: var(--edge-pressed);
    border-color: var(--action);
    background: var(--halo);
    color: var(--action);
  }
  .btn.big {
    min-height: 2.75rem;
    padding: 0.5rem 1.25rem;
    border-radius: 12px;
    font-size: 0.875rem;
  }
  .link {
    padding: 0.125rem 0;
    border: 0;
    border-radius: 4px;
    background: none;
    color: var(--link);
    font-weight: 600;
    text-align: left;
  }
  .link:hover {
    text-decoration: underline;
  }
  .icon {
    display: grid;
    place-items: center;
    flex: none;
    min-width: 2.25rem;
    min-height: 2.25rem;
    padding: 0;
    border: 1px solid var(--line);
    border-radius: 10px;
    background: var(--panel);
    font-size: var(--text-small);
    font-weight: 600;
  }
  .icon:hover {
    background: var(--panel-2);
  }
  .icon[aria-pressed="true"],
  .icon[aria-expanded="true"] {
    border-color: var(--action);
    background: var(--halo);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3125rem;
  }
  .chip {
    border: var(--edge) solid currentColor;
    padding: 0.1875rem 0.375rem;
    border-radius: 5px;
    background: var(--chip);
    color: var(--chip-ink);
    font-size: var(--text-floor);
    font-weight: 500;
    line-height: 1.15;
  }
  .chip.good {
    background: var(--chip-good);
    color: var(--chip-good-ink);
  }
  .chip.bad {
    background: var(--chip-bad);
    color: var(--chip-bad-ink);
  }
  .badge {
    display: inline-flex;
    align-items: center;
    border: var(--edge) solid currentColor;
    padding: 0.25rem 0.4375rem;
    border-radius: 20px;
    background: var(--chip);
    color: var(--chip-ink);
    font-size: var(--text-floor);
    font-weight: 600;
    line-height: 1;
    white-space: nowrap;
  }
  .badge.critical {
    background: var(--chip-critical);
    color: var(--critical-ink);
  }
  .verdict {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    justify-self: start;
    margin-bottom: 0.5rem;
    padding: 0.25rem 0.625rem 0.25rem 0.375rem;
    border-radius: 20px;
    background: var(--chip-bad);
    color: var(--chip-bad-ink);
    font-weight: 650;
  }
  .verdict.won {
    background: var(--chip-good);
    color: var(--chip-good-ink);
  }
  .verdict.stopped {
    background: var(--chip-critical);
    color: var(--critical-ink);
  }
  .verdict ~ .story {
    color: var(--ink-2);
    font: italic 400 0.9375rem/1.35 var(--serif);
    letter-spacing: 0;
  }
  .block {
    display: block;
  }
  .grow {
    flex: 1;
    min-width: 0;
  }
  .tone-good {
    color: var(--good);
  }
  .tone-bad {
    color: var(--bad);
  }
  .tone-flat {
    color: var(--ink-2);
  }
  .field {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375rem 0.5rem;
  }
  .field label {
    color: var(--ink-2);
    font-size: var(--text-small);
  }
  input[type="text"],
  input[type="search"],
  select,
  textarea {
    min-height: 2.125rem;
    min-width: 0;
    max-width: 100%;
    padding: 0.25rem 0.5rem;
    border: 1px solid var(--line-2);
    border-radius: 9px;
    background: var(--panel);
  }
  .seed {
    width: 7.5rem;
    font-variant-numeric: tabular-nums;
  }
  .meter {
    position: relative;
    height: 0.5rem;
    border-radius: 3px;
    overflow: hidden;
    background: var(--chip);
  }
  .meter i {
    position: absolute;
    inset: 0 auto 0 0;
    width: calc(var(--share) * 100%);
    background: var(--action);
  }
  .hint {
    color: var(--ink-2);
    font-size: var(--text-small);
    line-height: 1.36;
  }
  .reason {
    color: var(--bad);
    font-size: var(--text-small);
    line-height: 1.36;
  }
  @media (forced-colors: active) {
    .btn,
    .icon,
    .chip,
    .badge {
      border: 1px solid ButtonText;
    }
    .btn[aria-pressed="true"],
    .icon[aria-pressed="true"],
    .btn.main:not(:disabled) {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .meter {
      border: 1px solid CanvasText;
    }
    .meter i {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
