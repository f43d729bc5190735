/** The look of the pictures of the debrief: strips, the heap of runs, the bar of luck, forks. */

import { css } from "lit";

export const debriefChartStyle = css`
  .strips li {
    display: grid;
    grid-template-columns: 5.75rem 3.75rem minmax(0, 1fr) 6.25rem;
    align-items: center;
    gap: 0.5rem;
    min-height: 1.75rem;
    break-inside: avoid;
  }
  .strips b {
    font-size: var(--text-body);
    font-weight: 600;
  }
  .strips .value {
    color: var(--ink-2);
    text-align: right;
  }
  .strips .place {
    font-size: var(--text-small);
    white-space: nowrap;
  }
  .strip {
    width: 100%;
    height: 1.125rem;
    overflow: visible;
  }
  .axis {
    stroke: var(--line-2);
  }
  .band {
    fill: var(--petrol-3);
  }
  .dots {
    fill: none;
    stroke: var(--petrol);
    stroke-opacity: 0.55;
    stroke-width: 3.2;
    stroke-linecap: round;
    vector-effect: non-scaling-stroke;
  }
  line.middle {
    stroke: var(--ink);
    stroke-width: 1.5;
  }
  .own {
    overflow: visible;
  }
  .own path {
    fill: var(--role);
    stroke: var(--panel);
    stroke-width: 1.2;
  }
  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    margin-top: 0.375rem;
  }
  .keys span {
    display: flex;
    align-items: center;
    gap: 0.375rem;
  }
  .key-own {
    flex: none;
    width: 0.5625rem;
    height: 0.5625rem;
    background: var(--role);
    transform: rotate(45deg);
  }
  .key-band {
    width: 1.5rem;
    height: 0.5625rem;
    border-radius: 3px;
    background: linear-gradient(90deg, var(--petrol-3) 45%, var(--ink) 45% 54%, var(--petrol-3) 54%);
  }
  .heap-box {
    margin-bottom: 0.5rem;
  }
  .heap {
    width: 100%;
    overflow: visible;
  }
  .heap .beaten {
    fill: var(--petrol-2);
  }
  .heap .ahead {
    fill: var(--stone);
  }
  .heap .ground {
    stroke: var(--ink-3);
    stroke-width: 0.8;
  }
  .heap .middle {
    stroke: var(--ink);
    stroke-width: 0.7;
    stroke-dasharray: 2 2;
  }
  .heap .mine {
    stroke: var(--role);
    stroke-width: 1.2;
  }
  .mine-label,
  .ticks {
    position: relative;
    height: 1.375rem;
  }
  .mine-label span,
  .ticks span {
    position: absolute;
    left: calc(var(--at) * 100%);
    transform: translateX(calc(var(--at) * -100%));
    white-space: nowrap;
  }
  .mine-label {
    --at: 0.5;
  }
  .mine-label span {
    padding: 0.0625rem 0.5rem;
    border-radius: 6px;
    background: var(--role);
    color: var(--on-role);
    font-weight: 650;
  }
  .ticks {
    color: var(--ink-2);
    font-size: var(--text-floor);
    line-height: 1.375rem;
  }
  .luck-bar {
    width: 100%;
    height: 4rem;
    overflow: visible;
  }
  .luck-bar .nothing {
    fill: var(--stone);
  }
  .luck-bar .choice {
    fill: var(--action);
  }
  .luck-bar .luck {
    fill: var(--minor);
  }
  .luck-bar .choice.loses {
    fill: url(#loses-choice);
    stroke: var(--action);
  }
  .luck-bar .luck.loses {
    fill: url(#loses-luck);
    stroke: var(--minor);
  }
  .luck-bar .paper {
    fill: var(--panel);
  }
  .own-line {
    stroke: var(--role);
    stroke-dasharray: 3 2;
  }
  .parts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    margin: 0.375rem 0;
    font-size: 0.8125rem;
  }
  .parts li {
    display: flex;
    align-items: center;
    gap: 0.4375rem;
  }
  .part {
    width: 0.875rem;
    height: 0.6875rem;
    border-radius: 2px;
    --hue: var(--stone);
    background: var(--hue);
  }
  .part.choice {
    --hue: var(--action);
  }
  .part.luck {
    --hue: var(--minor);
  }
  .part.loses {
    background: repeating-linear-gradient(-45deg, var(--hue) 0 2px, var(--panel) 2px 4px);
    box-shadow: inset 0 0 0 1px var(--hue);
  }
  #luck > .hint {
    margin-bottom: 0.375rem;
  }
  @container (max-width: 40rem) {
    .strips li {
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0 0.5rem;
      padding: 0.25rem 0;
    }
    .strips .strip {
      grid-row: 2;
    }
    .strips .place {
      grid-row: 2;
    }
  }
  .fork {
    width: 5rem;
  }
  .fork path {
    fill: none;
    stroke-width: 1.8;
  }
  .fork :is(.road, .point) {
    stroke: var(--ink);
  }
  .fork .point {
    fill: var(--panel);
  }
  .fork .taken {
    stroke: var(--role);
  }
  .fork .taken-end {
    fill: var(--role);
  }
  .fork .other {
    stroke: var(--ink-3);
    stroke-dasharray: 3 3;
  }
  .fork .other-end {
    fill: var(--ground);
    stroke: var(--ink-3);
    stroke-width: 1.4;
  }
`;
