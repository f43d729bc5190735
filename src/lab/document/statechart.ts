/** Owns the picture of a statechart in text: a Mermaid diagram and a table of its guards, read off the machine. */

/** What is read of a machine's states; XState's own nodes have this shape. */
export interface StateNode {
  readonly key: string;
  readonly path: readonly string[];
  readonly type: "atomic" | "compound" | "parallel" | "final" | "history";
  readonly states: Readonly<Record<string, StateNode>>;
  readonly initial: { readonly target: readonly StateNode[] };
  readonly transitions: ReadonlyMap<string, readonly Transition[]>;
}

interface Transition {
  readonly eventType: string;
  readonly source: StateNode;
  readonly target: readonly StateNode[] | undefined;
  readonly guard?: unknown;
  readonly actions: readonly unknown[];
}

export interface Machine {
  readonly id: string;
  readonly root: StateNode;
  readonly implementations: { readonly guards: Readonly<Record<string, unknown>> };
}

/** A machine with what its file says of it in a sentence or two. */
export interface Statechart {
  readonly machine: Machine;
  readonly about: string;
}

/** What XState's `and`, `or`, `not` and `stateIn` leave on the function that they give. */
interface MadeGuard {
  readonly name: string;
  readonly guards?: readonly unknown[];
  readonly stateValue?: unknown;
}

/** A guard in words: its name, or what it is made of. */
function describeGuard(guard: unknown): string {
  if (typeof guard === "string") return guard;
  const { name, guards = [], stateValue } = guard as MadeGuard;
  const parts = guards.map(describeGuard);
  if (name === "not") return `not (${parts.join("")})`;
  if (name === "stateIn") return `in ${describeValue(stateValue)}`;
  return parts.join(name === "or" ? " or " : " and ");
}

/** Actions are strings, or objects with a name in `type`. */
function describeAction(action: unknown): string {
  return typeof action === "string" ? action : (action as { readonly type: string }).type;
}

function describeValue(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  return Object.entries(value)
    .map(([region, inner]) => `${region}.${describeValue(inner)}`)
    .join(" + ");
}

/** The guards by name that a guard asks; those that are made of others count as themselves. */
function namesOf(guard: unknown): string[] {
  if (typeof guard === "string") return [guard];
  return ((guard as MadeGuard).guards ?? []).flatMap(namesOf);
}

function nodesOf(node: StateNode): StateNode[] {
  return [node, ...Object.values(node.states).flatMap(nodesOf)];
}

function transitionsOf(machine: Machine): Transition[] {
  return nodesOf(machine.root).flatMap((node) => [...node.transitions.values()].flat());
}

/** Mermaid takes letters, digits and underscores as a name. */
const idOf = (node: StateNode): string =>
  (node.path.length > 0 ? node.path.join("_") : node.key).replace(/[^A-Za-z0-9]/g, "_");
const placeOf = (node: StateNode): string => (node.path.length > 0 ? node.path.join(".") : node.key);

function drawState(node: StateNode, indent: string): string[] {
  const children = Object.values(node.states);
  const title = node.type === "history" ? `${node.key} (where it was before)` : node.key;
  const lines = [`${indent}state "${title}" as ${idOf(node)}`];
  if (children.length > 0) {
    lines.push(`${indent}state ${idOf(node)} {`, ...drawInside(node, `${indent}  `), `${indent}}`);
  }
  if (node.type === "final") lines.push(`${indent}${idOf(node)} --> [*]`);
  return lines;
}

/** The states of a node; the regions of a parallel one are set apart by a line. */
function drawInside(node: StateNode, indent: string): string[] {
  const children = Object.values(node.states);
  if (node.type === "parallel") {
    return children.flatMap((child, at) => [...(at > 0 ? [`${indent}--`] : []), ...drawState(child, indent)]);
  }
  const first = node.initial.target[0];
  return [
    ...(first ? [`${indent}[*] --> ${idOf(first)}`] : []),
    ...children.flatMap((child) => drawState(child, indent)),
    // A transition is drawn inside the state that holds its source, or Mermaid would pull the source out.
    ...children.flatMap((child) => drawTransitions(child, indent)),
  ];
}

function drawTransitions(node: StateNode, indent: string): string[] {
  return [...node.transitions.values()].flat().flatMap((transition) => {
    const guard = transition.guard === undefined ? "" : ` [${describeGuard(transition.guard)}]`;
    const actions =
      transition.actions.length > 0 ? ` / ${transition.actions.map(describeAction).join(", ")}` : "";
    return (transition.target ?? [node]).map(
      (target) => `${indent}${idOf(node)} --> ${idOf(target)} : ${transition.eventType}${guard}${actions}`,
    );
  });
}

function drawMachine({ root }: Machine): string[] {
  const body = root.type === "parallel" ? drawState(root, "  ") : drawInside(root, "  ");
  return ["```mermaid", "stateDiagram-v2", ...body, "```", ""];
}

function tableOfGuards(machine: Machine): string[] {
  const transitions = transitionsOf(machine);
  const names = Object.keys(machine.implementations.guards);
  if (names.length === 0) return ["It has no guards: every event that it knows in a state is taken.", ""];
  const rows = names.map((name) => {
    const made = machine.implementations.guards[name] as MadeGuard;
    const isMade = made.guards !== undefined || made.stateValue !== undefined;
    const asked = transitions
      .filter(({ guard }) => guard !== undefined && namesOf(guard).includes(name))
      .map(
        ({ eventType, source, target }) =>
          `\`${eventType}\`: ${placeOf(source)} → ${(target ?? [source]).map(placeOf).join(", ")}`,
      );
    return `| ${name}${isMade ? ` (${describeGuard(made)})` : ""} | ${asked.join("<br>")} |`;
  });
  return ["| guard | asked when |", "|---|---|", ...rows, ""];
}

/** The whole page, as Markdown. */
export function describeStatecharts(statecharts: readonly Statechart[]): string {
  return [
    "# Statecharts",
    "",
    "<!-- Made by `npm run docs` from src/engine/machine. Change the machines there. -->",
    "",
    "Every phase that something in the company can be in is a state of one of these statecharts; what moves it on",
    "is an event. A condition in square brackets is a guard: it reads only the numbers that come with the event.",
    "What follows a slash is remembered. Where several transitions leave a state on one event, the first whose",
    "guard holds is taken. Durations, luck and every other number are outside: see [model.md](model.md).",
    "",
    ...statecharts.flatMap(({ machine, about }) => [
      `## ${machine.id}`,
      "",
      about,
      "",
      ...drawMachine(machine),
      ...tableOfGuards(machine),
    ]),
  ].join("\n");
}
