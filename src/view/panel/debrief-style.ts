/** The look of the report of a finished run, on the screen and on paper. */

import { css } from "lit";

export const debriefStyle = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5rem 2.5rem;
    max-width: 84rem;
    margin: 0 auto;
  }
  .main-part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5rem 2.5rem;
    align-content: start;
  }
  .side-part {
    display: grid;
    gap: 1.5rem;
    align-content: start;
  }
  @container (min-width: 58rem) {
    article {
      grid-template-columns: minmax(0, 1.9fr) minmax(0, 1fr);
    }
    .main-part {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .head,
    #luck,
    #flows {
      grid-column: 1 / 3;
    }
    .head {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 0 2.5rem;
      align-items: start;
    }
    .head > * {
      grid-column: 1;
    }
    .head > :is(.medal-line, .progress) {
      grid-column: 2;
    }
    .head > .medal-line {
      margin-top: 0.25rem;
      grid-row: 1 / 3;
    }
    .head > .medal-line + .progress {
      grid-row: 3 / 5;
    }
    .head > .progress:not(.medal-line + *) {
      grid-row: 1 / 4;
    }
    #luck .strips {
      columns: 2;
      column-gap: 2.5rem;
    }
  }
  section {
    break-inside: avoid;
  }
  h3 {
    margin-bottom: 0.5rem;
    padding-bottom: 0.375rem;
    border-bottom: 1px solid var(--line);
    font-size: 0.8125rem;
    font-weight: 650;
    line-height: 1.3;
  }
  h3 .hint {
    margin-left: 0.375rem;
    font-weight: 400;
  }
  h3.display {
    margin: 0;
    padding: 0;
    border: 0;
    font: 560 clamp(1.625rem, 3.4cqw, 2.375rem) / 1.06 var(--serif);
    letter-spacing: -0.024em;
    text-wrap: balance;
  }
  h4 {
    font: 600 1rem/1.2 var(--serif);
    letter-spacing: -0.01em;
  }
  .block {
    display: block;
  }
  .grow {
    flex: 1;
    min-width: 0;
  }
  .verdict {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    justify-self: start;
    margin: 0.75rem 0 0.5rem;
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
    background: #fbe4e2;
    color: var(--critical-ink);
  }
  .story {
    margin-bottom: 0.25rem;
    color: var(--ink-2);
    font: italic 400 0.9375rem/1.35 var(--serif);
    letter-spacing: 0;
  }
  .medal-line {
    display: flex;
    align-items: center;
    gap: 0.875rem;
    margin-top: 0.75rem;
    padding: 0.75rem 1rem;
    border: 1px solid var(--line);
    border-radius: 12px;
    background: #fffdf8;
  }
  .medal-line b {
    font: 600 1.1875rem/1.2 var(--serif);
  }
  .medal {
    width: 2.75rem;
  }
  .medal .ribbon {
    fill: var(--action);
  }
  .medal .disc {
    fill: #e9b43a;
    stroke: #8a6a00;
  }
  .medal.silver .disc {
    fill: #cdd3d6;
    stroke: #66747a;
  }
  .medal.bronze .disc {
    fill: #d29a6b;
    stroke: #7d4a22;
  }
  .medal .rim {
    fill: none;
    stroke: #ffffff;
    stroke-opacity: 0.7;
  }
  .medal .roof {
    fill: none;
    stroke: #1b2a31;
    stroke-width: 1.2;
    stroke-linejoin: round;
  }
  .progress {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.375rem 0.75rem;
    margin-top: 0.75rem;
    padding: 0.75rem 1rem;
    border-radius: 12px;
    background: #fffdf8;
    box-shadow: var(--shadow-card);
  }
  .progress p {
    grid-column: 1;
  }
  .progress .btn {
    grid-row: 1 / 3;
    grid-column: 2;
    min-height: 2.75rem;
  }
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
    fill: #c9d6d6;
  }
  .dots {
    fill: none;
    stroke: #3f7f89;
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
    stroke: #ffffff;
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
    background: linear-gradient(90deg, #c9d6d6 45%, var(--ink) 45% 54%, #c9d6d6 54%);
  }
  .heap-box {
    margin-bottom: 0.5rem;
  }
  .heap {
    width: 100%;
    overflow: visible;
  }
  .heap .beaten {
    fill: #8fabb0;
  }
  .heap .ahead {
    fill: #d8cfc0;
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
    color: #ffffff;
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
    fill: #cfc8bb;
  }
  .luck-bar .choice {
    fill: var(--action);
  }
  .luck-bar .luck {
    fill: var(--minor);
  }
  .luck-bar .loses {
    fill: url(#loses);
    stroke: var(--bad);
  }
  .luck-bar .paper {
    fill: #ffe2b8;
  }
  .luck-bar .ink {
    fill: #c97a14;
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
    background: #cfc8bb;
  }
  .part.choice {
    background: var(--action);
  }
  .part.luck {
    background: var(--minor);
  }
  #luck > .hint {
    margin-bottom: 0.375rem;
  }
  .flows {
    display: grid;
    grid-template-columns: minmax(5.5rem, auto) minmax(4rem, 1fr) minmax(7rem, auto);
    height: calc(var(--lines) * 1.125rem);
    margin-bottom: 0.5rem;
  }
  .names {
    position: relative;
    width: 8.5rem;
    font-size: var(--text-small);
  }
  .names li {
    position: absolute;
    inset: calc(var(--at) * 100% - 0.5625rem) 0.5rem auto;
    overflow: hidden;
    line-height: 1.125rem;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .names.right {
    width: 13rem;
  }
  .names.left li {
    text-align: right;
  }
  .names b {
    font-weight: 650;
  }
  @container (max-width: 40rem) {
    .names {
      width: 6rem;
    }
    .names.right {
      width: 8.5rem;
    }
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
  .sankey {
    width: 100%;
    height: 100%;
  }
  .flow {
    fill: #d59abd;
    fill-opacity: 0.8;
  }
  .flow.move {
    fill: #a9c6c8;
  }
  .flow.gone {
    fill: #d6cfc2;
  }
  .node {
    fill: #8fa3ac;
  }
  .node.post {
    fill: var(--role);
  }
  .node.move {
    fill: #3f7f89;
  }
  .node.gone {
    fill: #8a8577;
  }
  .turns > li {
    display: grid;
    grid-template-columns: 5rem minmax(0, 1fr);
    gap: 0.75rem;
    padding: 0.625rem 0;
    border-top: 1px solid var(--line);
    break-inside: avoid;
  }
  .turns > li:first-child {
    border: 0;
    padding-top: 0;
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
    fill: #ffffff;
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
    fill: #f8f3e8;
    stroke: var(--ink-3);
    stroke-width: 1.4;
  }
  .when {
    display: flex;
    justify-content: space-between;
    gap: 0.5rem;
    color: var(--ink-2);
  }
  .when b {
    font-size: 0.8125rem;
    font-weight: 650;
  }
  .turns .link {
    min-height: 1.5rem;
  }
  .portraits li {
    display: grid;
    grid-template-columns: 5.25rem minmax(0, 1fr);
    align-items: end;
    gap: 0.875rem;
    padding: 0.375rem 0;
  }
  .bust .coat {
    fill: var(--role);
  }
  .bust .shade {
    fill: #8e2f6f;
  }
  .bust .line {
    fill: none;
    stroke: #3a2a22;
    stroke-width: 1.4;
    stroke-linecap: round;
  }
  .portraits p {
    margin-top: 0.25rem;
  }
  .traps li {
    padding: 0.3125rem 0;
  }
  .traps b {
    font-weight: 650;
  }
  .questions li {
    padding: 0.25rem 0;
    font: 400 1rem/1.35 var(--serif);
    letter-spacing: 0;
  }
  @media (pointer: coarse) {
    .btn,
    .turns .link {
      min-height: 2.75rem;
    }
  }
  @media (forced-colors: active) {
    svg {
      forced-color-adjust: none;
    }
    .strip,
    .heap,
    .luck-bar,
    .sankey {
      background: #ffffff;
    }
  }
  @media print {
    :host {
      print-color-adjust: exact;
    }
    .progress,
    .turns .link {
      display: none;
    }
  }
`;
