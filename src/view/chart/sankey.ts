/** Flows of people from left to right, each as wide as the people in it. Names stand beside it, in the page. */

import { type SVGTemplateResult, svg } from "lit";
import type { Flow, FlowNode } from "../../presenter/debrief/present-flows.ts";

export interface PlacedNode {
  readonly node: FlowNode;
  /** From the top, and height; in units of the height of a line of text. */
  readonly top: number;
  readonly height: number;
}

export interface PlacedFlow {
  readonly flow: Flow;
  readonly from: number;
  readonly to: number;
  readonly width: number;
}

export interface SankeyLayout {
  /** Height of the whole, in lines of text. */
  readonly lines: number;
  readonly sources: readonly PlacedNode[];
  readonly targets: readonly PlacedNode[];
  readonly flows: readonly PlacedFlow[];
}

/** Height of all people together, in lines, for each node of the longer side. */
const THICKNESS = 0.7;

/** Places nodes so that each name has a line of its own, and flows so that they fill their nodes. */
export function layoutSankey(
  sources: readonly FlowNode[],
  targets: readonly FlowNode[],
  flows: readonly Flow[],
): SankeyLayout {
  const people = Math.max(
    1,
    sources.reduce((sum, node) => sum + node.people, 0),
  );
  const most = Math.max(sources.length, targets.length);
  const scale = (most * THICKNESS) / people;
  const lines = most + people * scale;
  const place = (nodes: readonly FlowNode[]): readonly PlacedNode[] => {
    // What the shorter side has left over is shared between its nodes.
    const gap = nodes.length === 0 ? 0 : (lines - people * scale) / nodes.length;
    let top = gap / 2;
    return nodes.map((node) => {
      const placed = { node, top, height: node.people * scale };
      top += placed.height + gap;
      return placed;
    });
  };
  const left = place(sources);
  const right = place(targets);
  const rank = (list: readonly PlacedNode[], id: string): number =>
    list.findIndex(({ node }) => node.id === id);
  const used = new Map<string, number>();
  const take = (side: string, list: readonly PlacedNode[], id: string, width: number): number => {
    const key = `${side}${id}`;
    const before = used.get(key) ?? 0;
    used.set(key, before + width);
    return (list[rank(list, id)]?.top ?? 0) + before;
  };
  // In the order of both sides, so that flows of one node do not cross there.
  const ordered = [...flows].sort(
    (a, b) => rank(left, a.from) - rank(left, b.from) || rank(right, a.to) - rank(right, b.to),
  );
  const starts = ordered.map((flow) => take("<", left, flow.from, flow.people * scale));
  const placed = ordered.map((flow, at) => ({
    flow,
    from: starts[at] ?? 0,
    to: take(">", right, flow.to, flow.people * scale),
    width: flow.people * scale,
  }));
  return { lines, sources: left, targets: right, flows: placed };
}

const WIDTH = 100;
/** Width of the bars at both ends. */
const BAR = 2;

/** The picture; it is stretched to its place, so nothing in it is round. */
export function sankey(layout: SankeyLayout, text: string): SVGTemplateResult {
  const bars = (nodes: readonly PlacedNode[], x: number): readonly SVGTemplateResult[] =>
    nodes.map(
      ({ node, top, height }) =>
        svg`<rect class="node ${node.kind}" x=${x} width=${BAR} y=${top.toFixed(3)} height=${height.toFixed(3)}></rect>`,
    );
  return svg`<svg class="sankey" viewBox="0 0 ${WIDTH} ${layout.lines.toFixed(3)}" preserveAspectRatio="none"
    role="img" aria-label=${text}>
    ${layout.flows.map(({ flow, from, to, width }) => {
      const [a, b, c, d] = [from, to, to + width, from + width].map((y) => y.toFixed(3));
      const middle = WIDTH / 2;
      return svg`<path class="flow ${flow.kind}" d="M${BAR} ${a}C${middle} ${a} ${middle} ${b} ${WIDTH - BAR} ${b}V${c}C${middle} ${c} ${middle} ${d} ${BAR} ${d}Z"></path>`;
    })}
    ${bars(layout.sources, 0)}${bars(layout.targets, WIDTH - BAR)}
  </svg>`;
}
