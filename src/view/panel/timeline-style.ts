/** The look of the timeline. */

import { css } from "lit";

/** The thumb of an end of the span; each browser has a name of its own for it, and knows no list of both. */
const HANDLE = css`
  width: 1.5rem;
  height: 100%;
  border: 0;
  background:
    radial-gradient(closest-side, var(--link) 92%, transparent) var(--knob) 0 / 0.875rem 0.875rem no-repeat,
    linear-gradient(var(--link), var(--link)) var(--knob) 0 / 0.4375rem 0.4375rem no-repeat;
  cursor: ew-resize;
  pointer-events: auto;
`;

export const timelineStyle = css`
  .timeline {
    grid-area: time;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 1.5rem;
    min-height: 4.375rem;
    margin: 0 0 0.75rem 0.75rem;
    padding: 0.375rem 1.75rem 0.125rem 1rem;
    pointer-events: auto;
  }
  .root[data-layout="tablet"] .timeline {
    margin-right: 0.75rem;
  }
  .timeline .head {
    display: grid;
    align-content: start;
    justify-items: start;
    gap: 0.125rem;
    padding-top: 0.125rem;
  }
  .timeline .head .btn {
    min-height: 1.75rem;
    padding: 0 0.5rem 0 0.25rem;
  }
  .timeline h2 {
    padding-top: 0.125rem;
    font-size: 0.75rem;
    font-weight: 650;
  }
  .line {
    position: relative;
    min-width: 0;
    container-type: inline-size;
  }
  .line > * {
    position: relative;
    height: 1rem;
  }
  .line > .said {
    position: absolute;
    height: 1px;
  }
  .line ul > *,
  .ticks > *,
  .track i {
    position: absolute;
    left: calc(var(--at) * 100%);
  }
  .line .waves {
    height: calc(1rem + var(--second-row));
  }
  .waves li {
    width: calc(var(--span) * 100%);
    height: calc(2.375rem + var(--second-row));
    padding-left: 0.375rem;
    border-left: 1px dashed var(--line-2);
    color: var(--ink-2);
    font-size: var(--text-floor);
    font-weight: 550;
    line-height: 1.3;
    white-space: nowrap;
  }
  .waves span {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .line > * {
    --second-row: 0rem;
  }
  /* Where they have little room, the names of waves stand in two rows: each has the room of two. */
  @container (max-width: 30rem) {
    .line > * {
      --second-row: 1.125rem;
    }
    .waves span {
      overflow: visible;
    }
    .waves li:nth-child(even) span {
      margin-top: var(--second-row);
    }
  }
  .line .track {
    height: 5px;
    margin-top: 0.25rem;
    border-radius: 2.5px;
    background: var(--track);
  }
  .line .track i {
    left: 0;
    width: calc(var(--at) * 100%);
    height: 100%;
    border-radius: 2.5px;
    background: var(--action);
  }
  .track .span {
    position: absolute;
    top: -0.375rem;
    left: calc(var(--at) * 100%);
    width: calc(var(--span) * 100%);
    min-width: 2px;
    height: 1.0625rem;
    border: solid var(--link);
    border-width: 0 2px;
    background: color-mix(in srgb, var(--link) 18%, transparent);
  }
  .line .what-if {
    position: absolute;
    z-index: 1;
    top: calc(1.6875rem + var(--second-row));
    left: calc(var(--at) * 100%);
    display: flex;
    align-items: center;
    gap: 0.25rem;
    width: calc(var(--span) * 100%);
    height: 1rem;
    color: var(--link);
    font-size: var(--text-floor);
    font-weight: 600;
    white-space: nowrap;
  }
  .what-if svg {
    margin-left: -0.375rem;
  }
  .what-if::before {
    position: absolute;
    z-index: -1;
    top: 50%;
    right: 0;
    left: 0.375rem;
    border-top: 1.5px dashed var(--link);
    content: "";
  }
  .what-if > span:not(.said) {
    position: absolute;
    left: calc((var(--label) - var(--at)) / max(var(--span), 0.0001) * 100%);
    padding: 0 0.25rem;
    border-radius: 3px;
    background: var(--panel);
  }
  .line .scrub {
    position: absolute;
    z-index: 2;
    top: calc(0.3125rem + var(--second-row));
    left: -0.5rem;
    width: calc(var(--at) * 100% + 1rem);
    height: 2.125rem;
    margin: 0;
    background: none;
    appearance: none;
    cursor: ew-resize;
    touch-action: none;
  }
  .line .scrub:disabled {
    cursor: default;
    opacity: 0;
  }
  .line .scrub:focus-visible {
    outline: none;
  }
  :is(.scrub, .span-end):focus-visible::-webkit-slider-thumb {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  :is(.scrub, .span-end):focus-visible::-moz-range-thumb {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  .scrub::-webkit-slider-runnable-track {
    height: 100%;
    background: none;
  }
  .scrub::-webkit-slider-thumb {
    width: 1rem;
    height: 1.25rem;
    margin-top: 0.5rem;
    border: 2px solid var(--ink);
    border-radius: 6px;
    background: color-mix(in srgb, var(--panel) 35%, transparent);
    box-shadow: 0 0 0 1.5px var(--panel);
    appearance: none;
  }
  .scrub::-moz-range-track {
    background: none;
  }
  .scrub::-moz-range-thumb {
    box-sizing: border-box;
    width: 1rem;
    height: 1.25rem;
    border: 2px solid var(--ink);
    border-radius: 6px;
    background: color-mix(in srgb, var(--panel) 35%, transparent);
    box-shadow: 0 0 0 1.5px var(--panel);
  }
  /* Drops that hang below the line, outside of their end of the span: the week on show stays within reach. */
  .line .span-end {
    position: absolute;
    z-index: 3;
    top: calc(1.75rem + var(--second-row));
    left: 0;
    width: calc(var(--at) * 100% + 1.5rem);
    height: 1.5rem;
    margin: 0;
    outline: none;
    background: none;
    pointer-events: none;
    --knob: 0%;
    appearance: none;
    touch-action: none;
  }
  .line .span-end.from {
    left: -1.5rem;
    --knob: 100%;
  }
  .span-end::-webkit-slider-runnable-track {
    height: 100%;
    background: none;
  }
  .span-end::-moz-range-track {
    background: none;
  }
  .span-end::-webkit-slider-thumb {
    ${HANDLE}
    appearance: none;
  }
  .span-end::-moz-range-thumb {
    ${HANDLE}
  }
  @media (pointer: coarse) {
    .line .span-end {
      height: 2.75rem;
    }
  }
  .root[data-past] .scrub::-webkit-slider-thumb {
    border-color: var(--focus);
  }
  .root[data-past] .scrub::-moz-range-thumb {
    border-color: var(--focus);
  }
  [data-layout="phone"] .timeline .head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
  }
  [data-layout="phone"] .line .scrub {
    top: calc(var(--second-row) - 0.125rem);
    height: 2.75rem;
  }
  [data-layout="phone"] .scrub::-webkit-slider-thumb {
    width: 1.25rem;
    margin-top: 0.8125rem;
  }
  .line .marks {
    height: 0;
  }
  .marks li {
    top: -2.5px;
    transform: translate(-50%, -50%);
  }
  .marks svg {
    width: 0.875rem;
    height: 0.875rem;
  }
  .marks .post {
    top: 0.8125rem;
  }
  .marks .post svg {
    width: 0.75rem;
    height: 0.75rem;
  }
  .line .ticks {
    margin-top: 1.125rem;
  }
  .ticks > * {
    color: var(--ink-2);
    font-size: var(--text-floor);
    line-height: 1rem;
    white-space: nowrap;
    transform: translateX(-50%);
  }
  .ticks .near {
    visibility: hidden;
  }
  @container (max-width: 30rem) {
    .ticks .near-narrow {
      visibility: hidden;
    }
  }
  /* Every other number, then the first and the last alone, where they would run into one another. */
  @container (max-width: 19rem) {
    .ticks span:nth-child(even) {
      display: none;
    }
  }
  @container (max-width: 13rem) {
    .ticks span:not(:first-child, :last-of-type) {
      display: none;
    }
  }
  .ticks b {
    left: clamp(0.75rem, var(--at) * 100%, 100% - 1rem);
    padding: 0 0.3125rem;
    border-radius: 4px;
    background: var(--ink);
    color: var(--panel);
    font-weight: 650;
  }
  .ticks .past {
    background: var(--focus);
  }
`;
