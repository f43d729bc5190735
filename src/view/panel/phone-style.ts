/** The phone: bar of two rows, a sheet over the lower half, five tabs; and larger targets for fingers. */

import { css } from "lit";

export const phoneStyle = css`
  .root[data-layout="phone"] {
    grid-template: auto minmax(0, 1fr) minmax(0, auto) auto / minmax(0, 1fr);
    grid-template-areas: "top" "stage" "sheet" "tabs";
    gap: 0;
  }
  [data-layout="phone"] .top {
    flex-wrap: wrap;
    gap: 0 0.5rem;
    margin: 0;
    padding: 0.25rem 0 0;
  }
  [data-layout="phone"] .top .brand {
    padding-left: 0.875rem;
  }
  [data-layout="phone"] .date {
    flex: 1 1 4.25rem;
    min-width: 4.25rem;
    overflow: hidden;
  }
  [data-layout="phone"] .date b {
    font-size: 1rem;
  }
  [data-layout="phone"] .pace button {
    min-width: 2.5rem;
    min-height: 2.5rem;
    font-size: 0.875rem;
  }
  [data-layout="phone"] .tools {
    margin-left: auto;
    padding-right: 0.5rem;
  }
  /* Large text: the menu goes up to the date, so that the pace has the next line to itself. */
  [data-layout="phone"][data-short] .top .tools {
    order: 1;
  }
  [data-layout="phone"][data-short] .top .pace {
    flex: 1;
    order: 2;
    justify-content: space-around;
    margin-inline: 0.5rem;
  }
  [data-layout="phone"][data-short] .date b {
    font-size: 0.875rem;
  }
  [data-layout="phone"] .tools .icon {
    min-width: 2.75rem;
    min-height: 2.75rem;
    border: 0;
  }
  [data-layout="phone"] .top .figures {
    flex: 0 0 100%;
    order: 9;
    justify-content: flex-start;
    margin-top: 0.1875rem;
    padding-right: 1.75rem;
    border-top: 1px solid var(--line);
    /* The last one that shows fades, so that one sees that more follow; the end of the row stays clear. */
    mask-image: linear-gradient(to left, transparent, #000 1.75rem);
  }
  [data-layout="phone"] .figure {
    flex: none;
    grid-template-columns: auto;
    min-width: 6.125rem;
    min-height: 3rem;
    padding: 0.25rem 0.75rem 0.25rem 0.875rem;
    border-right: 1px solid var(--line);
    border-left: 0;
  }
  [data-layout="phone"] .figure .name {
    grid-column: 1;
    font-size: var(--text-small);
  }
  [data-layout="phone"] .figure .spark {
    display: none;
  }
  [data-layout="phone"] .headline {
    padding: 0.75rem 0.875rem 0;
    font-size: 1.25rem;
  }
  [data-layout="phone"] .toasts {
    right: 0.75rem;
  }
  /* Not over the guide, the banner of a past week, nor the head of a page. */
  [data-layout="phone"] :is(.coach-place:has(.coach), .past-banner) ~ .toasts,
  [data-layout="phone"][data-panel="debrief"] > .toasts {
    top: auto;
    bottom: 0.75rem;
  }
  [data-layout="phone"] .foot {
    flex-direction: column-reverse;
    align-items: stretch;
    padding: 0 0.75rem 0.5rem;
  }
  [data-layout="phone"] .planned-strip {
    flex: none;
    width: 100%;
    max-height: 7rem;
  }
  [data-layout="phone"] .sheet {
    position: relative;
    grid-area: sheet;
    display: flex;
    flex-direction: column;
    min-height: 0;
    max-height: 52vh;
    overflow: hidden;
    border-radius: 18px 18px 0 0;
    background: var(--panel);
    box-shadow: var(--shadow-sheet);
    pointer-events: auto;
  }
  [data-layout="phone"] .sheet:has(.answers, .first) {
    max-height: 60vh;
  }
  /* What is read at length, and a picture under its controls. */
  [data-layout="phone"]:is([data-panel="document"], [data-panel="why"]) .sheet {
    max-height: 74vh;
  }
  [data-layout="phone"]:is([data-panel="document"], [data-panel="why"]) .panel {
    flex-basis: 74vh;
  }
  [data-layout="phone"] .sheet::before {
    content: "";
    flex: none;
    width: 2.375rem;
    height: 4px;
    margin: 8px auto 2px;
    border-radius: 2px;
    background: var(--stone);
  }
  [data-layout="phone"] .sheet > .card {
    position: static;
    width: auto;
    max-width: none;
    min-height: 0;
    overflow: auto;
    border-radius: 0;
    background: none;
    box-shadow: none;
    animation: none;
  }
  [data-layout="phone"] .sheet > .inbox,
  [data-layout="phone"] .sheet > .panel {
    display: flex;
    overflow: hidden;
  }
  [data-layout="phone"] .panel {
    flex: 0 1 52vh;
  }
  [data-layout="phone"] .sheet > .panel > header {
    align-items: center;
    padding: 0 0.75rem 0.375rem 1rem;
  }
  [data-layout="phone"] .inbox > header {
    padding-block: 0;
  }
  [data-short] .headline {
    align-self: flex-start;
    max-width: 17rem;
    margin: 0.5rem 0 0 0.75rem;
    padding: 0.25rem 0.5rem;
    border-radius: 9px;
    background: color-mix(in srgb, var(--sky-foot) 94%, transparent);
    font-size: 0.875rem;
    text-shadow: none;
    text-wrap: wrap;
  }
  /* The buttons of the camera take its place. */
  [data-layout="phone"][data-short] .headline {
    display: none;
  }
  [data-short] .planned-strip {
    max-height: 6rem;
  }
  [data-short] .event .buttons,
  [data-layout="phone"][data-short] .event .buttons {
    position: static;
  }
  [data-layout="phone"] .event {
    margin: 0 0.875rem 0.875rem;
    border: 0;
    box-shadow: none;
    background: none;
  }
  [data-layout="phone"] .event .head,
  [data-layout="phone"] .event h3,
  [data-layout="phone"] .event .story,
  [data-layout="phone"] .event .deadline,
  [data-layout="phone"] .event .answers {
    padding-right: 0;
    padding-left: 0;
  }
  [data-layout="phone"] .event .known {
    margin-right: 0;
    margin-left: 0;
  }
  [data-layout="phone"] .event .head {
    font-size: 0.75rem;
  }
  [data-layout="phone"] .event h3 {
    font-size: 1.28125rem;
  }
  [data-layout="phone"] .event .story {
    font-size: 0.8125rem;
  }
  [data-layout="phone"] .answer {
    min-height: 3.25rem;
    border-radius: 11px;
  }
  [data-layout="phone"] .answer strong {
    font-size: 0.875rem;
  }
  [data-layout="phone"] .chip {
    font-size: 0.71875rem;
  }
  [data-layout="phone"] .event .buttons {
    position: sticky;
    bottom: 0;
    padding: 0.5rem 0 0.25rem;
    border-top: 1px solid var(--line);
    border-radius: 0;
    background: var(--panel);
  }
  [data-layout="phone"] .btn,
  [data-layout="phone"] .btn.small,
  [data-layout="phone"] .icon,
  [data-layout="phone"] .link,
  [data-layout="phone"] .row,
  [data-layout="phone"] .loads button,
  [data-layout="phone"] select,
  [data-layout="phone"] input[type="text"] {
    min-height: 2.75rem;
  }
  [data-layout="phone"] .icon {
    min-width: 2.75rem;
  }
  [data-layout="phone"] .btn {
    font-size: 0.875rem;
  }
  [data-layout="phone"] .tabs {
    flex-wrap: nowrap;
    margin-inline: -1rem;
    padding: 3px 1rem;
    overflow-x: auto;
    scrollbar-width: none;
  }
  [data-layout="phone"] .tabs .btn {
    flex: none;
  }
  [data-layout="phone"] .timeline {
    margin: 0;
    padding: 0.5rem 1.75rem 1rem 1rem;
    grid-template-columns: minmax(0, 1fr);
  }
  [data-layout="phone"] .line {
    margin: 0.5rem 0.5rem 0;
  }
  #tabs {
    grid-area: tabs;
    z-index: 3;
    pointer-events: auto;
  }
  .phone-tabs {
    display: flex;
    min-height: 4rem;
    border-top: 1px solid var(--line);
    background: var(--panel);
  }
  .phone-tabs button {
    position: relative;
    display: grid;
    flex: 1;
    justify-items: center;
    align-content: center;
    gap: 0.25rem;
    min-width: 0;
    min-height: 2.75rem;
    padding: 0.25rem 0;
    border: 0;
    background: none;
    color: var(--ink-2);
    font-size: min(var(--text-small), 4vw);
    font-weight: 500;
    line-height: 1;
  }
  .phone-tabs button:focus-visible {
    outline-offset: -3px;
  }
  .phone-tabs button[aria-pressed="true"] {
    color: var(--action);
    font-weight: 650;
  }
  .phone-tabs svg {
    width: 1.5rem;
    height: 1.5rem;
  }
  .phone-tabs .count {
    position: absolute;
    top: 0.375rem;
    left: 50%;
    margin-left: 0.3125rem;
  }
  [data-layout="phone"][data-stage="title"] {
    display: flex;
    align-items: flex-end;
    padding: 0;
  }
  [data-layout="phone"] .title {
    width: 100%;
    max-height: 78%;
    border-radius: 18px 18px 0 0;
    box-shadow: var(--shadow-sheet);
  }
  [data-layout="phone"] .welcome {
    padding: 1.25rem 1.25rem 1.5rem;
  }
  [data-layout="phone"] .title.chooser {
    padding: 1.25rem 1.25rem 0;
  }
  [data-layout="phone"] .title h1,
  [data-layout="phone"] .end h2 {
    font-size: 1.75rem;
  }
  [data-layout="phone"] .title .big {
    flex: 1;
    padding-inline: 0.5rem;
  }
  [data-layout="phone"] .title .big.main {
    flex-basis: 100%;
  }
  [data-layout="phone"] .end {
    inset: auto 0 0;
    max-height: calc(100% - 7rem);
    border-radius: 18px 18px 0 0;
    box-shadow: var(--shadow-sheet);
  }
  [data-layout="phone"] .end .body {
    padding: 1.25rem 1.25rem 1.5rem;
  }
  [data-layout="phone"] .end > .buttons {
    padding: 0.5rem 1.25rem 1rem;
  }
`;
