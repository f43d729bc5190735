/** The look of the title card and of the card that closes a run. */

import { css } from "lit";
import { fadeBelow } from "../style/token.ts";

export const coverStyle = css`
  .root[data-stage="title"] {
    display: flex;
    align-items: center;
    padding: 1.5rem;
  }
  .title {
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    width: 29rem;
    max-width: 100%;
    max-height: 100%;
    overflow: hidden;
    border-radius: 18px;
    pointer-events: auto;
  }
  .welcome,
  .title.chooser {
    display: grid;
    gap: 1rem;
    padding: 2rem;
  }
  .welcome {
    gap: 0.875rem;
    padding: 1.5rem 1.75rem;
    overflow: auto;
    scrollbar-width: thin;
  }
  .title .brand .link {
    min-height: 2rem;
  }
  .title .brand b + .link {
    margin-left: auto;
    margin-right: 0.5rem;
  }
  .title h1,
  .end h2 {
    font: 560 2.375rem/1.06 var(--serif);
    letter-spacing: -0.024em;
    text-wrap: balance;
  }
  .sentence {
    color: var(--body);
    font-size: 0.9375rem;
    line-height: 1.45;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .welcome .big {
    flex: 1 0 auto;
    padding-inline: 0.75rem;
  }
  .title .more {
    display: grid;
    gap: 0.625rem;
    padding-top: 1rem;
    border-top: 1px solid var(--line);
  }
  .title .more .buttons > * {
    flex: 1 0 auto;
  }
  .title .chosen {
    display: grid;
    justify-items: start;
    gap: 0.375rem;
    padding: 0.875rem 1rem 1rem;
    border-radius: 12px;
    background: var(--panel-2);
  }
  .kicker {
    color: var(--ink-2);
    font-size: var(--text-small);
    font-weight: 600;
  }
  .title .chosen h2,
  .scenario b {
    font: 600 1.1875rem/1.16 var(--serif);
    letter-spacing: -0.012em;
  }
  .title .chips {
    align-items: center;
    margin: 0.125rem 0;
  }
  .title .chosen .chip,
  .scenario[aria-pressed="true"] .chip {
    background: var(--panel);
  }
  .title.chooser {
    grid-template-columns: minmax(0, 1fr);
    width: 66rem;
    margin: auto;
    grid-template-rows: auto minmax(0, 1fr);
    padding-bottom: 0.25rem;
    overflow: hidden;
  }
  .chooser > header {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    justify-content: space-between;
    gap: 0.5rem 1rem;
  }
  [data-layout="phone"] .title.chooser {
    margin: auto 0 0;
  }
  .title.chooser h1 {
    font-size: 1.75rem;
  }
  .scenarios {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr));
    gap: 0.75rem;
    min-height: 0;
    margin: -0.25rem;
    padding: 0.25rem;
    overflow: auto;
    scrollbar-width: thin;
    ${fadeBelow}
  }
  .scenarios li {
    display: grid;
  }
  .scenario {
    display: grid;
    grid-template-rows: auto 1fr auto;
    gap: 0.375rem;
    padding: 0.875rem 1rem;
    border: 1px solid var(--line-2);
    border-radius: 12px;
    background: var(--panel);
    text-align: left;
    transition: background var(--quick) var(--out);
  }
  .scenario:hover {
    background: var(--panel-2);
  }
  .scenario[aria-pressed="true"] {
    border-color: var(--action);
    background: var(--halo);
    box-shadow: inset 0 0 0 1px var(--action);
  }
  .scenario b {
    display: flex;
    justify-content: space-between;
    gap: 0.5rem;
  }
  .end {
    position: absolute;
    z-index: 8;
    inset: 4.75rem 1.5rem auto;
    display: flex;
    flex-direction: column;
    max-width: 60rem;
    max-height: calc(100% - 6rem);
    margin: auto;
    border-radius: 18px;
    background: var(--paper);
    pointer-events: auto;
  }
  /* Beside the campus, like the title, so that the workshop is seen when its desks are counted. */
  [data-layout="desktop"] .end {
    inset: 4.5rem auto 0.75rem 0.75rem;
    width: 24rem;
    max-height: none;
    margin: 0;
  }
  [data-layout="desktop"] .end h2 {
    font-size: 1.75rem;
  }
  [data-layout="desktop"] .end .body {
    flex: 1;
    padding: 1.5rem;
  }
  [data-layout="desktop"] .end > .buttons {
    padding: 0.75rem 1.5rem 1.25rem;
    border-top: 1px solid var(--line);
  }
  .end .body {
    overflow: auto;
    padding: 1.75rem 2rem;
    border-radius: 18px;
    ${fadeBelow}
  }
  .end .sentence {
    margin-top: 0.5rem;
    font-size: 0.8125rem;
  }
  .end .parts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
    gap: 1rem 2rem;
    margin-top: 1.25rem;
  }
  .end h3 {
    margin-bottom: 0.375rem;
    font-size: 0.8125rem;
    font-weight: 650;
  }
  .end .story {
    margin-top: 0.625rem;
  }
  .end .parts h3:not(:first-child) {
    margin-top: 1rem;
  }
  .end .figures > div {
    display: grid;
    grid-template-columns: 1fr auto 2.875rem;
    align-items: center;
    gap: 0.75rem;
    padding: 0.25rem 0;
    border-top: 1px solid var(--line);
  }
  .end .figures dt {
    color: var(--ink-2);
  }
  .end .figures dd {
    font-size: 0.875rem;
    font-weight: 650;
  }
  .end .happened li,
  .end .causes li {
    display: flex;
    justify-content: space-between;
    gap: 0.75rem;
    padding: 0.3125rem 0;
    border-top: 1px solid var(--line);
    line-height: 1.36;
  }
  .end > .buttons {
    gap: 0.375rem;
    padding: 0.75rem 2rem 1.25rem;
  }
  .end .buttons .btn {
    flex: 1 1 auto;
    padding-inline: 0.625rem;
  }
  /* The bar has two rows there. */
  [data-layout="tablet"] .end {
    top: 7rem;
    max-height: calc(100% - 8rem);
  }
  /* Where few lines fit, the buttons come after the text instead of beside it. */
  [data-short] .end {
    display: block;
    overflow: auto;
  }
`;
