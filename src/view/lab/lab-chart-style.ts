/** The look of the pictures of the lab: dots, the plane of cost and risk, fans, tornado, the map of assumptions. */

import { css } from "lit";

export const labChartStyle = css`
  .picture > .hint {
    margin-top: 0.5rem;
    max-width: 48rem;
  }
  details {
    margin-top: 0.375rem;
  }
  summary {
    width: fit-content;
    padding: 0.25rem 0;
    color: var(--link);
    font-weight: 600;
    cursor: pointer;
  }
  /* What is looked at more closely, above its picture. */
  .closer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
    margin-bottom: 0.75rem;
  }
  .closer .pick {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.5rem;
  }
  .flows {
    max-width: 56rem;
  }
  .dot-rows li,
  .bars li {
    display: grid;
    grid-template-columns: minmax(6.5rem, 22%) minmax(0, 1fr);
    gap: 0.25rem 1rem;
    align-items: center;
    min-height: 2.25rem;
    break-inside: avoid;
  }
  @media (max-width: 37.5rem) {
    .dot-rows li,
    .bars li {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  .dot-row,
  .tornado-bar {
    width: 100%;
    height: 2rem;
    overflow: visible;
  }
  .axis,
  .grid {
    stroke: var(--line);
    fill: none;
    vector-effect: non-scaling-stroke;
  }
  .dots {
    fill: none;
    stroke: var(--petrol);
    stroke-opacity: 0.6;
    stroke-width: 7;
    stroke-linecap: round;
    vector-effect: non-scaling-stroke;
  }
  .mean {
    fill: var(--ink);
  }
  line.middle {
    stroke: var(--ink);
    stroke-width: 1.5;
  }
  .ticks {
    position: relative;
    height: 1.25rem;
    margin: 0 2%;
    color: var(--ink-2);
    font-size: var(--text-small);
  }
  .ticks span {
    position: absolute;
    left: calc(var(--at) * 100%);
    transform: translateX(-50%);
    white-space: nowrap;
  }
  .bars .ticks {
    margin: 0;
  }
  .tornado-bar .low {
    fill: var(--petrol-3);
    stroke: var(--petrol);
  }
  .tornado-bar .high {
    fill: var(--petrol);
  }
  .tornado-bar .base {
    stroke: var(--ink);
    stroke-width: 1.5;
  }
  .tornado-bar .zero {
    stroke: var(--ink-2);
    stroke-dasharray: 3 3;
  }
  @container (min-width: 40rem) {
    .plane-row {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 1fr);
      gap: 2rem;
      align-items: center;
    }
    .plane-row .legend {
      grid-template-columns: minmax(0, 1fr);
      gap: 0.375rem;
    }
  }
  .plane-box {
    position: relative;
    display: grid;
    grid-template-columns: 3.25rem minmax(0, 1fr);
    grid-template-rows: auto 16rem auto auto;
    column-gap: 0.375rem;
  }
  .y-name {
    grid-column: 1 / 3;
    margin-bottom: 0.25rem;
  }
  .y-ticks {
    position: relative;
    color: var(--ink-2);
    font-size: var(--text-small);
  }
  .y-ticks span {
    position: absolute;
    right: 0;
    bottom: calc(5% + var(--at) * 90%);
    transform: translateY(50%);
    white-space: nowrap;
  }
  .plane {
    width: 100%;
    height: 100%;
    border-radius: 9px;
    background: var(--panel-2);
  }
  .plane-box .ticks {
    grid-column: 2;
    margin: 0.25rem 5% 0;
  }
  .x-name {
    grid-column: 2;
    text-align: right;
  }
  .front {
    fill: none;
    stroke: var(--petrol);
    stroke-dasharray: 4 4;
    vector-effect: non-scaling-stroke;
  }
  .point {
    overflow: visible;
  }
  .point circle {
    fill: var(--panel);
    stroke: var(--ink-2);
    stroke-width: 1.5;
  }
  .point path {
    fill: var(--action);
  }
  .point text {
    fill: var(--ink);
    font: 600 0.6875rem/1 var(--sans);
  }
  .point.best text {
    fill: var(--action-ink);
  }
  .legend {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr));
    gap: 0.125rem 1rem;
    margin-top: 0.5rem;
    padding-left: 1.25rem;
    list-style: decimal;
  }
  .legend .best {
    font-weight: 650;
  }
  .fans {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr));
    gap: 1rem 1.5rem;
  }
  .fans b {
    font-weight: 600;
  }
  .fan-box {
    position: relative;
    margin-top: 0.25rem;
  }
  .fan {
    width: 100%;
    height: 6.5rem;
    border-radius: 5px;
    background: var(--panel-2);
  }
  .fan .wide {
    fill: var(--petrol-3);
  }
  .fan .narrow {
    fill: var(--petrol-2);
  }
  .fan .line {
    fill: none;
    stroke: var(--ink);
    stroke-width: 1.5;
    vector-effect: non-scaling-stroke;
  }
  .edge {
    position: absolute;
    inset: 0.125rem auto 0.125rem 0.25rem;
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    font-size: var(--text-small);
  }
  .span {
    display: flex;
    justify-content: space-between;
    color: var(--ink-2);
    font-size: var(--text-small);
  }
  .heat td {
    background: color-mix(in srgb, var(--petrol) calc(var(--heat) * 55%), var(--panel));
    padding-left: 0.5rem;
  }
  .heat td b {
    font: 600 var(--text-floor) / 1.4 var(--sans);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    svg {
      forced-color-adjust: none;
    }
    .plane,
    .fan,
    .dot-row,
    .tornado-bar {
      background: #ffffff;
    }
  }
`;
