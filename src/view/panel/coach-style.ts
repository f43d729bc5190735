/** The look of the guide: its card, and the ring around what it points at. */

import { css } from "lit";

export const coachStyle = css`
  .coach-place {
    position: relative;
    z-index: 5;
  }
  .coach {
    width: min(20rem, calc(100% - 1.5rem));
    margin: 0.75rem 0 0 0.75rem;
    padding: 0.25rem 0.5rem 0.625rem 1rem;
    border-left: 4px solid var(--action);
    pointer-events: auto;
  }
  .coach .kicker {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    white-space: nowrap;
  }
  .coach .meter {
    flex: 1;
    height: 0.25rem;
  }
  .coach .icon {
    border: 0;
  }
  .coach h2 {
    font: 600 1.1875rem/1.16 var(--serif);
    letter-spacing: -0.012em;
  }
  .coach .ask {
    margin: 0.25rem 0.5rem 0.375rem 0;
    color: var(--body);
    font-size: 0.8125rem;
    line-height: 1.42;
  }
  [data-pointed] {
    outline: 3px solid var(--action);
    outline-offset: 3px;
    scroll-margin: 0.75rem;
    border-radius: 9px;
    box-shadow: 0 0 0 3px var(--panel);
  }
  /* What fills its frame is ringed inside it, or the frame would cut the ring off. */
  .loads [data-pointed],
  .phone-tabs [data-pointed],
  .figure[data-pointed],
  .pace [data-pointed],
  .strip[data-pointed] {
    outline-offset: -3px;
    box-shadow: none;
  }
  [data-pointed]:focus-visible {
    outline-color: var(--focus);
  }
  [data-layout="phone"] .coach {
    width: auto;
    margin: 0.5rem 0.5rem 0;
    padding: 0 0.25rem 0.375rem 0.75rem;
  }
  [data-layout="phone"] .coach h2 {
    margin-top: -0.375rem;
    font-size: 1.0625rem;
  }
  [data-pointed] {
    animation: draw-eyes var(--draw) var(--out) 3;
  }
  @keyframes draw-eyes {
    from {
      outline-offset: 10px;
      outline-color: transparent;
    }
  }
`;
