/** The look of the panels: department, posts, guardrails, why, log, menu, help. */

import { css } from "lit";
import { dotted, fadeBelow, hatch } from "../style/token.ts";

export const panelStyle = css`
  .panel {
    position: absolute;
    z-index: 2;
    top: 0;
    right: 0;
    bottom: 0;
    display: flex;
    flex-direction: column;
    width: 23rem;
    max-width: 100%;
    overflow: hidden;
    pointer-events: auto;
  }
  .panel > header {
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
    gap: 0.5rem;
    padding: 0.75rem 0.75rem 0.625rem 1rem;
    border-bottom: 1px solid var(--line);
  }
  /* A title alone stands beside the middle of the button. */
  .panel > header > div:first-child:not(:has(p)) {
    align-self: center;
  }
  .panel h2 {
    font: 600 1.1875rem/1.16 var(--serif);
    letter-spacing: -0.012em;
  }
  .strip {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-height: 2.125rem;
    padding: 0.25rem 1rem;
    border: 0;
    background: var(--chip-critical);
    color: var(--critical-ink);
    font-weight: 600;
    text-align: left;
  }
  .strip:focus-visible {
    outline-offset: -2px;
  }
  .panel > .body {
    /* What is said but not seen stays inside what scrolls, or the frame around it would scroll too. */
    position: relative;
    flex: 1;
    min-height: 0;
    overflow: auto;
    padding: 0.75rem 1rem;
    scrollbar-width: thin;
    ${fadeBelow}
  }
  .panel h3 {
    margin: 1.125rem 0 0.375rem;
    font-size: 0.8125rem;
    font-weight: 650;
    line-height: 1.23;
  }
  .panel .body > h3:first-child {
    margin-top: 0;
  }
  .inset {
    display: grid;
    gap: 0.375rem;
    margin-top: 0.5rem;
    padding: 0.625rem 0.75rem 0.75rem;
    border: 1px solid var(--line);
    border-radius: 10px;
  }
  .inset .name {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.125rem 0.5rem;
  }
  .inset .name b {
    flex: 1;
    font-size: 0.8125rem;
    font-weight: 650;
    line-height: 1.25;
  }
  .action {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.5rem;
    margin-top: 0.25rem;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5rem;
  }
  .load p:first-child {
    display: flex;
    align-items: baseline;
    gap: 0.5rem;
    font-size: 0.8125rem;
  }
  .load p:first-child b:last-child {
    margin-left: auto;
    font-size: 0.9375rem;
    font-weight: 650;
  }
  .over,
  .late td:nth-child(2) {
    color: var(--over);
    font-weight: 650;
  }
  .loadbar {
    position: relative;
    display: flex;
    height: 0.625rem;
    margin: 0.3125rem 0;
    overflow: hidden;
    border-radius: 3px;
    background: var(--chip);
  }
  .loadbar i {
    width: calc(var(--share) * 100%);
  }
  .loadbar i,
  .key i {
    background: var(--action);
  }
  .loadbar .verification,
  .key .verification {
    background: ${hatch(css`var(--amber)`)};
  }
  .loadbar .duty,
  .key .duty {
    background: ${dotted(css`var(--role)`)};
  }
  .loadbar u {
    position: absolute;
    inset: 0 auto;
    left: calc(var(--at) * 100%);
    border-left: 2px solid var(--critical);
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125rem 0.75rem;
    margin-bottom: 0.25rem;
    font-size: var(--text-small);
  }
  .key li {
    display: flex;
    align-items: center;
    gap: 0.3125rem;
  }
  .key i {
    width: 0.75rem;
    height: 0.5625rem;
    border-radius: 2px;
  }
  .key u {
    width: 0;
    height: 0.6875rem;
    border-left: 2px solid var(--critical);
  }
  .lines > li {
    display: flex;
    gap: 0.5rem;
    padding: 0.375rem 0;
    border-top: 1px solid var(--line);
    line-height: 1.3;
  }
  .lines .meter {
    margin: 0.25rem 0;
  }
  .lines b,
  .cause b,
  .causes b {
    font-weight: 600;
  }
  .states {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(6.5rem, 1fr));
    gap: 0.125rem 0.5rem;
  }
  .states li {
    display: flex;
    align-items: center;
    gap: 0.3125rem;
    font-size: var(--text-small);
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(6.25rem, 1fr));
    gap: 0.5rem 0.75rem;
    margin-top: 0.5rem;
  }
  .facts > div {
    display: grid;
    align-content: space-between;
  }
  .facts dt {
    color: var(--ink-2);
    font-size: var(--text-floor);
  }
  .facts dd {
    font-size: 0.875rem;
    font-weight: 650;
  }
  .dial {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, auto));
    justify-content: start;
    gap: 0.3125rem;
  }
  .dial .btn[aria-pressed="true"] {
    border-color: var(--action);
    background: var(--action);
    color: var(--action-ink);
  }
  .asks,
  .next-level {
    padding: 0.4375rem 0.625rem;
    border-radius: 8px;
    background: var(--panel-2);
    color: var(--ink-2);
    font-size: var(--text-small);
  }
  .next-level .asks {
    padding: 0;
  }
  .asks li {
    display: flex;
    align-items: flex-start;
    gap: 0.3125rem;
  }
  .asks svg,
  .dial svg {
    width: 0.875rem;
    height: 0.875rem;
  }
  .asks .met {
    color: var(--good);
  }
  .asks .missing {
    color: var(--bad);
  }
  table {
    width: 100%;
    border-collapse: collapse;
    line-height: 1.3;
  }
  th,
  td {
    padding: 0.3125rem 0.25rem;
    border-top: 1px solid var(--line);
    font-weight: 400;
    text-align: left;
    vertical-align: top;
  }
  thead th {
    border: 0;
    color: var(--ink-2);
    font-size: var(--text-floor);
  }
  .steps td,
  .steps thead th:not(:first-child) {
    text-align: right;
  }
  .duty.post {
    border-color: var(--role);
    box-shadow: inset 3px 0 0 var(--role);
  }
  .duty.add-on {
    box-shadow: inset 3px 0 0 var(--line-2);
  }
  .advice {
    font-weight: 600;
  }
  .advice.post {
    color: var(--role-ink);
  }
  .team {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25rem;
  }
  .team .field select {
    flex: 1;
    font-size: var(--text-small);
  }
  .tabs + .hint {
    margin-bottom: 0.625rem;
  }
  .tabs,
  .grid {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3125rem;
    margin-bottom: 0.5rem;
  }
  .grid .btn,
  .grid .file {
    flex: 1 1 8rem;
  }
  .file .btn {
    width: 100%;
  }
  .balance {
    display: flex;
    justify-content: space-between;
    gap: 0.5rem;
    margin-bottom: 0.5rem;
    padding: 0.5rem 0.75rem;
    border-radius: 8px;
    background: var(--panel-2);
  }
  .balance dt {
    color: var(--ink-2);
    font-size: var(--text-floor);
  }
  .balance dd {
    font-size: 0.875rem;
    font-weight: 650;
  }
  .cause {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.1875rem 0.5rem;
    width: 100%;
    padding: 0.4375rem 0.125rem;
    border: 0;
    border-top: 1px solid var(--line);
    background: none;
    line-height: 1.3;
    text-align: left;
  }
  .cause:hover {
    background: var(--panel-2);
  }
  .cause .grow > b {
    display: block;
  }
  .cause .meter {
    flex: 0 0 100%;
    height: 0.25rem;
  }
  .cause .meter.good i {
    background: var(--good);
  }
  .cause .meter.bad i {
    background: ${hatch(css`var(--bad)`)};
  }
  .origin {
    display: block;
    color: var(--ink-2);
    font-size: var(--text-floor);
  }
  .origin.decision {
    font-weight: 600;
  }
  .origin.luck {
    font-style: italic;
  }
  .how li {
    padding: 0.1875rem 0;
  }
  .keys th {
    width: 4.5rem;
  }
  .keys td {
    line-height: 1.5;
  }
  @media (forced-colors: active) {
    .loadbar i,
    .key i,
    .cause .meter i {
      forced-color-adjust: none;
    }
    .loadbar {
      border: 1px solid CanvasText;
    }
  }
`;
