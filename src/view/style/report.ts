/** The look that the report of a run and the answer of the lab share: titles of their parts, flows of people. */

import { css } from "lit";

export const reportStyle = css`
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
  }
  .sankey {
    width: 100%;
    height: 100%;
  }
  .flow {
    fill: color-mix(in srgb, var(--role) 55%, var(--panel));
    fill-opacity: 0.8;
  }
  .flow.move {
    fill: var(--petrol-3);
  }
  .flow.gone {
    fill: var(--stone);
  }
  .node {
    fill: var(--ink-3);
  }
  .node.post {
    fill: var(--role);
  }
  .node.move {
    fill: var(--petrol);
  }
  .node.gone {
    fill: var(--ink-3);
  }
`;
