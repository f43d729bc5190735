/** The look of the timeline. */

import { css } from "lit";

export const timelineStyle = css`
  .timeline {
    grid-area: time;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 1rem;
    min-height: 4.375rem;
    margin: 0 0 0.75rem 0.75rem;
    padding: 0.375rem 1.75rem 0.125rem 1rem;
    pointer-events: auto;
  }
  .root[data-layout="tablet"] .timeline {
    margin-right: 0.75rem;
  }
  .timeline h2 {
    padding-top: 0.25rem;
    font-size: 0.75rem;
    font-weight: 650;
  }
  .line {
    position: relative;
    min-width: 0;
  }
  .line > * {
    position: relative;
    height: 1rem;
  }
  .line ul > *,
  .ticks > *,
  .track i {
    position: absolute;
    left: calc(var(--at) * 100%);
  }
  .waves li {
    width: calc(var(--span) * 100%);
    height: 2.375rem;
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
  .line .track {
    height: 5px;
    margin-top: 0.25rem;
    border-radius: 2.5px;
    background: #e6e0d4;
  }
  .line .track i {
    left: 0;
    width: calc(var(--at) * 100%);
    height: 100%;
    border-radius: 2.5px;
    background: var(--action);
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
  .ticks b {
    left: min(var(--at) * 100%, 100% - 1rem);
    padding: 0 0.3125rem;
    border-radius: 4px;
    background: var(--ink);
    color: #ffffff;
    font-weight: 650;
  }
`;
